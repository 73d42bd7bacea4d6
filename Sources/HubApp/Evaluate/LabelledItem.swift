import FeedDomain
import Foundation

/// A piece of news with what people say of it: a line of the files that `feedhub evaluate` reads.
struct LabelledItem: Decodable {
  var id: String
  var title: String
  var summary: String?
  /// Whose news it is; the id of a place, also behind “other:”, when a library of that place tells it.
  var source: String?
  var section: String?
  var topic: String?
  /// Whether it is one of those that are easily mistaken, and for what reason.
  var hard: Bool?
  var hardReason: String?
  /// Places it is about, the main one first.
  var provinces: [String]?
  /// Places whose names occur in it without being meant.
  var provinceTraps: [String]?

  /// The part of `source` that may be a place.
  var sourcePlace: String? {
    guard let source else { return nil }
    return source.hasPrefix("other:") ? String(source.dropFirst("other:".count)) : source
  }
}

/// The items of a file with one JSON object a line.
enum LabelledItems {
  static func read(_ path: String) throws -> [LabelledItem] {
    try read(path, as: LabelledItem.self)
  }

  static func read<Item: Decodable>(_ path: String, as type: Item.Type) throws -> [Item] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UnreadableFile(path: path)
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var items: [Item] = []
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
      do {
        items.append(try decoder.decode(Item.self, from: line))
      } catch {
        throw UnreadableItem(path: path, line: index + 1)
      }
    }
    guard !items.isEmpty else { throw UnreadableItem(path: path, line: nil) }
    return items
  }
}

/// A line of a file of labelled items that is none.
struct UnreadableItem: HubFailure {
  let path: String
  /// Nil when the file has no line at all.
  let line: Int?

  var label: String { "items-not-read" }
  var explanation: String {
    line.map { "Line \($0) of \(path) is no labelled item." } ?? "\(path) has no items."
  }
  var remedy: String? {
    "A line is a JSON object; Docs/Commands.md names the members that it needs."
  }
}
