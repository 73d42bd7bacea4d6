import FeedDomain

/// A story with everybody who carried it, in words.
struct StoryPageView: Sendable {
  /// A text in its language.
  struct Passage: Sendable {
    let text: String
    let language: String?
  }

  /// An article of the story: where and when it stood.
  struct Source: Sendable {
    let name: String
    let link: String?
    let time: ShownTime
    let isLead: Bool
  }

  let frame: FrameView
  let section: FrameView.Entry
  let filed: [FrameView.Entry]
  let excerpt: Passage?
  let original: String?
  let sources: [Source]

  init(_ page: StoryPage) {
    let root = SitePath.root(from: page.frame.path)
    let article = page.story.lead.article
    let zone = HubZone(page.frame.hub)
    let language = Wording.foreignLanguage(article.language, than: page.frame.hub.language)
    let title = Wording.line(page.story.title) ?? "(không có tiêu đề)"
    let summary = article.summary.flatMap(Wording.line)
    var heading = FrameView.Heading(
      title, description: Excerpt.of(article) ?? "Tin của \(page.story.lead.sourceName).")
    heading.titleLanguage = language
    heading.kind = "article"
    frame = FrameView(page.frame, heading)
    section = Self.entry(page.section, root)
    filed = (page.places + page.topics).map { Self.entry($0, root) }
    excerpt = summary.map { Passage(text: $0, language: language) }
    original = article.link.flatMap { LinkTarget($0) }?.text
    sources = ([page.story.lead] + page.story.copies).enumerated().map { place, copy in
      Source(
        name: Wording.line(copy.sourceName) ?? "—",
        link: copy.article.link.flatMap { LinkTarget($0) }?.text,
        time: zone.shown(
          copy.article.claimedPublished.map { min($0, copy.firstSeen) } ?? copy.firstSeen),
        isLead: place == 0 && !page.story.copies.isEmpty)
    }
  }

  private static func entry(_ link: PageLink, _ root: String) -> FrameView.Entry {
    FrameView.Entry(title: link.title, href: root + link.path, isHere: false)
  }
}

/// What stands where a retracted story was, in words.
struct RetractedPageView: Sendable {
  let frame: FrameView
  let when: ShownTime
  let reason: String?
  let successor: FrameView.Entry?

  init(_ page: RetractedPage) {
    frame = FrameView(
      page.frame, FrameView.Heading("Tin đã gỡ", description: "Tin ở địa chỉ này đã được gỡ."))
    when = HubZone(page.frame.hub).shown(page.when)
    reason = page.reason.flatMap(Wording.line)
    let root = SitePath.root(from: page.frame.path)
    successor = page.successor.map { link in
      FrameView.Entry(title: link.title, href: root + link.path, isHere: false)
    }
  }
}
