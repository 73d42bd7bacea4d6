import Foundation

/// The bytes of a document as the reader wants them: valid UTF-8, lines ended by LF alone, no
/// character that XML forbids.
///
/// What had to be mended for that is told.
package struct XMLSource: Sendable {
  package let bytes: [UInt8]
  package let findings: [XMLFinding]

  /// Takes bytes that are valid UTF-8 already; nil when they are not.
  package init?(validating bytes: [UInt8]) {
    let survey = UTF8Survey(bytes)
    guard survey.firstInvalid == nil else { return nil }
    self.init(bytes, survey)
  }

  /// Takes any bytes for UTF-8; what is not costs the character, not the document.
  package init(mending bytes: [UInt8]) {
    self.init(bytes, UTF8Survey(bytes))
  }

  private init(_ bytes: [UInt8], _ survey: UTF8Survey) {
    if survey.isClean {
      self.bytes = bytes
      findings = []
    } else {
      var cleaner = UTF8Cleaner(bytes)
      cleaner.run()
      self.bytes = cleaner.output
      findings = cleaner.findings
    }
  }
}

/// What one pass over a document tells of its bytes; the fast path of every feed goes through here.
struct UTF8Survey {
  /// Offset of the first byte that is not UTF-8.
  private(set) var firstInvalid: Int?
  private(set) var needsCleaning = false

  var isClean: Bool { firstInvalid == nil && !needsCleaning }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { scan($0) }
  }

  /// Eight ASCII bytes at a time; other characters by the table of Unicode §3.9 (D92).
  ///
  /// The raw loads are safe because `at + 8 <= count` is checked before each.
  private mutating func scan(_ input: UnsafeRawBufferPointer) {
    let count = input.count
    var at = 0
    if count >= 3, input[0] == 0xEF, input[1] == 0xBB, input[2] == 0xBF { needsCleaning = true }
    while at < count {
      if at + 8 <= count {
        let word = input.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        let high = word & 0x8080_8080_8080_8080
        if high == 0 {
          if Self.hasControl(word) { noteControls(input, at, 8) }
          at += 8
          continue
        }
        let ascii = high.trailingZeroBitCount >> 3
        if ascii > 0 {
          if Self.hasControl(word | ~(UInt64.max >> UInt64(64 - ascii * 8))) {
            noteControls(input, at, ascii)
          }
          at += ascii
        }
      } else if input[at] < 0x80 {
        noteControls(input, at, 1)
        at += 1
        continue
      }
      let length = character(input, at)
      guard length > 0 else {
        firstInvalid = at
        return
      }
      at += length
    }
  }

  /// Whether one of eight bytes below 0x80 is a control character (or LF, TAB, looked at next).
  private static func hasControl(_ word: UInt64) -> Bool {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0
  }

  private mutating func noteControls(_ input: UnsafeRawBufferPointer, _ at: Int, _ length: Int) {
    for byte in input[at..<at + length] where byte < 0x20 && byte != 0x0A && byte != 0x09 {
      needsCleaning = true
    }
  }

  /// Length of the character at an offset, 0 when it is none.
  @inline(__always)
  private mutating func character(_ input: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let lead = input[at]
    let left = input.count - at
    if lead < 0xE0 {
      guard lead >= 0xC2, left >= 2, input[at + 1] & 0xC0 == 0x80 else { return 0 }
      if lead == 0xC2, input[at + 1] < 0xA0 { needsCleaning = true }
      return 2
    }
    if lead < 0xF0 {
      guard left >= 3, input[at + 1] & 0xC0 == 0x80, input[at + 2] & 0xC0 == 0x80 else {
        return 0
      }
      if lead == 0xE0, input[at + 1] < 0xA0 { return 0 }
      if lead == 0xED, input[at + 1] >= 0xA0 { return 0 }
      if lead == 0xEF, input[at + 1] == 0xBF, input[at + 2] >= 0xBE { needsCleaning = true }
      return 3
    }
    guard lead < 0xF5, left >= 4, input[at + 1] & 0xC0 == 0x80, input[at + 2] & 0xC0 == 0x80,
      input[at + 3] & 0xC0 == 0x80
    else { return 0 }
    if lead == 0xF0, input[at + 1] < 0x90 { return 0 }
    if lead == 0xF4, input[at + 1] >= 0x90 { return 0 }
    return 4
  }
}
