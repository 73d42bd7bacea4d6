import FeedDomain
import Foundation
import Testing

@testable import Curation

/// What is the same news in other words, and what only looks like it.
struct SamenessTests {
  private let original = SamenessSamples.article(SamenessSamples.text)

  private func verdict(_ one: Article, _ other: Article) -> StoryFinder.Verdict {
    var article = StoryFinder.Teller(one)
    var tellers = [StoryFinder.Teller(other, id: ArticleID(rawValue: 7))]
    return StoryFinder.verdict(on: &article, amongst: &tellers)
  }

  @Test(arguments: SamenessSamples.copies.map(\.change))
  func `a copy is the same news, whatever was done to it`(change: String) throws {
    let copy = try #require(SamenessSamples.copies.first { $0.change == change }).article
    for (one, other) in [(copy, original), (original, copy)] {
      guard case .same(let evidence) = verdict(one, other) else {
        Issue.record("taken for other news: \(verdict(one, other))")
        continue
      }
      #expect(evidence.compared == ArticleID(rawValue: 7))
      #expect(evidence.likeness?.findings.isEmpty == true)
    }
  }

  @Test(arguments: SamenessSamples.copies.map(\.change))
  func `a copy shares fingerprints with what it copies`(change: String) throws {
    let copy = try #require(SamenessSamples.copies.first { $0.change == change }).article
    let shared = Set(Fingerprints(copy).all).intersection(Fingerprints(original).all)
    #expect(shared.count >= LikelyStories.fewestShared)
  }

  @Test(arguments: GuardFinding.Kind.allCases.filter { $0 != .ordinal })
  func `what makes it other news is found and named`(kind: GuardFinding.Kind) throws {
    let other = try #require(SamenessSamples.others.first { $0.kind == kind }).article
    var texts = [ComparedText(original), ComparedText(other)]
    let findings = SamenessGuard.findings(texts[0].readFacts(), texts[1].readFacts()).all
    #expect(findings.contains { $0.kind == kind })
    if case .same = verdict(other, original) { Issue.record("taken for the same news") }
  }

  @Test(arguments: [
    ("lần thứ tư", "lần thứ năm", GuardFinding.Kind.ordinal), ("lần thứ IV", "lần thứ 4", nil),
    ("khóa XII", "khóa XIII", .ordinal), ("nhiệm kỳ 2025 – 2027", "nhiệm kỳ 2022 – 2025", .year),
    ("nhiệm kỳ 2025 – 2027", "nhiệm kỳ 2025-2027", nil), ("Xuân Ất Tỵ", "Xuân Bính Ngọ", .year),
    ("ngày 2 tháng 3 năm 2023", "02/3/2023", nil), ("ngày 2-3-2023", "ngày 2/3", nil),
    ("ngày 2/3/2023", "ngày 2/4/2023", .date), ("tháng 3 năm 2023", "tháng 4 năm 2023", .date),
    ("hơn ba trăm em", "hơn bốn trăm em", .number), ("1.200 em", "1200 em", nil),
    ("Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", nil),
  ])
  func `figures are compared by what they mean`(
    one: String, other: String, kind: GuardFinding.Kind?
  ) {
    let facts = [one, other].map { words in
      TextFacts(
        title: WordRow("Hội thi kể chuyện \(words) đã diễn ra", isMarkup: false), body: .empty)
    }
    #expect(SamenessGuard.findings(facts[0], facts[1]).all.first?.kind == kind)
  }

  @Test func `what an excerpt leaves out is no disagreement`() {
    var texts = [ComparedText(original), ComparedText(SamenessSamples.copies[2].article)]
    #expect(SamenessGuard.findings(texts[0].readFacts(), texts[1].readFacts()).all.isEmpty)
  }

  @Test func `the same background does not make the same news`() {
    let later = SamenessSamples.article(
      "Chiều nay, dòng họ tổ chức gặp mặt nhân tròn một năm mở cửa, với nhiều tiết mục văn nghệ. "
        + SamenessSamples.middle + " " + SamenessSamples.end, title: "Một năm mở cửa", source: "hue"
    )
    if case .same = verdict(later, original) { Issue.record("taken for the same news") }
  }

  @Test func `of one source only what hardly differs is one`() {
    let again = SamenessSamples.article(SamenessSamples.text, key: "2")
    guard case .same(let evidence) = verdict(again, original) else {
      Issue.record("the same text twice is two")
      return
    }
    #expect(evidence.layer == .sameContent)
    let retitled = SamenessSamples.article(
      SamenessSamples.text, title: "Nơi con cháu sum họp bên trang sách", key: "3")
    if case .same = verdict(retitled, original) { Issue.record("taken for the same news") }
  }

  @Test func `reports that are months apart are two`() {
    var early = original
    early.claimedPublished = Date(timeIntervalSince1970: 1_700_000_000)
    var late = SamenessSamples.copies[0].article
    late.claimedPublished = Date(timeIntervalSince1970: 1_710_000_000)
    if case .same = verdict(late, early) { Issue.record("taken for the same news") }
  }

  @Test func `a tail and a place before the title say nothing of the news`() {
    let text = ComparedText(
      title: "Quảng Trị: " + SamenessSamples.title + " - Cổng thông tin điện tử",
      body:
        "<p>\(SamenessSamples.lead)</p><p>The post <a href=\"/\">Tủ sách</a> appeared first on <b>X</b>.</p>",
      isMarkup: true)
    let plain = ComparedText(
      title: SamenessSamples.title, body: SamenessSamples.lead, isMarkup: false)
    #expect(text.title.shingles(of: 2) == plain.title.shingles(of: 2))
    #expect(text.shingles == plain.shingles)
  }
}
