import FeedDomain
import FeedSyntax

/// How polls ended and what decided on the next one, in words short enough for a table.
struct PollWords {
  let language: LintLanguage

  func outcome(_ outcome: PollReport.Outcome) -> String {
    switch outcome {
    case .fresh: say("có nội dung mới", "fresh")
    case .unchanged: say("không đổi", "unchanged")
    case .gone: say("đã bỏ", "gone")
    case .limited: say("xin hoãn", "limited")
    case .failed: say("lỗi", "failed")
    case .unreadable: say("không đọc được", "unreadable")
    case .undiscovered: say("chưa thấy kênh tin", "no feed found")
    }
  }

  func reason(_ reason: PollDecision.Reason) -> String {
    switch reason {
    case .usual: say("nhịp chung", "usual")
    case .rhythm: say("nhịp đăng", "rhythm")
    case .freshness: say("máy chủ định", "freshness")
    case .timeToLive: say("kênh tin định", "ttl")
    case .retryAfter: say("xin hoãn", "retry-after")
    case .limited: say("bị hạn chế", "limited")
    case .host: say("máy chủ xin hoãn", "host")
    case .failures: say("lỗi liên tiếp", "failures")
    case .ourOutage: say("mất mạng phía ta", "our outage")
    case .gone: say("đã bỏ", "gone")
    }
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
}
