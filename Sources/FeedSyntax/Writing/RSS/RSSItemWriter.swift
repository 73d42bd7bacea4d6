import FeedDomain
import Foundation
import Markup

/// Writes the stories of one feed as its items.
struct RSSItemWriter {
  private let feed: MergedFeed
  private let language: LanguageTag?
  private var filing: StoryFiling

  init(feed: MergedFeed, language: LanguageTag?) {
    self.feed = feed
    self.language = language
    filing = StoryFiling(feed)
  }

  mutating func write(_ story: Story, to xml: inout XMLWriter) {
    let article = story.lead.article
    xml.open("item")
    xml.newline()
    xml.plainLine("title", VisibleText.label(story.title) ?? EntryBody.untitled)
    let link = article.link.flatMap { LinkTarget($0) }
    if let link { xml.line("link", link.text) }
    writeID(of: story, to: &xml)
    writeDates(of: story, to: &xml)
    for author in CreditedPerson.authors(of: story.lead, in: feed) {
      xml.plainLine("dc:creator", author.name)
    }
    let foreign = LanguageTag.foreign(article.language, in: language)
    if let foreign { xml.line("dc:language", foreign.text) }
    writeCategories(of: story, to: &xml)
    let credit = CreditLine(story, link: link, language: foreign == nil ? nil : language)
    writeBody(of: story, credit, to: &xml)
    writeFiles(article.enclosures, to: &xml)
    if let rights = article.rights.flatMap({ VisibleText.label($0) }) {
      xml.plainLine("dc:rights", rights)
    }
    writeOrigin(of: story.lead, to: &xml)
    xml.close()
    xml.newline()
  }

  /// The Atom id, so that a reader who changes the format knows every item again.
  private func writeID(of story: Story, to xml: inout XMLWriter) {
    xml.open("guid")
    xml.attribute("isPermaLink", "false")
    xml.text(story.entryID)
    xml.close()
    xml.newline()
  }

  private func writeDates(of story: Story, to xml: inout XMLWriter) {
    if story.published >= AtomStamp.earliest {
      xml.line("pubDate", RSSDate(story.published).text)
    }
    if story.updated > max(story.published, AtomStamp.earliest) {
      xml.line("dcterms:modified", AtomStamp(story.updated).text)
    }
  }

  /// The name that people read; the hub's own terms are for Atom.
  private mutating func writeCategories(of story: Story, to xml: inout XMLWriter) {
    for category in filing.categories(of: story) {
      guard let label = VisibleText.label(category.label ?? category.term) else { continue }
      xml.open("category")
      if let scheme = category.scheme { xml.attribute("domain", scheme) }
      xml.plainText(label)
      xml.close()
      xml.newline()
    }
  }

  /// An excerpt is a description; the whole text stands behind it, and never without one.
  private func writeBody(of story: Story, _ credit: CreditLine, to xml: inout XMLWriter) {
    let body = EntryBody(story.lead.article, credit: credit)
    guard body.isWhole else {
      xml.open("description")
      body.writeShown(to: &xml)
      xml.close()
      xml.newline()
      return
    }
    var html = XMLWriter(reserving: 512)
    html.text(body.excerpt ?? VisibleText.line(story.title) ?? EntryBody.untitled)
    xml.open("description")
    xml.text(html.bytes)
    xml.close()
    xml.newline()
    xml.open("content:encoded")
    body.writeShown(to: &xml)
    xml.close()
    xml.newline()
  }

  /// The first file is the enclosure, since many readers fail on a second; all are told in Media RSS.
  private func writeFiles(_ claimed: [ParsedEnclosure], to xml: inout XMLWriter) {
    var seen: Set<RSSAddress> = []
    let files = claimed.compactMap { file in
      RSSAddress(file.url).flatMap { seen.insert($0).inserted ? ($0, file) : nil }
    }
    for (place, (address, file)) in files.enumerated() {
      let type = file.type.flatMap { MediaTypeSyntax.isMediaType($0) ? $0 : nil }
      let length = file.length.flatMap { $0 > 0 ? $0 : nil }
      if place == 0 {
        xml.open("enclosure")
        xml.attribute("url", address.text)
        // Zero is for a size that nobody knows (RSS profile, "enclosure").
        xml.attribute("length", String(length ?? 0))
        xml.attribute("type", type ?? "application/octet-stream")
        xml.close()
        xml.newline()
      }
      xml.open("media:content")
      xml.attribute("url", address.text)
      if let type { xml.attribute("type", type) }
      if let length { xml.attribute("fileSize", String(length)) }
      xml.close()
      xml.newline()
    }
  }

  /// The feed it was taken from, as RSS knows it: its address and its name.
  private func writeOrigin(of lead: StoryArticle, to xml: inout XMLWriter) {
    guard let feed = lead.feed,
      let address = (feed.selfLink ?? feed.link).flatMap({ RSSAddress($0) })
    else { return }
    xml.open("source")
    xml.attribute("url", address.text)
    xml.plainText(VisibleText.label(feed.title ?? lead.sourceName) ?? "—")
    xml.close()
    xml.newline()
  }
}
