import FeedDomain
import Markup

/// What is the same in all entries that were taken from one source, written once.
struct AtomSource {
  private let name: String
  private let feed: OriginFeed?
  /// Whom entries name that say of nobody that he wrote them.
  let author: ArraySlice<UInt8>
  /// The feed as a link; empty when it has no address.
  let via: ArraySlice<UInt8>
  /// Nil when the source's feed can be named by nothing valid.
  let origin: AtomOrigin?

  init(of lead: StoryArticle, in merged: MergedFeed) {
    name = lead.sourceName
    feed = lead.feed
    origin = AtomOrigin(lead)
    var xml = XMLWriter(reserving: 512)
    CreditedPerson.library(of: lead, in: merged).write("author", to: &xml)
    let end = xml.bytes.count
    AtomLink(feed?.selfLink, rel: "via", title: name)?.write(to: &xml)
    author = xml.bytes[..<end]
    via = xml.bytes[end...]
  }

  /// Whether an article was taken from just this source, as its feed was then.
  func isSource(of lead: StoryArticle) -> Bool {
    lead.feed == feed && lead.sourceName == name
  }
}
