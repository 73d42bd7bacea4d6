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

  let hub: HubProfile
  /// Stories in a feed at most.
  let entries: Int

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
    case .all, .source: .public
    case .section(let id): hub.sections.first { $0.id == id }?.visibility
    }
  }

  /// Where a changed story is published from now on; the desk's stories are in no other collection than their section's.
  func placement(of changed: ChangedStory) -> StoryPlacement {
    let shown = changed.facts.map(collections) ?? []
    return StoryPlacement(
      changed, published: changed.facts?.published ?? Date(timeIntervalSince1970: 0),
      shown: shown, left: changed.collections.subtracting(shown).sorted { $0.name < $1.name })
  }

  private func collections(of facts: ChangedStory.Facts) -> [StoryCollection] {
    let section = StoryCollection.section(facts.section)
    switch visibility(of: section) {
    case .public:
      return [.all, section] + facts.sources.sorted().map { .source($0) }
    case .desk: return [section]
    case nil: return []
    }
  }

  static func path(
    of collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) -> DocumentPath {
    DocumentPath(visibility, "feeds/\(collection.fileName).atom")
  }

  /// Since when a feed tells what left it; counted from its newest change, so that the same state gives the same bytes.
  func oldestTombstone(beside stories: [Story]) -> Date {
    let newest = stories.map(\.updated).max() ?? Date(timeIntervalSince1970: 0)
    return newest.addingTimeInterval(-Self.tombstonesKeptFor)
  }

  /// Readers who come once in a quarter still learn of it.
  private static let tombstonesKeptFor: TimeInterval = 100 * 24 * 3600

  /// The merged feed of a collection that readers may see there.
  func feed(
    of stale: StaleCollection, at path: DocumentPath, stories: [Story], tombstones: [Tombstone]
  ) -> MergedFeed {
    let changes = stories.map(\.updated) + tombstones.map(\.deleted)
    let folder = path.visibility == .public ? "" : "desk/"
    return MergedFeed(
      id: "tag:\(hub.authority):\(path.name)", title: title(of: stale),
      subtitle: nil, selfLink: hub.url + folder + path.name, alternateLink: hub.url,
      updated: changes.max() ?? Date(timeIntervalSince1970: 0),
      rights: hub.rights, language: hub.language, author: hub.title, sections: hub.sections,
      sectionScheme: "tag:\(hub.authority):sections", stories: stories,
      tombstones: tombstones)
  }

  private func title(of stale: StaleCollection) -> String {
    switch stale.collection {
    case .all: hub.title
    case .section(let id):
      "\(hub.title): \(hub.sections.first { $0.id == id }?.title ?? id.rawValue)"
    case .source(let id): "\(hub.title): \(stale.sourceName ?? id.rawValue)"
    }
  }
}
