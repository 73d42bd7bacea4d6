import FeedDomain
import Markup

/// A person being read: its parts, or the one text in which RSS has them all.
struct PersonNotes {
  var role = FeedRole.person
  var value = ParsedPerson()
  var hasParts = false
  private var bytes: [UInt8] = []

  init(role: FeedRole = .person) {
    self.role = role
  }

  mutating func add(_ text: Span<UInt8>) {
    guard bytes.count + text.count < 4096 else { return }
    bytes.append(contentsOf: text)
  }

  var text: String {
    String(knownUTF8: bytes.span).singleLine.trimmed
  }

  /// Nil when nothing was said.
  var person: ParsedPerson? {
    if hasParts { return value }
    let text = text
    return text.isEmpty ? nil : ParsedPerson(line: text)
  }
}

extension FeedBuilder {
  mutating func beginPerson(_ name: FeedName) -> Level {
    person = PersonNotes(role: name.role)
    return .person
  }

  mutating func finishPerson() {
    guard let value = person.person else { return }
    switch (level, person.role) {
    case (.feed, .webMaster): feed.webMaster = value
    case (_, .webMaster): break
    case (.entry, .contributor): entry.contributors.append(value)
    case (.entry, .publisher): entryNotes.publishers.append(value)
    case (.entry, _): Self.add(author: value, to: &entry.authors)
    case (.origin, .contributor): origin.contributors.append(value)
    case (.origin, _): origin.authors.append(value)
    case (_, .contributor): feed.contributors.append(value)
    case (_, .publisher): feedNotes.publishers.append(value)
    default: Self.add(author: value, to: &feed.authors)
    }
  }

  /// RSS and Dublin Core often name the same person, one of them with an address.
  private static func add(author: ParsedPerson, to authors: inout [ParsedPerson]) {
    authors.appendOnce(author)
  }
}

extension ParsedPerson {
  /// Reads `Name (mail)`, `mail (Name)`, `Name <mail>`, a mail address or a name.
  init(line: String) {
    guard let mail = Self.mailRange(in: line) else {
      self.init(name: line)
      return
    }
    var rest = line
    rest.removeSubrange(mail)
    let name = String(rest.filter { $0 != "<" && $0 != ">" })
      .replacing("()", with: "").replacing("mailto:", with: "").trimmed
    self.init(name: Self.unwrapped(name).nonEmpty, email: String(line[mail]))
  }

  private static func unwrapped(_ name: String) -> String {
    var name = Substring(name)
    if name.hasPrefix("(") { name = name.dropFirst() }
    if name.hasSuffix(")"), !name.dropLast().contains("(") { name = name.dropLast() }
    return String(name).trimmed
  }

  /// Where the mail address is: what stands around an `@` without blanks or brackets.
  private static func mailRange(in line: String) -> Range<String.Index>? {
    let bytes = line.utf8
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let ends: (UInt8) -> Bool = { byte in
      byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
    }
    let start = bytes[..<at].lastIndex(where: ends).map { bytes.index(after: $0) }
    let end = bytes[at...].firstIndex(where: ends) ?? bytes.endIndex
    let range = (start ?? bytes.startIndex)..<end
    let host = bytes[bytes.index(after: at)..<end]
    guard range.lowerBound < at, host.contains(UInt8(ascii: ".")), host.count > 2 else {
      return nil
    }
    return range
  }
}
