import FeedDomain
import Foundation

/// Which documents a hub publishes, where they lie, and what each is made of.
///
/// Pure.
struct Publication: Sendable {
  /// A merged feed that is published: its file, its title and the sections it holds.
  struct FeedPlan: Sendable {
    let path: DocumentPath
    let title: String
    let sections: [SectionID]
  }

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

  /// One feed for all public sections, and one for each section; the desk's lie beside, not among.
  var feeds: [FeedPlan] {
    let all = FeedPlan(
      path: DocumentPath(.public, "feeds/all.atom"), title: hub.title,
      sections: publicSections.map(\.id))
    return [all]
      + hub.sections.map { section in
        FeedPlan(
          path: Self.feed(of: section), title: "\(hub.title): \(section.title)",
          sections: [section.id])
      }
  }

  /// Every document that is published, in order.
  var documents: [DocumentPath] {
    (feeds.map(\.path) + [Self.frontPage, Self.sourceList]).sorted()
  }

  /// Whether a document shows something of what changed.
  func shows(_ path: DocumentPath, changed: Set<OutboxRow.Topic>) -> Bool {
    switch path {
    case Self.frontPage: return !changed.isEmpty
    case Self.sourceList: return changed.contains(.sources)
    default:
      let sections = feeds.first { $0.path == path }?.sections ?? []
      return sections.contains { changed.contains(.section($0)) }
    }
  }

  static func feed(of section: SectionProfile) -> DocumentPath {
    DocumentPath(section.visibility, "feeds/\(section.id.rawValue).atom")
  }

  func feed(_ plan: FeedPlan, stories: [Story]) -> MergedFeed {
    let folder = plan.path.visibility == .public ? "" : "desk/"
    return MergedFeed(
      id: "tag:\(hub.authority):\(plan.path.name)", title: plan.title,
      subtitle: nil, selfLink: hub.url + folder + plan.path.name, alternateLink: hub.url,
      updated: stories.map(\.updated).max() ?? Date(timeIntervalSince1970: 0),
      rights: hub.rights, language: hub.language, author: hub.title, sections: hub.sections,
      sectionScheme: "tag:\(hub.authority):sections", stories: stories)
  }
}
