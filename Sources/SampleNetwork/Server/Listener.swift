import Foundation

/// The threads of a sample server: one that accepts, and one for each connection, of which there are not many.
///
/// Unchecked is safe because all that changes is guarded by `condition`.
final class Listener: @unchecked Sendable {
  private let socket: ListeningSocket
  private let handler: LoopbackServer.Handler
  private let condition = NSCondition()
  private var isStopped = false
  private var threads = 0
  private var connections: Set<Int32> = []
  private var seen: [LoopbackRequest] = []

  private static let maximumConnections = 256
  private static let maximumRequests = 100_000

  init(socket: ListeningSocket, handler: @escaping LoopbackServer.Handler) {
    self.socket = socket
    self.handler = handler
  }

  var requests: [LoopbackRequest] { condition.withLock { seen } }

  func start() {
    spawn { self.accept() }
  }

  func stop() {
    condition.withLock {
      isStopped = true
      // Calls that wait on these sockets return at once; each thread closes its own.
      shutdown(socket.descriptor, Int32(SHUT_RDWR))
      connections.forEach { _ = shutdown($0, Int32(SHUT_RDWR)) }
      condition.broadcast()
      while threads > 0 { condition.wait() }
    }
  }

  /// What is to be said to a request, which is noted.
  func answer(to request: LoopbackRequest) -> LoopbackAnswer {
    condition.withLock {
      if seen.count < Listener.maximumRequests { seen.append(request) }
    }
    return handler(request).conditioned(by: request)
  }

  /// Waits, but not longer than the server lives; false when it has ended.
  func pause(_ duration: Duration) -> Bool {
    let (seconds, attoseconds) = duration.components
    let end = Date(timeIntervalSinceNow: Double(seconds) + Double(attoseconds) / 1e18)
    return condition.withLock {
      while !isStopped {
        if !condition.wait(until: end) { break }
      }
      return !isStopped
    }
  }

  private func accept() {
    while true {
      let descriptor = Foundation.accept(socket.descriptor, nil, nil)
      guard descriptor >= 0 else {
        if errno == EINTR || errno == ECONNABORTED { continue }
        return
      }
      guard admit(descriptor) else {
        close(descriptor)
        continue
      }
      spawn {
        LoopbackConnection(descriptor: descriptor, listener: self).serve()
        self.condition.withLock { _ = self.connections.remove(descriptor) }
        close(descriptor)
      }
    }
  }

  private func admit(_ descriptor: Int32) -> Bool {
    condition.withLock {
      guard !isStopped, connections.count < Listener.maximumConnections else { return false }
      connections.insert(descriptor)
      return true
    }
  }

  private func spawn(_ work: @escaping @Sendable () -> Void) {
    condition.withLock { threads += 1 }
    let thread = Thread {
      work()
      self.condition.withLock {
        self.threads -= 1
        self.condition.broadcast()
      }
    }
    thread.stackSize = 256 << 10
    thread.start()
  }
}
