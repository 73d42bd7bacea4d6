import FeedDomain
import Foundation
import Testing

/// How often a source is thought to post.
struct PostingRhythmTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)

  private func rhythm(_ hoursAgo: [Double]) -> PostingRhythm? {
    PostingRhythm(dates: hoursAgo.map { now - $0 * 3600 }, now: now)
  }

  private func gap(_ hoursAgo: [Double], after hours: Double = 0) -> Double? {
    rhythm(hoursAgo)?.gap(at: now + hours * 3600) / .seconds(3600)
  }

  @Test func `a weekly source has a gap of a week`() {
    #expect(gap([0, 168, 336, 504]) == 168)
  }

  @Test func `entries put up in one go are one posting`() {
    #expect(gap([0, 0.1, 0.2, 168, 168.2, 168.4, 336, 336.5]) == 168)
  }

  @Test func `hourly entries are not taken for one posting`() {
    #expect(gap([0, 0.9, 1.8, 2.7, 3.6]) == 1.8)
  }

  @Test func `silence alone makes the rhythm slower`() {
    #expect(gap([0, 24, 48, 72]) == 24)
    #expect(gap([0, 24, 48, 72], after: 72) == 48)
  }

  @Test func `two dates, none, or dates in the future tell nothing`() {
    #expect(rhythm([0, 24]) == nil)
    #expect(rhythm([]) == nil)
    #expect(rhythm([-1, -30, 0, 24]) == nil)
  }

  @Test func `what is long ago says nothing about today`() {
    let recent = (0..<12).map { Double($0) * 2 }
    #expect(gap(recent + [10_000, 20_000]) == 2)
  }
}

extension Optional<Duration> {
  fileprivate static func / (left: Duration?, right: Duration) -> Double? {
    left.map { $0 / right }
  }
}
