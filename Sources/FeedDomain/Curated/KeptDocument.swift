package import Foundation

/// The last document that a source sent, kept so that its reading can be replayed.
package struct KeptDocument: Hashable, Sendable {
  package var document: FetchedDocument
  /// The address that was asked.
  package var address: String
  package var received: Date
  /// Whether only the beginning of it was kept.
  package var isCut: Bool

  package init(
    document: FetchedDocument, address: String, received: Date, isCut: Bool = false
  ) {
    self.document = document
    self.address = address
    self.received = received
    self.isCut = isCut
  }
}
