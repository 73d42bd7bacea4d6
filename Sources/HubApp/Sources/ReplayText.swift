import Curation
import FeedDomain
import FeedSyntax
import Foundation

/// What came of a replay, as people read it.
struct ReplayText {
  private let replay: Replay
  private let language: LintLanguage
  private let times: SpokenTime

  init(_ replay: Replay, language: LintLanguage, times: SpokenTime) {
    self.replay = replay
    self.language = language
    self.times = times
  }

  var text: String {
    let body: String
    switch replay.outcome {
    case .failure(let failure):
      body =
        say("Không phải kênh tin: ", "No feed: ") + "\(failure.label): \(failure.explanation)\n"
    case .success(let (feed, articles)):
      body = remarks(feed) + "\n" + entries(articles) + "\n" + sums(articles)
    }
    return head + "\n" + body
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var head: String {
    let kept = replay.kept
    let (time, bytes) = (times.point(kept.received), kept.body.count)
    let address = Console.safe(kept.facts.finalURL)
    let cut = kept.isCut ? say(" (chỉ giữ phần đầu)", " (only its beginning is kept)") : ""
    return say(
      "Tài liệu nhận lúc \(time) từ \(address), \(bytes) byte\(cut).\n"
        + "Đọc lại bằng chương trình và quy tắc hiện tại; không thay đổi gì.\n",
      "The document of \(time) from \(address), \(bytes) bytes\(cut).\n"
        + "Read again with the code and rules of today; nothing is changed.\n")
  }

  private func remarks(_ feed: ParsedFeed) -> String {
    let count = feed.entries.count
    let first = say("Số mục tin: \(count)\n", "Entries: \(count)\n")
    return first
      + feed.remarks.map { remark in
        let line = remark.line.map { say(" (dòng \($0))", " (line \($0))") } ?? ""
        return "  \(remark.rule)\(line) \(Console.safe(remark.evidence))\n"
      }.joined()
  }

  private func entries(_ articles: [JudgedArticle]) -> String {
    var table = TextTable([
      say("SẼ LÀ", "VERDICT"), say("MỤC", "SECTION"), say("VÌ", "WHY"), say("TIÊU ĐỀ", "TITLE"),
    ])
    for judged in articles {
      let reason = judged.decision.reason
      let section = judged.decision.section.rawValue
      let stored = judged.storedSection?.rawValue
      table.add([
        word(judged.verdict), stored.map { $0 == section ? $0 : "\($0) → \(section)" } ?? section,
        StoryWords.reason(reason, in: language),
        Console.safe(judged.article.title),
      ])
    }
    return articles.isEmpty ? "" : table.text
  }

  private func sums(_ articles: [JudgedArticle]) -> String {
    let sums = JudgedArticle.Verdict.allCases.compactMap { verdict -> String? in
      let count = articles.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(word(verdict))"
    }
    return say("Tổng cộng: ", "In all: ") + (sums.isEmpty ? "0" : sums.joined(separator: ", "))
      + ".\n"
  }

  private func word(_ verdict: JudgedArticle.Verdict) -> String {
    switch verdict {
    case .new: say("tin mới", "new")
    case .joins: say("tin nguồn khác đã đưa", "told by another")
    case .held: say("bị giữ vì đáng ngờ", "held as suspicious")
    case .revised: say("đã sửa", "revised")
    case .relinked: say("đã có, đổi mã", "known by another id")
    case .known: say("đã có", "known")
    case .leftOut: say("bỏ qua", "left out")
    }
  }
}
