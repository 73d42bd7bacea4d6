package import VietnameseText

/// A province or city that a story is about, and by what that is known.
package struct FoundPlace: Hashable, Sendable {
  /// By what a story is known to be about a place, the surest first.
  package enum Evidence: String, Hashable, Sendable, CaseIterable {
    case name, nickname, place
    /// Nothing in the text speaks; the source itself is of that place.
    case source
  }

  package let province: Province
  package let evidence: Evidence
  /// The words of the text, as they stand there; the id of the place when only the source speaks.
  package let words: String
}
