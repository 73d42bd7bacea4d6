import Markup

/// What a document literally says and on which lines: names, attributes and texts, not yet understood.
///
/// A `ParsedFeed` is what a document means; a lint also asks how it was said.
struct FeedOutline {
  /// An element or member that belongs to the feed or to one of its entries.
  struct Field {
    /// `guid`, `dc:date`, `atom:link`; in Atom its own names have no prefix.
    var name: String
    var line: Int
    /// The characters in it, references resolved, trimmed; the beginning of a long text.
    var text = ""
    var attributes: [String: String] = [:]
  }

  /// An entry with what stands directly in it.
  struct Entry {
    var line: Int
    var fields: [Field] = []

    func first(_ names: String...) -> Field? {
      fields.first { names.contains($0.name) }
    }

    /// The line of the first field of these names, else that of the entry.
    func line(of names: String...) -> Int {
      fields.first { names.contains($0.name) }?.line ?? line
    }

    /// The field with the address of the entry.
    var link: Field? {
      fields.first { field in
        switch field.name {
        case "link": (field.attributes["rel"] ?? "alternate").lowercased() == "alternate"
        case "url": true
        default: false
        }
      }
    }
  }

  /// Line and attributes of the element that makes the document a feed.
  var root: Field?
  var fields: [Field] = []
  var entries: [Entry] = []
  var channels = 0

  func first(_ names: String...) -> Field? {
    fields.first { names.contains($0.name) }
  }

  /// The outline of a document; its entries are in the order in which the reader finds them.
  static func read(_ source: XMLSource) -> FeedOutline {
    let first = source.bytes.first { $0 > 0x20 }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    return isJSON ? JSONOutline.read(source.bytes) : XMLOutline.read(source)
  }
}

/// Turns offsets into lines, for offsets that only grow.
struct LineCounter {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func line(at offset: Int) -> Int {
    while at < min(offset, bytes.count) {
      if bytes[at] == 0x0A { line += 1 }
      at += 1
    }
    return line
  }
}
