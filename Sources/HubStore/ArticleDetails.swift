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
  func encoded() throws -> String {
    guard authors != nil || categories != nil || enclosures != nil || rights != nil else {
      return "{}"
    }
    return String(decoding: try StoredJSON.encoder.encode(self), as: UTF8.self)
  }

  static func decoded(_ text: String) throws -> ArticleDetails {
    try StoredJSON.decoder.decode(ArticleDetails.self, from: Data(text.utf8))
  }
}

/// The one way in which values are kept as JSON in the database.
enum StoredJSON {
  static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .millisecondsSince1970
    return encoder
  }()

  static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .millisecondsSince1970
    return decoder
  }()
}
