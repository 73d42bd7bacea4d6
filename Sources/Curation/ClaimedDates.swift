package import FeedDomain
package import Foundation

/// The dates an entry claims, with the one mistake taken out that can be told for sure.
///
/// SharePoint and many ASP.NET portals write local time and label it UTC: such a date lies five to nine hours in
/// the future when the entry is fresh, and is read as Vietnamese time instead.
package struct ClaimedDates {
  let published: Date?
  let updated: Date?

  private static let offset: TimeInterval = 7 * 3600
  private static let mislabelled: ClosedRange<TimeInterval> = 5 * 3600...9 * 3600

  init(_ entry: ParsedEntry, now: Date) {
    published = Self.corrected(entry.published?.instant ?? entry.updated?.instant, now: now)
    updated = Self.corrected(entry.updated?.instant, now: now)
  }

  /// When the entry became news: never later than we first saw it, so that no future or re-stamped date can pin
  /// anything to the top.
  package static func published(_ article: Article, firstSeen: Date) -> Date {
    min(article.claimedPublished ?? firstSeen, firstSeen)
  }

  private static func corrected(_ date: Date?, now: Date) -> Date? {
    guard let date else { return nil }
    return mislabelled.contains(date.timeIntervalSince(now)) ? date - offset : date
  }
}
