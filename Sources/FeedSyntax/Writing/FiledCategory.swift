import FeedDomain

/// A category under which an entry is filed, its parts valid or left out.
struct FiledCategory: Hashable {
  let term: String
  let scheme: String?
  /// What people read; nil when it would be the term.
  let label: String?

  /// Nil when the term is empty.
  init?(_ claimed: ParsedCategory) {
    guard let term = VisibleText.line(claimed.term) else { return nil }
    let label = claimed.label.flatMap { VisibleText.label($0) }
    self.term = term
    self.label = label == term ? nil : label
    scheme = claimed.scheme.flatMap { AtomID.isWellFormed($0) ? $0 : LinkTarget($0)?.text }
  }
}

/// Files stories: what the hub says first, then what the source says, each once.
struct StoryFiling {
  private let schemes: CategorySchemes
  private let sectionTitles: [SectionID: String]

  init(_ feed: MergedFeed) {
    schemes = feed.schemes
    sectionTitles = Dictionary(
      feed.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func categories(of story: Story) -> [FiledCategory] {
    let section = story.decision.section
    let filed = ParsedCategory(
      term: section.rawValue, scheme: schemes.section, label: sectionTitles[section])
    let facets = story.facets.flatMap { FacetCategories.of($0, in: schemes) }
    var seen: Set<FiledCategory> = []
    return ([filed] + facets + story.lead.article.categories).compactMap { claimed in
      FiledCategory(claimed).flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }
}
