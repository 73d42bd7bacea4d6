import FeedDomain
import FeedSyntax
import Foundation

/// What is to be remembered of a source after a poll, for each way in which it can end.
///
/// Pure.
struct NextState {
  private let source: RegisteredSource
  private let schedule: PollSchedule
  private let relocation: Relocation
  private let now: Date
  /// The address that was asked, and what came of it, if anything did.
  private let asked: String?
  private let facts: ResponseFacts?

  init(
    _ source: RegisteredSource, policy: PollPolicy, now: Date, asked: String? = nil,
    facts: ResponseFacts? = nil
  ) {
    self.source = source
    schedule = PollSchedule(policy: policy)
    relocation = Relocation(heldFor: policy.movesHeldFor)
    self.now = now
    self.asked = asked
    self.facts = facts
  }

  func fresh(_ received: ReceivedFeed) -> RefreshedSource {
    let facts = received.facts
    var state = attempted()
    state.schedule = received.feed.schedule
    state.freshFor = facts.freshFor
    // A page of changes alone (226) may hold too few dates.
    state.rhythm = rhythm(of: received.feed) ?? state.rhythm
    state.list = received.list
    // Articles whose pages wait to be read are not kept waiting for the site's next news.
    if state.list.map({ $0.pendingDetails > 0 }) ?? false { state.rhythm = nil }
    succeed(&state, facts)
    // What came cut off is asked for again, whole; only if the same bytes come again is that all there is.
    if !facts.isDelta { state.bodyDigest = received.digest }
    state.validators = received.isWhole ? validators(facts) : nil
    state.feed = OriginFeed(received.feed, address: received.address)
    state.document = received.document.map {
      KeptDocument($0, address: received.address, received: now)
    }
    return refreshed(state, report(of: received))
  }

  private func report(of received: ReceivedFeed) -> PollReport {
    var report = PollReport(
      .fresh, explanation: "\(received.feed.entries.count) entries came",
      status: received.facts.status)
    if let trouble = received.trouble {
      report.explanation += "; \(trouble.explanation)"
      report.label = trouble.label
      report.remedy = trouble.remedy
    }
    return report
  }

  func unchanged(_ facts: ResponseFacts) -> RefreshedSource {
    var state = attempted()
    // What a 304 does not say again still holds (RFC 9111 §4.3.4).
    if facts.status != 304 || facts.freshFor != nil { state.freshFor = facts.freshFor }
    succeed(&state, facts)
    if facts.status == 304 {
      // A 304 may bring new validators (RFC 9111 §4.3.4).
      if let tag = facts.entityTag { state.validators?.entityTag = tag }
      if let date = facts.lastModified { state.validators?.lastModified = date }
    } else {
      state.validators = validators(facts)
    }
    return refreshed(
      state, PollReport(.unchanged, explanation: "nothing changed", status: facts.status))
  }

  func gone(_ facts: ResponseFacts) -> RefreshedSource {
    if case .site = source.source.address {
      return failed(.feedWithdrawn(at: facts.finalURL), status: facts.status)
    }
    if source.state.moved != nil { return goneAfterMove(facts) }
    var state = attempted()
    state.gone = now
    state.decision = PollDecision(.gone, decided: now)
    return refreshed(
      state,
      PollReport(
        .gone, explanation: "the site says the feed is withdrawn for good", label: "gone",
        remedy:
          "Ask the site's owner for the new address, and change it in feeds.yml or by “sources move”.",
        status: facts.status))
  }

  /// A feed that moved and is gone there may be where it was before: the move is given up, and not the feed.
  private func goneAfterMove(_ facts: ResponseFacts) -> RefreshedSource {
    var refreshed = failed(
      FetchFailure(
        .badStatus, "\(facts.finalURL) answered 410; the address of before is asked again."),
      status: facts.status)
    refreshed.state.giveUpMove()
    return refreshed
  }

  /// A wait counts from the answer that asks for it.
  func limited(
    _ facts: ResponseFacts, retryAfter: RetryAfter?, at answered: Date
  ) -> RefreshedSource {
    var state = attempted()
    schedule.settle(.wait(retryAfter), in: &state, at: answered)
    return refreshed(
      state,
      PollReport(
        .limited, explanation: "the site asks us to wait", label: "limited", status: facts.status))
  }

  func failed(_ failure: FetchFailure, status: Int?) -> RefreshedSource {
    var refreshed = failed(
      .failed, explanation: failure.explanation, label: failure.label, remedy: failure.remedy,
      status: status)
    refreshed.mayBeOurs = failure.mayBeOurs
    return refreshed
  }

  func unreadable(_ failure: FeedSyntaxFailure, _ document: FetchedDocument) -> RefreshedSource {
    var refreshed = failed(
      .unreadable, explanation: failure.explanation, label: failure.label, remedy: failure.remedy,
      status: document.facts.status)
    refreshed.state.document = KeptDocument(
      document, address: asked ?? document.facts.finalURL, received: now)
    return refreshed
  }

  func fruitless(_ failure: ListFailure, status: Int?) -> RefreshedSource {
    failed(
      .unreadable, explanation: failure.explanation, label: failure.label, remedy: failure.remedy,
      status: status)
  }

  func refused(_ failure: StoreFailure) -> RefreshedSource {
    failed(
      .failed, explanation: failure.explanation, label: failure.label, remedy: failure.remedy,
      status: nil)
  }

  func undiscovered(site: String, tried: Int) -> RefreshedSource {
    failed(
      .undiscovered, explanation: "no feed was found at \(site); \(tried) addresses were tried",
      label: "no-feed-found",
      remedy: "Ask the site's owner for the address of its feed, or read its pages: "
        + "feedhub sources try proposes a list:.",
      status: nil)
  }

  /// A difference names the version that it leads to, but is no full answer: the whole is asked for in its time.
  private func validators(_ facts: ResponseFacts) -> Validators {
    let since = facts.isDelta ? source.state.validators?.since : nil
    return Validators(
      url: facts.finalURL, entityTag: facts.entityTag, lastModified: facts.lastModified,
      since: since ?? now)
  }

  private func failed(
    _ outcome: PollReport.Outcome, explanation: String, label: String, remedy: String?, status: Int?
  ) -> RefreshedSource {
    var state = attempted()
    state.failures += 1
    if isDead(outcome, status: status) {
      // The site is asked for its feed again, as at the first time.
      state.discoveredFeed = nil
      state.validators = nil
      state.giveUpMove()
    }
    Relocation.noteFailure(in: &state, at: now)
    schedule.settle(.failed, in: &state, at: now)
    return refreshed(
      state,
      PollReport(outcome, explanation: explanation, label: label, remedy: remedy, status: status))
  }

  /// Whether the feed that was found on a site is no longer there: it is withdrawn, or has been missing or no feed
  /// several times in a row.
  private func isDead(_ outcome: PollReport.Outcome, status: Int?) -> Bool {
    guard case .site = source.source.address, source.state.discoveredFeed != nil else {
      return false
    }
    if status == 410 { return true }
    return (outcome == .unreadable || status == 404) && source.state.failures + 1 >= 3
  }

  private func attempted() -> SourceState {
    var state = source.state
    state.lastAttempt = now
    state.fetch = asked.map { address in
      FetchRecord(
        address: address,
        finalAddress: facts.flatMap { $0.finalURL == address ? nil : $0.finalURL },
        bytes: facts?.bodyBytes ?? 0, elapsed: facts?.elapsed, previous: source.state.lastAttempt)
    }
    return state
  }

  private func succeed(_ state: inout SourceState, _ facts: ResponseFacts) {
    if let asked, source.feedAddress != nil {
      relocation.note(facts, asked: asked, of: source.source, in: &state, at: now)
    }
    state.lastSuccess = now
    state.failures = 0
    schedule.settle(.regular, in: &state, at: now)
  }

  private func rhythm(of feed: ParsedFeed) -> PostingRhythm? {
    PostingRhythm(
      dates: feed.entries.compactMap { $0.published?.instant ?? $0.updated?.instant }, now: now)
  }

  private func refreshed(_ state: SourceState, _ report: PollReport) -> RefreshedSource {
    var state = state
    state.lastReport = report
    return RefreshedSource(
      source: source.source, before: source.state, state: state, report: report)
  }
}
