/// Rewrites a document that is not clean: line ends, forbidden characters, bytes that are not UTF-8.
struct UTF8Cleaner {
  /// What has been told of a rule.
  private struct Told {
    var lines = 0
    var lastLine = 0
  }

  /// Lines that are told of one rule: a document in another encoding has nothing but such lines.
  private static let mostLines = 20

  private let input: [UInt8]
  private var at = 0
  private var line = 1
  private var told: [XMLRule: Told] = [:]
  private(set) var output: [UInt8] = []
  private(set) var findings: [XMLFinding] = []

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count + 16)
  }

  mutating func run() {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < input.count {
      let byte = input[at]
      switch byte {
      case 0x0A:
        line += 1
        output.append(byte)
        at += 1
      case 0x0D:
        line += 1
        output.append(0x0A)
        at += at + 1 < input.count && input[at + 1] == 0x0A ? 2 : 1
      case 0x09, 0x20..<0x80:
        output.append(byte)
        at += 1
      case 0..<0x20:
        note(.controlCharacter, "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
        at += 1
      default:
        takeCharacter()
      }
    }
  }

  private mutating func takeCharacter() {
    let length = characterLength()
    guard length > 0 else { return takeInvalid() }
    if length == 2, input[at] == 0xC2, input[at + 1] < 0xA0 {
      note(.latinControl, "U+00" + String(input[at + 1], radix: 16))
      output.append(scalar: Windows1252.scalar(input[at + 1]))
    } else if length == 3, input[at] == 0xEF, input[at + 1] == 0xBF, input[at + 2] >= 0xBE {
      note(.controlCharacter, "U+FFF" + (input[at + 2] == 0xBE ? "E" : "F"))
    } else {
      output.append(contentsOf: input[at..<at + length])
    }
    at += length
  }

  /// Length of the valid character here, 0 when there is none.
  private func characterLength() -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = input[at..<min(at + 4, input.count)].makeIterator()
    guard case .valid(let character) = decoder.parseScalar(from: &iterator) else { return 0 }
    return character.count
  }

  /// A byte that belongs to no character: a lone letter or quotation mark of windows-1252, pasted
  /// into UTF-8, is told by its neighbours; anything else becomes U+FFFD.
  private mutating func takeInvalid() {
    let byte = input[at]
    note(.invalidBytes, "0x" + String(byte, radix: 16))
    let next = at + 1 < input.count ? input[at + 1] : 0x20
    let isLone = next < 0x80 && (output.last ?? 0x20) < 0x80
    if isLone, Windows1252.isLikelyAlone(byte) {
      output.append(scalar: Windows1252.scalar(byte))
      at += 1
      return
    }
    output.append(scalar: "\u{FFFD}")
    at += 1
    // The tail of a cut character goes with its head.
    while at < input.count, input[at] & 0xC0 == 0x80, byte >= 0xC0 { at += 1 }
  }

  /// One finding a line and rule, of the first lines.
  private mutating func note(_ rule: XMLRule, _ evidence: String) {
    var before = told[rule] ?? Told()
    guard before.lastLine < line, before.lines < Self.mostLines else { return }
    before.lines += 1
    before.lastLine = line
    told[rule] = before
    findings.append(XMLFinding(rule: rule, line: line, evidence: evidence))
  }
}

/// The upper half of windows-1252, which documents use whatever they declare.
package enum Windows1252 {
  private static let controls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// Whether a byte among ASCII is more probably a character of windows-1252 than half of a cut
  /// UTF-8 one: typographic marks and lower-case letters, but not á, whose byte leads Vietnamese.
  static func isLikelyAlone(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x85, 0x91...0x97, 0xA0, 0xA9, 0xAB, 0xB0, 0xBB: true
    case 0xE1: false
    case 0xE0...0xFF: true
    default: false
    }
  }
}
