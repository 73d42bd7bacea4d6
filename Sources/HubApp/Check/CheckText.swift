import FeedDomain
import FeedSyntax
import Foundation
import Markup

/// What `feedhub check` says to the people who run a site.
struct CheckText {
  private static let columns = 96
  /// Syllables of an entry's text that are shown.
  private static let syllables = 40

  private let checked: CheckedFeed
  private let language: LintLanguage

  init(_ checked: CheckedFeed, in language: LintLanguage) {
    self.checked = checked
    self.language = language
  }

  var text: String {
    ([head] + sections + [entries, closing]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The words of the frame, in the language of the report.
  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  // MARK: - The head

  private var head: String {
    let feed = checked.report.feed
    var rows = [(say("Kênh tin", "Feed"), Console.safe(checked.document.name))]
    if let title = feed.title { rows.append((say("Tên", "Title"), line(title))) }
    let damaged =
      feed.isDamaged ? say(" (tài liệu hỏng, đã sửa tạm để đọc)", " (damaged, mended)") : ""
    rows.append((say("Định dạng", "Format"), checked.formatName + damaged))
    rows.append((say("Bảng mã", "Encoding"), feed.encoding))
    rows.append((say("Số mục tin", "Entries"), "\(feed.entries.count)"))
    rows.append(
      (say("Tin mới nhất", "Newest"), checked.newest.map(day) ?? say("không rõ", "unknown")))
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { name, value in
      name + ":" + String(repeating: " ", count: width - name.count + 1) + value
    }
    return lines.joined(separator: "\n") + "\n" + candidates
  }

  private var candidates: String {
    let all = checked.document.candidates
    guard !all.isEmpty else { return "" }
    let lines = all.map { address in
      (address == checked.document.name ? "  → " : "    ") + Console.safe(address) + "\n"
    }
    return "\n"
      + say(
        "Địa chỉ đã cho là một trang web. Các kênh tin tìm thấy (→ kênh được kiểm tra):\n",
        "The address is a web page. Feeds found there (→ the one that was checked):\n")
      + lines.joined()
  }

  // MARK: - The findings

  private var sections: [String] {
    let names: [(Remark.Severity, String)] = [
      (.error, say("LỖI – bạn đọc bị mất tin", "ERRORS – readers lose something")),
      (.warning, say("CẢNH BÁO – trình đọc tin phải đoán", "WARNINGS – readers have to guess")),
      (.advice, say("GỢI Ý – có thể tốt hơn", "ADVICE – it could be better")),
    ]
    return names.compactMap { severity, name in
      let findings = checked.report.findings(severity)
      guard !findings.isEmpty else { return nil }
      return name + "\n" + findings.map { "\n" + text(of: $0) }.joined()
    }
  }

  private func text(of finding: LintFinding) -> String {
    var lines = [title(of: finding)]
    lines += wrapped(finding.rule.explanation[language], first: "  ", rest: "  ")
    lines += finding.places.filter { !$0.evidence.isEmpty }.map { place in
      "    " + (place.line.map { "\(say("dòng", "line")) \($0): " } ?? "")
        + Console.safe(place.evidence)
    }
    if finding.count > finding.places.count {
      let more = finding.count - finding.places.count
      lines.append("    " + say("… và \(more) chỗ nữa", "… and \(more) more"))
    }
    lines += wrapped(
      finding.rule.remedy[language], first: say("  Cách sửa: ", "  To do: "), rest: "    ")
    for system in LintSystem.allCases {
      guard let remedy = finding.rule.systems[system] else { continue }
      lines += wrapped(remedy[language], first: "    • \(system.rawValue): ", rest: "      ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(of finding: LintFinding) -> String {
    var facts: [String] = []
    if let line = finding.line { facts.append("\(say("dòng", "line")) \(line)") }
    if finding.count > 1 { facts.append(say("\(finding.count) lần", "\(finding.count) times")) }
    return finding.rule.id + (facts.isEmpty ? "" : " (" + facts.joined(separator: ", ") + ")")
  }

  // MARK: - The first entries

  private var entries: String {
    guard !checked.articles.isEmpty else { return "" }
    let name = say(
      "Những mục đầu tiên, như trang tổng hợp sẽ hiển thị",
      "The first entries, as a hub would show them")
    return name.uppercased() + "\n"
      + checked.articles.map { article, published in
        var lines = ["", "  " + Console.safe(article.title), "  " + day(published)]
        if let link = article.link { lines[2] += " · " + Console.safe(link) }
        if let summary = article.summary {
          let excerpt = PlainText.excerpt(of: summary, syllables: Self.syllables)
          lines += wrapped(Console.safe(excerpt), first: "  ", rest: "  ")
        }
        return lines.joined(separator: "\n") + "\n"
      }.joined()
  }

  private var closing: String {
    let counts = [Remark.Severity.error, .warning, .advice].map {
      checked.report.findings($0).count
    }
    guard counts.contains(where: { $0 > 0 }) else {
      return say(
        "Không tìm thấy lỗi nào. Kênh tin rất tốt.\n", "Nothing is wrong with this feed.\n")
    }
    return say(
      "Tổng cộng: \(counts[0]) loại lỗi, \(counts[1]) cảnh báo, \(counts[2]) gợi ý.\n",
      "In all: \(counts[0]) kinds of errors, \(counts[1]) of warnings, \(counts[2]) of advice.\n")
  }

  // MARK: - Words

  private func line(_ text: ParsedText) -> String {
    Console.safe(
      text.kind == .plain ? PlainText.collapsed(text.value) : PlainText.oneLine(text.value))
  }

  /// Vietnamese time, as it is written there.
  private func day(_ date: Date) -> String {
    let time = CivilTime(date, offset: 7 * 3600)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(time.day))/\(two(time.month))/\(time.year) \(two(time.hour)):\(two(time.minute))"
  }

  private func wrapped(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var current = first
    var isStart = true
    for word in text.split(separator: " ") {
      if !isStart, current.count + 1 + word.count > Self.columns {
        lines.append(current)
        current = rest
        isStart = true
      }
      current += (isStart ? "" : " ") + word
      isStart = false
    }
    return lines + [current]
  }
}
