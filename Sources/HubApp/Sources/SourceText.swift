import FeedDomain
import FeedSyntax
import Foundation

/// Everything that is known of a source, as people read it.
struct SourceText {
  private let source: RegisteredSource
  private let polls: [LoggedPoll]
  private let decision: String
  private let language: LintLanguage
  private let times: SpokenTime
  private let now: Date

  init(
    _ source: RegisteredSource, polls: [LoggedPoll], decision: String, language: LintLanguage,
    times: SpokenTime, now: Date
  ) {
    self.source = source
    self.polls = polls
    self.decision = decision
    self.language = language
    self.times = times
    self.now = now
  }

  var text: String { head + "\n" + decision + "\n" + log }

  private var words: PollWords { PollWords(language: language) }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var head: String {
    let state = source.state
    var rows = [(say("Nguồn", "Source"), "\(source.source.id.rawValue) – \(source.source.name)")]
    if case .site(let site) = source.source.address { rows.append((say("Trang", "Site"), site)) }
    if let feed = source.feedAddress { rows.append((say("Kênh tin", "Feed"), feed)) }
    rows += moves
    if let report = state.lastReport, let last = state.lastAttempt {
      rows.append(
        (say("Hỏi lần cuối", "Last poll"), "\(times.point(last)): \(words.outcome(report.outcome))")
      )
      if report.label != nil { rows.append((say("Lý do", "Reason"), report.explanation)) }
    }
    if let success = state.lastSuccess {
      rows.append((say("Đọc được lần cuối", "Last success"), times.point(success)))
    }
    if let rhythm = state.rhythm {
      let gap = times.length(rhythm.gap(at: now))
      rows.append((say("Nhịp đăng", "Posts"), say("khoảng \(gap) một lần", "every \(gap) or so")))
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      name + ":" + String(repeating: " ", count: width - name.count + 1) + value + "\n"
    }.joined()
  }

  private var moves: [(String, String)] {
    var rows: [(String, String)] = []
    if let moved = source.state.moved {
      let since = times.point(moved.since)
      rows.append(
        (
          say("Đã chuyển đến", "Moved to"),
          say(
            "\(moved.address) (từ \(since); hãy sửa địa chỉ trong feeds.yml)",
            "\(moved.address) (since \(since); change its address in feeds.yml)")
        ))
    }
    if let moving = source.state.moving {
      let since = times.point(moving.since)
      rows.append(
        (
          say("Báo chuyển đến", "Says it moves to"),
          say(
            "\(moving.address) (từ \(since), chưa đủ lâu để tin)",
            "\(moving.address) (since \(since), not long enough to be believed)")
        ))
    }
    return rows
  }

  private var log: String {
    guard !polls.isEmpty else { return "" }
    var table = TextTable([
      say("LÚC", "AT"), say("KẾT QUẢ", "OUTCOME"), say("MÃ", "STATUS"), "BYTE", "MS",
      say("LẦN TỚI", "NEXT"), say("VÌ", "WHY"), say("ĐỊA CHỈ", "ADDRESS"),
    ])
    for poll in polls {
      let record = poll.record
      table.add([
        times.point(poll.at), poll.label ?? words.outcome(poll.outcome),
        poll.status.map(String.init) ?? "",
        "\(record.bytes)", record.elapsed.map { "\(Int($0 / .milliseconds(1)))" } ?? "",
        poll.nextPoll.map(times.point) ?? "", poll.decision.map { words.reason($0.reason) } ?? "",
        record.finalAddress.map { "\(record.address) → \($0)" } ?? record.address,
      ])
    }
    return "\n" + table.text
  }
}
