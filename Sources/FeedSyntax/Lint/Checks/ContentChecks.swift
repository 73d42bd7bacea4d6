import FeedDomain
import Markup
import VietnameseText

/// What the entries say, and in which characters and markup.
enum ContentChecks {
  static func remarks(_ subject: LintSubject) -> [Remark] {
    let hasInvalidBytes = subject.feed.remarks.contains { $0.rule == XMLRule.invalidBytes.rawValue }
    let own = subject.entries.flatMap { entry, outline in
      let texts = [entry.summary].compactMap { $0 } + entry.contents
      let line = outline?.line(
        of: "content:encoded", "content", "content_html", "description", "summary", "content_text")
      return presence(entry, texts, line, subject.feed) + markup(texts, line)
        + characters([entry.title].compactMap { $0 }, outline?.line(of: "title"), hasInvalidBytes)
        + characters(texts, line, hasInvalidBytes)
    }
    return own + excerpts(subject)
  }

  // MARK: - Whether there is any

  private static func presence(
    _ entry: ParsedEntry, _ texts: [ParsedText], _ line: Int?, _ feed: ParsedFeed
  ) -> [Remark] {
    guard !texts.isEmpty else {
      guard let title = entry.title else { return [] }
      // JSON Feed 1.1 §Items: one of content_html and content_text must be there.
      return [
        Remark(
          .contentMissing, severity: feed.isJSONFeed ? .error : nil, line: line, title.value)
      ]
    }
    guard let title = entry.title, texts.allSatisfy({ plain($0) == plain(title) }) else {
      return []
    }
    return [Remark(.contentIsTitle, line: line, title.value)]
  }

  /// Shorter than this a text is an excerpt, in letters.
  private static let shortText = 500

  /// One remark for the feed: whether every text is only a beginning.
  private static func excerpts(_ subject: LintSubject) -> [Remark] {
    let fullest = subject.feed.entries.compactMap { entry in
      ([entry.summary].compactMap { $0 } + entry.contents).map(plain).max { $0.count < $1.count }
    }
    guard !fullest.isEmpty else { return [] }
    let cut = fullest.filter { $0.count < shortText || isBrokenOff($0) }
    guard cut.count * 4 >= fullest.count * 3, let first = cut.first else { return [] }
    return [
      Remark(.contentExcerpt, line: subject.outline.entries.first?.line, String(first.suffix(60)))
    ]
  }

  private static func isBrokenOff(_ text: String) -> Bool {
    ["…", "...", "[…]", "[...]", "Xem thêm", "Đọc tiếp", "Xem tiếp", "Read more"]
      .contains { text.hasSuffix($0) }
  }

  private static func plain(_ text: ParsedText) -> String {
    text.kind == .plain ? PlainText.collapsed(text.value) : PlainText.oneLine(text.value)
  }

  // MARK: - Markup

  private static func markup(_ texts: [ParsedText], _ line: Int?) -> [Remark] {
    var found: [LintRuleID: String] = [:]
    for text in texts where text.kind != .plain {
      let survey = HTMLSurvey(text.value)
      let hits: [(LintRuleID, String?)] = [
        (.contentScript, survey.script), (.contentStyle, survey.style),
        (.contentFrame, survey.frame), (.contentWord, survey.word),
        (.contentRelative, survey.relative), (.contentImageInsecure, survey.insecureImage),
        (.contentImageInline, survey.inlineImage), (.contentImageNoText, survey.imageWithoutText),
        (.textLegacyFont, survey.font),
      ]
      for (rule, evidence) in hits { if let evidence { found[rule] = found[rule] ?? evidence } }
      if let tag = shownTag(text) { found[.contentEscapedTwice] = tag }
    }
    return found.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Remark($0.key, line: line, $0.value)
    }
  }

  /// Tags that a reader would see as text, because they were escaped once too often.
  private static func shownTag(_ text: ParsedText) -> String? {
    guard text.value.contains("&lt;") || text.value.contains("&amp;nbsp;") else { return nil }
    let shown = plain(text)
    // Articles about HTML show tags on purpose, but hardly a whole paragraph of them with its end.
    let pairs = [("<p", "</p>"), ("<div", "</div>"), ("<a href", "</a>"), ("<span", "</span>")]
    if let pair = pairs.first(where: { shown.hasPrefix($0.0) && shown.contains($0.1) }) {
      return pair.0 + "…" + pair.1
    }
    return ["<img ", "<br />", "<br>", "&nbsp;"].first { shown.hasPrefix($0) }
  }

  // MARK: - Characters

  /// Characters that nobody sees and that break words for search: zero-width space, soft hyphen, BOM, word joiner.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2060}",
  ]

  private static func characters(
    _ all: [ParsedText], _ line: Int?, _ ignoresLost: Bool
  ) -> [Remark] {
    let shown = all.map(plain)
    var remarks: [Remark] = []
    func note(_ rule: LintRuleID, _ isHit: (String) -> Bool) {
      if let hit = shown.first(where: isHit) { remarks.append(Remark(rule, line: line, hit)) }
    }
    note(.textMisread) { Mojibake.repaired(String($0.prefix(2000))) != nil }
    note(.textQuestionMarks, hasLostLetters)
    if !ignoresLost { note(.textReplacement) { $0.unicodeScalars.contains("\u{FFFD}") } }
    note(.textDecomposed) { !Folding.composed($0).utf8.elementsEqual($0.utf8) }
    if let hit = all.first(where: { $0.value.unicodeScalars.contains(where: invisible.contains) }),
      !remarks.contains(where: { $0.rule == LintRuleID.textMisread.rawValue })
    {
      remarks.append(Remark(.textInvisible, line: line, plain(hit)))
    }
    return remarks
  }

  /// Whether letters were replaced by question marks on their way through a database: "Th? vi?n t?nh".
  private static func hasLostLetters(_ text: String) -> Bool {
    var hits = 0
    for word in text.split(separator: " ") where !word.contains("/") && !word.contains("=") {
      let letters = Array(word.unicodeScalars)
      for index in letters.indices.dropLast()
      where letters[index] == "?" && index > 0 && letters[index - 1].properties.isAlphabetic
        && letters[index + 1].properties.isLowercase
      {
        hits += 1
      }
    }
    return hits >= 2
  }
}
