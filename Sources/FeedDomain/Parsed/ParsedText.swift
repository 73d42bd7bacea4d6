/// A text as a document claims it, still in its own markup.
package struct ParsedText: Hashable, Sendable {
  /// How the value is to be read (RFC 4287 §3.1).
  package enum Kind: String, Hashable, Sendable {
    /// Characters, shown as they are.
    case plain
    /// HTML source; entities are already resolved once by the document's own syntax.
    case html
    /// The serialised children of an XHTML `div`.
    case xhtml
  }

  package var value: String
  package var kind: Kind
  /// BCP 47 tag in force where the text stood.
  package var language: String?
  /// Absolute address against which relative links of the markup are resolved.
  package var base: String?
  /// Media type of a content that is neither text nor HTML: `image/png`.
  package var mediaType: String?
  /// Absolute address of a content that is not in the document itself (RFC 4287 §4.1.3.2).
  package var source: String?

  package init(_ value: String, kind: Kind, language: String? = nil, base: String? = nil) {
    self.value = value
    self.kind = kind
    self.language = language
    self.base = base
  }
}
