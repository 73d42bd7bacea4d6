import FeedDomain
import FeedSyntax
import VietnameseText

/// What the places and topics of a story are called, and why it is filed there.
enum FacetWords {
  /// A row for places and one for topics, each if there are any.
  static func rows(of facets: [StoryFacet], in language: LintLanguage) -> [(String, String)] {
    let heads = [
      (StoryFacet.Kind.place, LintText(vi: "Địa danh", en: "Places")),
      (.topic, LintText(vi: "Chủ đề", en: "Topics")),
    ]
    return heads.compactMap { kind, head in
      let some = facets.filter { $0.kind == kind }.map { text(of: $0, in: language) }
      return some.isEmpty ? nil : (head[language], some.joined(separator: "; "))
    }
  }

  /// “Tuyên Quang, trước là Hà Giang (tên: Hà Giang)”.
  private static func text(of facet: StoryFacet, in language: LintLanguage) -> String {
    let reason = "(\(evidence(facet.evidence)[language]): \(Console.safe(facet.words)))"
    switch facet.kind {
    case .topic: return "\(topic(facet.id)[language]) \(reason)"
    case .place:
      let former = facet.id == facet.filed ? "" : ", \(was[language]) \(place(facet.id))"
      return "\(place(facet.filed))\(former) \(reason)"
    }
  }

  private static let was = LintText(vi: "trước là", en: "formerly")

  private static func place(_ id: String) -> String {
    Gazetteer.vietnam.province(id)?.name ?? id
  }

  private static func topic(_ id: String) -> LintText {
    LintText(
      vi: StoryTopic(rawValue: id)?.title ?? id, en: id.replacing("-", with: " "))
  }

  private static func evidence(_ evidence: StoryFacet.Evidence) -> LintText {
    switch evidence {
    case .name: LintText(vi: "tên", en: "name")
    case .nickname: LintText(vi: "biệt danh", en: "nickname")
    case .place: LintText(vi: "nơi thuộc tỉnh", en: "lies there")
    case .source: LintText(vi: "nơi của nguồn", en: "place of the source")
    case .words: LintText(vi: "từ ngữ", en: "words")
    case .category: LintText(vi: "chuyên mục", en: "category")
    }
  }
}
