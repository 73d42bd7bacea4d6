import Curation
import FeedDomain
import Foundation

/// Puts stories into the saved searches of feeds.yml: those that changed, and all of them for a search that is new.
///
/// Done by `feedhub publish` and not in a cycle, since words are compared.
struct FillSearches {
  typealias Store = SearchStore & CollectionStore & ArchiveStore

  let store: any Store
  let publication: Publication
  let now: Date

  /// Stories that are compared between two transactions.
  private static let batch = 500

  /// Returns the stories that may be new in a search.
  func run(_ publishing: inout Publishing) async throws(StoreFailure) -> Set<StoryID> {
    try await adopt(&publishing)
    guard !publication.searches.isEmpty else { return [] }
    let searches = StorySearches(publication.searches, language: publication.hub.language)
    var found: Set<StoryID> = []
    func put(_ stories: [Story], isFilling: Bool) async throws(StoreFailure) {
      let findings = stories.map { SearchFinding($0.id, in: searches.finding($0)) }
      try await store.put(findings, isFilling: isFilling, now: now)
      found.formUnion(findings.lazy.filter { !$0.searches.isEmpty }.map(\.story))
    }
    while let stories = try await store.storiesToFill(limit: Self.batch) {
      try await put(stories, isFilling: true)
    }
    while true {
      let stories = try await store.storiesToSearch(limit: Self.batch)
      guard !stories.isEmpty else { return found }
      try await put(stories, isFilling: false)
    }
  }

  /// Brings the store up to date with feeds.yml; what a search that is no more has published is taken down.
  private func adopt(_ publishing: inout Publishing) async throws(StoreFailure) {
    let known = try await store.publishedSearches()
    for search in publication.searches {
      let wanted = PublishedSearch(title: search.title, condition: condition(of: search))
      guard known[search.id] != wanted else { continue }
      try await store.publish(wanted, as: search.id)
    }
    let ids = Set(publication.searches.map(\.id))
    for id in known.keys.filter({ !ids.contains($0) }).sorted(by: { $0.rawValue < $1.rawValue }) {
      guard try await takeDown(.search(id), &publishing) else { continue }
      try await store.forget(id)
    }
  }

  private func condition(of search: SavedSearch) -> String {
    let facts = [
      "\(StorySearches.version)", publication.hub.language, search.condition.print,
    ]
    return Digest256.text(of: Array(facts.joined(separator: "\n").utf8))
  }

  private func takeDown(
    _ collection: StoryCollection, _ publishing: inout Publishing
  ) async throws(StoreFailure) -> Bool {
    var isGone = true
    for path in try await store.documents(of: collection, .public) {
      isGone = await publishing.takeDown(path) && isGone
    }
    return isGone
  }
}

extension ArchiveStore {
  /// Every document of a collection that may be up.
  func documents(
    of collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) async throws(StoreFailure) -> [DocumentPath] {
    FeedFormat.allCases.map { Publication.path(of: collection, visibility, $0) }
      + (try await archives(of: collection)).map {
        Publication.path(of: $0, in: collection, visibility)
      }
  }
}
