/// All addresses that begin with the same bits, as in `10.0.0.0/8`.
package struct IPRange: Hashable, Sendable {
  package let first: IPAddress
  /// How many leading bits are shared.
  package let bits: Int

  /// Nil when there are more bits than the family has, or bits set behind them.
  package init?(_ first: IPAddress, bits: Int) {
    switch first {
    case .v4(let number):
      guard (0...32).contains(bits), bits == 32 || number << bits == 0 else { return nil }
    case .v6(let number):
      guard (0...128).contains(bits), bits == 128 || number << bits == 0 else { return nil }
    }
    self.first = first
    self.bits = bits
  }

  /// Reads `10.0.0.0/8`; an address alone is the range of this one address.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, let first = IPAddress(head) else { return nil }
    guard parts.count == 2 else {
      switch first {
      case .v4: self.init(first, bits: 32)
      case .v6: self.init(first, bits: 128)
      }
      return
    }
    guard let bits = Int(parts[1]) else { return nil }
    self.init(first, bits: bits)
  }

  package func contains(_ address: IPAddress) -> Bool {
    switch (first, address) {
    case (.v4(let first), .v4(let number)): (first ^ number) >> (32 - bits) == 0
    case (.v6(let first), .v6(let number)): (first ^ number) >> (128 - bits) == 0
    default: false
    }
  }
}
