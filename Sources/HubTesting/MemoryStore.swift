package import FeedDomain
package import Foundation

/// A store of sources, states and article keys in memory, for tests of whole cycles of polling.
///
/// It keeps what a poll changes as the database does: a merge and its state together, in the order of the calls.
/// Unchecked is safe because all that changes is guarded by `lock`.
package final class MemoryStore: SourceStore, MergeStore, ListStore, @unchecked Sendable {
  private let lock = NSLock()
  private var sources: [RegisteredSource]
  private var places: [SourceID: Int]
  private var keys: Set<String> = []
  private var details: [SourceID: [String: ListDetail]] = [:]
  private var robots: [String: RobotsRecord] = [:]
  private var changes: [SourceState] = []
  /// States that are not in `sources` yet: whoever polls holds those, and writing to them would copy them all.
  private var pending: [SourceID: SourceState] = [:]

  package init(_ sources: [Source]) {
    self.sources = sources.map {
      RegisteredSource(source: $0, state: SourceState(source: $0.id))
    }
    places = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
  }

  /// What is known of a source.
  package func state(of source: SourceID) -> SourceState? {
    lock.withLock { pending[source] ?? places[source].map { sources[$0].state } }
  }

  /// The number of articles that are stored.
  package var articleCount: Int { lock.withLock { keys.count } }

  /// The states that were kept since the last call, in their order.
  package func takeChanges() -> [SourceState] {
    lock.withLock {
      defer { changes.removeAll(keepingCapacity: true) }
      return changes
    }
  }

  package func reconcile(
    _ sources: [Source], now: Date
  ) async throws(StoreFailure) -> Reconciliation { Reconciliation() }

  package func registeredSources() async throws(StoreFailure) -> [RegisteredSource] {
    lock.withLock {
      for (id, state) in pending { if let place = places[id] { sources[place].state = state } }
      pending.removeAll(keepingCapacity: true)
      return sources
    }
  }

  package func registeredSource(_ id: SourceID) async throws(StoreFailure) -> Source? {
    lock.withLock { places[id].map { sources[$0].source } }
  }

  package func note(_ changes: [StateChange]) async throws(StoreFailure) {
    lock.withLock { for change in changes { keep(change.after) } }
  }

  package func merge(
    _ query: IdentityQuery, keeping document: KeptDocument?,
    plan: @escaping @Sendable (KnownArticles) -> MergePlan
  ) async throws(StoreFailure) -> MergeResult {
    lock.withLock {
      let plan = plan(KnownArticles())
      let before = keys.count
      keys.formUnion(plan.additions.map { "\(query.source.rawValue) \($0.article.key)" })
      keep(plan.state)
      return MergeResult(added: keys.count - before)
    }
  }

  package func details(
    of source: SourceID, keys: [String]
  ) async throws(StoreFailure) -> [String: ListDetail] {
    lock.withLock { (details[source] ?? [:]).filter { keys.contains($0.key) } }
  }

  package func keep(
    _ details: [ListDetail], of source: SourceID, now: Date
  ) async throws(StoreFailure) {
    lock.withLock {
      for detail in details { self.details[source, default: [:]][detail.key] = detail }
    }
  }

  package func robots(of origin: String) async throws(StoreFailure) -> RobotsRecord? {
    lock.withLock { robots[origin] }
  }

  package func keep(_ robots: RobotsRecord) async throws(StoreFailure) {
    lock.withLock { self.robots[robots.origin] = robots }
  }

  private func keep(_ state: SourceState) {
    // What goes into tables of its own is not read back with a state.
    var state = state
    state.fetch = nil
    state.document = nil
    state.feed = nil
    if places[state.source] != nil { pending[state.source] = state }
    changes.append(state)
  }
}
