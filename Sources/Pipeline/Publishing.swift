import FeedDomain

/// Puts documents up and takes them down, and remembers how that went.
struct Publishing {
  let publisher: any DocumentPublisher
  let events: any EventSink
  private(set) var report = PublishDocuments.Report()

  init(publisher: any DocumentPublisher, events: any EventSink) {
    self.publisher = publisher
    self.events = events
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
