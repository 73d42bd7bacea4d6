import Curation
package import FeedDomain
package import FeedSyntax
package import Foundation

/// Writes the documents that do not show the newest state of the store, and only those.
///
/// What it costs depends on what changed: stories that changed are put into their collections, and the documents of
/// collections that were touched are written. What a source had when it was first polled is no news and can wait, and so
/// can the documents of single sources, places, topics and searches, so that a thousand new sources or a busy morning do not hold
/// up a cycle.
package struct PublishDocuments: Sendable {
  /// The part of the store that publishing needs.
  package typealias Store = PublicationStore & CollectionStore & ArchiveStore & SourceStore
    & StoryPageStore & SearchStore

  /// How much is done.
  package enum Scope: Sendable {
    /// What readers wait for; the first time a share of the rest, so that there is something to see.
    case news
    /// All that waits.
    case everything
    /// All documents, whether they are up or not.
    case anew
  }

  /// What a cycle of publishing did.
  package struct Report: Sendable {
    /// Documents whose bytes changed.
    package var written: [DocumentPath] = []
    /// Documents that could not be put up; their last good version stays.
    package var failures: [PublishingFailure] = []
    /// Stories that still wait for their turn.
    package var waiting = 0
    /// Collections whose documents still wait for theirs.
    package var waitingCollections = 0

    package init() {}

    /// Adds what was done besides; what still waits is not added up.
    package mutating func add(_ other: Report) {
      written += other.written
      failures += other.failures
    }
  }

  /// What is done of the things that can wait.
  private struct Turn {
    let stories: Int
    let collections: Int

    init(_ scope: Scope, isFirst: Bool) {
      switch scope {
      case .news: (stories, collections) = (isFirst ? 100 : 0, 0)
      case .everything, .anew: (stories, collections) = (.max, .max)
      }
    }
  }

  private let store: any Store
  private let leads: ChooseLeads
  private let publisher: any DocumentPublisher
  private let pages: any PageRenderer
  private let publication: Publication
  private let events: any EventSink
  private let profile: PublishedProfile

  /// Stories that are placed in one transaction at most.
  private static let batch = 500
  /// Collections that are read at once: those of all and of sections share most of their stories.
  private static let group = 4

  /// `version` names the program's release: another one may write the same stories in other bytes.
  package init(
    store: any Store, leads: ChooseLeads, publisher: any DocumentPublisher, pages: any PageRenderer,
    hub: HubProfile, searches: [SavedSearch] = [],
    entries: Int, version: String, events: any EventSink
  ) {
    self.store = store
    self.leads = leads
    self.publisher = publisher
    self.pages = pages
    self.events = events
    publication = Publication(hub: hub, entries: entries, searches: searches)
    let sections = hub.sections.map { "\($0.id.rawValue) \($0.visibility.rawValue)" }
    profile = PublishedProfile(
      content: Digest256.text(of: Array("\(version)\n\(entries)\n\(hub.print)".utf8)),
      placing: Digest256.text(of: Array(sections.sorted().joined(separator: "\n").utf8)),
      addresses: Digest256.text(of: Array("\(hub.url)\n\(hub.authority)".utf8)))
  }

  /// Brings the published documents up to date with the store.
  package func run(_ scope: Scope = .news, now: Date) async throws(StoreFailure) -> Report {
    let before = try await store.publishedProfile()
    let turn = Turn(scope, isFirst: before?.placing.isEmpty ?? true)
    let isHasty = turn.collections == 0
    var publishing = Publishing(publisher: publisher, events: events, isHasty: isHasty)
    if before != profile { try await adoptProfile(before, &publishing) }
    if case .anew = scope { try await store.makeAllStale() }
    // What was left over by others holds stories of which nobody knows whether they were ever written well.
    let leftOver = try await store.allStale()
    var fresh = try await placeStories(turn, now: now)
    if !isHasty {
      let searches = FillSearches(store: store, publication: publication, now: now)
      fresh.formUnion(try await searches.run(&publishing))
    }
    let publish = PublishCollection(store: store, publication: publication, now: now)
    var settled: [StaleCollection] = []
    var rest = try await store.staleCollections(backlog: turn.collections)[...]
    while !rest.isEmpty {
      let group = rest.prefix(Self.group)
      rest = rest.dropFirst(Self.group)
      for (stale, content) in zip(group, try await publish.contents(of: group.map(\.collection))) {
        let new = leftOver.contains(stale.collection) ? nil : fresh
        if try await publish.run(stale, content, fresh: new, through: &publishing) {
          settled.append(stale)
        }
      }
    }
    try await store.settle(settled, arePacked: !isHasty)
    try await putUpOverviews(&publishing)
    if !isHasty { try await pack(&publishing) }
    var report = publishing.report
    report.waiting = try await store.changedStoryCount()
    report.waitingCollections = try await store.staleCollectionCount()
    return report
  }

  /// Hands the newest public stories as one Atom feed, however many, to `take`; returns whether it took all parts.
  package func mergedFeed(
    newest count: Int, to take: @escaping LongAtomWriter.Sink
  ) async throws(StoreFailure) -> Bool {
    let place = Publication.Place(
      StaleCollection(.all, revision: 0), .public, lastArchive: nil)
    let feed = publication.feed(of: place, in: .atom, .nothing)
    var writer = try await store.walk(
      newest: count, in: publication.publicSections.map(\.id),
      LongAtomWriter(feed, to: take))
    writer.end()
    return writer.isTaken
  }

  /// Takes down what is no longer published, or no longer there, and makes stale what is.
  private func adoptProfile(
    _ before: PublishedProfile?, _ publishing: inout Publishing
  ) async throws(StoreFailure) {
    if before == nil {
      for path in Publication.demoDocuments { await publishing.takeDown(path) }
    }
    for (collection, visibility) in try await store.collections() {
      guard let visibility, visibility != publication.visibility(of: collection) else { continue }
      var isGone = true
      for path in try await store.documents(of: collection, visibility) {
        isGone = await publishing.takeDown(path) && isGone
      }
      if isGone { try await store.close(collection) }
    }
    try await store.open(publication.standing)
    // One that could not be taken down must be tried again, so the profile is not yet as it should be.
    guard publishing.report.failures.isEmpty else { return try await store.makeAllStale() }
    try await store.adopt(profile)
  }

  /// Puts changed stories into their collections; returns which they are.
  private func placeStories(_ turn: Turn, now: Date) async throws(StoreFailure) -> Set<StoryID> {
    var backlog = turn.stories
    var placed: Set<StoryID> = []
    while true {
      let changed = try await store.changedStories(limit: Self.batch, backlog: backlog)
      guard !changed.isEmpty else { return placed }
      // Under another lead a story may belong elsewhere.
      if try await leads.settle(changed.map(\.id)) { continue }
      try await store.place(changed.map(publication.placement), now: now)
      backlog -= changed.count { !$0.isNews }
      placed.formUnion(changed.map(\.id))
    }
  }

  /// Writes the documents that show a little of everything.
  private func putUpOverviews(_ publishing: inout Publishing) async throws(StoreFailure) {
    let rows = try await store.outbox()
    guard !rows.isEmpty else { return }
    var isUp = true
    if rows.contains(where: { $0.topic == .sources }) {
      let list = OPMLWriter(nestsByPlace: true).write(try await sourceList())
      isUp = await publishing.putUpOverview(Publication.sourceList, list)
    }
    // The front page tells how many sources there are.
    let page = try await ComposeFrontPage(store: store, publication: publication).page()
    let front = pages.frontPage(page)
    isUp = await publishing.putUpOverview(Publication.frontPage, front) && isUp
    if isUp { try await store.settle(rows) }
  }

  /// Packs what cycles have put up since the last time.
  private func pack(_ publishing: inout Publishing) async throws(StoreFailure) {
    var packed: [StoryCollection] = []
    for (collection, visibility) in try await store.unpackedCollections() {
      var isPacked = true
      for format in FeedFormat.allCases {
        let path = Publication.path(of: collection, visibility, format)
        isPacked = await publishing.pack(path) && isPacked
      }
      if isPacked { packed.append(collection) }
    }
    try await store.notePacked(packed)
    for path in [Publication.frontPage, Publication.sourceList] {
      _ = await publishing.pack(path)
    }
  }

  private func sourceList() async throws(StoreFailure) -> SourceList {
    let desk = publication.hub.sections.filter { $0.visibility == .desk }.map(\.id)
    let members = try await store.registeredSources().compactMap { source in
      // The address of a source whose news only editors may read is not for everybody either.
      source.source.section.map(desk.contains) == true
        ? nil
        : source.feedAddress.map { feed in
          SourceList.Member(
            name: source.source.name,
            place: source.source.place.map { PlaceNames.present($0) ?? $0 }, feed: feed,
            site: source.site)
        }
    }
    return SourceList(
      title: publication.hub.title, owner: publication.hub.contact, members: members)
  }
}

extension RegisteredSource {
  /// Address of the site itself, where it is known.
  fileprivate var site: String? {
    if case .site(let url) = source.address { url } else { nil }
  }
}
