import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// What our reader makes of a document we wrote is what we meant, in every format and with every hostile string.
struct RoundTripTests {
  private static func bytes(of feed: MergedFeed, as format: FeedFormat) -> [UInt8] {
    switch format {
    case .atom: AtomWriter().write(feed)
    case .rss: RSSWriter().write(feed)
    case .json: JSONFeedWriter().write(feed)
    }
  }

  /// Strings that are hostile to readers and writers: the project's own, and the vectors of the sanitiser if they
  /// are at hand.
  private static let strings = WritingSamples.hostile + vectors

  private static var vectors: [String] {
    let folder = ProcessInfo.processInfo.environment["FEEDHUB_YARDSTICKS"] ?? "../shared"
    let file = URL(filePath: folder).appending(path: "conf/sanitizer_vectors.jsonl")
    // Without the yardsticks the project's own strings have to do.
    guard let lines = try? String(contentsOf: file, encoding: .utf8) else {
      print("round trip: \(file.path) is not here; the strings of the project alone are written")
      return []
    }
    return lines.split(separator: "\n").compactMap { line in
      // A line that is no JSON holds no string.
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["html"] as? String
    }
  }

  /// One feed in which each string is title, author, category and link of a story.
  private static let feed: MergedFeed = WritingSamples.feed(
    strings.enumerated().map { number, text in
      WritingSamples.story(Int64(number + 1), title: text) { article in
        article.summary = text
        article.link = text
        article.authors = [ParsedPerson(name: text)]
        article.categories = [ParsedCategory(term: text, scheme: text, label: text)]
        if number % 2 == 0 { article.content = nil }
      }
    })

  @Test(arguments: FeedFormat.allCases)
  func `every story comes back under its id, in its order`(format: FeedFormat) throws {
    let read = try FeedReader().read(Self.bytes(of: Self.feed, as: format))
    #expect(read.entries.map(\.id) == Self.feed.stories.map(\.entryID))
    #expect(!read.isDamaged)
    #expect(read.remarks.filter { $0.severity == .error }.isEmpty)
  }

  @Test(arguments: FeedFormat.allCases)
  func `a link comes back as it was, or not at all`(format: FeedFormat) throws {
    let read = try FeedReader().read(Self.bytes(of: Self.feed, as: format))
    for (entry, story) in zip(read.entries, Self.feed.stories) {
      #expect(entry.link == story.lead.article.link.flatMap { LinkTarget($0)?.text })
    }
  }

  @Test(arguments: [FeedFormat.atom, .json])
  func `a title shows the very characters it had`(format: FeedFormat) throws {
    let read = try FeedReader().read(Self.bytes(of: Self.feed, as: format))
    for (entry, story) in zip(read.entries, Self.feed.stories) {
      let title = try #require(entry.title)
      let shown = title.kind == .plain ? title.value : Self.unescaped(title.value)
      #expect(Self.letters(shown) == Self.letters(story.lead.article.title))
    }
  }

  @Test(arguments: FeedFormat.allCases)
  func `no title, name or category of RSS and JSON turns into markup`(format: FeedFormat) throws {
    let read = try FeedReader().read(Self.bytes(of: Self.feed, as: format))
    for entry in read.entries {
      for name in entry.authors.compactMap(\.name) { #expect(!Self.beginsScript(name)) }
      if format == .rss, let title = entry.title { #expect(!Self.beginsScript(title.value)) }
    }
  }

  private static func beginsScript(_ text: String) -> Bool {
    ["<script ", "<script>", "<script/"].contains(where: text.contains)
  }

  @Test(arguments: FeedFormat.allCases)
  func `dates come back to the second`(format: FeedFormat) throws {
    let read = try FeedReader().read(Self.bytes(of: Self.feed, as: format))
    #expect(
      read.entries.allSatisfy { $0.published?.instant == WritingSamples.morning })
  }

  /// The visible characters, since white space and controls are not carried over.
  private static func letters(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.value > 0x20
        && !(0x7F...0xA0).contains(scalar.value) && !(0xFDD0...0xFDEF).contains(scalar.value)
        && scalar.value & 0xFFFE != 0xFFFE && scalar.value != 0xFFFD
        && !["\u{FEFF}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "?"].contains(
          scalar)
    }
    let shown = String(String.UnicodeScalarView(kept))
    return shown.isEmpty || shown == "(khôngcótiêuđề)" ? "" : shown
  }

  private static func unescaped(_ html: String) -> String {
    html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
