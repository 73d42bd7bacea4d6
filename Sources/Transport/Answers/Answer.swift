import FeedDomain

/// A whole response that is no redirect, and what it means.
struct Answer {
  let head: ResponseHead
  let facts: ResponseFacts
  let host: String
  /// Where the feed moved for good; told only with a usable answer from there.
  let movedTo: String?
  /// Whether validators were sent, so that "not modified" says something.
  let wasConditional: Bool

  /// `body` is asked for only when the document is wanted, and then moved.
  func outcome(body: () -> (bytes: [UInt8], packed: PackedBody?)) -> FetchOutcome {
    switch facts.status {
    case 200, 203: return fresh(body())
    case 226 where wasConditional && isListOfEntries: return fresh(body())
    case 226:
      return failed(.brokenAnswer, "\(host) sent a difference (226) that was not asked for.")
    case 304 where wasConditional: return .unchanged(usable)
    case 304:
      return failed(
        .badStatus, "\(host) says nothing changed (304), but was not asked about changes.")
    case 410: return .gone(facts)
    case 429: return .limited(facts, retryAfter: retryAfter)
    case 503 where head.retryAfter != nil: return .limited(facts, retryAfter: retryAfter)
    default: return failed(.badStatus, "\(host) answered with status \(facts.status).")
    }
  }

  private func fresh(_ body: (bytes: [UInt8], packed: PackedBody?)) -> FetchOutcome {
    .fresh(FetchedDocument(body: body.bytes, facts: usable, packed: body.packed))
  }

  /// RFC 3229 says which difference was taken; a server that leaves it out sent what we asked for.
  private var isListOfEntries: Bool {
    guard let manipulation = head.manipulation else { return true }
    return manipulation.split { $0 == "," || $0 == " " || $0 == ";" }
      .allSatisfy { $0.lowercased() == "feed" || $0.lowercased() == "gzip" }
  }

  private var retryAfter: RetryAfter? { head.retryAfter.flatMap(Freshness.retryAfter) }

  private var usable: ResponseFacts {
    var facts = facts
    facts.movedTo = movedTo
    return facts
  }

  private func failed(_ kind: FetchFailure.Kind, _ explanation: String) -> FetchOutcome {
    .failed(FetchFailure(kind, explanation), facts)
  }
}
