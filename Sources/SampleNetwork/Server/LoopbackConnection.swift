import Foundation

/// One connection to the sample server: requests in, answers out, one after another.
struct LoopbackConnection {
  let descriptor: Int32
  let listener: Listener

  private static let maximumHead = 64 << 10
  private static let endOfHead = Array("\r\n\r\n".utf8)

  func serve() {
    var rest: [UInt8] = []
    while let head = readHead(&rest), let request = LoopbackRequest(head: head) {
      let length = request["Content-Length"].flatMap { Int($0) } ?? 0
      guard skip(length, &rest) else { return }
      let answer = listener.answer(to: request)
      let keeps = request["Connection"]?.lowercased() != "close"
      guard write(answer, to: request, keepsConnection: keeps), keeps else { return }
    }
  }

  /// Reads until the empty line; what came behind it stays in `rest`.
  private func readHead(_ rest: inout [UInt8]) -> [UInt8]? {
    var searched = 0
    while true {
      if let end = LoopbackConnection.end(of: rest, from: max(0, searched - 3)) {
        defer { rest.removeFirst(end) }
        return Array(rest[..<end])
      }
      searched = rest.count
      guard rest.count < LoopbackConnection.maximumHead, receive(&rest) else { return nil }
    }
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + 4 else { return nil }
    for index in start...(bytes.count - 4) where bytes[index...].starts(with: endOfHead) {
      return index + 4
    }
    return nil
  }

  private func skip(_ length: Int, _ rest: inout [UInt8]) -> Bool {
    guard (0...(1 << 20)).contains(length) else { return false }
    while rest.count < length {
      guard receive(&rest) else { return false }
    }
    rest.removeFirst(length)
    return true
  }

  private func receive(_ bytes: inout [UInt8]) -> Bool {
    let part = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, count in
      count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    bytes += part
    return !part.isEmpty
  }

  /// False when the connection is to end.
  private func write(
    _ answer: LoopbackAnswer, to request: LoopbackRequest, keepsConnection: Bool
  ) -> Bool {
    let head = answer.head(keepsConnection: keepsConnection)
    let body = request.method == "HEAD" ? [] : answer.body
    switch answer.manner {
    case .whole: return send(head + body)
    case .delayed(let duration): return listener.pause(duration) && send(head + body)
    case .cut(let count):
      _ = send(head + body.prefix(count))
      return false
    case .dropped: return false
    case .dripping(let count, let pause):
      return send(head) && drip(body, count, pause)
    case .verbatim:
      _ = send(body)
      return false
    }
  }

  private func drip(_ body: [UInt8], _ count: Int, _ pause: Duration) -> Bool {
    var rest = body[...]
    while !rest.isEmpty {
      guard send(Array(rest.prefix(count))), listener.pause(pause) else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        // Safe because the bytes are only read while the closure runs.
        let part = UnsafeRawBufferPointer(rebasing: buffer[sent...])
        let count = Foundation.send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }
}
