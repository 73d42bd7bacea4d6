import FeedDomain
import FeedSyntax
import Testing

/// What neutral JSON says of the scheme of a category.
struct NeutralSchemeTests {
  private func json(scheme: String) -> String {
    var entry = ParsedEntry()
    entry.categories = [ParsedCategory(term: "tin", scheme: scheme)]
    var feed = ParsedFeed(format: .atom, version: "1.0", encoding: "utf-8")
    feed.entries = [entry]
    return String(decoding: NeutralJSON.encode(feed), as: UTF8.self)
  }

  @Test(arguments: ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x"])
  func `a scheme that would run as a link is left out`(scheme: String) {
    #expect(!json(scheme: scheme).contains("scheme"))
  }

  @Test(arguments: ["http://a.example.vn/muc", "tag:a.example.vn,2026:muc", "muc-luc"])
  func `any other scheme stays as it is`(scheme: String) {
    #expect(json(scheme: scheme).contains("\"scheme\":\"\(scheme)\""))
  }
}
