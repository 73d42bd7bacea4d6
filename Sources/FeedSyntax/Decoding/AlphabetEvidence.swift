import Foundation

/// Tells the single-byte encodings of other alphabets than the Latin one by their frequent letters.
///
/// In such a text whole words are beyond ASCII; in a Latin one single letters are.
struct AlphabetEvidence {
  let likeliest: DocumentEncoding?

  init(_ bytes: [UInt8]) {
    guard Self.isForeign(bytes) else {
      likeliest = Self.centralEuropean(bytes)
      return
    }
    let counts = Self.counts(bytes)
    let rated = Self.candidates.map { ($0.charset, Self.share(counts, $0)) }
    let best = rated.max { $0.1 < $1.1 }
    likeliest = best.flatMap { $0.1 >= Self.least ? DocumentEncoding(label: $0.0) : nil }
  }

  /// Ten letters make some six tenths of a text in any of these languages, and of noise a third.
  private static let least = 0.45

  /// The ten most frequent letters of a language, small ones, in one of its encodings.
  private struct Candidate {
    let charset: String
    let letters: String
  }

  private static let candidates = [
    Candidate(charset: "windows-1251", letters: "оеаинтсрвл"),
    Candidate(charset: "koi8-r", letters: "оеаинтсрвл"),
    Candidate(charset: "iso-8859-5", letters: "оеаинтсрвл"),
    Candidate(charset: "ibm866", letters: "оеаинтсрвл"),
    Candidate(charset: "windows-1253", letters: "αοιετσνηυρ"),
    Candidate(charset: "windows-1255", letters: "יוהלאתרבמש"),
    Candidate(charset: "windows-1256", letters: "اليمنوتربد"),
    Candidate(charset: "iso-8859-6", letters: "اليمنوتربد"),
    Candidate(charset: "windows-874", letters: "านร\u{E48}อกเง\u{E49}ม"),
  ]

  private static func isForeign(_ bytes: [UInt8]) -> Bool {
    var inRuns = 0
    var all = 0
    var run = 0
    for byte in bytes {
      if byte >= 0x80 {
        run += 1
        all += 1
      } else {
        if run >= 3 { inRuns += run }
        run = 0
      }
    }
    return all >= 12 && inRuns * 10 >= all * 7
  }

  private static func counts(_ bytes: [UInt8]) -> [Int] {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes where byte >= 0x80 { counts[Int(byte)] += 1 }
    return counts
  }

  private static func share(_ counts: [Int], _ candidate: Candidate) -> Double {
    guard let encoding = DocumentEncoding(label: candidate.charset) else { return 0 }
    let frequent = Set(candidate.letters.unicodeScalars)
    var hits = 0
    var all = 0
    for byte in 0x80...0xFF where counts[byte] > 0 {
      all += counts[byte]
      let text = ByteConverter.convert([UInt8(byte)], from: encoding) ?? []
      let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first
      if let scalar, frequent.contains(scalar) { hits += counts[byte] }
    }
    return all == 0 ? 0 : Double(hits) / Double(all)
  }

  /// Polish and Czech: letters where windows-1252 has signs, in the middle of words.
  private static func centralEuropean(_ bytes: [UInt8]) -> DocumentEncoding? {
    var windows = 0
    var latin2 = 0
    for at in bytes.indices.dropFirst().dropLast() where bytes[at] >= 0x80 {
      guard isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]) else { continue }
      // ą, ś, ź, ť, ľ and ž are where the two differ; ł and ż are common to both.
      switch bytes[at] {
      case 0xB3, 0xBF:
        windows += 1
        latin2 += 1
      case 0xB9, 0x9C, 0x9F, 0x9D: windows += 1
      case 0xB1, 0xB6, 0xBC, 0xBE, 0xBB: latin2 += 1
      default: break
      }
    }
    guard max(windows, latin2) >= 4 else { return nil }
    return DocumentEncoding(label: windows >= latin2 ? "windows-1250" : "iso-8859-2")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}
