import Foundation

/// Reads the JSON that the store has written itself, in a tenth of a decoder's time.
///
/// It knows what `StoredObject` and `StoredJSON.encoder` write as long as no text in it needs an escape; what it does not
/// know makes every answer after it nil or false, and whoever asks turns to the decoder.
///
/// Safe because the bytes are only read while `read` runs, and every index is compared with their count.
struct StoredScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// What `body` reads; nil unless the scanner knew all there is, and `body` says so too.
  static func read<Value>(
    _ text: String, into value: Value, _ body: (inout StoredScanner, inout Value) -> Bool
  ) -> Value? {
    var text = text
    var value = value
    return text.withUTF8 { bytes in
      var scanner = StoredScanner(bytes: bytes)
      return body(&scanner, &value) && scanner.index == bytes.count ? value : nil
    }
  }

  /// The same value as the decoder reads, by `body` or else by the decoder.
  static func decoded<Value: Decodable>(
    _ text: String, into value: Value, _ body: (inout StoredScanner, inout Value) -> Bool
  ) throws -> Value {
    if let value = read(text, into: value, body) { return value }
    return try StoredJSON.decoder.decode(Value.self, from: Data(text.utf8))
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Hands the name of each member to `read`, which reads its value.
  mutating func object(_ read: (inout StoredScanner, String) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let name = string(), take(UInt8(ascii: ":")), read(&self, name) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  /// A list whose members `read` reads; nil when one of them cannot be read.
  mutating func list<Member>(_ read: (inout StoredScanner) -> Member?) -> [Member]? {
    guard take(UInt8(ascii: "[")) else { return nil }
    if take(UInt8(ascii: "]")) { return [] }
    var members: [Member] = []
    repeat {
      guard let member = read(&self) else { return nil }
      members.append(member)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? members : nil
  }

  mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
    return take(UInt8(ascii: "\"")) ? String(decoding: text, as: UTF8.self) : nil
  }

  /// A whole number of up to 18 digits.
  mutating func integer() -> Int? {
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    var value = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 18 {
      value = value * 10 + Int(bytes[index] & 0xF)
      index += 1
    }
    guard index > start else { return nil }
    return isNegative ? -value : value
  }

  /// Writes what was read into its place; returns whether there was anything.
  static func put<Value>(_ value: Value?, into place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  static func put<Value>(_ value: Value?, into place: inout Value?) -> Bool {
    place = value
    return value != nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
