import FeedDomain
import Foundation
import Testing

/// The calendar, checked against days that are known and against Foundation's.
struct CivilTimeTests {
  @Test func `a morning in Vietnam has its own day, hour and weekday`() {
    let time = CivilTime(Date(timeIntervalSince1970: 1_795_483_800.75), offset: 7 * 3600)
    #expect([time.year, time.month, time.day] == [Int]([2026, 11, 24]))
    #expect([time.hour, time.minute, time.second, time.weekday] == [Int]([8, 30, 0, 3]))
  }

  @Test(arguments: [-62_000_000_000, -86_401, -1, 0, 951_782_400, 1_709_164_800, 4_107_542_400])
  func `days agree with Foundation's calendar`(seconds: Int) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .second, .weekday], from: date)
    let time = CivilTime(date)
    // Foundation's calendar is Julian before 1582; ours counts on, as RFC 3339 does.
    if seconds > -12_000_000_000 {
      #expect(time.year == parts.year)
      #expect(time.month == parts.month)
      #expect(time.day == parts.day)
    }
    #expect(time.hour == parts.hour)
    #expect(time.second == parts.second)
    #expect(time.weekday == parts.weekday)
  }

  @Test func `dates beyond the calendar are clamped`() {
    #expect(CivilTime(Date(timeIntervalSince1970: .infinity)).year == 9999)
    #expect(CivilTime(Date(timeIntervalSince1970: -.infinity)).year == 1)
    #expect(CivilTime(Date(timeIntervalSince1970: .nan)).year == 1)
  }
}
