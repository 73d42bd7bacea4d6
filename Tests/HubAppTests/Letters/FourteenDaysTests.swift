import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

/// Two weeks of an edition that comes on working days, with all that goes wrong in two weeks.
struct FourteenDaysTests {
  /// A day of the two weeks, from Monday, 2 November 2026.
  private struct Day {
    /// Stories that come before seven o'clock, and after it.
    var early: Int
    var late: Int
    /// Whether the machine is off in the morning.
    var isMissed = false
  }

  private let days: [Day] = [
    Day(early: 3, late: 1), Day(early: 0, late: 2), Day(early: 2, late: 0, isMissed: true),
    Day(early: 1, late: 1), Day(early: 4, late: 3), Day(early: 2, late: 2), Day(early: 0, late: 5),
    Day(early: 1, late: 0), Day(early: 0, late: 0), Day(early: 2, late: 1), Day(early: 3, late: 0),
    Day(early: 1, late: 1), Day(early: 1, late: 0), Day(early: 0, late: 1),
  ]

  @Test func `every public story of two weeks is in exactly one issue`() async throws {
    // 06:00 in Hà Nội.
    let start = try #require(ISO8601DateFormatter().date(from: "2026-11-01T23:00:00Z"))
    let desk = try LetterDesk(start)
    desk.edition.weekdays = [2, 3, 4, 5, 6]
    // Thursday of the second week.
    desk.edition.holidays = [try #require(CalendarDay("2026-11-12"))]
    try await desk.begin()
    try await desk.add("ban-doc@example.vn")
    var titles: [String] = []
    var letters: [[String]] = []
    for (number, day) in days.enumerated() {
      let morning = start + TimeInterval(number) * 86_400
      desk.clock.advance(to: morning)
      try await publish(day.early, "sáng", number, on: desk, &titles)
      desk.clock.advance(to: morning + 3600)
      if !day.isMissed { _ = try await desk.send().run(desk.edition) }
      letters.append(desk.carrier.take().map(LetterDesk.text))
      desk.clock.advance(to: morning + 4 * 3600)
      try await publish(day.late, "muộn", number, on: desk, &titles)
      try await edit(number, on: desk, &titles)
    }
    desk.clock.advance(to: start + 14 * 86_400 + 3600)
    _ = try await desk.send().run(desk.edition)
    letters.append(desk.carrier.take().map(LetterDesk.text))
    let all = letters.flatMap(\.self)
    for title in titles {
      #expect(all.count { $0.contains("\(title)\r\n") } == 1, "\(title)")
    }
    #expect(titles.count == 35)
    #expect(all.allSatisfy { !$0.contains("Tin muộn ngày 5 số 1") })
    let monday = letters[7].joined()
    let abroad = try #require(monday.range(of: "HOẠT ĐỘNG QUỐC TẾ"))
    #expect(monday[abroad.upperBound...].contains("Tin muộn ngày 4 số 1"))
    #expect(all.allSatisfy { !$0.contains("Tin muộn ngày 3 số 0") })
    // Missed on Wednesday; no letter at weekends, on the holiday, and on a Tuesday without news.
    #expect(letters.map(\.count) == [1, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1])
    #expect(all.allSatisfy { !$0.contains("nội bộ") })
  }

  /// What editors do between two issues: they take back and move stories that are to come, and others that were mailed.
  private func edit(_ day: Int, on desk: LetterDesk, _ titles: inout [String]) async throws {
    func story(_ name: String) -> String { "Tin \(name) của thư viện" }
    func move(_ name: String, _ section: SectionID) async throws {
      try await desk.correct(story(name), .section, value: section.rawValue)
    }
    switch day {
    case 3: try await retract(story("muộn ngày 3 số 0"), on: desk, &titles)
    case 4: try await move("muộn ngày 4 số 1", .international)
    case 5:
      try await move("muộn ngày 5 số 1", .internal)
      titles.removeAll { $0 == story("muộn ngày 5 số 1") }
    case 7: try await move("sáng ngày 4 số 0", .international)
    case 9:
      try await desk.correct(story("sáng ngày 0 số 1"), .retract)
      try await desk.correct(story("muộn ngày 9 số 0"), .pin)
    default: break
    }
  }

  /// Takes a story back that is in no issue yet.
  private func retract(
    _ title: String, on desk: LetterDesk, _ titles: inout [String]
  ) async throws {
    try await desk.correct(title, .retract)
    titles.removeAll { $0 == title }
  }

  /// Stories of a morning or an evening, each with one of the desk beside it.
  private func publish(
    _ count: Int, _ time: String, _ day: Int, on desk: LetterDesk, _ titles: inout [String]
  ) async throws {
    for number in 0..<count {
      let title = "Tin \(time) ngày \(day) số \(number) của thư viện"
      titles.append(title)
      try await desk.publish(title)
      try await desk.publish("Tin nội bộ \(title)", section: .internal)
    }
  }

  @Test func `a maximum puts off the newest, and nothing is lost`() async throws {
    let desk = try LetterDesk()
    desk.edition.maximum = 2
    try await desk.begin()
    try await desk.add("an@example.vn")
    for number in 1...5 {
      desk.clock.advance(to: desk.clock.now + 60)
      try await desk.publish("Tin số \(number)")
    }
    var seen: [[Int]] = []
    for _ in 0..<4 {
      _ = try await desk.send().run(desk.edition)
      let text = desk.carrier.take().map(LetterDesk.text).joined()
      seen.append((1...5).filter { text.contains("Tin số \($0)\r\n") })
      desk.clock.advance(to: desk.clock.now + 86_400)
    }
    #expect(seen == [[1, 2], [3, 4], [5], []])
  }

  @Test func `a day without news is told in one line, if that is wanted`() async throws {
    let desk = try LetterDesk()
    try await desk.begin()
    try await desk.add("an@example.vn")
    #expect(try await desk.send().run(desk.edition).today == .nothingNew)
    desk.edition.whenEmpty = .line
    #expect(try await desk.send().run(desk.edition).today == .sent)
    let letters = desk.carrier.take()
    #expect(letters.count == 1)
    #expect(LetterDesk.text(try #require(letters.first)).contains("Không có tin mới."))
    _ = try await desk.send().run(desk.edition)
    #expect(desk.carrier.handed.isEmpty)
  }

  @Test func `a day is asked for only if it can have an issue`() async throws {
    let desk = try LetterDesk()
    try await desk.begin()
    try await desk.add("an@example.vn")
    try await desk.publish("Tin một")
    let today = try #require(CalendarDay("2026-10-22"))
    let tomorrow = try #require(CalendarDay("2026-10-23"))
    let yesterday = try #require(CalendarDay("2026-10-21"))
    #expect(try await desk.send().run(desk.edition, day: tomorrow).today == .noIssue)
    #expect(try await desk.send().run(desk.edition, day: today).today == .sent)
    #expect(try await desk.send().run(desk.edition, day: yesterday).today == .noIssue)
    #expect(desk.carrier.handed.count == 1)
  }
}
