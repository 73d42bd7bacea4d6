/// Takes a `srcset` apart: addresses, each with the descriptor that says when it fits.
package enum HTMLPictureSet {
  /// One picture of the set, as places in the attribute's value.
  struct Candidate {
    var address: Range<Int>
    /// `2x` or `640w`; empty when there is none.
    var descriptor: Range<Int>
  }

  private static let mostCandidates = 32

  /// The same set with other addresses; a picture whose address becomes nil goes.
  package static func rewriting(_ set: String, _ address: (String) -> String?) -> String {
    var set = set
    return set.withUTF8 { value in
      candidates(in: value).compactMap { candidate -> String? in
        let text = String(decoding: value[candidate.address], as: UTF8.self)
        guard let new = address(text) else { return nil }
        let descriptor = String(decoding: value[candidate.descriptor], as: UTF8.self)
        return descriptor.isEmpty ? new : new + " " + descriptor
      }.joined(separator: ", ")
    }
  }

  static func candidates(in value: UnsafeBufferPointer<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    var at = 0
    while found.count < mostCandidates {
      while at < value.count, isNoAddress(value[at]) { at += 1 }
      guard at < value.count else { break }
      let start = at
      while at < value.count, !HTMLTokenizer.isSpace(value[at]) { at += 1 }
      var end = at
      while end > start, isNoAddress(value[end - 1]) { end -= 1 }
      var descriptor = at..<at
      if value[at - 1] != UInt8(ascii: ",") { descriptor = readDescriptor(value, from: &at) }
      let isHarmless = descriptor.allSatisfy { isDescriptorByte(value[$0]) }
      if end > start, isHarmless {
        found.append(Candidate(address: start..<end, descriptor: descriptor))
      }
    }
    return found
  }

  private static func readDescriptor(
    _ value: UnsafeBufferPointer<UInt8>, from at: inout Int
  ) -> Range<Int> {
    while at < value.count, HTMLTokenizer.isSpace(value[at]) { at += 1 }
    let start = at
    while at < value.count, value[at] != UInt8(ascii: ",") { at += 1 }
    var end = at
    while end > start, HTMLTokenizer.isSpace(value[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isDescriptorByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || ".wxh".utf8.contains(byte)
  }

  /// What no address begins or ends with: commas separate them, and controls and spaces are stripped of them (WHATWG
  /// URL standard §4.4), which would leave a comma behind them at the end.
  private static func isNoAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",")
  }
}
