import FeedDomain
import Foundation

/// Encodes Vietnamese in windows-1258, the code page of old Windows programs: the letter first, then its tone.
enum Windows1258 {
  /// A character that the code page lacks becomes a question mark.
  static func encoded(_ text: String) -> [UInt8] {
    text.flatMap { character -> [UInt8] in
      let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
      guard let base = scalars.first else { return [] }
      let marks = Set(scalars.dropFirst().map(\.value))
      let shape = shapes.first { marks.contains($0) }
      let tone = tones.first { marks.contains($0.mark) }
      return [letter(base, shape)] + (tone.map { [$0.byte] } ?? [])
    }
  }

  /// Circumflex, breve and horn belong to the letter.
  private static let shapes: [UInt32] = [0x302, 0x306, 0x31b]

  private static let tones: [(mark: UInt32, byte: UInt8)] = [
    (0x300, 0xcc), (0x309, 0xd2), (0x303, 0xde), (0x301, 0xec), (0x323, 0xf2),
  ]

  private static func letter(_ base: Unicode.Scalar, _ shape: UInt32?) -> UInt8 {
    var scalars = String.UnicodeScalarView([base])
    if let shape = shape.flatMap(Unicode.Scalar.init) { scalars.append(shape) }
    let whole = String(scalars).precomposedStringWithCanonicalMapping.unicodeScalars
    guard whole.count == 1, let scalar = whole.first else { return question }
    return letters[scalar] ?? (scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : question)
  }

  private static let question = UInt8(ascii: "?")

  private static let letters: [Unicode.Scalar: UInt8] = [
    "Â": 0xc2, "Ă": 0xc3, "Ê": 0xca, "Đ": 0xd0, "Ô": 0xd4, "Ơ": 0xd5, "Ư": 0xdd, "â": 0xe2,
    "ă": 0xe3, "ê": 0xea, "đ": 0xf0, "ô": 0xf4, "ơ": 0xf5, "ư": 0xfd, "“": 0x93, "”": 0x94,
    "–": 0x96, "…": 0x85,
  ]
}
