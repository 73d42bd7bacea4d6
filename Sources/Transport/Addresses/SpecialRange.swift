/// A range of addresses at which no public site can be, with the words that say why.
struct SpecialRange: Sendable {
  let range: String
  let reason: String

  init(_ range: String, _ reason: String) {
    self.range = range
    self.reason = reason
  }

  /// IANA IPv4 Special-Purpose Address Registry (RFC 6890 and later) with multicast and reserved space.
  ///
  /// Entries that the registry calls globally reachable are left out, except inside 192.0.0.0/24, where no
  /// site is.
  static let v4 = [
    SpecialRange("0.0.0.0/8", "of this network"),
    SpecialRange("10.0.0.0/8", "private"),
    SpecialRange("100.64.0.0/10", "of a carrier's inner network"),
    SpecialRange("127.0.0.0/8", "a loopback address"),
    SpecialRange("169.254.0.0/16", "link-local"),
    SpecialRange("172.16.0.0/12", "private"),
    SpecialRange("192.0.0.0/24", "kept for protocols"),
    SpecialRange("192.0.2.0/24", "for documentation only"),
    SpecialRange("192.88.99.0/24", "a relay of the retired 6to4"),
    SpecialRange("192.168.0.0/16", "private"),
    SpecialRange("198.18.0.0/15", "for benchmarks only"),
    SpecialRange("198.51.100.0/24", "for documentation only"),
    SpecialRange("203.0.113.0/24", "for documentation only"),
    SpecialRange("224.0.0.0/4", "a multicast address"),
    SpecialRange("240.0.0.0/4", "reserved"),
  ]

  /// Parts of 2000::/3 at which no public site is (IANA IPv6 Special-Purpose Address Registry).
  ///
  /// Teredo and 6to4 carry an IPv4 address inside; both are retired, so they are refused whatever it is.
  static let v6 = [
    SpecialRange("2001::/32", "a Teredo tunnel"),
    SpecialRange("2001::/23", "kept for protocols"),
    SpecialRange("2001:db8::/32", "for documentation only"),
    SpecialRange("2002::/16", "a 6to4 tunnel"),
    SpecialRange("3fff::/20", "for documentation only"),
  ]

  /// Why an address is not public; nil when it is.
  static func reason(against address: IPAddress) -> String? {
    switch address {
    case .v4: return table4.first { $0.range.contains(address) }?.reason
    case .v6(let number):
      if let inner = translated(number) { return reason(against: .v4(inner)) }
      // Only 2000::/3 is global unicast (RFC 4291 §2.4 and the IANA registry).
      guard number >> 125 == 0b001 else { return outsideReason(number) }
      return table6.first { $0.range.contains(address) }?.reason
    }
  }

  private static let table4 = compiled(v4)
  private static let table6 = compiled(v6)

  private static func compiled(_ table: [SpecialRange]) -> [(range: IPRange, reason: String)] {
    table.compactMap { entry in IPRange(entry.range).map { ($0, entry.reason) } }
  }

  /// The IPv4 address inside of 64:ff9b::/96, which a network without IPv4 puts in its DNS answers (RFC 6052).
  private static func translated(_ number: UInt128) -> UInt32? {
    number >> 32 == 0x0064_ff9b << 64 ? UInt32(truncatingIfNeeded: number) : nil
  }

  private static func outsideReason(_ number: UInt128) -> String {
    if number == 1 { return "a loopback address" }
    if number >> 118 == 0x3fa { return "link-local" }
    if number >> 121 == 0x7e { return "private" }
    if number >> 120 == 0xff { return "a multicast address" }
    return "reserved"
  }
}
