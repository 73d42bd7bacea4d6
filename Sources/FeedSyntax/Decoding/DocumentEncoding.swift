import VietnameseText

/// A character encoding by the name the web uses for it, and by the one of the C library.
struct DocumentEncoding: Hashable, Sendable {
  /// Lower-case IANA name.
  let name: String
  /// Name for `iconv`; nil for UTF-8, which needs no conversion.
  let converter: String?
  /// Set where our own tables read what the C library does not know or reads otherwise: TCVN3 as
  /// its fonts have it, VNI's pairs of letters.
  let legacy: LegacyEncoding?

  static let utf8 = DocumentEncoding(name: "utf-8", converter: nil)
  static let utf16be = DocumentEncoding(name: "utf-16be", converter: "UTF-16BE")
  static let utf16le = DocumentEncoding(name: "utf-16le", converter: "UTF-16LE")
  static let utf32be = DocumentEncoding(name: "utf-32be", converter: "UTF-32BE")
  static let utf32le = DocumentEncoding(name: "utf-32le", converter: "UTF-32LE")
  static let windows1252 = DocumentEncoding(name: "windows-1252", converter: "CP1252")
  static let windows1258 = DocumentEncoding(name: "windows-1258", converter: "CP1258")

  /// One of the old Vietnamese encodings.
  init(_ legacy: LegacyEncoding) {
    switch legacy {
    case .windows1258: self = .windows1258
    case .viscii: self.init(name: "viscii", converter: "VISCII", legacy: .viscii)
    case .tcvn3: self.init(name: "tcvn", converter: "TCVN", legacy: .tcvn3)
    case .vniWindows: self.init(name: "vni-windows", converter: "CP1252", legacy: .vniWindows)
    }
  }

  private init(name: String, converter: String?, legacy: LegacyEncoding? = nil) {
    self.name = name
    self.converter = converter
    self.legacy = legacy
  }

  /// Whether one character may take several code units wider than a byte.
  var isWide: Bool { name.hasPrefix("utf-16") || name.hasPrefix("utf-32") }

  /// Whether half of a character can look like the half of a UTF-8 one.
  var isDoubleByte: Bool {
    ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp"].contains(name)
  }

  /// The encoding a document means by a label; nil when there is none of that name.
  ///
  /// Labels mean what browsers take them for: `iso-8859-1` is windows-1252, `gb2312` is GB 18030.
  init?(label: String) {
    let label = label.lowercased().replacing("_", with: "-")
    guard !label.isEmpty, label.utf8.count < 40 else { return nil }
    if let known = Self.known[label] {
      self = known
      return
    }
    let plain = label.hasPrefix("x-") ? String(label.dropFirst(2)) : label
    guard plain.utf8.allSatisfy({ $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",") }),
      ByteConverter.canRead(plain)
    else { return nil }
    self.init(name: label, converter: plain)
  }

  private static let known: [String: DocumentEncoding] = {
    var table: [String: DocumentEncoding] = [:]
    func add(_ name: String, _ converter: String?, _ labels: String...) {
      let encoding = DocumentEncoding(name: name, converter: converter)
      for label in labels + [name] { table[label] = encoding }
    }
    add("utf-8", nil, "utf8", "unicode-1-1-utf-8", "x-unicode20utf8", "u8", "utf")
    add("us-ascii", nil, "ascii", "ansi-x3.4-1968", "iso646-us", "646", "us", "utf-7", "utf7")
    add("utf-16be", "UTF-16BE", "unicodefffe")
    add("utf-16le", "UTF-16LE", "unicodefeff")
    add(
      "windows-1252", "CP1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "cp1252",
      "x-cp1252")
    add("windows-1254", "CP1254", "iso-8859-9", "iso8859-9", "latin5", "cp1254")
    add("windows-874", "CP874", "tis-620", "iso-8859-11", "iso8859-11", "cp874", "dos-874")
    add("windows-1258", "CP1258", "cp1258", "x-cp1258")
    add("gb18030", "GB18030", "gb2312", "gbk", "x-gbk", "gb-2312-80", "chinese", "cp936", "euc-cn")
    add("big5", "BIG5-HKSCS", "big5-hkscs", "cn-big5", "x-x-big5", "cp950")
    add("shift_jis", "CP932", "shift-jis", "sjis", "x-sjis", "ms-kanji", "windows-31j", "cp932")
    add("euc-jp", "EUC-JP-MS", "x-euc-jp", "eucjp")
    add("iso-2022-jp", "ISO-2022-JP", "csiso2022jp")
    add("euc-kr", "CP949", "ks-c-5601-1987", "korean", "windows-949", "cp949", "uhc")
    add("macintosh", "MACINTOSH", "mac", "x-mac-roman", "mac-roman")
    add("x-mac-cyrillic", "MAC-CYRILLIC", "x-mac-ukrainian", "mac-cyrillic")
    for (legacy, labels) in [
      (
        LegacyEncoding.viscii,
        ["viscii1.1-1", "viscii1.1", "csviscii", "x-viet-viscii", "x-viscii"]
      ),
      (
        .tcvn3,
        [
          "tcvn3", "tcvn-5712", "tcvn5712", "tcvn5712-1", "tcvn5712-1:1993", "x-viet-tcvn",
          "x-viet-tcvn5712", "abc",
        ]
      ),
      (.vniWindows, ["vni", "vni-win", "x-viet-vni", "x-vni"]),
    ] {
      let encoding = DocumentEncoding(legacy)
      for label in labels + [encoding.name] { table[label] = encoding }
    }
    add("iso-8859-8", "ISO-8859-8", "iso-8859-8-i", "iso-8859-8-e", "logical", "visual")
    add("koi8-r", "KOI8-R", "koi8", "koi")
    add("ibm866", "CP866", "cp866", "866", "csibm866")
    for part in 2...16 where part != 9 && part != 11 && part != 8 && part != 12 {
      add("iso-8859-\(part)", "ISO-8859-\(part)", "iso8859-\(part)", "latin\(part)")
    }
    for page in 1250...1257 where page != 1252 && page != 1254 {
      add("windows-\(page)", "CP\(page)", "cp\(page)", "x-cp\(page)")
    }
    return table
  }()
}
