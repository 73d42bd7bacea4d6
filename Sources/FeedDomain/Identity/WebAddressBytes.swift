/// The classes of bytes that the URL standard tells apart, as one table of bits.
enum WebAddressBytes {
  /// A set of bytes that are written as `%XX` in some part of an address.
  struct Set: OptionSet {
    let rawValue: UInt16

    static let control = Set(rawValue: 1)
    static let fragment = Set(rawValue: 1 << 1)
    static let query = Set(rawValue: 1 << 2)
    static let specialQuery = Set(rawValue: 1 << 3)
    static let path = Set(rawValue: 1 << 4)
    static let userInfo = Set(rawValue: 1 << 5)
    /// Not allowed in any host.
    static let forbiddenHost = Set(rawValue: 1 << 6)
    /// Not allowed in the name of a machine.
    static let forbiddenDomain = Set(rawValue: 1 << 7)
    static let schemeRest = Set(rawValue: 1 << 8)
    static let hexDigit = Set(rawValue: 1 << 9)
    /// Bytes of a host that need no care at all.
    static let plainHost = Set(rawValue: 1 << 10)
  }

  static let table: [Set] = (0...255).map { classes(of: UInt8($0)) }

  static func `is`(_ byte: UInt8, _ set: Set) -> Bool {
    !table[Int(byte)].isDisjoint(with: set)
  }

  private static func classes(of byte: UInt8) -> Set {
    var set: Set = []
    func add(_ more: Set, if bytes: String) {
      if bytes.utf8.contains(byte) { set.formUnion(more) }
    }
    let isControl = byte < 0x20 || byte > 0x7E
    if isControl {
      set = [.control, .fragment, .query, .specialQuery, .path, .userInfo]
    }
    if byte < 0x20 || byte == 0x7F { set.insert(.forbiddenDomain) }
    if byte == 0 { set.insert(.forbiddenHost) }
    add([.fragment, .path, .userInfo], if: " \"<>`")
    add([.query, .specialQuery], if: " \"#<>")
    add(.specialQuery, if: "'")
    add([.path, .userInfo], if: "#?^{}")
    add(.userInfo, if: "/:;=@[\\]|")
    add([.forbiddenHost, .forbiddenDomain], if: "\t\n\r #/:<>?@[\\]^|")
    add(.forbiddenDomain, if: "%")
    add(.schemeRest, if: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")
    add(.hexDigit, if: "0123456789abcdefABCDEF")
    add(.plainHost, if: "abcdefghijklmnopqrstuvwxyz0123456789-._")
    return set
  }

  /// Appends a byte, as `%XX` when it belongs to the set.
  static func append(_ byte: UInt8, encoding set: Set, to out: inout [UInt8]) {
    guard `is`(byte, set) else {
      out.append(byte)
      return
    }
    out.append(UInt8(ascii: "%"))
    out.append(hex(byte >> 4))
    out.append(hex(byte & 15))
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit
  }

  static func value(ofHex digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: digit &- UInt8(ascii: "A") &+ 10
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  /// Resolves `%XX`; a per cent sign before anything else stays.
  static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.endIndex, `is`(bytes[at + 1], .hexDigit),
        `is`(bytes[at + 2], .hexDigit)
      {
        out.append(value(ofHex: bytes[at + 1]) << 4 | value(ofHex: bytes[at + 2]))
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return out
  }
}
