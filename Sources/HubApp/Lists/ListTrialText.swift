import FeedDomain
import FeedSyntax
import Foundation
import Markup
import Pipeline

/// What `feedhub sources try` says to people: the first items, what is missing, and the lines for feeds.yml.
struct ListTrialText {
  /// Items that are shown.
  private static let shown = 8
  /// Syllables of an article's text that are shown.
  private static let syllables = 40

  private let trial: TryList.Trial
  private let wasProposed: Bool
  private let language: LintLanguage

  init(_ trial: TryList.Trial, wasProposed: Bool, language: LintLanguage) {
    self.trial = trial
    self.wasProposed = wasProposed
    self.language = language
  }

  var text: String {
    [head, items, detail, advice, yaml].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var memory: ListMemory.Page { trial.list.memory }

  // MARK: - What was found

  private var head: String {
    var lines = [say("Trang: ", "Page: ") + Self.safe(trial.list.address)]
    if let title = trial.list.title {
      lines.append(say("Tên trang: ", "Title: ") + Self.safe(title))
    }
    lines.append(
      say(
        "Tìm thấy \(memory.items) mục: \(memory.titled) có tiêu đề, \(memory.linked) có liên kết, "
          + "\(memory.dated) có ngày.",
        "\(memory.items) items: \(memory.titled) with a title, \(memory.linked) with a link, "
          + "\(memory.dated) with a date."))
    return lines.joined(separator: "\n") + "\n"
  }

  private var items: String {
    let entries = trial.entries.prefix(Self.shown)
    guard !entries.isEmpty else { return "" }
    var lines = zip(entries, trial.keys).enumerated().flatMap { index, pair in
      self.lines(of: pair.0, key: pair.1, number: index + 1)
    }
    if trial.entries.count > Self.shown {
      let more = trial.entries.count - Self.shown
      lines.append("  " + say("… và \(more) mục nữa", "… and \(more) more"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of entry: ParsedEntry, key: String?, number: Int) -> [String] {
    let date = entry.published.map { date in
      date.instant.map(Self.day)
        ?? say("ngày không đọc được: ", "unreadable date: ") + "“\(Self.safe(date.claimed))”"
    }
    let none = say("(không có)", "(none)")
    var lines = ["  \(number). " + (entry.title.map { Self.safe($0.value) } ?? none)]
    lines.append("     " + say("ngày: ", "date: ") + (date ?? none))
    lines.append("     " + say("liên kết: ", "link: ") + (entry.link.map(Self.safe) ?? none))
    lines.append(
      "     " + say("nhận dạng: ", "identity: ") + (key.map(identity) ?? none))
    if let summary = entry.summary {
      let words = PlainText.excerpt(of: PlainText.oneLine(summary.value), syllables: Self.syllables)
      lines.append("     " + say("tóm tắt: ", "summary: ") + Self.safe(words))
    }
    return lines
  }

  private func identity(_ key: String) -> String {
    key.hasPrefix("words:")
      ? say("theo lời của tiêu đề", "by the words of its title") : Self.safe(key)
  }

  private var detail: String {
    guard let facts = trial.detail else { return "" }
    let name = say("Trang của bài đầu tiên: ", "The page of the first article: ")
    guard let content = facts.content else {
      return name
        + say("bộ chọn nội dung không tìm thấy gì.", "the selector of the content finds nothing.")
        + "\n"
    }
    let words = PlainText.excerpt(of: PlainText.oneLine(content), syllables: Self.syllables)
    return name + Self.safe(words) + "\n"
  }

  // MARK: - What to do

  private var advice: String {
    let lines = advices
    guard !lines.isEmpty else { return "" }
    return say("CẦN XEM LẠI", "TO LOOK AT") + "\n"
      + lines.map { "  • " + $0 + "\n" }.joined()
  }

  private var advices: [String] {
    feedAdvice + itemAdvices
  }

  /// A feed is better than any selector.
  private var feedAdvice: [String] {
    guard let feed = trial.feeds.first else { return [] }
    return [
      say(
        "Trang này có kênh tin, bền hơn bộ chọn; nên dùng feed: \(Self.safe(feed))",
        "The page has a feed, which lasts longer than selectors; rather use feed: \(Self.safe(feed))"
      )
    ]
  }

  private var itemAdvices: [String] {
    guard memory.items > 0 else {
      return [
        trial.list.matched == 0
          ? say(
            "Bộ chọn --item không khớp với phần tử nào. Bỏ --item để được gợi ý.",
            "The selector --item finds no element. Leave --item out to get a proposal.")
          : say(
            "Bộ chọn --item khớp \(trial.list.matched) phần tử nhưng không phần tử nào có tiêu đề hay liên kết.",
            "The selector --item finds \(trial.list.matched) elements, none with a title or a link."
          )
      ]
    }
    return countedAdvices + generalAdvices
  }

  /// What only some of the items have.
  private var countedAdvices: [String] {
    let missing: [(count: Int, vi: String, en: String)] = [
      (
        trial.list.matched - memory.items,
        "phần tử khớp --item nhưng không có tiêu đề lẫn liên kết nên bị bỏ qua.",
        "more elements match --item, have neither title nor link, and are left out."
      ),
      (
        memory.items - memory.titled, "mục không có tiêu đề: thử --title.",
        "items have no title: try --title."
      ),
      (
        memory.items - memory.linked,
        "mục không có liên kết (liên kết javascript không dùng được): thử --link.",
        "items have no link (javascript links are none): try --link."
      ),
      (
        memory.items - memory.dated,
        "mục không có ngày, sẽ lấy lúc nhìn thấy lần đầu: thử --date.",
        "items have no date and count from when they were first seen: try --date."
      ),
    ]
    return missing.filter { $0.count > 0 }.map { count, vi, en in
      say("\(count) \(vi)", "\(count) \(en)")
    }
  }

  private var generalAdvices: [String] {
    let links = trial.entries.compactMap(\.link)
    let advices = [
      (
        Set(links).count < links.count,
        "Nhiều mục khác nhau chung một liên kết nên không phân biệt được theo địa chỉ: thử --link.",
        "Different items have one link, so that it tells none of them apart: try --link."
      ),
      (
        trial.entries.count < memory.items, "Có mục trùng nhau; mỗi bài chỉ được giữ một lần.",
        "Some items are the same; each is kept once."
      ),
      (
        wasProposed,
        "Bộ chọn do chương trình đề xuất: hãy so các mục trên với trang trước khi dùng.",
        "The selectors are a proposal: compare the items above with the page before you use them."
      ),
    ]
    return advices.filter { $0.0 }.map { _, vi, en in say(vi, en) }
  }

  private var yaml: String {
    guard memory.items > 0 else { return "" }
    return say("Đưa vào feeds.yml, dưới một nguồn:", "For feeds.yml, under a source:") + "\n\n"
      + ListRecipeYAML(trial.recipe).lines.map { "    " + $0 + "\n" }.joined()
  }

  // MARK: - Words

  /// Vietnamese time, as it is written there.
  private static func day(_ date: Date) -> String {
    let time = CivilTime(date, offset: 7 * 3600)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(time.day))/\(two(time.month))/\(time.year) \(two(time.hour)):\(two(time.minute))"
  }

  /// The text without characters that a terminal would obey.
  private static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl =
            scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
          return isControl ? "\u{FFFD}" : scalar
        }))
  }
}
