import Curation
package import FeedDomain
import FeedSyntax
import Foundation

/// Polls one source: fetch, decode, normalise, recognise, store.
struct RefreshOneSource: Sendable {
  let fetcher: any FeedFetcher
  let merges: any MergeStore
  let lists: any ListStore
  let policy: PollPolicy
  let planner: MergePlanner
  let normaliser: Normaliser
  /// Tells when an answer came that asks us to wait: in a long cycle that is not when the cycle began.
  let clock: any HubClock
  let turns = ReadingTurns()

  /// The one request by which a source is polled; nil if it takes more than one, or none.
  func request(for source: RegisteredSource, now: Date) -> FetchRequest? {
    source.pollAddress.map { address in
      FetchRequest(
        url: address, validators: PollSchedule.validators(of: source.state, at: now),
        limits: policy.limits, caFile: policy.caFiles[source.source.id])
    }
  }

  /// Polls a source that takes more than one request: a site without a feed, or one whose feed is to be found.
  func outcome(
    of source: RegisteredSource, now: Date
  ) async -> Result<RefreshedSource, StoreFailure> {
    await result(of: source, now: now) { () throws(StoreFailure) in
      if case .list(let recipe) = source.source.address {
        return try await readList(recipe, of: source, now: now)
      }
      return try await discover(source, now: now)
    }
  }

  /// Takes in a document that a source's server sent.
  func outcome(
    of source: RegisteredSource, taking document: FetchedDocument, from address: String, now: Date
  ) async -> Result<RefreshedSource, StoreFailure> {
    await result(of: source, now: now) { () throws(StoreFailure) in
      try await take(document, of: source, from: address, now: now)
    }
  }

  private func result(
    of source: RegisteredSource, now: Date,
    _ work: () async throws(StoreFailure) -> RefreshedSource
  ) async -> Result<RefreshedSource, StoreFailure> {
    do throws(StoreFailure) {
      return .success(try await work())
    } catch {
      guard error.kind == .broken else { return .failure(error) }
      // The store is well and refused this one change: the others go on.
      return .success(NextState(source, policy: policy, now: now).refused(error))
    }
  }

  /// Takes in what a source's server answered instead of a document; nil if it did send one.
  func outcome(
    of source: RegisteredSource, answering outcome: FetchOutcome, from address: String, now: Date
  ) -> RefreshedSource? {
    let next = NextState(source, policy: policy, now: now, asked: address, facts: outcome.facts)
    return switch outcome {
    case .fresh: nil
    case .unchanged(let facts): next.unchanged(facts)
    case .gone(let facts): next.gone(facts)
    case .limited(let facts, let retryAfter):
      next.limited(facts, retryAfter: retryAfter, at: max(now, clock.now))
    case .failed(let failure, let facts): next.failed(failure, status: facts?.status)
    }
  }

  /// For polls that take several requests.
  private var spaced: SpacedFetcher {
    SpacedFetcher(fetcher, spacing: policy.spacing, clock: clock)
  }

  /// Reads the pages that list the news of a site without a feed.
  private func readList(
    _ recipe: ListRecipe, of source: RegisteredSource, now: Date
  ) async throws(StoreFailure) -> RefreshedSource {
    let pages = ReadListPages(
      fetcher: spaced, lists: lists, policy: policy, caFile: policy.caFiles[source.source.id])
    let next = NextState(source, policy: policy, now: now, asked: recipe.pages.first)
    switch try await pages.outcome(of: source, by: recipe, now: now) {
    case .received(let received):
      return try await store(news(in: received, of: source, now: now))
    case .unchanged(let facts): return next.unchanged(facts)
    case .limited(let facts, let retryAfter):
      return next.limited(facts, retryAfter: retryAfter, at: max(now, clock.now))
    case .failed(let failure, let status): return next.failed(failure, status: status)
    case .fruitless(let failure, let status): return next.fruitless(failure, status: status)
    }
  }

  /// Takes a whole document in: unchanged bodies are recognised without decoding, unreadable ones are reported.
  private func take(
    _ document: FetchedDocument, of source: RegisteredSource, from address: String, now: Date
  ) async throws(StoreFailure) -> RefreshedSource {
    let next = NextState(
      source, policy: policy, now: now, asked: address, facts: document.facts)
    let digest = Digest256.of(document.body)
    if digest == source.state.bodyDigest, !document.facts.isDelta {
      return next.unchanged(document.facts)
    }
    let news: News
    do throws(FeedSyntaxFailure) {
      news = try await turns.take { () throws(FeedSyntaxFailure) in
        try read(document, digest, of: source, from: address, now: now)
      }
    } catch {
      let refreshed = next.unreadable(error, document)
      try await merges.note([StateChange(to: refreshed.state)])
      return stored(refreshed)
    }
    return try await store(news)
  }

  /// What a feed brought, made ready to be stored.
  ///
  /// The feed itself is gone by then: of the many that wait for the store it would fill the memory.
  private struct News {
    var articles: [ReadyArticle]
    var poll: MergingPoll
    var query: IdentityQuery
    var document: KeptDocument?
    var refreshed: RefreshedSource
  }

  private func read(
    _ document: FetchedDocument, _ digest: [UInt8], of source: RegisteredSource,
    from address: String, now: Date
  ) throws(FeedSyntaxFailure) -> News {
    let feed = try FeedReader(limits: policy.reading).read(
      document.body, context: document.facts.context)
    let received = ReceivedFeed(
      feed: feed, facts: document.facts, digest: digest, document: document, address: address)
    return news(in: received, of: source, now: now)
  }

  private func news(
    in received: ReceivedFeed, of source: RegisteredSource, now: Date
  ) -> News {
    var refreshed = NextState(
      source, policy: policy, now: now, asked: received.address, facts: received.facts
    ).fresh(received)
    let feed = normaliser.articles(
      of: received.feed, from: source.source.id, now: now, before: source.state.entryPrints)
    refreshed.state.entryPrints = feed.prints
    // Packed and kept by itself.
    let document = refreshed.state.document
    refreshed.state.document = nil
    var poll = MergingPoll(
      source: source.source, state: refreshed.state, isBacklog: source.state.isNew,
      lastSuccess: source.state.lastSuccess, now: now)
    poll.unchanged = feed.unchanged
    poll.withdrawn = feed.withdrawn
    poll.isDelta = received.facts.isDelta
    let articles = planner.ready(feed.articles, from: source.source)
    let query = MergePlanner.query(
      for: articles, unchanged: feed.unchanged, withdrawn: feed.withdrawn, of: source.source.id,
      now: now)
    return News(
      articles: articles, poll: poll, query: query, document: document, refreshed: refreshed)
  }

  /// Stores what a feed brought, in one transaction with the source's next state.
  private func store(_ news: News) async throws(StoreFailure) -> RefreshedSource {
    var refreshed = news.refreshed
    refreshed.result = try await merges.merge(news.query, keeping: news.document) {
      [planner, articles = news.articles, poll = news.poll] known in
      planner.plan(articles, of: poll, known: known)
    }
    return stored(refreshed)
  }

  /// The same without its document, which would stay in memory to the end of the cycle.
  private func stored(_ refreshed: RefreshedSource) -> RefreshedSource {
    var stored = refreshed
    stored.isStored = true
    stored.state.document = nil
    return stored
  }

  /// Looks for the feed of a site, and takes it in at once when it is found.
  private func discover(
    _ source: RegisteredSource, now: Date
  ) async throws(StoreFailure) -> RefreshedSource {
    guard case .site(let site) = source.source.address else {
      preconditionFailure("a source without an address is never due")
    }
    let discovery = DiscoverFeed(
      fetcher: spaced, policy: policy, now: now, caFile: policy.caFiles[source.source.id])
    let next = NextState(source, policy: policy, now: now, asked: site)
    switch await discovery.feeds(of: site) {
    case .found(let feeds):
      let best = feeds.best
      var found = source
      found.state.discoveredFeed = best.address
      found.state.giveUpMove()
      let received = ReceivedFeed(
        feed: best.feed, facts: best.document.facts,
        digest: Digest256.of(best.document.body), document: best.document,
        address: best.address)
      return try await store(news(in: received, of: found, now: now))
    case .notReachable(let failure, let status):
      return next.failed(failure, status: status)
    case .limited(let facts, let retryAfter):
      return next.limited(facts, retryAfter: retryAfter, at: max(now, clock.now))
    case .nothing(let tried):
      return next.undiscovered(site: site, tried: tried)
    }
  }
}

extension ResponseFacts {
  /// What the reader needs to know of a document.
  package var context: DocumentContext {
    DocumentContext(
      url: finalURL, contentType: contentType, contentLocation: contentLocation,
      contentLanguage: contentLanguage)
  }
}
