import FeedDomain

/// A JSON object that is written member by member, in the bytes in which `StoredJSON.encoder` would write it if the
/// members come in the order of their names.
struct StoredObject {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  var text: String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

  /// Lists of texts in a list, for what the place tells and a name would only repeat.
  static func lists(_ rows: [[String]]) -> String {
    var json = StoredObject()
    json.bytes = [UInt8(ascii: "[")]
    for (index, row) in rows.enumerated() {
      if index > 0 { json.bytes.append(UInt8(ascii: ",")) }
      for (place, text) in row.enumerated() {
        json.bytes.append(UInt8(ascii: place == 0 ? "[" : ","))
        json.append(text)
      }
      json.bytes.append(UInt8(ascii: "]"))
    }
    json.bytes.append(UInt8(ascii: "]"))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// What is not there is left out.
  mutating func add(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    append(value)
  }

  mutating func add(_ name: StaticString, _ value: Int64?) {
    guard let value else { return }
    key(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func add(_ name: StaticString, _ people: [ParsedPerson]?) {
    add(name, people) {
      $0.add("email", $1.email)
      $0.add("name", $1.name)
      $0.add("uri", $1.uri)
    }
  }

  /// An object that `write` fills.
  mutating func add<Member>(
    _ name: StaticString, _ member: Member?, _ write: (inout StoredObject, Member) -> Void
  ) {
    guard let member else { return }
    key(name)
    append(member, write)
  }

  /// A list of objects, each of which `write` fills.
  mutating func add<Member>(
    _ name: StaticString, _ members: [Member]?, _ write: (inout StoredObject, Member) -> Void
  ) {
    guard let members else { return }
    key(name)
    var mark = UInt8(ascii: "[")
    for member in members {
      bytes.append(mark)
      mark = UInt8(ascii: ",")
      append(member, write)
    }
    if members.isEmpty { bytes.append(mark) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func append<Member>(
    _ member: Member, _ write: (inout StoredObject, Member) -> Void
  ) {
    var object = StoredObject()
    write(&object, member)
    bytes.append(contentsOf: object.bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func key(_ name: StaticString) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.isEscaped) {
      for byte in text.utf8 { append(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(_ byte: UInt8) {
    if byte < 0x20 {
      appendEscaped(byte)
    } else {
      if Self.isEscaped(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  private mutating func appendEscaped(_ control: UInt8) {
    let escape =
      switch control {
      case 0x08: "\\b"
      case 0x09: "\\t"
      case 0x0A: "\\n"
      case 0x0C: "\\f"
      case 0x0D: "\\r"
      default: "\\u00" + (control < 0x10 ? "0" : "") + String(control, radix: 16)
      }
    bytes.append(contentsOf: escape.utf8)
  }
}
