import Curation
import FeedDomain
import Foundation

/// Which documents a hub publishes, where they lie, and what each is made of.
///
/// Pure.
struct Publication: Sendable {
  static let frontPage = DocumentPath(.public, "index.html")
  static let sourceList = DocumentPath(.public, "sources.opml")

  /// What a demo leaves beside these in the folder of a hub that has published nothing yet.
  static let demoDocuments = ["txt", "html", "eml"].flatMap { form in
    [DocumentPath(.public, "digest.\(form)"), DocumentPath(.desk, "digest.\(form)")]
  }

  /// Who was away for a year is still told what left meanwhile.
  static let tombstonesKeptFor: TimeInterval = 400 * 24 * 3600

  /// Stories of a part of an archive at most.
  private static let partSize = 100

  let hub: HubProfile
  /// The newest stories of a feed; those that no archive has come on top.
  let entries: Int
  var searches: [SavedSearch] = []

  var archiveMonths: ArchiveMonths {
    ArchiveMonths(
      entries: entries, partSize: Self.partSize, zone: TimeZone(identifier: hub.timeZone) ?? .gmt)
  }

  var publicSections: [SectionProfile] {
    hub.sections.filter { $0.visibility == .public }
  }

  /// The collections that have documents even while they hold nothing.
  var standing: [StoryCollection] {
    [.all] + hub.sections.map { .section($0.id) }
  }

  /// Who may read a collection; nil when feeds.yml no longer has it.
  func visibility(of collection: StoryCollection) -> SectionProfile.Visibility? {
    switch collection {
    case .all, .source, .place, .topic: .public
    case .section(let id): hub.sections.first { $0.id == id }?.visibility
    case .search(let id): searches.contains { $0.id == id } ? .public : nil
    }
  }

  /// Where a changed story is published from now on; the desk's stories are in no other collection than their section's.
  func placement(of changed: ChangedStory) -> StoryPlacement {
    var shown = changed.facts.map(collections) ?? []
    if shown.contains(.all) { shown += searches(showing: changed) }
    return StoryPlacement(
      changed, published: changed.facts?.published ?? Date(timeIntervalSince1970: 0),
      shown: shown, left: changed.collections.subtracting(shown).sorted { $0.name < $1.name })
  }

  /// A story stays in the searches that found it until it is compared with them again.
  private func searches(showing changed: ChangedStory) -> [StoryCollection] {
    searches.map { .search($0.id) }.filter(changed.collections.contains)
  }

  private func collections(of facts: ChangedStory.Facts) -> [StoryCollection] {
    let section = StoryCollection.section(facts.section)
    switch visibility(of: section) {
    case .public:
      return [.all, section] + facts.sources.sorted().map { .source($0) }
        + facts.places.sorted().map { .place($0) }
        + facts.topics.sorted { $0.rawValue < $1.rawValue }.map { .topic($0) }
    case .desk: return [section]
    case nil: return []
    }
  }

  /// A collection as it is published: where, and what its archive ends with.
  struct Place {
    let collection: StoryCollection
    let sourceName: String?
    let visibility: SectionProfile.Visibility
    /// Name of the newest part of its archive.
    let lastArchive: String?

    init(
      _ stale: StaleCollection, _ visibility: SectionProfile.Visibility, lastArchive: String?
    ) {
      collection = stale.collection
      sourceName = stale.sourceName
      self.visibility = visibility
      self.lastArchive = lastArchive
    }
  }

  static func path(
    of collection: StoryCollection, _ visibility: SectionProfile.Visibility, _ format: FeedFormat
  ) -> DocumentPath {
    DocumentPath(visibility, "feeds/\(collection.fileName).\(format.fileExtension)")
  }

  static func path(
    of part: ArchiveDocument, in collection: StoryCollection,
    _ visibility: SectionProfile.Visibility
  ) -> DocumentPath {
    archivePath(part.name, of: collection, visibility)
  }

  private static func archivePath(
    _ name: String, of collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) -> DocumentPath {
    DocumentPath(visibility, "feeds/archive/\(collection.fileName)/\(name).atom")
  }

  /// The document that is subscribed to.
  ///
  /// Only Atom tells of archives and of what was withdrawn; the others have the newest stories and nothing else.
  func feed(
    of place: Place, in format: FeedFormat, _ content: CollectionContent
  ) -> MergedFeed {
    let isAtom = format == .atom
    var feed = self.feed(
      of: place, at: Self.path(of: place.collection, place.visibility, format),
      stories: isAtom ? content.stories : Array(content.stories.prefix(entries)),
      tombstones: isAtom ? content.tombstones : [])
    feed.formats = FeedFormat.allCases.filter { $0 != format }.map { other in
      FeedLink(other, url(of: Self.path(of: place.collection, place.visibility, other)))
    }
    guard isAtom else { return feed }
    feed.archive = place.lastArchive.map { name in
      ArchivePlace(
        previous: url(of: Self.archivePath(name, of: place.collection, place.visibility)))
    }
    return feed
  }

  func archive(
    _ part: ArchiveDocument, of place: Place, _ content: ArchiveContent
  ) -> MergedFeed {
    let path = Self.path(of: part, in: place.collection, place.visibility)
    var feed = self.feed(
      of: place, at: path, stories: content.stories, tombstones: content.tombstones)
    let url = { (name: String) in
      self.url(of: Self.archivePath(name, of: place.collection, place.visibility))
    }
    feed.archive = ArchivePlace(
      previous: part.previousName.map(url),
      next: part.previousName == nil ? part.nextName.map(url) : nil,
      current: self.url(of: Self.path(of: place.collection, place.visibility, .atom)))
    return feed
  }

  private func feed(
    of place: Place, at path: DocumentPath, stories: [Story], tombstones: [Tombstone] = []
  ) -> MergedFeed {
    let subscription = Self.path(of: place.collection, place.visibility, .atom)
    let changes = stories.map(\.updated) + tombstones.map(\.deleted)
    return MergedFeed(
      id: "tag:\(hub.authority):\(subscription.name)", title: title(of: place), subtitle: nil,
      selfLink: url(of: path), alternateLink: hub.url,
      updated: changes.max() ?? Date(timeIntervalSince1970: 0),
      rights: hub.rights, language: hub.language, author: hub.title, sections: hub.sections,
      schemes: CategorySchemes(authority: hub.authority), stories: stories, tombstones: tombstones)
  }

  private func url(of path: DocumentPath) -> String {
    hub.url + (path.visibility == .public ? "" : "desk/") + path.name
  }

  private func title(of place: Place) -> String {
    name(of: place.collection, sourceName: place.sourceName).map { "\(hub.title): \($0)" }
      ?? hub.title
  }

  /// What readers call a collection; nil for that of all stories, which is called as the hub is.
  func name(of collection: StoryCollection, sourceName: String?) -> String? {
    switch collection {
    case .all: nil
    case .section(let id): hub.sections.first { $0.id == id }?.title ?? id.rawValue
    case .source(let id): sourceName ?? id.rawValue
    case .place(let id): PlaceNames.present(id) ?? id
    case .topic(let topic): topic.title
    case .search(let id): searches.first { $0.id == id }?.title ?? id.rawValue
    }
  }
}
