import FeedDomain
import Foundation
import Markup

/// Writes the stories of one feed as its entries.
struct AtomEntryWriter {
  let feed: MergedFeed
  let language: LanguageTag?
  private var filing: StoryFiling
  /// Of each source that was met; none for one whose feed cannot be named.
  private var origins: [SourceID: AtomOrigin] = [:]

  init(feed: MergedFeed, language: LanguageTag?) {
    self.feed = feed
    self.language = language
    filing = StoryFiling(feed)
  }

  mutating func write(_ story: Story, _ dates: EntryDates, to xml: inout XMLWriter) {
    let article = story.lead.article
    let link = article.link.flatMap { LinkTarget($0) }
    xml.open("entry")
    let foreign = LanguageTag.foreign(article.language, in: language)
    if let foreign { xml.attribute("xml:lang", foreign.text) }
    xml.newline()
    xml.line("id", story.entryID)
    AtomText(story.title, orElse: EntryBody.untitled).write("title", to: &xml)
    xml.line("updated", dates.updated.text)
    if let published = dates.published { xml.line("published", published.text) }
    for author in CreditedPerson.authors(of: story.lead, in: feed) {
      author.write("author", to: &xml)
    }
    writeLinks(of: story, alternate: link, to: &xml)
    for category in filing.categories(of: story) { category.write(to: &xml) }
    if let rights = AtomText(article.rights) { rights.write("rights", to: &xml) }
    let credit = CreditLine(story, language: foreign == nil ? nil : language)
    EntryBody(article, credit: credit).write(hasLink: link != nil, to: &xml)
    origin(of: story.lead)?.write(story.lead, storyUpdated: story.updated, to: &xml)
    xml.close()
    xml.newline()
  }

  private mutating func origin(of lead: StoryArticle) -> AtomOrigin? {
    if let known = origins[lead.article.source], known.isOrigin(of: lead) { return known }
    let origin = AtomOrigin(lead)
    origins[lead.article.source] = origin
    return origin
  }

  /// The original as the one alternate, its feed as `via`, the copies as `related`, each address once.
  private func writeLinks(of story: Story, alternate: LinkTarget?, to xml: inout XMLWriter) {
    if let alternate { AtomLink(alternate, rel: "alternate").write(to: &xml) }
    AtomLink(story.lead.feed?.selfLink, rel: "via", title: story.lead.sourceName)?.write(to: &xml)
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
