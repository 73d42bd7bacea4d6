import FeedDomain
import Foundation
import Markup

/// Where entries were taken from: a source's own feed, as it was when we took them (RFC 4287 §4.2.11).
struct AtomOrigin {
  /// When the feed says that it last changed.
  private let claimed: Date?
  /// What stands before and after the time of the feed's last change, the only thing that differs between its entries.
  private let head: ArraySlice<UInt8>
  private let tail: ArraySlice<UInt8>

  /// Nil when the source's feed can be named by nothing valid.
  init?(_ lead: StoryArticle) {
    guard let feed = lead.feed, let id = Self.identity(of: feed) else { return nil }
    claimed = feed.updated.flatMap { $0 < AtomStamp.earliest ? nil : $0 }
    var xml = XMLWriter(reserving: 1024)
    xml.open("source")
    xml.newline()
    xml.line("id", id)
    AtomText(feed.title ?? lead.sourceName, orElse: lead.sourceName).write("title", to: &xml)
    let end = xml.bytes.count
    for author in feed.authors.compactMap(CreditedPerson.init) { author.write("author", to: &xml) }
    AtomLink(feed.selfLink, rel: "self")?.write(to: &xml)
    AtomLink(feed.link, rel: "alternate")?.write(to: &xml)
    if let rights = AtomText(feed.rights) { rights.write("rights", to: &xml) }
    xml.close()
    xml.newline()
    head = xml.bytes[..<end]
    tail = xml.bytes[end...]
  }

  func write(_ lead: StoryArticle, storyUpdated: Date, to xml: inout XMLWriter) {
    // A feed cannot have changed after we read the entry in it. The bound keeps dates in the future out, and the
    // bytes the same for feeds that call every moment the time of their last change.
    let taken = max(lead.firstSeen, storyUpdated, AtomStamp.earliest)
    xml.markup(head)
    xml.line("updated", AtomStamp(min(claimed ?? taken, taken)).text)
    xml.markup(tail)
  }

  /// The feed's own id byte for byte; an address that stands in for an id is written as an address.
  private static func identity(of feed: OriginFeed) -> String? {
    if AtomID.isWellFormed(feed.id) { return feed.id }
    let addresses = [feed.id, feed.selfLink, feed.link].compactMap { $0.flatMap { LinkTarget($0) } }
    return addresses.lazy.compactMap(AtomID.address).first ?? addresses.first?.text
  }
}
