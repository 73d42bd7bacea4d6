package import Foundation

/// A point in time as a document claims it: its words, and what we read in them.
package struct ParsedDate: Hashable, Sendable {
  /// The text as it stood, white space trimmed.
  package var claimed: String
  /// Nil when the text names no possible point in time.
  package var instant: Date?

  package init(claimed: String, instant: Date?) {
    self.claimed = claimed
    self.instant = instant
  }
}
