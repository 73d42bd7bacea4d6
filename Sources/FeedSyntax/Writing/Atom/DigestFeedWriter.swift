package import FeedDomain
package import Foundation
import Markup

/// The issues of an edition as a feed: for who would rather follow than be written to.
package struct DigestFeed: Sendable {
  /// An issue with the address of its page.
  package struct Issue: Sendable {
    package var digest: Digest
    package var title: String
    package var page: String
    package var updated: Date

    package init(digest: Digest, title: String, page: String, updated: Date) {
      self.digest = digest
      self.title = title
      self.page = page
      self.updated = updated
    }
  }

  package var hub: HubProfile
  package var edition: EditionProfile
  package var selfLink: String
  package var alternateLink: String
  /// Newest first.
  package var issues: [Issue]

  package init(
    hub: HubProfile, edition: EditionProfile, selfLink: String, alternateLink: String,
    issues: [Issue]
  ) {
    self.hub = hub
    self.edition = edition
    self.selfLink = selfLink
    self.alternateLink = alternateLink
    self.issues = issues
  }
}

/// Writes the issues of an edition as Atom 1.0 (RFC 4287); the same issues give the same bytes.
package struct DigestFeedWriter: Sendable {
  package init() {}

  package func write(_ feed: DigestFeed) -> [UInt8] {
    let id = "tag:\(feed.hub.authority):digests/\(feed.edition.id)"
    var xml = XMLWriter(reserving: 2048 + feed.issues.count * 4096)
    xml.declaration()
    xml.open("feed")
    xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
    if let language = LanguageTag(feed.edition.language.rawValue) {
      xml.attribute("xml:lang", language.text)
    }
    xml.newline()
    xml.line("id", id)
    AtomText(feed.edition.title, orElse: feed.hub.title).write("title", to: &xml)
    let newest = feed.issues.map(\.updated).max() ?? AtomStamp.earliest
    xml.line("updated", AtomStamp(max(newest, AtomStamp.earliest)).text)
    CreditedPerson(name: feed.hub.title, orElse: feed.edition.title).write("author", to: &xml)
    AtomLink(feed.selfLink, rel: "self", type: "application/atom+xml")?.write(to: &xml)
    AtomLink(feed.alternateLink, rel: "alternate", type: "text/html")?.write(to: &xml)
    if let rights = AtomText(feed.hub.rights) { rights.write("rights", to: &xml) }
    xml.line("generator", "feedhub")
    for issue in feed.issues { write(issue, id: "\(id)/\(issue.digest.number)", to: &xml) }
    xml.close()
    xml.newline()
    return xml.bytes
  }

  private func write(_ issue: DigestFeed.Issue, id: String, to xml: inout XMLWriter) {
    xml.open("entry")
    xml.newline()
    xml.line("id", id)
    AtomText(issue.title, orElse: issue.digest.edition.title).write("title", to: &xml)
    let composed = max(issue.digest.composed, AtomStamp.earliest)
    xml.line("published", AtomStamp(composed).text)
    xml.line("updated", AtomStamp(max(issue.updated, composed)).text)
    AtomLink(issue.page, rel: "alternate", type: "text/html")?.write(to: &xml)
    xml.open("content")
    xml.attribute("type", "html")
    xml.text(Self.content(of: issue.digest))
    xml.close()
    xml.newline()
    xml.close()
    xml.newline()
  }

  /// The headlines by section, each with its link and its source.
  private static func content(of digest: Digest) -> [UInt8] {
    var html = XMLWriter(reserving: 2048)
    for part in digest.parts {
      html.element("h2", VisibleText.line(part.section.title) ?? part.section.id.rawValue)
      html.open("ul")
      for story in part.stories {
        let title = VisibleText.line(story.title) ?? story.entryID
        html.open("li")
        if let link = story.lead.article.link.flatMap({ LinkTarget($0) }) {
          html.open("a")
          html.attribute("href", link.text)
          html.text(title)
          html.close()
        } else {
          html.text(title)
        }
        html.text(
          " (\(VisibleText.line(story.lead.sourceName) ?? story.lead.article.source.rawValue))")
        html.close()
      }
      html.close()
    }
    return html.bytes
  }
}
