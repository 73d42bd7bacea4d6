import FeedDomain
import Testing

@testable import Curation

/// Which section an article is sorted into, and why.
struct ClassifierTests {
  private func decide(
    _ title: String, summary: String? = nil, categories: [String] = [],
    section: SectionID? = nil, rules: [SectionRule] = []
  ) -> SectionDecision {
    let article = Article(
      source: SourceID("hue"), key: "1", title: title, contentDigest: [], summary: summary,
      categories: categories.map { ParsedCategory(term: $0) })
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", place: "hue", address: .waiting, section: section)
    return Classifier(rules: rules, sections: SectionProfile.standard, fallback: .national)
      .decide(article, from: source)
  }

  @Test func `an ordinary activity is national because nothing else speaks`() {
    let decision = decide("Thư viện tỉnh tổ chức Ngày Sách và Văn hóa đọc")
    #expect(decision.section == .national)
    #expect(decision.reason == SectionReason(.byDefault))
  }

  @Test func `an embassy's gift is international and the words say why`() {
    let decision = decide("Đại sứ quán Nhật Bản tặng sách thư viện tỉnh")
    #expect(decision.section == .international)
    #expect(decision.reason.authority == .words)
    #expect(decision.reason.evidence == ["đại sứ quán"])
  }

  @Test func `a staff matter is internal whatever its source is fixed to`() {
    let decision = decide(
      "Chi bộ Thư viện tỉnh kết nạp đảng viên mới", section: .national)
    #expect(decision.section == .internal)
    #expect(decision.reason.authority == .internalWords)
  }

  @Test func `words are found at syllable borders only`() {
    #expect(decide("Triển lãm sách về chi bội tinh").section == .national)
  }

  @Test func `a source's own section comes before rules`() {
    let decision = decide(
      "Tin", categories: ["Quốc tế"], section: .national,
      rules: [rule(.international) { $0.categories = ["Quốc tế"] }])
    #expect(decision.section == .national)
    #expect(decision.reason.authority == .source)
  }

  @Test func `a rule matches a category without case and accents`() {
    let decision = decide(
      "Tin", categories: ["HOP TAC QUOC TE"],
      rules: [rule(.international) { $0.categories = ["Hợp tác quốc tế"] }])
    #expect(decision.section == .international)
    #expect(decision.reason == SectionReason(.rule, evidence: ["feeds.yml:7", "HOP TAC QUOC TE"]))
  }

  @Test func `all conditions of a rule have to hold`() {
    let both = rule(.international) {
      $0.words = ["viện goethe"]
      $0.places = ["ha-noi"]
    }
    #expect(decide("Viện Goethe mở lớp", rules: [both]).reason.authority == .words)
  }

  @Test func `a phrase without accents is found in accented and in plain text`() {
    let plain = rule(.international) { $0.words = ["mekong"] }
    #expect(decide("Thư viện các nước Mekong", rules: [plain]).section == .international)
  }

  private func rule(
    _ section: SectionID, _ change: (inout SectionRule.Condition) -> Void
  ) -> SectionRule {
    var condition = SectionRule.Condition()
    change(&condition)
    return SectionRule(condition: condition, section: section, line: 7)
  }
}
