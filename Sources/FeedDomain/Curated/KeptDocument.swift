package import Foundation

/// The last document that a source sent, kept so that its reading can be replayed.
package struct KeptDocument: Hashable, Sendable {
  /// The bytes of a document.
  package enum Body: Hashable, Sendable {
    case plain([UInt8])
    /// As it came, and how long it is unpacked.
    case packed(PackedBody, count: Int)

    /// How long it is unpacked.
    package var count: Int {
      switch self {
      case .plain(let bytes): bytes.count
      case .packed(_, let count): count
      }
    }
  }

  package var body: Body
  package var facts: ResponseFacts
  /// The address that was asked.
  package var address: String
  package var received: Date
  /// Whether only the beginning of it was kept.
  package var isCut: Bool

  package init(
    body: Body, facts: ResponseFacts, address: String, received: Date, isCut: Bool = false
  ) {
    self.body = body
    self.facts = facts
    self.address = address
    self.received = received
    self.isCut = isCut
  }

  /// Of a longer document only so much is kept: enough for any feed that people make.
  package static let mostBytes = 8 << 20

  /// Of what came packed only that, so that the longer form need not wait for the store.
  package init(_ document: FetchedDocument, address: String, received: Date) {
    let count = document.body.count
    var body = Body.plain(document.body)
    // The beginning of it cannot be told, and what is longer than the document was packed by somebody odd.
    if let packed = document.packed, packed.bytes.count <= count, count <= Self.mostBytes {
      body = .packed(packed, count: count)
    }
    self.init(body: body, facts: document.facts, address: address, received: received)
  }
}
