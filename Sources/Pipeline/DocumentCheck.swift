import FeedDomain
import FeedSyntax

/// Reads a feed again before it goes up: what our own reader cannot take, nobody's can.
///
/// Pure. A story makes the same bytes wherever it stands, so of a document only the stories that were in none before
/// have to be read, in a document of their own.
struct DocumentCheck {
  /// No reader has to take more than our own takes.
  private static let bytesAtMost = 32 << 20

  /// The document, if nothing is wrong with it; `fresh` are the stories that were in no document before, nil for all.
  static func document(
    _ feed: MergedFeed, in format: FeedFormat, at path: DocumentPath, fresh: Set<StoryID>?,
    reusing written: inout WrittenEntries
  ) throws(PublishingFailure) -> Document {
    let document = Document(path: path, bytes: write(feed, in: format, reusing: &written))
    var proof = feed
    if let fresh { proof.stories = feed.stories.filter { fresh.contains($0.id) } }
    let isWhole = proof.stories.count == feed.stories.count
    let bytes = isWhole ? document.bytes : write(proof, in: format, reusing: &written)
    if let fault = sizeFault(document.bytes) ?? orderFault(feed) ?? fault(in: bytes, of: proof) {
      throw PublishingFailure(.unfit, path: path.name, detail: fault)
    }
    return document
  }

  private static func write(
    _ feed: MergedFeed, in format: FeedFormat, reusing written: inout WrittenEntries
  ) -> [UInt8] {
    switch format {
    case .atom: AtomWriter().write(feed, reusing: &written)
    case .rss: RSSWriter().write(feed, reusing: &written)
    case .json: JSONFeedWriter().write(feed, reusing: &written)
    }
  }

  private static func sizeFault(_ bytes: [UInt8]) -> String? {
    bytes.count > bytesAtMost ? "it has \(bytes.count) bytes" : nil
  }

  private static func orderFault(_ feed: MergedFeed) -> String? {
    let isOrdered = zip(feed.stories, feed.stories.dropFirst()).allSatisfy {
      $0.published >= $1.published
    }
    if !isOrdered { return "its stories are not in the order of their dates" }
    let ids = Set(feed.stories.map(\.entryID))
    return ids.count == feed.stories.count ? nil : "two stories have the same id"
  }

  private static func fault(in bytes: [UInt8], of feed: MergedFeed) -> String? {
    let read: ParsedFeed
    do throws(FeedSyntaxFailure) {
      read = try FeedReader().read(bytes)
    } catch {
      return "it cannot be read again: \(error.explanation)"
    }
    if read.isDamaged { return "it is not well-formed" }
    if isEmpty(read.title) { return "it has no title" }
    guard read.entries.count == feed.stories.count else {
      return "of \(feed.stories.count) stories \(read.entries.count) can be read again"
    }
    for (story, entry) in zip(feed.stories, read.entries) {
      guard entry.id?.isEmpty == false else { return "story \(story.id.rawValue) has no id" }
      if isEmpty(entry.title) { return "story \(story.id.rawValue) has no title" }
    }
    return nil
  }

  private static func isEmpty(_ text: ParsedText?) -> Bool {
    text?.value.allSatisfy(\.isWhitespace) ?? true
  }
}
