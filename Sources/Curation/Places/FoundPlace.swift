package import FeedDomain
package import VietnameseText

/// A province or city that a story is about, and by what that is known.
package struct FoundPlace: Hashable, Sendable {
  package let province: Province
  package let evidence: StoryFacet.Evidence
  /// The words of the text, as they stand there; the id of the place when only the source speaks.
  package let words: String
}
