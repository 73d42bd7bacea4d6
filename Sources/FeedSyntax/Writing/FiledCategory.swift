import FeedDomain

/// A category under which an entry is filed, its parts valid or left out.
struct FiledCategory: Hashable {
  let term: String
  let scheme: String?
  /// What people read; nil when it would be the term.
  let label: String?

  /// Nil when the term is empty.
  init?(_ claimed: ParsedCategory) {
    self.init(claimed, scheme: claimed.scheme.flatMap(Self.scheme))
  }

  /// The same with a scheme that is valid.
  fileprivate init?(_ claimed: ParsedCategory, scheme: String?) {
    guard let term = VisibleText.line(claimed.term) else { return nil }
    let label = claimed.label.flatMap { VisibleText.label($0) }
    self.term = term
    self.label = label == term ? nil : label
    self.scheme = scheme
  }

  /// A claimed scheme, if it is one or can be made one.
  fileprivate static func scheme(_ claimed: String) -> String? {
    AtomID.isWellFormed(claimed) ? claimed : LinkTarget(claimed)?.text
  }
}

/// Files stories: what the hub says first, then what the source says, each once.
struct StoryFiling {
  private let schemes: CategorySchemes
  private let sectionTitles: [SectionID: String]
  /// What the hub says is the same for thousands of stories, and looked up once.
  private var ofSections: [SectionID: FiledCategory?] = [:]
  private var ofFacets: [FacetName: [FiledCategory]] = [:]
  /// What sources claim for schemes, and what can stand there: a source has one or two.
  private var ofSchemes: [String: String?] = [:]

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
    for claimed in story.lead.article.categories {
      add(FiledCategory(claimed, scheme: claimed.scheme.flatMap { scheme($0) }))
    }
    return filed
  }

  private mutating func scheme(_ claimed: String) -> String? {
    if let known = ofSchemes[claimed] { return known }
    let scheme = FiledCategory.scheme(claimed)
    ofSchemes[claimed] = .some(scheme)
    return scheme
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
