package import Foundation

/// Remembers what polling sites without a feed needs from one poll to the next.
package protocol ListStore: Sendable {
  /// What is known of the pages of articles, by key; an article whose page was never asked for is missing.
  func details(
    of source: SourceID, keys: [String]
  ) async throws(StoreFailure) -> [String: ListDetail]

  /// Keeps what pages of articles gave, in one transaction.
  func keep(_ details: [ListDetail], of source: SourceID, now: Date) async throws(StoreFailure)

  /// The rules of a site, if they were ever had.
  func robots(of origin: String) async throws(StoreFailure) -> RobotsRecord?

  func keep(_ robots: RobotsRecord) async throws(StoreFailure)
}
