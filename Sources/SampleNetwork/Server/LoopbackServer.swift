import Foundation

/// A small HTTP/1.1 server on 127.0.0.1 for the demo and for tests, at a port that the kernel chooses.
package final class LoopbackServer: Sendable {
  package typealias Handler = @Sendable (LoopbackRequest) -> LoopbackAnswer

  package let port: UInt16
  private let listener: Listener

  /// Answers with what a function says.
  package init(_ handler: @escaping Handler) throws(LoopbackFailure) {
    let socket = try ListeningSocket()
    port = socket.port
    listener = Listener(socket: socket, handler: handler)
    listener.start()
  }

  /// Answers by path, 404 where there is no route; a route without a query also answers paths that have one.
  package convenience init(_ routes: [String: LoopbackAnswer]) throws(LoopbackFailure) {
    try self.init { request in
      routes[request.path] ?? routes[request.pathOnly] ?? LoopbackAnswer(404)
    }
  }

  deinit { stop() }

  /// The address of a path on this server.
  package func url(_ path: String) -> String {
    "http://127.0.0.1:\(port)\(path)"
  }

  /// All requests so far, in the order in which they came in.
  package var requests: [LoopbackRequest] { listener.requests }

  package func requests(to path: String) -> [LoopbackRequest] {
    requests.filter { $0.path == path }
  }

  /// Ends all connections and returns when every thread has ended.
  package func stop() { listener.stop() }
}
