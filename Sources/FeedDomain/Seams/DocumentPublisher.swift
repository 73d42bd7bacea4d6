/// Why a document could not be put up; the last good version stays.
package struct PublishingFailure: HubFailure, Hashable {
  /// What stood in the way.
  package enum Kind: Hashable, Sendable {
    /// The file could not be written.
    case notWritten
    /// What was to be written did not stand the check before it goes up.
    case unfit
  }

  package var kind: Kind
  package var path: String
  package var detail: String

  package init(_ kind: Kind = .notWritten, path: String, detail: String) {
    self.kind = kind
    self.path = path
    self.detail = detail
  }

  package var label: String {
    switch kind {
    case .notWritten: "document-not-written"
    case .unfit: "document-unfit"
    }
  }

  package var explanation: String {
    switch kind {
    case .notWritten: "The file \(path) could not be written: \(detail)."
    case .unfit: "The document \(path) was not put up: \(detail)."
    }
  }

  package var remedy: String? {
    switch kind {
    case .notWritten:
      "Check the space on the disk and the right to write there, then run again; "
        + "the file that was there before is untouched."
    case .unfit:
      "The version that was there before stays up. If a story is named, retract or hold it "
        + "(feedhub stories); in any case report this sentence."
    }
  }
}

/// Puts documents where readers and machines fetch them.
package protocol DocumentPublisher: Sendable {
  /// Puts a document up whole, or leaves the last good version there. Returns whether its bytes changed.
  func putUp(_ document: Document) async throws(PublishingFailure) -> Bool

  /// Packs a document that was put up to be packed later, if it is up and not packed yet.
  func pack(_ path: DocumentPath) async throws(PublishingFailure)

  /// Takes a document down, if it is up.
  func takeDown(_ path: DocumentPath) async throws(PublishingFailure)
}
