import Curation
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// A site or feed that somebody wants to register, looked at from all sides; nothing is stored yet.
struct ExaminedSource: Sendable {
  /// Where its news is to be asked for.
  let address: Source.Address
  /// The feed that was found on a site.
  let discoveredFeed: String?
  /// The feed with what the lint says of it.
  let checked: CheckedFeed
  /// Registered sources that seem to be the same.
  let doubles: [SourceDouble]

  /// Whether registering it would bring the news of a source twice.
  var isDouble: Bool { doubles.contains(where: \.isAlive) }
  var hasErrors: Bool { !checked.report.findings(.error).isEmpty }

  /// Looks at an address; `itself` is a source whose double it is not, since it is its own.
  init(
    _ text: String, for hub: Hub, now: Date, except itself: SourceID? = nil
  ) async throws {
    let (given, document) = try await Self.fetched(text, by: hub.fetcher, now: now)
    checked = try CheckedFeed(document, now: now)
    let isPage = !document.candidates.isEmpty
    address = isPage ? .site(given) : .feed(given)
    discoveredFeed = isPage ? document.name : nil
    let unknown = SourceID("")
    let articles = Normaliser(authority: hub.configuration.hub.authority)
      .articles(of: checked.report.feed, from: unknown, now: now).articles
    doubles = SourceDouble.find(
      addresses: [given, document.name], feedID: checked.report.feed.id, articles: articles,
      among: try await hub.entries().filter { $0.source.id != itself },
      known: try await hub.register.known(MergePlanner.query(for: articles, of: unknown, now: now))
    )
  }

  /// People write addresses without their scheme: the safe one is tried first.
  private static func fetched(
    _ text: String, by fetcher: any FeedFetcher, now: Date
  ) async throws -> (String, CheckedDocument) {
    guard !text.contains("://") else {
      let given = WebAddress.resolve(text, against: nil) ?? text
      return (given, try await CheckedDocument.fetched(given, now: now, by: fetcher))
    }
    do {
      return try await fetched("https://" + text, by: fetcher, now: now)
    } catch let failure as FetchFailure where isOfScheme(failure.kind) {
      return try await fetched("http://" + text, by: fetcher, now: now)
    }
  }

  /// Whether a failure may only say that the site has no encryption.
  private static func isOfScheme(_ kind: FetchFailure.Kind) -> Bool {
    [.notReachable, .notTrusted, .timedOut, .brokenAnswer].contains(kind)
  }
}
