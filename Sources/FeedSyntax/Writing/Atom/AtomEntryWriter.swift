import FeedDomain
import Foundation
import Markup

/// Writes the stories of one feed as its entries.
struct AtomEntryWriter {
  let feed: MergedFeed
  let language: LanguageTag?
  private var filing: StoryFiling
  /// Each source that was met.
  private var sources: [SourceID: AtomSource] = [:]

  init(feed: MergedFeed, language: LanguageTag?) {
    self.feed = feed
    self.language = language
    filing = StoryFiling(feed)
  }

  mutating func write(_ story: Story, _ dates: EntryDates, to xml: inout XMLWriter) {
    let article = story.lead.article
    let link = article.link.flatMap { LinkTarget($0) }
    let source = source(of: story.lead)
    xml.open("entry")
    let foreign = LanguageTag.foreign(article.language, in: language)
    if let foreign { xml.attribute("xml:lang", foreign.text) }
    xml.newline()
    xml.line("id", story.entryID)
    AtomText(story.title, orElse: EntryBody.untitled).write("title", to: &xml)
    xml.line("updated", dates.updated.text)
    if let published = dates.published { xml.line("published", published.text) }
    let authors = article.authors.compactMap(CreditedPerson.init)
    if authors.isEmpty { xml.markup(source.author) }
    for author in authors { author.write("author", to: &xml) }
    if let link { AtomLink(link, rel: "alternate").write(to: &xml) }
    xml.markup(source.via)
    writeFurtherLinks(of: story, alternate: link, to: &xml)
    for category in filing.categories(of: story) { category.write(to: &xml) }
    if let rights = AtomText(article.rights) { rights.write("rights", to: &xml) }
    let credit = CreditLine(story, link: link, language: foreign == nil ? nil : language)
    EntryBody(article, credit: credit).write(hasLink: link != nil, to: &xml)
    source.origin?.write(story.lead, storyUpdated: story.updated, to: &xml)
    xml.close()
    xml.newline()
  }

  private mutating func source(of lead: StoryArticle) -> AtomSource {
    if let known = sources[lead.article.source], known.isSource(of: lead) { return known }
    let source = AtomSource(of: lead, in: feed)
    sources[lead.article.source] = source
    return source
  }

  /// The copies as `related`, files as `enclosure`, each address once.
  private func writeFurtherLinks(of story: Story, alternate: LinkTarget?, to xml: inout XMLWriter) {
    // Most stories have no copies, and no set is made for them.
    var told: Set<LinkTarget?> = story.copies.isEmpty ? [] : [alternate]
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
}
