import Testing

@testable import HubStore

/// Bytes become the strings that the standard library makes of them.
struct UTF8TextTests {
  private func string(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { UTF8Text.string($0) }
  }

  private func isSame(_ bytes: [UInt8]) -> Bool {
    // As bytes: strings compare by what they mean.
    Array(string(bytes).utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  @Test(arguments: [
    "", "a", "Thư viện", "12345678", "12345678ệ", "1234567ệ", "👩‍👩‍👧",
    "\u{FFFF}\u{10FFFF}\u{D7FF}\u{E000}",
  ])
  func `a text is that text`(text: String) {
    #expect(Array(string(Array(text.utf8)).utf8) == Array(text.utf8))
  }

  @Test func `every character of every plane is known, and no half of it`() {
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      #expect(isSame(bytes))
      #expect(isSame(bytes.dropLast() + [0x20]))
      #expect(isSame(Array(bytes.dropFirst())))
    }
  }

  @Test func `what is no UTF-8 is mended as the standard library mends it`() {
    // All that can follow each byte that can lead: overlong forms, surrogates, and what lies beyond the last plane too.
    for lead in UInt8(0x80)...0xFF {
      for second in stride(from: UInt8(0x70), through: 0xC8, by: 8) {
        #expect(isSame([0x61, lead, second, 0x80, 0x80, 0x61]))
        #expect(isSame([lead, second, 0x8F]))
      }
    }
  }
}
