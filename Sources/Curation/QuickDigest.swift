/// A digest of 64 bits by which a text is found to be as it was: many times as quick as SHA-256, and no proof against
/// somebody who wants two texts to have the same.
struct QuickDigest {
  // Any odd numbers with as many ones as zeros do.
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

  private(set) var value = seed

  mutating func add(_ number: UInt64) {
    let product = (value ^ number).multipliedFullWidth(by: Self.factor)
    // Never nothing, from which no number would get away.
    value = (product.high ^ product.low) &+ Self.seed
  }

  /// Adds a text, or that there is none; no two sequences of texts are the same to it.
  mutating func add(_ text: String?) {
    guard var text else { return add(UInt64.max) }
    text.withUTF8 { bytes in
      add(UInt64(bytes.count))
      // Safe because the bytes are only read while the closure runs, and whole words end before them.
      let raw = UnsafeRawBufferPointer(bytes)
      let words = raw.count / 8
      for word in 0..<words {
        let number = raw.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        add(UInt64(littleEndian: number))
      }
      guard raw.count > words * 8 else { return }
      let rest: UInt64 = raw[(words * 8)...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      add(rest)
    }
  }
}
