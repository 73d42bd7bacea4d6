/// Finds the members of a JSON feed and of its items, and their lines.
struct JSONOutline {
  private var lines: LineCounter
  private var outline = FeedOutline()

  private init(_ bytes: [UInt8]) {
    lines = LineCounter(bytes)
  }

  static func read(_ bytes: [UInt8]) -> FeedOutline {
    var reader = JSONOutline(bytes)
    var scanner = JSONScanner(bytes)
    _ = scanner.next()
    reader.outline.root = FeedOutline.Field(name: "feed", line: reader.lines.line(at: scanner.at))
    reader.readFeed(&scanner)
    return reader.outline
  }

  private mutating func readFeed(_ scanner: inout JSONScanner) {
    // The posts of WordPress's REST API are a bare list.
    if scanner.next() == .array { return readItems(&scanner) }
    scanner.members { scanner, key in
      switch key {
      case "items", "item": readItems(&scanner)
      case "rss", "channel": readFeed(&scanner)
      default: outline.fields.append(field(key, &scanner))
      }
    }
  }

  private mutating func readItems(_ scanner: inout JSONScanner) {
    scanner.elements { scanner in
      guard scanner.next() == .object else { return scanner.skip() }
      var entry = FeedOutline.Entry(line: lines.line(at: scanner.at))
      scanner.members { scanner, key in entry.fields.append(field(key, &scanner)) }
      outline.entries.append(entry)
    }
  }

  private mutating func field(_ key: String, _ scanner: inout JSONScanner) -> FeedOutline.Field {
    var field = FeedOutline.Field(name: key, line: lines.line(at: scanner.at))
    if scanner.next() == .string {
      field.text = String((scanner.text() ?? "").prefix(XMLOutline.textLimit)).trimmed
    } else {
      scanner.skip()
    }
    return field
  }
}
