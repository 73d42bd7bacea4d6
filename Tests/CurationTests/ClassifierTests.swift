import FeedDomain
import Testing

@testable import Curation

/// Which section an article is sorted into, and why.
struct ClassifierTests {
  private func decide(
    _ title: String, summary: String? = nil, categories: [String] = [],
    section: SectionID? = nil, rules: [SectionRule] = [], model: SectionModel = .shipped
  ) -> SectionDecision {
    let article = Article(
      source: SourceID("hue"), key: "1", title: title, contentDigest: [], summary: summary,
      categories: categories.map { ParsedCategory(term: $0) })
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", place: "hue", address: .waiting, section: section)
    return Classifier(
      rules: rules, sections: SectionProfile.standard, fallback: .national, model: model
    ).decide(article, from: source)
  }

  @Test func `an ordinary activity is national without many words`() {
    let decision = decide("Thư viện tỉnh tổ chức Ngày Sách và Văn hóa đọc")
    #expect(decision.section == .national)
    #expect(decision.reason.authority == .model)
    #expect(decision.reason.evidence.isEmpty)
    #expect(decision.review == nil)
  }

  @Test func `an embassy's gift is international and the words say why`() {
    let decision = decide("Đại sứ quán Nhật Bản tặng sách thư viện tỉnh")
    #expect(decision.section == .international)
    #expect(decision.reason.authority == .model)
    #expect(decision.reason.evidence.contains { $0.contains("đại sứ quán nhật bản") })
    #expect((80...99).contains(decision.reason.chance ?? 0))
  }

  @Test func `what is surely a staff matter goes before the section of its source`() {
    let decision = decide(
      "Phân công ca trực và lịch nghỉ phép của nhân viên các phòng",
      summary: "Trưởng phòng gửi danh sách về kế toán cơ quan.", section: .national)
    #expect(decision.section == .internal)
    #expect(decision.reason.authority == .model)
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
    #expect(decide("Viện Goethe mở lớp", rules: [both]).reason.authority == .model)
  }

  @Test func `a phrase without accents is found in accented and in plain text`() {
    let plain = rule(.international) { $0.words = ["mekong"] }
    #expect(decide("Thư viện các nước Mekong", rules: [plain]).section == .international)
  }

  @Test func `words of a staff matter in news of others are held for an editor`() {
    let decision = decide(
      "Bộ Văn hóa, Thể thao và Du lịch hướng dẫn tuyển dụng viên chức thư viện trong cả nước",
      summary: "Thông tư áp dụng cho thư viện công cộng các tỉnh, nhằm phát triển văn hóa đọc.")
    #expect(decision.section == .internal)
    #expect(decision.reason.authority == .internalWords)
    #expect(decision.review == .held)
  }

  /// A model to which everything may be a staff matter.
  private static let torn = SectionModel(
    figures: [], bias: SectionModel.Weights(0.6, -2, 1, 0), weights: [])

  @Test func `what may be a staff matter is held whatever its source is fixed to`() {
    #expect(decide("Thông báo", model: Self.torn).review == .held)
    let fixed = decide("Thông báo", section: .national, model: Self.torn)
    #expect(fixed.section == .national)
    #expect(fixed.review == .held)
    #expect(decide("Thông báo", section: .internal, model: Self.torn).review == nil)
  }

  @Test func `a rule of the operator leaves no doubt`() {
    let known = rule(.national) { $0.words = ["thông báo"] }
    #expect(decide("Thông báo", rules: [known], model: Self.torn).review == nil)
  }

  @Test
  func `a doubt between public sections is published and asked about, or held where so wished`() {
    let article = Article(
      source: SourceID("hue"), key: "1", title: "Thư viện Nhật Bản và bài học cho nước ta",
      contentDigest: [], summary: "Tác giả gợi ý cách làm cho thư viện tỉnh.")
    let source = Source(id: SourceID("hue"), name: "Huế", address: .waiting)
    var sections = SectionProfile.standard
    func review() -> SectionReview? {
      Classifier(rules: [], sections: sections, fallback: .national, model: Self.unsure)
        .decide(article, from: source).review
    }
    #expect(review() == .queued)
    for place in sections.indices { sections[place].doubt = .hold }
    #expect(review() == .held)
  }

  /// A model that knows nothing but that staff matters are rare.
  private static let unsure = SectionModel(
    figures: [], bias: SectionModel.Weights(1, 0.9, -4, 0), weights: [])

  @Test func `a hub without a section for the desk has no staff matters`() {
    let sections = SectionProfile.standard.filter { $0.id != .internal }
    let article = Article(
      source: SourceID("hue"), key: "1", title: "Chi bộ thư viện họp", contentDigest: [])
    let decision = Classifier(rules: [], sections: sections, fallback: .national).decide(
      article, from: Source(id: SourceID("hue"), name: "Huế", address: .waiting))
    #expect(decision.section == .national)
    #expect(decision.review == nil)
  }

  @Test func `light rules decide where they make one together`() {
    let rules = [
      rule(.international, weight: 0.5) { $0.words = ["giao lưu"] },
      rule(.international, weight: 0.5) { $0.words = ["song ngữ"] },
    ]
    #expect(decide("Giao lưu đọc sách", rules: rules).reason.authority == .model)
    let both = decide("Giao lưu sách song ngữ", rules: rules)
    #expect(both.section == .international)
    #expect(both.reason.evidence == ["feeds.yml:7", "giao lưu", "feeds.yml:7", "song ngữ"])
  }

  @Test func `a rule has alternatives and exceptions`() {
    var condition = SectionRule.Condition()
    var word = SectionRule.Signs()
    word.words = ["kết nghĩa"]
    var category = SectionRule.Signs()
    category.categories = ["Đối tác"]
    condition.any = [word, category]
    condition.none.words = ["trong nước"]
    let either = SectionRule(condition: condition, section: .international, line: 9)
    #expect(decide("Lễ kết nghĩa", rules: [either]).section == .international)
    #expect(
      decide("Lễ ký", categories: ["doi tac"], rules: [either]).reason.evidence
        == ["feeds.yml:9", "doi tac"])
    #expect(decide("Lễ kết nghĩa trong nước", rules: [either]).reason.authority == .model)
  }

  @Test(arguments: [
    ("/hop-tac/", true), ("/HOP-TAC/*.html", true), ("https://*/hop-tac/*/2", true),
    ("/hop-tac/*/9", false), ("/tin/", false),
  ])
  func `an address is matched by its parts`(pattern: String, isFound: Bool) {
    #expect(
      AddressPattern(pattern).matches("https://thuvien.example.vn/hop-tac/bai/2.html") == isFound)
  }

  private func rule(
    _ section: SectionID, weight: Double = 1, _ change: (inout SectionRule.Signs) -> Void
  ) -> SectionRule {
    var condition = SectionRule.Condition()
    change(&condition.all)
    return SectionRule(condition: condition, section: section, weight: weight, line: 7)
  }
}
