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
    try StoredScanner.decoded(text, into: ArticleDetails()) { json, details in
      json.object { json, name in
        switch name {
        case "authors": StoredScanner.put(json.list { $0.person() }, into: &details.authors)
        case "categories":
          StoredScanner.put(json.list { $0.category() }, into: &details.categories)
        case "enclosures":
          StoredScanner.put(json.list { $0.enclosure() }, into: &details.enclosures)
        case "rights": StoredScanner.put(json.string(), into: &details.rights)
        default: false
        }
      }
    }
  }

  private init() {}
}

extension StoredScanner {
  mutating func person() -> ParsedPerson? {
    var person = ParsedPerson()
    let isRead = object { json, name in
      switch name {
      case "email": Self.put(json.string(), into: &person.email)
      case "name": Self.put(json.string(), into: &person.name)
      case "uri": Self.put(json.string(), into: &person.uri)
      default: false
      }
    }
    return isRead ? person : nil
  }

  fileprivate mutating func category() -> ParsedCategory? {
    var category = ParsedCategory(term: "")
    var hasTerm = false
    let isRead = object { json, name in
      switch name {
      case "label": return Self.put(json.string(), into: &category.label)
      case "scheme": return Self.put(json.string(), into: &category.scheme)
      case "term":
        hasTerm = Self.put(json.string(), into: &category.term)
        return hasTerm
      default: return false
      }
    }
    return isRead && hasTerm ? category : nil
  }

  fileprivate mutating func enclosure() -> ParsedEnclosure? {
    var enclosure = ParsedEnclosure(url: "")
    var hasAddress = false
    let isRead = object { json, name in
      switch name {
      case "length": return Self.put(json.integer(), into: &enclosure.length)
      case "type": return Self.put(json.string(), into: &enclosure.type)
      case "url":
        hasAddress = Self.put(json.string(), into: &enclosure.url)
        return hasAddress
      default: return false
      }
    }
    return isRead && hasAddress ? enclosure : nil
  }
}
