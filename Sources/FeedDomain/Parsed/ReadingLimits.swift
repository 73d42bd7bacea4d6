/// How much of a document is read before the reader says "enough"; each bound is a parameter with a default.
package struct ReadingLimits: Hashable, Sendable {
  /// Decoded bytes of the document.
  package var documentBytes = 64 << 20
  /// Bytes between `<` and `>` of one tag: an attribute list is quadratic in libxml2.
  package var tagBytes = 256 << 10
  /// Open elements at one time.
  package var depth = 512
  package var entries = 20_000
  /// Bytes of one field.
  package var textBytes = 8 << 20
  package var remarks = 200

  package init() {}
}
