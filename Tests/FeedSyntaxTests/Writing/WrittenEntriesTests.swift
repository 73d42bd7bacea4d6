import FeedDomain
import Foundation
import Testing

@testable import FeedSyntax

/// Entries are written once in each format, and the documents are the same as if they were not.
struct WrittenEntriesTests {
  private static let stories: [Story] = WritingSamples.hostile.enumerated().map { number, text in
    var story = WritingSamples.story(Int64(number + 1), title: text) { article in
      article.summary = text
      article.categories = [ParsedCategory(term: text, scheme: nil, label: "x")]
    }
    story.headline = number.isMultiple(of: 3) ? "Tin \(number)" : nil
    return story
  }

  private func write(
    _ stories: [Story], in format: FeedFormat, reusing written: inout WrittenEntries
  ) -> [UInt8] {
    let feed = WritingSamples.feed(stories)
    return switch format {
    case .atom: AtomWriter().write(feed, reusing: &written)
    case .rss: RSSWriter().write(feed, reusing: &written)
    case .json: JSONFeedWriter().write(feed, reusing: &written)
    }
  }

  @Test(arguments: FeedFormat.allCases)
  func `a document of known entries has the same bytes`(format: FeedFormat) {
    var nothing = WrittenEntries()
    var written = WrittenEntries(capacity: 1 << 20)
    for stories in [Self.stories, Array(Self.stories.dropFirst(3)), Self.stories.reversed()] {
      let once = write(stories, in: format, reusing: &nothing)
      #expect(write(stories, in: format, reusing: &written) == once)
      #expect(write(stories, in: format, reusing: &written) == once)
    }
  }

  @Test(arguments: FeedFormat.allCases)
  func `a story that changed is written anew`(format: FeedFormat) {
    var nothing = WrittenEntries()
    var written = WrittenEntries(capacity: 1 << 20)
    var stories = Self.stories
    _ = write(stories, in: format, reusing: &written)
    stories[2].copies = [WritingSamples.copy(99, of: stories[2], by: "Thư viện Huế")]
    #expect(
      write(stories, in: format, reusing: &written)
        == write(stories, in: format, reusing: &nothing))
  }

  @Test func `an entry whose date is marked otherwise is written anew`() {
    var nothing = WrittenEntries()
    var written = WrittenEntries(capacity: 1 << 20)
    // Both marks are 1; the second one met gets another.
    let stories = [WritingSamples.story(1), WritingSamples.story(1_000_001)]
    _ = write(Array(stories.reversed()), in: .atom, reusing: &written)
    #expect(
      write(stories, in: .atom, reusing: &written) == write(stories, in: .atom, reusing: &nothing))
  }

  @Test func `no more is kept than there is room for`() {
    var written = WrittenEntries(capacity: 1)
    _ = write([WritingSamples.story(1)], in: .rss, reusing: &written)
    #expect(written.entry(of: WritingSamples.story(1), in: .rss) != nil)
    _ = write([WritingSamples.story(2)], in: .rss, reusing: &written)
    #expect(written.entry(of: WritingSamples.story(1), in: .rss) == nil)
  }

  @Test func `a feed that nobody takes any more asks for no more stories`() {
    let parts = Parts(wanted: 0)
    var writer = LongAtomWriter(WritingSamples.feed([])) { parts.take($0) }
    let long = WritingSamples.story(1) { $0.content = String(repeating: "chữ ", count: 40_000) }
    writer.begin([long.dates])
    let isMoreWanted = writer.visit(long)
    #expect(!isMoreWanted)
    #expect(!writer.isTaken)
  }

  @Test func `a feed that comes story by story has the bytes of one that comes whole`() {
    var feed = WritingSamples.feed(Self.stories)
    feed.stories[4].updated += 7200
    let whole = AtomWriter().write(feed)
    let parts = Parts()
    var writer = LongAtomWriter(WritingSamples.feed([])) { parts.take($0) }
    writer.begin(feed.stories.map(\.dates))
    for story in feed.stories {
      let isMoreWanted = writer.visit(story)
      #expect(isMoreWanted)
    }
    writer.end()
    #expect(writer.isTaken)
    #expect(parts.bytes == whole)
  }
}

/// Keeps the parts of a document, as many as are wanted.
///
/// Safe because the lock is held whenever they are touched.
private final class Parts: @unchecked Sendable {
  private let lock = NSLock()
  private let wanted: Int
  private var parts: [[UInt8]] = []

  init(wanted: Int = .max) {
    self.wanted = wanted
  }

  var bytes: [UInt8] { lock.withLock { Array(parts.joined()) } }

  func take(_ part: [UInt8]) -> Bool {
    lock.withLock {
      guard parts.count < wanted else { return false }
      parts.append(part)
      return true
    }
  }
}
