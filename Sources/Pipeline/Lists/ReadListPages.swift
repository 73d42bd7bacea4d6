import Curation
import FeedDomain
import FeedSyntax
import Foundation

/// Reads the pages that list the news of a site without a feed: one after the other, within the site's rules.
struct ReadListPages: Sendable {
  /// How the reading ended.
  enum Outcome: Sendable {
    case received(ReceivedFeed)
    case unchanged(ResponseFacts)
    case limited(ResponseFacts, retryAfter: RetryAfter?)
    case failed(FetchFailure, status: Int?)
    /// The site answered, but not with news that we may and can read.
    case fruitless(ListFailure, status: Int?)
  }

  /// How one page answered.
  private enum Answer {
    case fresh(FetchedDocument)
    /// Only this page is in trouble; the others are read.
    case trouble(any HubFailure, Outcome)
    /// Nothing more is asked of the site now.
    case end(Outcome)
  }

  /// What the pages answered.
  private struct Visit {
    var documents: [(asked: String, document: FetchedDocument)] = []
    var troubles: [(failure: any HubFailure, outcome: Outcome)] = []
    /// Why nothing more was asked.
    var end: Outcome?
  }

  let fetcher: any FeedFetcher
  let lists: any ListStore
  let policy: PollPolicy
  /// Certificates that are trusted for this source besides the system's.
  let caFile: String?

  func outcome(
    of source: RegisteredSource, by recipe: ListRecipe, now: Date
  ) async throws(StoreFailure) -> Outcome {
    let reader: ListReader
    do throws(ListFailure) {
      reader = try ListReader(recipe)
    } catch {
      return .fruitless(error, status: nil)
    }
    let visit = try await visit(recipe, of: source, now: now)
    if let end = visit.end { return end }
    guard let last = visit.documents.last else {
      return visit.troubles.first?.outcome
        ?? .fruitless(ListFailure(.noItems, "the source names no page"), status: nil)
    }
    let digest = Digest256.of(visit.documents.flatMap { Digest256.of($0.document.body) })
    if visit.troubles.isEmpty, mayBeSpared(source), digest == source.state.bodyDigest {
      return .unchanged(last.document.facts)
    }
    let judged = ListJudgement(
      visit.documents.map { asked, document in
        (asked, reader.page(document.body, context: document.facts.context, now: now))
      }, before: source.state.list)
    if judged.usable.isEmpty, let failure = judged.trouble {
      return .fruitless(failure, status: last.document.facts.status)
    }
    var received = ReceivedFeed(
      feed: ListPage.feed(of: judged.usable), facts: last.document.facts, digest: digest,
      address: recipe.pages[0], list: judged.memory,
      trouble: visit.troubles.first?.failure ?? judged.trouble)
    if recipe.detail != nil {
      try await follow(&received, from: source.source.id, by: reader, now: now)
    }
    received.list?.isTroubled = received.trouble != nil
    return .received(received)
  }

  /// Asks for one page after the other.
  private func visit(
    _ recipe: ListRecipe, of source: RegisteredSource, now: Date
  ) async throws(StoreFailure) -> Visit {
    var visit = Visit()
    let validators = validators(for: source, recipe, now: now)
    for address in recipe.pages {
      switch try await answer(at: address, validators, now: now) {
      case .fresh(let document): visit.documents.append((address, document))
      case .trouble(let failure, let outcome): visit.troubles.append((failure, outcome))
      case .end(let outcome):
        visit.end = outcome
        return visit
      }
    }
    return visit
  }

  /// Adds what the own pages of the articles say.
  private func follow(
    _ received: inout ReceivedFeed, from source: SourceID, by reader: ListReader, now: Date
  ) async throws(StoreFailure) {
    let follow = FollowListDetails(
      fetcher: fetcher, lists: lists, policy: policy, caFile: caFile)
    let found = try await follow.details(of: received.feed, from: source, by: reader, now: now)
    received.feed = found.feed
    received.list?.pendingDetails = found.pending
    received.trouble = received.trouble ?? found.trouble
  }

  /// Of several pages each would need validators of its own.
  private func validators(
    for source: RegisteredSource, _ recipe: ListRecipe, now: Date
  ) -> Validators? {
    guard recipe.pages.count == 1, mayBeSpared(source) else { return nil }
    return PollSchedule.validators(of: source.state, at: now)
  }

  /// Whether pages that have not changed need not be looked at.
  private func mayBeSpared(_ source: RegisteredSource) -> Bool {
    guard let list = source.state.list else { return true }
    return list.pendingDetails == 0 && !list.isTroubled
  }

  private func answer(
    at address: String, _ validators: Validators?, now: Date
  ) async throws(StoreFailure) -> Answer {
    guard let web = WebAddress(address) else {
      let failure = FetchFailure(.badAddress, "“\(address)” is no address.")
      return .trouble(failure, .failed(failure, status: nil))
    }
    let robots = ReadRobots(
      fetcher: fetcher, lists: lists, limits: policy.limits, caFile: caFile)
    switch try await robots.verdict(on: web, now: now) {
    case .rules(let rules) where rules.allow(web): break
    case .rules:
      let failure = ListFailure(.notAllowed, "robots.txt does not let feedhub read \(address)")
      return .trouble(failure, .fruitless(failure, status: nil))
    case .unknown(let failure): return .end(.fruitless(failure, status: nil))
    case .notReachable(let failure): return .end(.failed(failure, status: nil))
    }
    let request = FetchRequest(
      url: address, validators: validators, limits: policy.limits.forPages,
      accept: Self.acceptPages,
      caFile: caFile)
    switch await fetcher.fetch(request) {
    case .fresh(let document): return .fresh(document)
    case .unchanged(let facts): return .end(.unchanged(facts))
    case .limited(let facts, let retryAfter): return .end(.limited(facts, retryAfter: retryAfter))
    case .gone(let facts):
      let failure = FetchFailure(.badStatus, "\(address) answered 410")
      return .trouble(failure, .failed(failure, status: facts.status))
    case .failed(let failure, let facts):
      let outcome = Outcome.failed(failure, status: facts?.status)
      return failure.mayBeOurs ? .end(outcome) : .trouble(failure, outcome)
    }
  }

  static let acceptPages = "text/html, application/xhtml+xml, */*;q=0.5"
}

extension FetchLimits {
  /// The bounds of a web page that lists news or holds one article: no such page is as large as a feed may be.
  var forPages: FetchLimits {
    var limits = self
    limits.bodyBytes = min(bodyBytes, 8 << 20)
    return limits
  }
}
