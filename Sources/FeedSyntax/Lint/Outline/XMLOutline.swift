import Markup

/// Finds the elements of a feed in XML and of its entries, and their lines.
///
/// A class, because the reader wants its handler to be one.
final class XMLOutline: XMLEventHandler {
  /// Bytes of a field that are kept; enough for every link, date and title.
  static let textLimit = 2048

  private enum Level { case outside, feed, entry, field, inField }

  private let mending: Bool
  private var names: [String] = []
  private var levels: [Level] = []
  private var outline = FeedOutline()
  /// Offsets, of which lines are made at the end.
  private var field: FeedOutline.Field?
  private var text: [UInt8] = []
  private var isAtom = false

  private init(mending: Bool) {
    self.mending = mending
  }

  static func read(_ source: XMLSource) -> FeedOutline {
    let strict = XMLOutline(mending: false)
    if case .broken = XMLReader().read(source, into: strict, mending: false).outcome {
      let tolerant = XMLOutline(mending: true)
      _ = XMLReader().read(source, into: tolerant, mending: true)
      return tolerant.lined(source)
    }
    return strict.lined(source)
  }

  func number(of name: XMLName) -> Int {
    names.append(Self.spelling(name))
    return names.count - 1
  }

  /// The name with the prefix that is usual for its namespace; none for the languages of feeds themselves.
  private static func spelling(_ name: XMLName) -> String {
    if name.isAttribute { return name.prefix == "xml" ? "xml:" + name.local : name.local }
    switch name.namespace {
    case nil where name.prefix.isEmpty: return name.local
    case let space? where space.contains("w3.org/2005/Atom") || space.contains("purl.org/atom"):
      return name.prefix.isEmpty ? name.local : "atom:" + name.local
    case let space? where space.contains("purl.org/dc/terms"): return "dcterms:" + name.local
    case let space? where space.contains("purl.org/dc/"): return "dc:" + name.local
    case let space? where space.contains("rss/1.0/modules/content"): return "content:" + name.local
    case let space? where space.contains("rss/1.0/modules/syndication"): return "sy:" + name.local
    default: return name.prefix.isEmpty ? name.local : name.prefix + ":" + name.local
    }
  }

  func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict {
    let name = isAtom ? names[element].withoutAtomPrefix : names[element]
    let level = levels.last ?? .outside
    let isEntry = ["item", "entry"].contains(name.lowercased())
    if mending, isEntry, level != .feed, levels.contains(.entry) { return .endParentFirst }
    if mending, level == .field, Self.endsField(name, of: field?.name) { return .endParentFirst }
    switch level {
    case .outside: levels.append(openOutside(name, isEntry, attributes))
    case .feed where isEntry, .field where isEntry && !levels.contains(.entry):
      outline.entries.append(FeedOutline.Entry(line: attributes.offset))
      levels.append(.entry)
    case .feed where name == "channel":
      outline.channels += 1
      levels.append(.feed)
    case .feed where name == "items":
      levels.append(.inField)
    case .feed, .entry: begin(name, attributes)
    case .field, .inField: levels.append(.inField)
    }
    return .open
  }

  private func openOutside(_ name: String, _ isEntry: Bool, _ attributes: XMLAttributes) -> Level {
    let local = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    guard isEntry || ["rss", "rdf", "feed", "channel"].contains(local) else { return .outside }
    isAtom = local == "feed" || name.lowercased() == "entry" || name == "atom:entry"
    if outline.root == nil { outline.root = field(local, attributes) }
    if local == "channel" { outline.channels += 1 }
    guard isEntry else { return .feed }
    outline.entries.append(FeedOutline.Entry(line: attributes.offset))
    return .entry
  }

  /// Whether a start tag shows that the end of the simple field before it was forgotten.
  private static func endsField(_ name: String, of open: String?) -> Bool {
    ["guid", "pubDate", "link", "description", "title", "dc:date", "dc:creator", "category"]
      .contains(name) && ["guid", "pubDate", "link", "title", "dc:date", "category"].contains(open)
  }

  private func begin(_ name: String, _ attributes: XMLAttributes) {
    field = field(name, attributes)
    text.removeAll(keepingCapacity: true)
    levels.append(.field)
  }

  private func field(_ name: String, _ attributes: XMLAttributes) -> FeedOutline.Field {
    var field = FeedOutline.Field(name: name, line: attributes.offset)
    for item in attributes.items { field.attributes[names[item.name]] = attributes.string(item) }
    return field
  }

  func text(_ bytes: Span<UInt8>) {
    guard levels.last == .field || levels.last == .inField else { return }
    for index in bytes.indices where text.count < Self.textLimit { text.append(bytes[index]) }
  }

  func end(_ element: Int) {
    guard levels.popLast() == .field, var done = field else { return }
    done.text = String(decoding: text, as: UTF8.self).trimmed
    field = nil
    if levels.last == .entry {
      outline.entries[outline.entries.count - 1].fields.append(done)
    } else {
      outline.fields.append(done)
    }
  }

  /// The outline with lines where the offsets stood.
  private func lined(_ source: XMLSource) -> FeedOutline {
    var root = LineCounter(source.bytes)
    var feed = LineCounter(source.bytes)
    var entry = LineCounter(source.bytes)
    if let offset = outline.root?.line { outline.root?.line = root.line(at: offset) }
    for index in outline.fields.indices {
      outline.fields[index].line = feed.line(at: outline.fields[index].line)
    }
    for index in outline.entries.indices {
      outline.entries[index].line = entry.line(at: outline.entries[index].line)
      for place in outline.entries[index].fields.indices {
        outline.entries[index].fields[place].line = entry.line(
          at: outline.entries[index].fields[place].line)
      }
    }
    return outline
  }
}

extension String {
  fileprivate var withoutAtomPrefix: String { hasPrefix("atom:") ? String(dropFirst(5)) : self }
}
