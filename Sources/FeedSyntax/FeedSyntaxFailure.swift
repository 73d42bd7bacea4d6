import FeedDomain

/// Why bytes could not be read as a feed at all.
package struct FeedSyntaxFailure: HubFailure, Hashable {
  /// The kind of failure; its raw value is the label in logs, JSON and `Docs/Failures.md`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case empty = "feed-empty"
    case binary = "feed-binary"
    case webPage = "feed-web-page"
    case notAFeed = "feed-not-recognised"
    case tooLarge = "feed-too-large"
  }

  package var kind: Kind
  /// One sentence with the facts of this document.
  package var explanation: String

  package init(_ kind: Kind, _ explanation: String) {
    self.kind = kind
    self.explanation = explanation
  }

  package var label: String { kind.rawValue }

  /// What the owner of the source can do about it.
  package var remedy: String? {
    switch kind {
    case .empty: "Ask the site why the address answers with nothing."
    case .binary: "Give the address of the feed, not of a file or picture."
    case .webPage: "Give the address of the feed, not of the page; the page may link to it."
    case .notAFeed: "Check that the address serves RSS, Atom or JSON Feed."
    case .tooLarge: "Ask the site to publish fewer entries, or raise the limit for this source."
    }
  }
}
