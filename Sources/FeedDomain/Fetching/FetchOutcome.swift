package import Foundation

/// How one request ended.
///
/// Every case is something the world may do; none is an error of ours. Indirect, because the facts of an answer are
/// large and go from hand to hand.
package indirect enum FetchOutcome: Sendable {
  /// A whole document came.
  case fresh(FetchedDocument)
  /// The server says nothing changed (304).
  case unchanged(ResponseFacts)
  /// The address is withdrawn for good (410).
  case gone(ResponseFacts)
  /// The server asks us to wait (429, or 503 with Retry-After).
  case limited(ResponseFacts, retryAfter: RetryAfter?)
  /// Nothing usable came.
  case failed(FetchFailure, ResponseFacts?)

  /// What the answer said, if there was one.
  package var facts: ResponseFacts? {
    switch self {
    case .fresh(let document): document.facts
    case .unchanged(let facts), .gone(let facts), .limited(let facts, _): facts
    case .failed(_, let facts): facts
    }
  }
}

/// The body of a full answer with the facts it came with.
package struct FetchedDocument: Hashable, Sendable {
  package var body: [UInt8]
  package var facts: ResponseFacts
  /// The body as it came, if it came packed in one way.
  package var packed: PackedBody?

  package init(body: [UInt8], facts: ResponseFacts, packed: PackedBody? = nil) {
    self.body = body
    self.facts = facts
    self.packed = packed
  }
}

/// What a response says besides its body.
package struct ResponseFacts: Hashable, Sendable {
  /// HTTP status of the last hop.
  package var status: Int
  /// Address of the last hop.
  package var finalURL: String
  /// Address that a chain of only permanent redirects (301, 308) led to; nil when there was none.
  package var movedTo: String?
  /// Whether a redirect led from https to http; such a chain is followed but never remembered.
  package var lostEncryption = false
  package var contentType: String?
  package var contentLocation: String?
  package var contentLanguage: String?
  package var entityTag: String?
  package var lastModified: String?
  /// Seconds for which the answer stays fresh: `max-age` less `Age`, else `Expires` less `Date`.
  package var freshFor: Duration?
  /// Values of `Link` fields (RFC 8288), one a member.
  package var linkFields: [String] = []
  /// Decoded bytes of the body.
  package var bodyBytes = 0
  package var elapsed: Duration = .zero

  package init(status: Int, finalURL: String) {
    self.status = status
    self.finalURL = finalURL
  }
}

extension ResponseFacts {
  /// Whether the document only holds what is new since the version that was named (RFC 3229): what it lacks is not
  /// gone, and it must not be taken for the whole.
  package var isDelta: Bool { status == 226 }
}

/// When a server wants to be asked again (RFC 9110 §10.2.3).
package enum RetryAfter: Hashable, Sendable {
  case delay(Duration)
  case date(Date)
}
