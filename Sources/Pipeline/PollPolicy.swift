package import FeedDomain

/// How often and how many at once sources are asked: the `poll:` block of feeds.yml.
package struct PollPolicy: Hashable, Sendable {
  /// Time between polls of a source for which nothing else speaks.
  package var every: Duration = .seconds(30 * 60)
  /// No source is left unasked for longer, whatever its server or its failures say.
  package var atMost: Duration = .seconds(24 * 3600)
  package var inFlight = 64
  /// Requests to one host (name and port) at one time.
  package var perHost = 1
  /// A host is left alone for so long between the end of a request and the next.
  package var spacing: Duration = .seconds(1)
  /// A permanent redirect has to hold for so long before it is believed: many a "permanent" one is a maintenance page.
  package var movesHeldFor: Duration = .seconds(3 * 24 * 3600)
  package var limits = FetchLimits()
  /// Files with certificates that are trusted for one source besides the system's.
  package var caFiles: [SourceID: String] = [:]
  package var reading = ReadingLimits()

  package init() {}
}
