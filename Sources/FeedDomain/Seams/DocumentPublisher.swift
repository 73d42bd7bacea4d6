/// Why a document could not be put up; the last good version stays.
package struct PublishingFailure: HubFailure, Hashable {
  package var path: String
  package var detail: String

  package init(path: String, detail: String) {
    self.path = path
    self.detail = detail
  }

  package var label: String { "document-not-written" }
  package var explanation: String { "The file \(path) could not be written: \(detail)." }
  package var remedy: String? {
    "Check the space on the disk and the right to write there, then run again; "
      + "the file that was there before is untouched."
  }
}

/// Puts documents where readers and machines fetch them.
package protocol DocumentPublisher: Sendable {
  /// Puts a document up whole, or leaves the last good version there. Returns whether its bytes changed.
  func putUp(_ document: Document) async throws(PublishingFailure) -> Bool

  /// Takes a document down, if it is up.
  func takeDown(_ path: DocumentPath) async throws(PublishingFailure)
}
