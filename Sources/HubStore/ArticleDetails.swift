import FeedDomain
import Foundation

/// The members of an article that are only ever read together with its body, kept as one JSON text.
struct ArticleDetails: Codable {
  var authors: [ParsedPerson]?
  var categories: [ParsedCategory]?
  var enclosures: [ParsedEnclosure]?
  var rights: String?

  init(_ article: Article) {
    authors = article.authors.isEmpty ? nil : article.authors
    categories = article.categories.isEmpty ? nil : article.categories
    enclosures = article.enclosures.isEmpty ? nil : article.enclosures
    rights = article.rights
  }

  /// Sorted keys, so that the same article is the same text.
  ///
  /// Written by hand: the encoder takes as long for it as the database for the article.
  func encoded() -> String {
    var json = StoredObject()
    json.add("authors", authors)
    json.add("categories", categories) {
      $0.add("label", $1.label)
      $0.add("scheme", $1.scheme)
      $0.add("term", $1.term)
    }
    json.add("enclosures", enclosures) {
      $0.add("length", $1.length.map(Int64.init))
      $0.add("type", $1.type)
      $0.add("url", $1.url)
    }
    json.add("rights", rights)
    return json.text
  }

  static func decoded(_ text: String) throws -> ArticleDetails {
    try StoredJSON.decoder.decode(ArticleDetails.self, from: Data(text.utf8))
  }
}
