import Foundation

/// The encodings in which Vietnamese was written before Unicode, and still is in old documents.
package enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712 as the ABC fonts (.VnTime) use it; their capitals with accents look like small letters.
  case tcvn3
  /// The Windows fonts of VNI: a letter, then a character that stands for its marks.
  case vniWindows = "vni-windows"
  case viscii
  /// Letters, then combining tones.
  case windows1258 = "windows-1258"

  /// The encoding with a name as it stands in a document or a header.
  package init?(label: String) {
    let name = label.lowercased().filter { $0.isLetter || $0.isNumber }
    switch name {
    case "tcvn3", "tcvn", "tcvn5712", "tcvn57121", "tcvn571211993", "abc", "xviettcvn5712",
      "xviettcvn":
      self = .tcvn3
    case "vni", "vniwindows", "vniwin", "xvietvni": self = .vniWindows
    case "viscii", "viscii11", "viscii111", "csviscii", "xvietviscii": self = .viscii
    case "windows1258", "cp1258", "xcp1258", "ibm1258": self = .windows1258
    default: return nil
    }
  }

  /// The text of bytes in an encoding, in NFC; bytes that mean nothing become U+FFFD.
  package static func decode(_ bytes: some Sequence<UInt8>, as encoding: LegacyEncoding) -> String {
    var scalars = String.UnicodeScalarView()
    switch encoding {
    case .vniWindows:
      for scalar in VNI.decoded(bytes.map { Unicode.Scalar($0) }) { scalars.append(scalar) }
    case .tcvn3, .viscii, .windows1258:
      let table = encoding.table
      for byte in bytes { scalars.append(table[Int(byte)]) }
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// The characters of all 256 bytes; those of VNI depend on the byte before.
  var table: [Unicode.Scalar] {
    switch self {
    case .tcvn3: Self.tcvn3Table
    case .viscii: Self.visciiTable
    case .windows1258: Self.windows1258Table
    case .vniWindows: Self.latin1Table
    }
  }

  private static let latin1Table = (0...255).map { Unicode.Scalar(UInt8($0)) }

  private static let tcvn3Table = full(
    """
    ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẶ\u{300}\u{309}\u{303}\u{301}\u{323}\
    àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ
    """)

  private static let visciiTable: [Unicode.Scalar] = {
    var table = full(
      """
      ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝ\
      ỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ
      """)
    let low: [(Int, Unicode.Scalar)] = [
      (0x02, "Ẳ"), (0x05, "Ẵ"), (0x06, "Ẫ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
    ]
    for (byte, scalar) in low { table[byte] = scalar }
    return table
  }()

  private static let windows1258Table = full(
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß\
    àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ
    """)

  /// ASCII and the characters of the upper half.
  private static func full(_ upper: String) -> [Unicode.Scalar] {
    (0..<128).map { Unicode.Scalar(UInt8($0)) } + upper.unicodeScalars
  }
}
