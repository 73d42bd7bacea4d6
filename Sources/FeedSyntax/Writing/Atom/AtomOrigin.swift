import FeedDomain
import Foundation
import Markup

/// Where an entry was taken from: the source's own feed, as it was when we took it (RFC 4287 §4.2.11).
struct AtomOrigin {
  private let id: String
  private let feed: OriginFeed
  private let title: AtomText
  private let updated: AtomStamp

  /// Nil when the source's feed can be named by nothing valid.
  init?(_ lead: StoryArticle, storyUpdated: Date) {
    guard let feed = lead.feed, let id = Self.identity(of: feed) else { return nil }
    self.id = id
    self.feed = feed
    title = AtomText(feed.title ?? lead.sourceName, orElse: lead.sourceName)
    // A feed cannot have changed after we read the entry in it. The bound keeps dates in the future out, and the
    // bytes the same for feeds that call every moment the time of their last change.
    let taken = max(lead.firstSeen, storyUpdated, AtomStamp.earliest)
    let claimed = feed.updated.flatMap { $0 < AtomStamp.earliest ? nil : $0 }
    updated = AtomStamp(min(claimed ?? taken, taken))
  }

  func write(to xml: inout XMLWriter) {
    xml.open("source")
    xml.newline()
    xml.line("id", id)
    title.write("title", to: &xml)
    xml.line("updated", updated.text)
    for author in feed.authors.compactMap(CreditedPerson.init) { author.write("author", to: &xml) }
    AtomLink(feed.selfLink, rel: "self")?.write(to: &xml)
    AtomLink(feed.link, rel: "alternate")?.write(to: &xml)
    if let rights = AtomText(feed.rights) { rights.write("rights", to: &xml) }
    xml.close()
    xml.newline()
  }

  /// The feed's own id byte for byte; an address that stands in for an id is written as an address.
  private static func identity(of feed: OriginFeed) -> String? {
    if AtomID.isWellFormed(feed.id) { return feed.id }
    let addresses = [feed.id, feed.selfLink, feed.link].compactMap { $0.flatMap { LinkTarget($0) } }
    return addresses.lazy.compactMap(AtomID.address).first ?? addresses.first?.text
  }
}
