import Curation
import FeedDomain
import FeedSyntax

/// What the parts of a story, and what editors do with it, are called.
enum StoryWords {
  static func concealment(_ concealment: Concealment) -> LintText {
    switch concealment {
    case .merged: LintText(vi: "đã gộp vào tin khác", en: "merged into another")
    case .withdrawn: LintText(vi: "nguồn đã gỡ", en: "withdrawn by its source")
    case .retracted: LintText(vi: "đã rút", en: "retracted")
    case .incident: LintText(vi: "bị giữ vì đáng ngờ", en: "held as suspicious")
    case .held: LintText(vi: "chờ duyệt", en: "held for approval")
    }
  }

  static func layer(_ layer: MatchEvidence.Layer) -> LintText {
    switch layer {
    case .sameID: LintText(vi: "cùng mã tin", en: "the same id")
    case .sameLink: LintText(vi: "cùng địa chỉ", en: "the same address")
    case .sameContent: LintText(vi: "cùng nội dung", en: "the same words")
    case .nearDuplicate: LintText(vi: "gần giống nhau", en: "nearly the same words")
    case .recluster: LintText(vi: "ghép lại theo quy tắc mới", en: "joined by new rules")
    case .editor: LintText(vi: "biên tập viên gộp", en: "merged by an editor")
    }
  }

  /// What the guard found two texts to disagree on.
  static func finding(_ kind: GuardFinding.Kind) -> LintText {
    switch kind {
    case .place: LintText(vi: "khác nơi", en: "another place")
    case .name: LintText(vi: "khác tên", en: "another name")
    case .year: LintText(vi: "khác năm", en: "another year")
    case .date: LintText(vi: "khác ngày", en: "another date")
    case .ordinal: LintText(vi: "khác lần", en: "another ordinal")
    case .number: LintText(vi: "khác số", en: "another number")
    case .stage: LintText(vi: "khác giai đoạn", en: "another stage")
    }
  }

  static func leadReason(_ reason: LeadRule.Reason) -> LintText {
    switch reason {
    case .alone: LintText(vi: "bài duy nhất khi đăng", en: "the only one when it was published")
    case .sound:
      LintText(vi: "các bài khác viết sai dấu nhiều", en: "the others are spelled as nobody writes")
    case .home:
      LintText(vi: "thư viện ở nơi có sự kiện", en: "the library of the event's place")
    case .earlier: LintText(vi: "đăng sớm nhất", en: "the earliest")
    case .fuller: LintText(vi: "đầy đủ nhất", en: "the fullest")
    case .name: LintText(vi: "các bài ngang nhau", en: "all are alike")
    case .before:
      LintText(
        vi: "đã dẫn đầu từ trước khi có các bài kia", en: "it led before the others were there")
    }
  }

  static func act(_ act: Correction.Act) -> LintText {
    switch act {
    case .section: LintText(vi: "chuyển mục", en: "section")
    case .title: LintText(vi: "đổi tiêu đề", en: "title")
    case .hold: LintText(vi: "giữ lại", en: "hold")
    case .approve: LintText(vi: "duyệt", en: "approve")
    case .pin: LintText(vi: "ghim", en: "pin")
    case .retract: LintText(vi: "rút", en: "retract")
    case .merge: LintText(vi: "gộp", en: "merge")
    case .split: LintText(vi: "tách", en: "split")
    }
  }

  static func review(_ review: SectionReview) -> LintText {
    switch review {
    case .queued: LintText(vi: "đã đăng, nhờ xem lại mục", en: "published, section to be checked")
    case .held: LintText(vi: "giữ lại chờ quyết định", en: "held until decided")
    }
  }

  static func authority(_ authority: SectionReason.Authority) -> LintText {
    let words: [(SectionReason.Authority, LintText)] = [
      (.editor, LintText(vi: "biên tập viên:", en: "editor:")),
      (.internalWords, LintText(vi: "từ ngữ nội bộ:", en: "staff matter:")),
      (.source, LintText(vi: "nguồn:", en: "source:")),
      (.rule, LintText(vi: "quy tắc:", en: "rule:")),
      (.category, LintText(vi: "chuyên mục:", en: "category:")),
      (.words, LintText(vi: "từ ngữ:", en: "words:")),
      (.model, LintText(vi: "mô hình:", en: "model:")),
      (.byDefault, LintText(vi: "mặc định", en: "default")),
    ]
    let name = authority.rawValue
    return words.first { $0.0 == authority }?.1 ?? LintText(vi: name, en: name)
  }

  /// The authority that decided on a section, with its evidence.
  static func reason(_ reason: SectionReason, in language: LintLanguage) -> String {
    let words = reason.evidence.map { Console.safe($0) }
    let chance = reason.chance.map { ["(\(decimal($0, in: language)))"] } ?? []
    return
      ([authority(reason.authority)[language]]
      + (reason.authority == .model ? words.map { "“\($0)”" } : words) + chance)
      .joined(separator: " ")
  }

  /// Hundredths as people write them: 0,94 or 0.94.
  static func decimal(_ hundredths: Int, in language: LintLanguage) -> String {
    "0" + (language == .vi ? "," : ".") + (hundredths < 10 ? "0" : "") + String(hundredths)
  }
}
