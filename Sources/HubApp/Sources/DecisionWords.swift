import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// Says in one sentence when a source is asked next, and why then.
struct DecisionWords {
  private let source: RegisteredSource
  private let standing: SourceStanding
  private let language: LintLanguage
  private let times: SpokenTime
  private let atMost: Duration
  private let now: Date

  init(
    _ source: RegisteredSource, standing: SourceStanding = .active, language: LintLanguage,
    times: SpokenTime, atMost: Duration,
    now: Date
  ) {
    self.source = source
    self.standing = standing
    self.language = language
    self.times = times
    self.atMost = atMost
    self.now = now
  }

  var sentence: String {
    guard standing == .active else {
      return say(
        "Nguồn này không được hỏi vì đang ở tình trạng “\(standing.rawValue)”.",
        "It is not polled, because its standing is “\(standing.rawValue)”.")
    }
    if source.source.address == .waiting {
      return say(
        "Chưa biết địa chỉ nên nguồn này không được hỏi.",
        "Nobody knows its address yet; it is not polled.")
    }
    if let gone = source.state.gone {
      let time = times.point(gone)
      return say(
        "Không hỏi nữa từ \(time) vì trang báo kênh tin đã bị gỡ hẳn (410).",
        "Not polled since \(time) because the site says the feed is withdrawn for good (410).")
    }
    guard let decision = source.state.decision, let next = source.state.nextPoll else {
      return say(
        "Chưa được hỏi lần nào; sẽ được hỏi ở lần chạy tới.",
        "Not polled yet; it is polled at the next run.")
    }
    return [since, reason(decision)].joined(separator: " ") + bounds(decision, next) + ending(next)
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var since: String {
    guard let last = source.state.lastAttempt else { return say("Chưa được hỏi", "Not polled yet") }
    let time = times.point(last)
    return say("Chưa hỏi lại từ \(time)", "Not polled since \(time)")
  }

  private func reason(_ decision: PollDecision) -> String {
    let wish = times.length(decision.wish)
    switch decision.reason {
    case .usual:
      return say(
        "vì nhịp chung của hub là \(wish) một lần",
        "because a source is asked every \(wish) unless something speaks for more")
    case .rhythm:
      let gap = times.length(PollSchedule.gap(ofRhythm: decision))
      return say(
        "vì nguồn này đăng tin khoảng \(gap) một lần", "because it posts every \(gap) or so")
    case .freshness:
      return say(
        "vì máy chủ báo nội dung không đổi trong \(wish)",
        "because its server says that nothing changes for \(wish)")
    case .timeToLive:
      return say(
        "vì kênh tin đề nghị \(wish) mới đọc lại", "because its feed asks to be read every \(wish)")
    case .retryAfter:
      return say("vì trang yêu cầu chờ \(wish)", "because the site asked for \(wish)")
    case .limited:
      return say("vì trang báo là bị hỏi quá nhiều", "because the site says that we ask too often")
    case .host:
      return say(
        "vì các kênh khác trên cùng máy chủ được yêu cầu chờ",
        "because other feeds of the same host were told to wait")
    case .failures:
      let count = source.state.failures
      return say(
        "vì đã \(count) lần liền không lấy được tin",
        count == 1 ? "because it failed" : "because it failed \(count) times in a row")
    case .ourOutage:
      return say("vì máy chạy hub bị mất mạng", "because this machine had no network")
    case .gone: return say("vì kênh tin đã bị gỡ", "because the feed is withdrawn")
    }
  }

  /// What kept the wish from being granted as it is.
  private func bounds(_ decision: PollDecision, _ next: Date) -> String {
    var notes: [String] = []
    if decision.wish > atMost {
      let most = times.length(atMost)
      notes.append(
        say(
          "nhưng không nguồn nào bị bỏ quá \(most)", "but no source is left for more than \(most)"))
    }
    if decision.isShifted {
      notes.append(
        say(
          "và lùi ra ngoài giờ mà kênh tin xin để yên",
          "and put off from the hours in which the feed wants to be left alone"))
    }
    return notes.map { ", " + $0 }.joined()
  }

  private func ending(_ next: Date) -> String {
    let time = times.point(next)
    guard next <= now else { return say("; lần tới lúc \(time).", "; next at \(time).") }
    return say(
      "; đến hạn từ \(time), sẽ được hỏi ở lần chạy tới.",
      "; due since \(time), it is polled at the next run.")
  }
}
