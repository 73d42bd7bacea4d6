package import FeedDomain
import Markup

/// Writes a feed of so many stories that they are better not all at hand at once: they come in shares, newest first.
///
/// The bytes are those of `AtomWriter`, in parts, because the head tells of the newest change in what follows it.
package struct LongAtomWriter {
  private var feed: MergedFeed
  private var stamps = EntryStamps()
  private var entries: AtomEntryWriter
  private var shares: [[UInt8]] = []

  /// Begins a feed; the stories of `feed` itself are none of its own.
  package init(_ feed: MergedFeed) {
    self.feed = feed
    entries = AtomEntryWriter(feed: feed, language: LanguageTag(feed.language))
  }

  package mutating func add(_ stories: [Story]) {
    var xml = XMLWriter(reserving: stories.count * 6144)
    for story in stories {
      let dates = stamps.next(story)
      feed.updated = max(feed.updated, story.updated)
      entries.write(story, dates.published, dates.updated, to: &xml)
    }
    shares.append(xml.bytes)
  }

  /// The document, in parts that follow each other.
  package func parts() -> [[UInt8]] {
    var head = XMLWriter()
    AtomWriter().begin(feed, newest: stamps.newest, in: &head)
    return [head.bytes] + shares + [Array("</feed>\n".utf8)]
  }
}
