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
    // What most entries have is written by hand: the encoder takes as long for it as the database for the article.
    if let text = plainText { return text }
    return String(decoding: try StoredJSON.encoder.encode(self), as: UTF8.self)
  }

  /// The JSON of names and terms alone, as the encoder would write it; nil when there is more, or a character that has
  /// to be escaped.
  private var plainText: String? {
    guard enclosures == nil, rights == nil else { return nil }
    var members: [String] = []
    if let authors {
      guard authors.allSatisfy({ $0.email == nil && $0.uri == nil }) else { return nil }
      members.append(
        #""authors":["# + authors.map { Self.object("name", $0.name) }.joined(separator: ",") + "]")
    }
    if let categories {
      guard categories.allSatisfy({ $0.scheme == nil && $0.label == nil }) else { return nil }
      members.append(
        #""categories":["# + categories.map { Self.object("term", $0.term) }.joined(separator: ",")
          + "]")
    }
    let values = (authors?.map(\.name) ?? []) + (categories?.map(\.term) ?? [])
    guard values.allSatisfy({ $0.map(Self.isPlain) ?? true }) else { return nil }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func object(_ key: String, _ value: String?) -> String {
    value.map { "{\"\(key)\":\"\($0)\"}" } ?? "{}"
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != 0x7F
    }
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
