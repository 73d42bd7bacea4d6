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
  /// What the hub says is the same for thousands of stories, and looked up once.
  private var ofSections: [SectionID: FiledCategory?] = [:]
  private var ofFacets: [FacetName: [FiledCategory]] = [:]

  /// What a facet is, without what spoke for it.
  private struct FacetName: Hashable {
    let kind: StoryFacet.Kind
    let id: String
    let filed: String
  }

  init(_ feed: MergedFeed) {
    schemes = feed.schemes
    sectionTitles = Dictionary(
      feed.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func categories(of story: Story) -> [FiledCategory] {
    var filed: [FiledCategory] = []
    func add(_ category: FiledCategory?) {
      // Compared one by one: there are a handful.
      if let category, !filed.contains(category) { filed.append(category) }
    }
    add(category(of: story.decision.section))
    for facet in story.facets { categories(of: facet).forEach(add) }
    for claimed in story.lead.article.categories { add(FiledCategory(claimed)) }
    return filed
  }

  private mutating func category(of section: SectionID) -> FiledCategory? {
    if let known = ofSections[section] { return known }
    let filed = FiledCategory(
      ParsedCategory(
        term: section.rawValue, scheme: schemes.section, label: sectionTitles[section]))
    ofSections[section] = filed
    return filed
  }

  private mutating func categories(of facet: StoryFacet) -> [FiledCategory] {
    let name = FacetName(kind: facet.kind, id: facet.id, filed: facet.filed)
    if let known = ofFacets[name] { return known }
    let filed = FacetCategories.of(facet, in: schemes).compactMap(FiledCategory.init)
    ofFacets[name] = filed
    return filed
  }
}
