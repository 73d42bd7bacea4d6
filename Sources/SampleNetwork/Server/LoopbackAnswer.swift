/// What the sample server says to a request, and how well it behaves while it says it.
package struct LoopbackAnswer: Sendable {
  /// The ways in which an answer can go wrong on the way.
  package enum Manner: Hashable, Sendable {
    case whole
    /// Nothing for a while, then all.
    case delayed(Duration)
    /// The connection ends after so many bytes of the body.
    case cut(after: Int)
    /// The connection ends without an answer.
    case dropped
    /// So many bytes of the body at a time, with a pause after each.
    case dripping(bytes: Int, every: Duration)
    /// The body is all that is written: status line and header lines are in it.
    case verbatim
  }

  package var status: Int
  package var fields: [LoopbackRequest.Field] = []
  package var body: [UInt8]
  package var manner = Manner.whole
  /// When the request brings one of these back, the answer is 304.
  package var entityTag: String?
  package var lastModified: String?

  package init(_ status: Int, body: [UInt8] = []) {
    self.status = status
    self.body = body
  }

  package static func document(
    _ body: [UInt8], type: String, entityTag: String? = nil, lastModified: String? = nil
  ) -> LoopbackAnswer {
    var answer = LoopbackAnswer(200, body: body).with("Content-Type", type)
    answer.entityTag = entityTag
    answer.lastModified = lastModified
    return answer
  }

  package static func document(_ body: String, type: String = "application/rss+xml; charset=utf-8")
    -> LoopbackAnswer
  {
    document(Array(body.utf8), type: type)
  }

  package static func redirect(_ status: Int, to location: String) -> LoopbackAnswer {
    LoopbackAnswer(status).with("Location", location)
  }

  package static func verbatim(_ bytes: [UInt8]) -> LoopbackAnswer {
    LoopbackAnswer(200, body: bytes).in(.verbatim)
  }

  package static func verbatim(_ text: String) -> LoopbackAnswer {
    verbatim(Array(text.utf8))
  }

  package func with(_ name: String, _ value: String) -> LoopbackAnswer {
    var answer = self
    answer.fields.append(LoopbackRequest.Field(name: name, value: value))
    return answer
  }

  package func `in`(_ manner: Manner) -> LoopbackAnswer {
    var answer = self
    answer.manner = manner
    return answer
  }

  /// The answer itself, or "not modified" when the request already has this very version (RFC 9110 §13.2.2).
  func conditioned(by request: LoopbackRequest) -> LoopbackAnswer {
    guard status == 200 else { return self }
    let isSame: Bool
    if let tag = request["If-None-Match"] {
      isSame = tag == entityTag
    } else if let date = request["If-Modified-Since"] {
      isSame = date == lastModified
    } else {
      isSame = false
    }
    guard isSame else { return self }
    var answer = self
    answer.status = 304
    answer.body = []
    return answer
  }

  /// Status line and header lines.
  func head(keepsConnection: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) \(status < 400 ? "OK" : "Sorry")"]
    lines += fields.map { "\($0.name): \($0.value)" }
    if let entityTag { lines.append("ETag: \(entityTag)") }
    if let lastModified { lines.append("Last-Modified: \(lastModified)") }
    if status != 304 { lines.append("Content-Length: \(body.count)") }
    if !keepsConnection { lines.append("Connection: close") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
