/// The short name of a section: `national`, `international`, `internal`.
package struct SectionID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// The sections a hub has when feeds.yml names none; rules and word lists speak of them by these names.
  package static let national = SectionID("national")
  package static let international = SectionID("international")
  package static let `internal` = SectionID("internal")
}
