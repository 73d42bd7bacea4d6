import FeedDomain
import Foundation
import Testing

@testable import Curation

/// Under which places and topics a story is filed.
struct StoryFilerTests {
  private func filed(
    _ title: String, _ summary: String? = nil, categories: [String] = [], from place: String? = nil
  ) -> [StoryFacet] {
    var article = Article(
      source: SourceID("hue"), key: "1", title: title, contentDigest: [1], summary: summary)
    article.categories = categories.map { ParsedCategory(term: $0) }
    return StoryFiler().filing(of: article, place: place).facets
  }

  private func topics(
    _ title: String, _ summary: String? = nil, categories: [String] = []
  ) -> [String] {
    filed(title, summary, categories: categories).filter { $0.kind == .topic }.map(\.id)
  }

  @Test func `a former province is filed under the one of today`() {
    #expect(
      filed("Hà Giang mở phòng đọc") == [
        StoryFacet(.place, "ha-giang", filed: "tuyen-quang", evidence: .name, words: "Hà Giang")
      ])
  }

  @Test func `places come before topics, each with its evidence`() {
    let facets = filed(
      "Tập huấn số hóa tài liệu", "Học viên đến từ các thư viện xã.", from: "ben-tre")
    #expect(facets.map(\.id) == ["ben-tre", "training", "digital-transformation"])
    #expect(facets.map(\.evidence) == [.source, .words, .words])
    #expect(facets.map(\.words) == ["ben-tre", "tập huấn", "số hóa"])
  }

  @Test(arguments: [
    ("Bộ Văn hóa, Thể thao và Du lịch ban hành kế hoạch", "ministry"),
    ("Thứ trưởng thăm Thư viện Quốc gia", "ministry"),
    ("Lan tỏa văn hoá đọc ở vùng cao", "reading-culture"),
    ("Thư viện số có thêm nghìn tài liệu", "digital-transformation"),
    ("Xe thư viện lưu động về bản", "mobile-libraries"),
    ("Ra mắt thư mục địa chí", "local-history"), ("Khai giảng lớp tập huấn biên mục", "training"),
    ("Hội thi thủ thư giỏi", "competitions"),
    ("Phòng đọc cho người khiếm thị", "visually-impaired"),
    ("Giờ đọc của phạm nhân", "prisons-and-border-posts"),
    ("Trao tặng sách cho trường học", "book-donation"), ("Trưng bày báo Xuân", "exhibitions"),
    ("Nghiệm thu đề tài nghiên cứu khoa học", "research"),
    ("Nghị định mới về thư viện", "legal-documents"), ("Đại hội chi bộ cơ quan", "staff"),
  ])
  func `a title tells its topic`(_ title: String, _ topic: String) {
    #expect(topics(title).first == topic)
  }

  @Test func `a phrase is found in either tone style, and in a text without accents`() {
    #expect(topics("Số hoá kho sách") == ["digital-transformation"])
    #expect(topics("So hoa kho sach o thu vien") == ["digital-transformation"])
    #expect(topics("Xe thu vien luu dong ve ban") == ["mobile-libraries"])
    #expect(topics("New exhibition at the library") == ["exhibitions"])
  }

  @Test func `words that say little count in titles only`() {
    #expect(topics("Khảo sát bạn đọc") == ["research"])
    #expect(topics("Phòng đọc mới", "Đoàn đến khảo sát và tặng hoa.") == [])
    #expect(topics("Phòng đọc mới", "Thí sinh tự chọn sách.") == ["competitions"])
  }

  @Test func `a category speaks before the summary`() {
    let facets = filed(
      "Tin trong tuần", "Buổi triển lãm kéo dài ba ngày.", categories: ["Hoạt động của Bộ"])
    #expect(facets.map(\.id) == ["ministry", "exhibitions"])
    #expect(facets.map(\.evidence) == [.category, .words])
  }

  @Test func `a story has three topics at most`() {
    #expect(
      topics("Triển lãm, hội thi, tập huấn và trao tặng sách ở trại giam")
        == ["exhibitions", "competitions", "training"])
  }

  @Test func `a story about nothing known is filed nowhere`() {
    #expect(filed("Chào ngày mới") == [])
  }

  @Test func `a plan files what opens a story, and what leads one and changed`() {
    let planner = MergePlanner(
      authority: "tin.example.gov.vn,2026",
      classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
      sections: SectionProfile.standard)
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", address: .feed("https://hue.example.vn/feed"))
    let now = Date(timeIntervalSince1970: 1_795_500_000)
    let poll = MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: false, now: now)
    let article = Article(
      source: source.id, key: "1", title: "Huế mở hội sách", contentDigest: [1])
    let plan = planner.plan([article], of: poll, known: KnownArticles())
    #expect(plan.additions.first?.filing?.facets.map(\.id) == ["hue", "reading-culture"])
    #expect(plan.additions.first?.filing?.version == StoryFiler.version)

    for isLead in [true, false] {
      var known = KnownArticles()
      known.byKey["1"] = KnownArticle(
        id: ArticleID(rawValue: 5), source: source.id, story: StoryID(rawValue: 3),
        section: .national, isLead: isLead, title: "Huế", link: nil, canonicalLink: nil,
        claimedPublished: nil, contentDigest: [9], firstSeen: now)
      let revision = planner.plan([article], of: poll, known: known).revisions.first
      #expect(revision?.filing?.facets.count == (isLead ? 2 : nil))
    }
  }
}
