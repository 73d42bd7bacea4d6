import FeedDomain
import Foundation
import Testing

@testable import HubStore

/// How the lesser members of an article are kept.
struct ArticleDetailsTests {
  private func article(_ change: (inout Article) -> Void) -> Article {
    var article = Article(
      source: SourceID("hue"), key: "1", title: "Tin", contentDigest: [])
    change(&article)
    return article
  }

  @Test(arguments: [
    ["Nguyễn Văn An"], ["An \"Ba\"", "C:\\D"], ["Dòng\nhai"], [], ["/ & < >", "\u{7F}\u{2028}"],
  ])
  func `names and terms are kept as the encoder would write them`(_ texts: [String]) throws {
    let article = article {
      $0.authors = texts.map { ParsedPerson(name: $0) } + [ParsedPerson()]
      $0.categories = texts.map { ParsedCategory(term: $0) }
    }
    let details = ArticleDetails(article)
    let encoded = String(decoding: try StoredJSON.encoder.encode(details), as: UTF8.self)
    #expect(details.encoded() == encoded)
    let read = try ArticleDetails.decoded(details.encoded())
    #expect(read.authors == details.authors)
    #expect(read.categories == details.categories)
  }

  @Test func `all that an article has is kept as the encoder would write it`() throws {
    let details = ArticleDetails(
      article {
        $0.authors = [ParsedPerson(name: "An", email: "an@tv.example.vn")]
        $0.categories = [ParsedCategory(term: "a", scheme: "https://tv.example.vn/", label: "A")]
        $0.enclosures = [
          ParsedEnclosure(url: "https://tv.example.vn/a.mp3", type: "audio/mpeg", length: 3),
          ParsedEnclosure(url: "https://tv.example.vn/b"),
        ]
        $0.rights = "Bản quyền\u{8}\u{C}\r\t\u{1F}\u{0}"
      })
    #expect(
      details.encoded() == String(decoding: try StoredJSON.encoder.encode(details), as: UTF8.self))
    let read = try ArticleDetails.decoded(details.encoded())
    #expect(read.authors == details.authors)
    #expect(read.categories == details.categories)
    #expect(read.enclosures == details.enclosures)
    #expect(read.rights == details.rights)
  }
}
