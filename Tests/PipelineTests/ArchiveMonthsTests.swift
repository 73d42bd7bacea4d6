import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// When stories leave the document that is subscribed to for a part of the archive.
struct ArchiveMonthsTests {
  private let months = ArchiveMonths(entries: 3, partSize: 4, zone: .gmt)
  /// 22 October 2026.
  private let now = Sample.now
  private static let day: TimeInterval = 24 * 3600

  /// Stories that came so many days ago, oldest first.
  private func end(_ days: [Double], last: String? = nil) -> ArchiveEnd {
    let open = days.enumerated().map { number, days in
      ArchiveEnd.Entry(
        StoryID(rawValue: Int64(number)), entered: now.addingTimeInterval(-days * Self.day))
    }
    return ArchiveEnd(open: open, lastName: last)
  }

  private func parts(_ days: [Double], last: String? = nil) -> [String: [Int64]] {
    Dictionary(
      uniqueKeysWithValues: months.parts(closing: end(days, last: last), now: now).map {
        ($0.name, $0.stories.map(\.rawValue))
      })
  }

  @Test func `what fits into the subscription document stays in it, however old it is`() {
    #expect(parts([400, 300, 200]).isEmpty)
    #expect(parts([]).isEmpty)
  }

  @Test func `a month that is over goes as a whole, the oldest first`() {
    #expect(
      parts([90, 89, 40, 2, 1, 0])
        == ["2026-07": [0, 1], "2026-09": [2]])
  }

  @Test func `the month that is still going on gives parts of full size only`() {
    #expect(parts([3, 2, 1, 0], last: "2026-09") == ["2026-10": [0, 1, 2, 3]])
    #expect(parts([3, 2, 1], last: "2026-09").isEmpty)
  }

  @Test func `the first part waits for the second, so that each leads to another`() {
    #expect(parts([3, 2, 1, 0]).isEmpty)
    #expect(parts([40, 3, 2, 1]).isEmpty)
    #expect(parts([7, 6, 5, 4, 3, 2, 1, 0]).keys.sorted() == ["2026-10", "2026-10-2"])
  }

  @Test func `a month with much has several parts`() {
    let days = (0..<10).map { 60 - Double($0) / 10 }
    #expect(
      parts(days) == [
        "2026-08": [0, 1, 2, 3], "2026-08-2": [4, 5, 6, 7],
      ])
  }

  @Test func `parts go on from the last one there is`() {
    #expect(parts([3, 2, 1, 0], last: "2026-10") == ["2026-10-2": [0, 1, 2, 3]])
    #expect(parts([3, 2, 1, 0], last: "2026-10-9") == ["2026-10-10": [0, 1, 2, 3]])
    #expect(parts([3, 2, 1, 0], last: "2026-09-3") == ["2026-10": [0, 1, 2, 3]])
  }

  @Test func `months are those of the hub's own zone`() throws {
    let zone = try #require(TimeZone(identifier: "Asia/Ho_Chi_Minh"))
    let local = ArchiveMonths(entries: 0, partSize: 1, zone: zone)
    // 31 October, 18:00 in London.
    let entry = ArchiveEnd.Entry(
      StoryID(rawValue: 1), entered: Date(timeIntervalSince1970: 1_793_469_600))
    let parts = local.parts(closing: ArchiveEnd(open: [entry], lastName: "2026-09"), now: now)
    #expect(parts.map(\.name) == ["2026-11"])
  }
}
