package import Foundation

/// A source with what polling has learned about it.
package struct RegisteredSource: Hashable, Sendable {
  package var source: Source
  package var state: SourceState

  package init(source: Source, state: SourceState) {
    self.source = source
    self.state = state
  }

  /// Address that is asked for the feed: where it moved, as far as that is believed; nil while it is unknown.
  package var pollAddress: String? { state.moved?.address ?? feedAddress }

  /// Address of the feed as it was given or found; nil while it is unknown, and of a source without a feed.
  package var feedAddress: String? {
    switch source.address {
    case .feed(let url): url
    case .site: state.discoveredFeed
    case .list, .waiting: nil
    }
  }
}

/// What a reconciliation of feeds.yml with the store changed.
package struct Reconciliation: Hashable, Sendable {
  package var added: [SourceID] = []
  package var changed: [SourceID] = []
  package var retired: [SourceID] = []
  package var returned: [SourceID] = []

  package init() {}

  package var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && retired.isEmpty && returned.isEmpty
  }
}

/// Remembers which sources there are and what polling learned about them.
package protocol SourceStore: Sendable {
  /// Brings the sources of feeds.yml in, in one transaction. A source that is no longer given is retired,
  /// never deleted; one whose address changed forgets its validators and is due at once, unless the feed was
  /// asked at the new address already.
  func reconcile(_ sources: [Source], now: Date) async throws(StoreFailure) -> Reconciliation

  /// All sources that are not retired, in the order in which they were first given.
  func registeredSources() async throws(StoreFailure) -> [RegisteredSource]

  /// One of them; nil if it is not among them.
  func registeredSource(_ id: SourceID) async throws(StoreFailure) -> Source?
}
