import FeedDomain
import FeedSyntax
import Foundation
import HubTesting
import Testing

@testable import HubApp

/// What people are told of the next poll of a source.
struct DecisionWordsTests {
  /// Tuesday, 24 November 2026, 09:00 in Hà Nội.
  private let nine = Date(timeIntervalSince1970: 1_795_485_600)

  private func sentence(
    _ decision: PollDecision?, _ language: LintLanguage = .en, next hours: Double? = 6,
    at now: Date? = nil, _ change: (inout RegisteredSource) -> Void = { _ in }
  ) -> String {
    let source = Sample.source()
    var registered = RegisteredSource(source: source, state: SourceState(source: source.id))
    registered.state.lastAttempt = nine
    registered.state.nextPoll = hours.map { nine + $0 * 3600 }
    registered.state.decision = decision
    change(&registered)
    let now = now ?? nine + 3600
    return DecisionWords(
      registered, language: language,
      times: SpokenTime(timeZone: "Asia/Ho_Chi_Minh", language: language, now: now),
      atMost: .seconds(86_400), now: now
    ).sentence
  }

  private func decision(_ reason: PollDecision.Reason, hours: Double, shifted: Bool = false)
    -> PollDecision
  {
    PollDecision(reason, decided: nine, wish: .seconds(hours * 3600), isShifted: shifted)
  }

  @Test func `a wait that the site asked for is said with its length`() {
    let waiting = decision(.retryAfter, hours: 6)
    #expect(
      sentence(waiting)
        == "Not polled since 09:00 because the site asked for 6 hours; next at 15:00.")
    #expect(
      sentence(waiting, .vi)
        == "Chưa hỏi lại từ 09:00 vì trang yêu cầu chờ 6 giờ; lần tới lúc 15:00.")
  }

  @Test func `another day is named`() {
    let rhythm = decision(.rhythm, hours: 21)
    #expect(
      sentence(rhythm, next: 21)
        == "Not polled since 09:00 because it posts every 7 days or so; next at 06:00 on 2026-11-25."
    )
    #expect(
      sentence(rhythm, .vi, next: 21)
        == "Chưa hỏi lại từ 09:00 vì nguồn này đăng tin khoảng 7 ngày một lần; "
        + "lần tới lúc 06:00 ngày 25/11/2026.")
  }

  @Test func `a wish that is not granted whole says why`() {
    let year = sentence(decision(.freshness, hours: 8760), next: 24)
    #expect(
      year.contains("nothing changes for 365 days, but no source is left for more than 1 day"))
    let shifted = sentence(decision(.usual, hours: 0.5, shifted: true))
    #expect(shifted.contains("every 30 minutes") && shifted.contains("wants to be left alone"))
  }

  @Test func `a source that is due says so`() {
    let due = sentence(decision(.usual, hours: 0.5), next: 0.5)
    #expect(due.hasSuffix("; due since 09:30, it is polled at the next run."))
  }

  @Test func `sources that are never asked, or were not yet, say so`() {
    #expect(sentence(nil, next: nil) == "Not polled yet; it is polled at the next run.")
    #expect(
      sentence(nil) { $0.source.address = .waiting }
        == "Nobody knows its address yet; it is not polled.")
    #expect(sentence(nil, .vi) { $0.state.gone = nine }.contains("gỡ hẳn (410)"))
  }

  @Test(arguments: PollDecision.Reason.allCases)
  func `every reason has words of its own in both languages`(reason: PollDecision.Reason) {
    let others = PollDecision.Reason.allCases.filter { $0 != reason }
    for language in LintLanguage.allCases {
      let own = sentence(decision(reason, hours: 2), language)
      #expect(!others.map { sentence(decision($0, hours: 2), language) }.contains(own))
    }
  }
}
