import FeedDomain
import FeedSyntax

/// Puts documents up and takes them down, and remembers how that went.
struct Publishing {
  let publisher: any DocumentPublisher
  let events: any EventSink
  /// Whether packing what changes often is left to `feedhub publish`, so that readers have the news sooner.
  private let isHasty: Bool
  private(set) var report = PublishDocuments.Report()
  /// The stories that were read again in each format: they make the same bytes in every document.
  private var proven: [FeedFormat: Set<StoryID>] = [:]
  /// Most stories stand in several documents: that of all, of a section, a source, a place.
  private var written = WrittenEntries(capacity: 8 << 20)

  init(publisher: any DocumentPublisher, events: any EventSink, isHasty: Bool = false) {
    self.publisher = publisher
    self.events = events
    self.isHasty = isHasty
  }

  /// Puts a feed up if it stands the check; returns whether it is up as it should be.
  ///
  /// `fresh` are the stories that can be in no document yet; nil when that is not known.
  mutating func putUp(
    _ feed: MergedFeed, in format: FeedFormat, at path: DocumentPath, fresh: Set<StoryID>?
  ) async -> Bool {
    let unread = fresh.map { fresh in
      let known = proven[format] ?? []
      return Set(feed.stories.map(\.id).filter { fresh.contains($0) && !known.contains($0) })
    }
    do throws(PublishingFailure) {
      var document = try DocumentCheck.document(
        feed, in: format, at: path, fresh: unread, reusing: &written)
      // An archive is written once, and not looked at again to be packed.
      document.packsLater = isHasty && feed.archive?.current == nil
      if let unread { proven[format, default: []].formUnion(unread) }
      return await putUp(document)
    } catch {
      note(error)
      return false
    }
  }

  /// Puts a page up that shows a little of everything, and so changes with every change.
  mutating func putUpOverview(_ path: DocumentPath, _ bytes: [UInt8]) async -> Bool {
    await putUp(Document(path: path, bytes: bytes, packsLater: isHasty))
  }

  /// Packs a document that was put up in haste; returns whether it is packed, or not up.
  mutating func pack(_ path: DocumentPath) async -> Bool {
    do throws(PublishingFailure) {
      try await publisher.pack(path)
      return true
    } catch {
      note(error)
      return false
    }
  }

  /// Returns whether the document is up as it should be.
  mutating func putUp(_ document: Document) async -> Bool {
    do throws(PublishingFailure) {
      if try await publisher.putUp(document) {
        report.written.append(document.path)
        events.note(.published(document.path))
      }
      return true
    } catch {
      note(error)
      return false
    }
  }

  /// A document that is no longer published must not stay where readers find it; returns whether it is gone.
  @discardableResult
  mutating func takeDown(_ path: DocumentPath) async -> Bool {
    do throws(PublishingFailure) {
      try await publisher.takeDown(path)
      return true
    } catch {
      note(error)
      return false
    }
  }

  mutating func note(_ failure: PublishingFailure) {
    report.failures.append(failure)
    events.note(.publishingFailed(failure))
  }
}
