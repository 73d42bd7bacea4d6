/// What the program says of itself to servers and in documents.
package enum Program {
  package static let version = "0.1.0"

  /// `User-Agent` of every request: who asks, where to read about it, whom to write to.
  package static func userAgent(url: String, email: String) -> String {
    let contact = email.isEmpty ? "" : "; \(email)"
    return "feedhub/\(version) (+\(url)\(contact))"
  }
}
