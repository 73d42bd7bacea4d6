import FeedDomain
import FeedSyntax
import Foundation

/// Stories as people read them on a terminal.
struct StoryText {
  private let sections: [SectionProfile]
  let language: LintLanguage
  private let times: SpokenTime

  init(_ configuration: Configuration, language: LintLanguage, now: Date) {
    sections = configuration.hub.sections
    self.language = language
    times = SpokenTime(timeZone: configuration.hub.timeZone, language: language, now: now)
  }

  /// One line a story.
  func table(_ stories: [DeskStory]) -> String {
    var table = TextTable([
      say("SỐ", "STORY"), say("LÚC", "AT"), say("MỤC", "SECTION"), say("NGUỒN", "SOURCE"),
      say("BÀI", "COPIES"), say("TÌNH TRẠNG", "STATE"), say("TIÊU ĐỀ", "TITLE"),
    ])
    for shown in stories {
      let story = shown.story
      table.add([
        "\(story.id.rawValue)", times.point(story.published), story.decision.section.rawValue,
        story.lead.article.source.rawValue, "\(story.copies.count + 1)",
        shown.concealment.map { StoryWords.concealment($0)[language] } ?? "",
        Console.safe(story.title),
      ])
    }
    return stories.isEmpty
      ? say("Không có tin nào như vậy.\n", "There is no such story.\n") : table.text
  }

  /// One line for each story about whose section an editor is asked, with the best guess and its reason.
  func queue(_ stories: [DeskStory]) -> String {
    var table = TextTable([
      say("SỐ", "STORY"), say("LÚC", "AT"), say("CÓ LẼ", "GUESS"), say("VÌ", "WHY"),
      say("TÌNH TRẠNG", "STATE"), say("TIÊU ĐỀ", "TITLE"),
    ])
    for shown in stories {
      let story = shown.story
      table.add([
        "\(story.id.rawValue)", times.point(story.published), story.decision.section.rawValue,
        StoryWords.reason(story.decision.reason, in: language),
        shown.review.map { StoryWords.review($0)[language] } ?? "",
        Console.safe(story.title),
      ])
    }
    return stories.isEmpty
      ? say("Không có tin nào chờ quyết định.\n", "No story waits for a decision.\n") : table.text
  }

  /// All that is known of one story.
  func whole(_ shown: DeskStory, corrections: [Correction]) -> String {
    let story = shown.story
    let articles = [story.lead] + story.copies
    return Self.columns(head(shown)) + "\n" + say("Các bài:\n", "Articles:\n")
      + articles.map { self.article($0, of: shown) }.joined() + self.corrections(corrections)
  }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func head(_ shown: DeskStory) -> [(String, String)] {
    let story = shown.story
    let section = story.decision.section
    let title = sections.first { $0.id == section }?.title ?? section.rawValue
    let state =
      shown.concealment.map {
        let why = StoryWords.concealment($0)[language]
        return say("bạn đọc không thấy: \(why)", "readers do not see it: \(why)")
      } ?? say("bạn đọc thấy", "readers see it")
    let backlog = say("; tin cũ, không vào bản điểm tin", "; backlog, in no digest")
    return [
      (say("Tin", "Story"), "\(story.id.rawValue) – \(Console.safe(story.title))"),
      (
        say("Mục", "Section"),
        "\(title) (\(StoryWords.reason(story.decision.reason, in: language)))"
      ),
    ]
      + FacetWords.rows(of: story.facets, in: language) + [
        (
          say("Tình trạng", "State"),
          state + (shown.isBacklog ? backlog : "")
            + (shown.review.map { "; " + StoryWords.review($0)[language] } ?? "")
        ),
        (say("Mã", "Id"), Console.safe(story.entryID)),
        (say("Đăng", "Published"), times.point(story.published)),
        (say("Cập nhật", "Updated"), times.point(story.updated)),
      ]
  }

  private func article(_ told: StoryArticle, of shown: DeskStory) -> String {
    let role =
      told.id == shown.story.lead.id
      ? say("dẫn đầu", "leads")
      : told.evidence.map { StoryWords.layer($0.layer)[language] } ?? ""
    let gone = shown.withdrawn.contains(told.id) ? say(", nguồn đã gỡ", ", withdrawn") : ""
    let name = Console.safe(told.sourceName)
    let seen = times.point(told.firstSeen)
    return "  \(told.id.rawValue)  \(name), \(say("thấy lúc", "seen")) \(seen) [\(role)\(gone)]\n"
      + "      \(Console.safe(told.article.title))\n"
      + (told.article.link.map { "      \(Console.safe($0))\n" } ?? "")
  }

  func corrections(_ corrections: [Correction]) -> String {
    guard !corrections.isEmpty else { return "" }
    return say("\nBan biên tập:\n", "\nCorrections:\n")
      + corrections.map { "  " + self.correction($0) + "\n" }.joined()
  }

  private func correction(_ correction: Correction) -> String {
    let words = [StoryWords.act(correction.act)[language], correction.value.map(Console.safe)]
    let act = words.compactMap { $0 }.joined(separator: " ")
    let line = "#\(correction.id.rawValue) \(act), " + signed(correction.signature)
    guard let undone = correction.undone else { return line }
    return line + say("; bỏ ", "; undone ") + signed(undone)
  }

  private func signed(_ signature: Signature) -> String {
    let note = signature.note.map { ": " + Console.safe($0) } ?? ""
    return "\(times.point(signature.at)), \(Console.safe(signature.by))\(note)"
  }

  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      name + ":" + String(repeating: " ", count: width - name.count + 1) + value + "\n"
    }.joined()
  }
}
