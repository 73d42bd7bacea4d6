/// What is known of a document besides its bytes; the reader needs it for links and the encoding.
package struct DocumentContext: Hashable, Sendable {
  /// The address the bytes came from, after redirects.
  package var url: String?
  /// `Content-Type` as the server gave it, parameters included.
  package var contentType: String?
  package var contentLocation: String?
  package var contentLanguage: String?

  package init(
    url: String? = nil, contentType: String? = nil, contentLocation: String? = nil,
    contentLanguage: String? = nil
  ) {
    self.url = url
    self.contentType = contentType
    self.contentLocation = contentLocation
    self.contentLanguage = contentLanguage
  }
}
