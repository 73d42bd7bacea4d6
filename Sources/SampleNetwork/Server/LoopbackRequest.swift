/// A request as the sample server received it.
package struct LoopbackRequest: Hashable, Sendable {
  /// One header line, split at its colon.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package var method: String
  /// Path and query, as they stood in the request line.
  package var path: String
  package var fields: [Field]
  /// The bytes of the request line and all header lines.
  package var head: [UInt8]

  /// Nil when the bytes are no request.
  init?(head: [UInt8]) {
    let lines = String(decoding: head, as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: true)
    guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
    method = String(words[0])
    path = String(words[1])
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return Field(name: String(line[..<colon]), value: String(value))
    }
    self.head = head
  }

  /// The value of a header field; upper and lower case are the same.
  package subscript(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The path without its query.
  package var pathOnly: String { String(path.prefix { $0 != "?" }) }
}
