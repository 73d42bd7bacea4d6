/// A file to be published: where it goes, and its bytes.
package struct Document: Hashable, Sendable {
  package var path: DocumentPath
  package var bytes: [UInt8]
  /// Whether its packed form can wait, because others wait for this.
  package var packsLater: Bool

  package init(path: DocumentPath, bytes: [UInt8], packsLater: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.packsLater = packsLater
  }
}

/// The place of a published file: under `output/` for everybody, or under `desk/` for editors.
package struct DocumentPath: Hashable, Sendable, Comparable {
  package var visibility: SectionProfile.Visibility
  /// Relative, with `/` between its parts: `feeds/all.atom`.
  package var name: String

  package init(_ visibility: SectionProfile.Visibility, _ name: String) {
    self.visibility = visibility
    self.name = name
  }

  package static func < (left: DocumentPath, right: DocumentPath) -> Bool {
    (left.visibility.rawValue, left.name) < (right.visibility.rawValue, right.name)
  }
}
