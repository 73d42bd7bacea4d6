import Foundation

/// The end that a new connection would have: an address after DNS, and a port.
struct SocketTarget {
  let address: IPAddress
  let port: UInt16

  /// Nil for another family than IPv4 and IPv6.
  ///
  /// Safe because the address is read during the call only, up to the length its family has.
  init?(address: UnsafePointer<sockaddr>, length: Int) {
    guard let number = IPAddress(socketAddress: address, length: length) else { return nil }
    self.address = number
    // Both families keep the port at the same place.
    port = UInt16(
      bigEndian: UnsafeRawPointer(address).loadUnaligned(fromByteOffset: 2, as: UInt16.self))
  }
}
