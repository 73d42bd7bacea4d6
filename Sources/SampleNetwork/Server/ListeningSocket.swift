import Foundation

/// A socket bound to 127.0.0.1 at a port that the kernel chose.
final class ListeningSocket: Sendable {
  let descriptor: Int32
  let port: UInt16

  /// Without `listens`, the port is kept but whoever connects is refused: a server that is down.
  init(listens: Bool = true) throws(LoopbackFailure) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw LoopbackFailure("open a socket", errno: errno) }
    do throws(LoopbackFailure) {
      port = try ListeningSocket.bind(descriptor)
      guard !listens || listen(descriptor, 256) == 0 else {
        throw LoopbackFailure("listen", errno: errno)
      }
      self.descriptor = descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  private static func bind(_ descriptor: Int32) throws(LoopbackFailure) -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutableBytes(of: &address) { bytes -> Int32 in
      guard let pointer = bytes.bindMemory(to: sockaddr.self).baseAddress else { return -1 }
      guard Foundation.bind(descriptor, pointer, length) == 0 else { return -1 }
      return getsockname(descriptor, pointer, &length)
    }
    guard result == 0 else { throw LoopbackFailure("bind a port", errno: errno) }
    return UInt16(bigEndian: address.sin_port)
  }
}
