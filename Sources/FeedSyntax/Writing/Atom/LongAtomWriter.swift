package import FeedDomain
import Markup

/// Writes a feed of so many stories that they are better not all at hand at once: what is written is handed on when there
/// is enough of it.
///
/// The bytes are those of `AtomWriter`.
package struct LongAtomWriter: StoryVisitor {
  /// Takes a part of the document; returns whether the next is wanted.
  package typealias Sink = @Sendable (_ part: [UInt8]) -> Bool

  /// Large enough that handing on costs nothing, small enough to stay in the processor's cache.
  private static let partSize = 128 << 10

  private var feed: MergedFeed
  private var dates: [EntryDates] = []
  private var written = 0
  private var entries: AtomEntryWriter
  private var xml = XMLWriter(reserving: partSize * 2)
  private let take: Sink
  /// Whether all was taken.
  package private(set) var isTaken = true

  /// Begins a feed; the stories of `feed` itself are none of its own.
  package init(_ feed: MergedFeed, to take: @escaping Sink) {
    self.feed = feed
    self.take = take
    entries = AtomEntryWriter(feed: feed, language: LanguageTag(feed.language))
  }

  package mutating func begin(_ dates: [StoryDates]) {
    var stamps = EntryStamps()
    self.dates = dates.map { stamps.next($0) }
    feed.updated = max(feed.updated, dates.lazy.map(\.updated).max() ?? feed.updated)
    AtomWriter().begin(feed, newest: stamps.newest, in: &xml)
  }

  package mutating func visit(_ story: Story) -> Bool {
    entries.write(story, dates[written], to: &xml)
    written += 1
    if xml.bytes.count >= Self.partSize { handOn() }
    return isTaken
  }

  /// Ends the document.
  package mutating func end() {
    xml.close()
    xml.newline()
    handOn()
  }

  private mutating func handOn() {
    isTaken = isTaken && take(xml.bytes)
    xml.clear()
  }
}
