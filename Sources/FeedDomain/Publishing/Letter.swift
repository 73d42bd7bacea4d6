/// A digest composed for reading: its subject and its two bodies.
package struct Letter: Hashable, Sendable {
  package var subject: String
  /// Complete by itself.
  package var text: String
  package var html: String

  package init(subject: String, text: String, html: String) {
    self.subject = subject
    self.text = text
    self.html = html
  }
}
