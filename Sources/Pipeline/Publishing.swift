import FeedDomain
import FeedSyntax

/// Puts documents up and takes them down, and remembers how that went.
struct Publishing: Sendable {
  let publisher: any DocumentPublisher
  let events: any EventSink
  /// Whether packing what changes often is left to `feedhub publish`, so that readers have the news sooner.
  private let isHasty: Bool
  private(set) var report = PublishDocuments.Report()
  private var proofs: [FeedFormat: FeedProofs] = [:]

  init(publisher: any DocumentPublisher, events: any EventSink, isHasty: Bool = false) {
    self.publisher = publisher
    self.events = events
    self.isHasty = isHasty
  }

  /// What became of a feed.
  private struct Outcome: Sendable {
    let proofs: FeedProofs
    let isNew: Result<Bool, PublishingFailure>
  }

  /// Puts feeds of different formats up, those that stand the check; returns whether all are up as they should be.
  ///
  /// `fresh` are the stories that can be in no document yet; nil when that is not known.
  mutating func putUp(_ feeds: [PlacedFeed], fresh: Set<StoryID>?) async -> Bool {
    let known = feeds.map { proofs.removeValue(forKey: $0.format) ?? FeedProofs() }
    let outcomes = await outcomes(of: feeds, known, fresh: fresh)
    var areUp = true
    for feed in feeds {
      guard let outcome = outcomes[feed.format] else { continue }
      proofs[feed.format] = outcome.proofs
      areUp = note(outcome.isNew, of: feed.path) && areUp
    }
    return areUp
  }

  /// Side by side: no format needs another, and when a cycle publishes, the other processors have nothing left to do.
  private func outcomes(
    of feeds: [PlacedFeed], _ known: [FeedProofs], fresh: Set<StoryID>?
  ) async -> [FeedFormat: Outcome] {
    await withTaskGroup(of: (FeedFormat, Outcome).self) { group in
      for (feed, proofs) in zip(feeds, known) {
        group.addTask { (feed.format, await outcome(of: feed, proofs, fresh: fresh)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private func outcome(
    of placed: PlacedFeed, _ known: FeedProofs, fresh: Set<StoryID>?
  ) async -> Outcome {
    var proofs = known
    do throws(PublishingFailure) {
      var document = try proofs.document(placed, fresh: fresh)
      // An archive is written once, and not looked at again to be packed.
      document.packsLater = isHasty && placed.feed.archive?.current == nil
      return Outcome(proofs: proofs, isNew: .success(try await publisher.putUp(document)))
    } catch {
      return Outcome(proofs: proofs, isNew: .failure(error))
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
      return note(.success(try await publisher.putUp(document)), of: document.path)
    } catch {
      return note(.failure(error), of: document.path)
    }
  }

  /// Returns whether the document is up as it should be, whether or not it was there before.
  private mutating func note(
    _ isNew: Result<Bool, PublishingFailure>, of path: DocumentPath
  ) -> Bool {
    switch isNew {
    case .success(true):
      report.written.append(path)
      events.note(.published(path))
      return true
    case .success(false): return true
    case .failure(let failure):
      note(failure)
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
