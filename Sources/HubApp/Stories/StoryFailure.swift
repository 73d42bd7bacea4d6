import FeedDomain
import FeedSyntax
import Pipeline

/// Why a command could not do what it was asked with a story; nothing was changed.
struct StoryFailure: SpokenFailure {
  /// The kinds of refusal; the raw value is the label in `Docs/Failures.md`.
  enum Kind: String, CaseIterable {
    case unknown = "story-unknown"
    case isOne = "story-merged-already"
    case readers = "story-readers-differ"
    case hidden = "story-hidden"
    case notInStory = "article-not-in-story"
    case isWhole = "story-not-parted"
    case section = "section-unknown"
    case notRetracted = "story-not-retracted"
    case notPinned = "story-not-pinned"
    case noTitle = "title-empty"
  }

  let kind: Kind
  let facts: LintText
  let advice: LintText

  var label: String { kind.rawValue }
}

extension StoryFailure {
  static func unknown(_ id: StoryID) -> StoryFailure {
    StoryFailure(
      kind: .unknown,
      facts: LintText(
        vi: "Không có tin nào mang số \(id.rawValue).",
        en: "There is no story \(id.rawValue)."),
      advice: LintText(
        vi: "Xem số của các tin bằng: feedhub stories list --all",
        en: "See the numbers with: feedhub stories list --all"))
  }

  static func notRetracted(_ id: StoryID) -> StoryFailure {
    StoryFailure(
      kind: .notRetracted,
      facts: LintText(
        vi: "Tin \(id.rawValue) không bị rút.",
        en: "The story \(id.rawValue) was not taken back."),
      advice: LintText(
        vi: "Xem vì sao bạn đọc không thấy tin: feedhub stories show \(id.rawValue)",
        en: "See why readers do not see it: feedhub stories show \(id.rawValue)"))
  }
}

extension StoryFailure {
  static func notPinned(_ id: StoryID) -> StoryFailure {
    StoryFailure(
      kind: .notPinned,
      facts: LintText(
        vi: "Tin \(id.rawValue) không được ghim.", en: "The story \(id.rawValue) is not pinned."),
      advice: LintText(
        vi: "Xem các quyết định về tin: feedhub stories show \(id.rawValue)",
        en: "See what was decided about it: feedhub stories show \(id.rawValue)"))
  }

  static func noTitle(_ id: StoryID) -> StoryFailure {
    StoryFailure(
      kind: .noTitle,
      facts: LintText(
        vi: "Tiêu đề mới của tin \(id.rawValue) không có chữ nào.",
        en: "The new title of the story \(id.rawValue) has no words."),
      advice: LintText(
        vi: "Để dùng lại tiêu đề của nguồn: feedhub stories title \(id.rawValue)",
        en: "To have the source's title again: feedhub stories title \(id.rawValue)"))
  }
}

extension StoryFailure {
  init(_ refusal: StoryRefusal) {
    switch refusal {
    case .unknown(let id): self = .unknown(id)
    case .isOne(let ids): self = .isOne(ids)
    case .readers(let ids): self = .readers(ids)
    case .hidden(let id, let concealment): self = .hidden(id, concealment)
    case .notInStory(let articles, let story): self = .notInStory(articles, story)
    case .isWhole(let id): self = .isWhole(id)
    }
  }

  private static func isOne(_ ids: [StoryID]) -> StoryFailure {
    let story = ids.first?.rawValue ?? 0
    return StoryFailure(
      kind: .isOne,
      facts: LintText(
        vi: "Các số đã cho đều là một tin: \(story).",
        en: "All that were named are one story: \(story)."),
      advice: LintText(
        vi: "Xem các bài của tin: feedhub stories show \(story)",
        en: "See its articles: feedhub stories show \(story)"))
  }

  private static func readers(_ ids: [StoryID]) -> StoryFailure {
    let names = ids.map { "\($0.rawValue)" }.joined(separator: ", ")
    return StoryFailure(
      kind: .readers,
      facts: LintText(
        vi: "Trong các tin \(names) có tin nội bộ và có tin công khai.",
        en: "Of the stories \(names) some are for the desk and others for everybody."),
      advice: LintText(
        vi: "Chỉ gộp tin có cùng người đọc; hãy xem mục của từng tin.",
        en: "Only stories of the same readers are merged; see their sections."))
  }

  private static func hidden(_ id: StoryID, _ concealment: Concealment) -> StoryFailure {
    let why = StoryWords.concealment(concealment)
    return StoryFailure(
      kind: .hidden,
      facts: LintText(
        vi: "Bạn đọc không thấy tin \(id.rawValue) (\(why.vi)), nên không gộp được.",
        en: "Readers do not see the story \(id.rawValue) (\(why.en)), so it is not merged."),
      advice: LintText(
        vi: "Hãy quyết định về tin đó trước: feedhub stories show \(id.rawValue)",
        en: "Decide about that one first: feedhub stories show \(id.rawValue)"))
  }

  private static func notInStory(_ articles: [ArticleID], _ id: StoryID) -> StoryFailure {
    let names = articles.map { "\($0.rawValue)" }.joined(separator: ", ")
    return StoryFailure(
      kind: .notInStory,
      facts: LintText(
        vi: "Tin \(id.rawValue) không có bài \(names).",
        en: "The story \(id.rawValue) has no article \(names)."),
      advice: LintText(
        vi: "Xem số của các bài: feedhub stories show \(id.rawValue)",
        en: "See the numbers of its articles: feedhub stories show \(id.rawValue)"))
  }

  private static func isWhole(_ id: StoryID) -> StoryFailure {
    StoryFailure(
      kind: .isWhole,
      facts: LintText(
        vi: "Tách như vậy thì tin \(id.rawValue) vẫn nguyên như cũ.",
        en: "So the story \(id.rawValue) would stay as it is: it is not parted."),
      advice: LintText(
        vi: "Hãy nêu một số bài, không phải tất cả: feedhub stories show \(id.rawValue)",
        en: "Name some of its articles, not all: feedhub stories show \(id.rawValue)"))
  }
}

extension StoryFailure {
  /// An editor named a section that feeds.yml does not have.
  static func unknownSection(_ name: String, known: [SectionID]) -> StoryFailure {
    let names = known.map(\.rawValue).joined(separator: ", ")
    return StoryFailure(
      kind: .section,
      facts: LintText(
        vi: "Không có mục nào tên là “\(name)”.", en: "There is no section “\(name)”."),
      advice: LintText(
        vi: "Các mục trong feeds.yml: \(names)", en: "The sections of feeds.yml: \(names)"))
  }
}

/// A failure whose sentences are there in both languages.
protocol SpokenFailure: HubFailure {
  var facts: LintText { get }
  var advice: LintText { get }
}

extension SpokenFailure {
  var explanation: String { facts.en }
  var remedy: String? { advice.en }

  /// The lines for standard error in the language of those who read them.
  func lines(in language: LintLanguage) -> [String] {
    ["feedhub: " + facts[language], "  " + advice[language]]
  }
}
