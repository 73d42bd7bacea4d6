import FeedDomain
import Foundation
import Markup

/// Writes the stories of one feed as its entries.
struct AtomEntryWriter {
  let feed: MergedFeed
  let language: LanguageTag?
  private let sectionTitles: [SectionID: String]

  init(feed: MergedFeed, language: LanguageTag?) {
    self.feed = feed
    self.language = language
    sectionTitles = Dictionary(
      feed.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func write(
    _ story: Story, _ published: AtomStamp?, _ updated: AtomStamp, to xml: inout XMLWriter
  ) {
    let article = story.lead.article
    let link = article.link.flatMap { LinkTarget($0) }
    xml.open("entry")
    let foreign = foreignLanguage(of: article)
    if let foreign { xml.attribute("xml:lang", foreign.text) }
    xml.newline()
    xml.line("id", story.entryID)
    AtomText(article.title, orElse: "(không có tiêu đề)").write("title", to: &xml)
    xml.line("updated", updated.text)
    if let published { xml.line("published", published.text) }
    writeAuthors(of: story.lead, to: &xml)
    writeLinks(of: story, alternate: link, to: &xml)
    writeCategories(of: story, to: &xml)
    if let rights = AtomText(article.rights) { rights.write("rights", to: &xml) }
    let credit = CreditLine(story, language: foreign == nil ? nil : language)
    EntryBody(article, credit: credit).write(hasLink: link != nil, to: &xml)
    AtomOrigin(story.lead, storyUpdated: story.updated)?.write(to: &xml)
    xml.close()
    xml.newline()
  }

  /// The language of an article that is not in the feed's.
  private func foreignLanguage(of article: Article) -> LanguageTag? {
    guard let own = article.language.flatMap({ LanguageTag($0) }) else { return nil }
    return language.map(own.hasSameLanguage) == true ? nil : own
  }

  /// Who wrote it if the source says so, else the library: an author is never invented (RFC 4287 §4.1.2).
  private func writeAuthors(of lead: StoryArticle, to xml: inout XMLWriter) {
    let named = lead.article.authors.compactMap(AtomPerson.init)
    let library = AtomPerson(name: lead.sourceName, orElse: feed.author, uri: lead.feed?.link)
    for author in named.isEmpty ? [library] : named { author.write("author", to: &xml) }
  }

  /// The original as the one alternate, its feed as `via`, the copies as `related`, each address once.
  private func writeLinks(of story: Story, alternate: LinkTarget?, to xml: inout XMLWriter) {
    if let alternate { AtomLink(alternate, rel: "alternate").write(to: &xml) }
    AtomLink(story.lead.feed?.selfLink, rel: "via", title: story.lead.sourceName)?.write(to: &xml)
    var told: Set<LinkTarget?> = [alternate]
    for copy in story.copies {
      guard let link = AtomLink(copy.article.link, rel: "related", title: copy.sourceName),
        told.insert(link.address).inserted
      else { continue }
      link.write(to: &xml)
    }
    var enclosed: Set<LinkTarget> = []
    for file in story.lead.article.enclosures {
      let link = AtomLink(file.url, rel: "enclosure", type: file.type, length: file.length)
      guard let link, enclosed.insert(link.address).inserted else { continue }
      link.write(to: &xml)
    }
  }

  private func writeCategories(of story: Story, to xml: inout XMLWriter) {
    let section = story.decision.section
    let filed = ParsedCategory(
      term: section.rawValue, scheme: feed.sectionScheme, label: sectionTitles[section])
    var written: Set<AtomCategory> = []
    for claimed in [filed] + story.lead.article.categories {
      guard let category = AtomCategory(claimed), written.insert(category).inserted else {
        continue
      }
      category.write(to: &xml)
    }
  }
}
