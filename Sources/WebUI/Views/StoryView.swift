import FeedDomain

/// A story in words, for pages and letters.
struct StoryView: Sendable {
  /// A source that carried the story too.
  struct Copy: Sendable {
    let name: String
    let link: String?
    /// What stands between this name and the next.
    let separator: String
  }

  let title: String
  /// The original, never an address of ours.
  let link: String?
  /// Set when the story is in another language than the page.
  let language: String?
  let excerpt: String?
  let source: String
  let time: ShownTime
  let copies: [Copy]
  let hasCopies: Bool
  /// Its page on the site, relative to the page it is shown on; nil where there is none.
  let page: String?

  /// `root` is the way from the page to the root of the site; nil where stories have no page.
  init(_ story: Story, in zone: HubZone, of hub: HubProfile, root: String? = nil) {
    let article = story.lead.article
    title = Wording.line(story.title) ?? "(không có tiêu đề)"
    link = article.link.flatMap { LinkTarget($0) }?.text
    language = Wording.foreignLanguage(article.language, than: hub.language)
    excerpt = Excerpt.of(article)
    source = Wording.line(story.lead.sourceName) ?? "—"
    time = zone.shown(story.published)
    let others = Self.others(in: story)
    copies = others.enumerated().map { index, copy in
      Copy(
        name: copy.name, link: copy.link, separator: index + 1 < others.count ? ", " : "")
    }
    hasCopies = !copies.isEmpty
    page = root.map { $0 + SitePath.story(story.id) }
  }

  /// Who else carried it, each library once, however many of its articles did.
  private static func others(in story: Story) -> [(name: String, link: String?)] {
    var told: Set = [story.lead.sourceName]
    return story.copies.compactMap { copy in
      guard told.insert(copy.sourceName).inserted, let name = Wording.line(copy.sourceName) else {
        return nil
      }
      return (name, copy.article.link.flatMap { LinkTarget($0) }?.text)
    }
  }
}
