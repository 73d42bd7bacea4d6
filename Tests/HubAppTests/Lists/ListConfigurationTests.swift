import FeedDomain
import Testing

@testable import HubApp

/// What a `list:` of feeds.yml may say.
struct ListConfigurationTests {
  private func parse(_ list: String) throws -> Configuration {
    try ConfigurationFile.parse(
      """
      hub: { title: Điểm tin, url: "https://tin.example/", authority: "tin.example,2026" }
      sources:
        - id: son-la
          name: Thư viện tỉnh Sơn La
          list: \(list)
      """, path: "feeds.yml")
  }

  private func problems(_ list: String) -> [ConfigurationProblem] {
    do {
      _ = try parse(list)
      return []
    } catch {
      return (error as? ConfigurationFailure)?.problems ?? []
    }
  }

  @Test func `a list is read whole`() throws {
    let configuration = try parse(
      """
      { pages: ["https://a.example.vn/tin", "https://a.example.vn/su-kien"], item: "//div[@class='tin']",
            title: .//h3, link: .//h3/a/@href, date: .//span, summary: .tom-tat, image: img,
            detail: { content: "#bai", date: .ngay } }
      """)
    var recipe = ListRecipe(
      pages: ["https://a.example.vn/tin", "https://a.example.vn/su-kien"],
      item: "//div[@class='tin']")
    recipe.fields.title = ".//h3"
    recipe.fields.link = ".//h3/a/@href"
    recipe.fields.date = ".//span"
    recipe.fields.summary = ".tom-tat"
    recipe.fields.image = "img"
    recipe.detail = ListRecipe.Fields()
    recipe.detail?.content = "#bai"
    recipe.detail?.date = ".ngay"
    #expect(configuration.sources.map(\.address) == [.list(recipe)])
  }

  @Test func `a bad selector is told with its line and its place`() {
    let found = problems("{ page: \"https://a.example.vn/\", item: li, date: \"span[class=\" }")
    #expect(found.map(\.line) == [5])
    #expect(
      found.map(\.message) == [
        "sources[].list.date “span[class=”: at character 12 a text in quotes is missing"
      ])
  }

  @Test func `all mistakes of a list are told at once`() {
    let found = problems(
      "{ page: tin, item: \"div[\", date: \"a:hover\", detail: { content: \"#\" } }")
    #expect(found.count == 4)
  }

  @Test(arguments: [
    ("{ page: \"https://a.example.vn/\" }", "sources[].list.item is missing"),
    (
      "{ item: li }",
      "sources[].list needs “page:” with one address or “pages:” with a list of them"
    ),
    (
      "{ pages: [\"https://a.example.vn/\", \"https://b.example.vn/\"], item: li }",
      "the pages of one source have to be on one host; make a source of each host"
    ),
    (
      "{ page: tin.html, item: li }",
      "“tin.html” is not an address that begins with https:// or http://"
    ),
    (
      "{ page: \"https://a.example.vn/\", item: li, titl: b }",
      "unknown key “titl”; did you mean “title”?"
    ),
    (
      "{ page: \"https://a.example.vn/\", item: li, detail: {} }",
      "sources[].list.detail needs a selector: content, title, date, summary or image"
    ),
  ])
  func `what is missing or wrong is told`(_ list: String, _ message: String) {
    #expect(problems(list).map(\.message) == [message])
  }
}
