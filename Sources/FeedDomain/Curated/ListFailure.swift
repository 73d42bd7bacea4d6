/// Why the pages of a list brought no news although the site answered.
package struct ListFailure: HubFailure, Hashable {
  /// The kind of failure; its raw value is the label in logs, JSON and `Docs/Failures.md`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case layoutChanged = "layout-changed"
    case noItems = "list-no-items"
    case noContent = "list-no-content"
    case badSelector = "list-bad-selector"
    case datesVanished = "list-dates-vanished"
    case notAllowed = "robots-disallowed"
    case rulesUnknown = "robots-unreachable"
  }

  package var kind: Kind
  /// One sentence with the facts: the page, what was there before.
  package var explanation: String

  package init(_ kind: Kind, _ explanation: String) {
    self.kind = kind
    self.explanation = explanation
  }

  package var label: String { kind.rawValue }

  package var remedy: String? {
    switch kind {
    case .layoutChanged, .noItems, .noContent, .badSelector, .datesVanished:
      "Try other selectors with feedhub sources try and change them in feeds.yml."
    case .notAllowed:
      "Ask the site's owner to allow feedhub in robots.txt, or take the source out of feeds.yml."
    case .rulesUnknown: "It is asked again later."
    }
  }
}
