import Foundation

/// An address of the Internet Protocol as a number; an IPv4 address in IPv6 clothes is the IPv4 address.
package enum IPAddress: Hashable, Sendable {
  case v4(UInt32)
  case v6(UInt128)

  /// Reads the address of a socket; nil for another family than IPv4 and IPv6.
  init?(socketAddress: UnsafePointer<sockaddr>, length: Int) {
    // Safe because a socket's address is read only up to the length that its family is known to have.
    let bytes = UnsafeRawPointer(socketAddress)
    switch Int32(socketAddress.pointee.sa_family) {
    case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
      let address = bytes.loadUnaligned(as: sockaddr_in.self)
      self = .v4(UInt32(bigEndian: address.sin_addr.s_addr))
    case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
      self.init(bytes: bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: return nil
    }
  }

  /// Reads the usual written form of either family; zones and numeric tricks (`127.1`) are none.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      self = .v4(UInt32(bigEndian: four.s_addr))
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      self.init(bytes: six)
    } else {
      return nil
    }
  }

  private init(bytes: in6_addr) {
    let number = withUnsafeBytes(of: bytes) {
      UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self))
    }
    // ::ffff:a.b.c.d (RFC 4291 §2.5.5.2): the packets go to a.b.c.d.
    self = number >> 32 == 0xffff ? .v4(UInt32(truncatingIfNeeded: number)) : .v6(number)
  }
}

extension IPAddress: CustomStringConvertible {
  package var description: String {
    switch self {
    case .v4(let number):
      return [24, 16, 8, 0].map { String(number >> $0 & 0xff) }.joined(separator: ".")
    case .v6(let number):
      var bytes = number.bigEndian
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      inet_ntop(AF_INET6, &bytes, &text, socklen_t(text.count))
      return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
