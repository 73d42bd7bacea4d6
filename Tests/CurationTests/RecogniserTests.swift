import FeedDomain
import Foundation
import Testing

@testable import Curation

/// Which entries under new keys are old acquaintances: a site that moves is no news, a title that returns is.
struct RecogniserTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let headlines = [
    "Khai mạc Ngày Sách và Văn hóa đọc Việt Nam lần thứ V", "Thư viện lưu động về xã Tả Phìn",
    "Tập huấn nghiệp vụ cho cán bộ thư viện cơ sở", "Trao tặng 500 bản sách cho trường vùng cao",
    "Giới thiệu sách mới tháng 11", "Hội thi kể chuyện theo sách thiếu nhi năm 2026",
  ]
  private let words =
    "Sáng nay, Thư viện tỉnh phối hợp với Phòng Văn hóa và Thông tin tổ chức hoạt động với sự tham gia "
    + "của đông đảo bạn đọc, học sinh các trường trên địa bàn và cán bộ thư viện cơ sở."

  /// An entry with a key and an address of its own, dated a day before the one before it.
  private func article(
    _ number: Int, key: String, link: String, summary: String? = nil, dated: Bool = true
  ) -> Article {
    var article = Article(
      source: SourceID("lao-cai"), key: key, title: headlines[number], contentDigest: [],
      link: link, canonicalLink: WebAddress.canonical(link), summary: summary ?? words,
      claimedPublished: dated ? now - Double(number) * 86400 - 600 : nil)
    article.contentDigest = ContentDigest.of(article)
    return article
  }

  private func stored(_ article: Article, _ number: Int) -> KnownArticle {
    KnownArticle(
      id: ArticleID(rawValue: Int64(number + 1)), source: article.source,
      story: StoryID(rawValue: Int64(number + 1)), section: .national, isLead: true,
      title: article.title, link: article.link, canonicalLink: article.canonicalLink,
      claimedPublished: article.claimedPublished, contentDigest: article.contentDigest,
      firstSeen: now - 3600)
  }

  /// What the store tells of the old articles when the new ones are asked for.
  private func known(_ old: [Article], asked new: [Article]) -> KnownArticles {
    var known = KnownArticles()
    for (number, article) in old.enumerated() {
      let stored = stored(article, number)
      if new.contains(where: { $0.key == article.key }) { known.byKey[article.key] = stored }
      if let link = article.canonicalLink, new.contains(where: { $0.canonicalLink == link }) {
        known.ownByCanonicalLink[link] = stored
      }
      known.ownByTitle[article.title, default: []].append(stored)
    }
    return known
  }

  private func ids(_ new: [Article], _ old: [Article]) -> [Int64?] {
    Recogniser(known(old, asked: new)).matches(of: new).map { $0?.known.id.rawValue }
  }

  @Test func `a site that went over to https has no news`() {
    let old = headlines.indices.map { number in
      let link = "http://thuvien.laocai.gov.vn/tin-\(number)"
      return article(number, key: link, link: link)
    }
    let new = headlines.indices.map { number in
      let link = "https://www.thuvien.laocai.gov.vn/tin-\(number)"
      return article(number, key: link, link: link)
    }
    let matches = Recogniser(known(old, asked: new)).matches(of: new)
    #expect(matches.map { $0?.known.id.rawValue } == [1, 2, 3, 4, 5, 6])
    #expect(matches.allSatisfy { $0?.isNewKey == true })
  }

  @Test func `a site with another name but the same paths has no news`() {
    let old = [article(0, key: "1", link: "https://thuvienlaocai.vn/?p=71", dated: false)]
    let new = [
      article(
        0, key: "https://thuvien.laocai.gov.vn/?p=71", link: "https://thuvien.laocai.gov.vn/?p=71",
        summary: "Tóm tắt do hệ thống mới cắt.", dated: false)
    ]
    #expect(ids(new, old) == [1])
  }

  @Test func `another system with new ids, permalinks and summaries has no news`() {
    let old = headlines.indices.map {
      article($0, key: "\($0)", link: "https://thuvien.laocai.gov.vn/default.aspx?ItemID=\($0)")
    }
    var new = headlines.indices.map {
      article(
        $0, key: "post-\($0 + 900)", link: "https://thuvien.laocai.gov.vn/2026/11/bai-\($0)/",
        summary: "Tóm tắt do hệ thống mới cắt.")
    }
    // The new system writes UTC where the old one wrote local time.
    for index in new.indices { new[index].claimedPublished? += 7 * 3600 }
    #expect(ids(new, old) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `a system that stamps all entries anew and gives new ids has no news`() {
    let old = headlines.indices.map {
      article($0, key: "\($0)", link: "https://thuvien.laocai.gov.vn/?id=\($0)")
    }
    var new = headlines.indices.map {
      article($0, key: "x\($0)", link: "https://thuvien.laocai.gov.vn/tin/\($0).html")
    }
    for index in new.indices { new[index].claimedPublished = now + 40 * 86400 }
    #expect(ids(new, old) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `news among the entries of a site that moved is news`() {
    let old = (0..<5).map {
      article($0, key: "\($0)", link: "https://thuvien.laocai.gov.vn/?id=\($0)")
    }
    let new = headlines.indices.map {
      article($0, key: "x\($0)", link: "https://thuvien.laocai.gov.vn/tin/\($0).html")
    }
    #expect(ids(new, old) == [1, 2, 3, 4, 5, nil])
  }

  @Test func `a single entry with a new id and the same words is the same`() {
    let old = [article(0, key: "1", link: "https://thuvien.laocai.gov.vn/1", dated: false)]
    let new = [article(0, key: "2", link: "https://thuvien.laocai.gov.vn/2", dated: false)]
    #expect(ids(new, old) == [1])
  }

  @Test func `an announcement that comes each week is news each week`() {
    let old = [article(4, key: "1", link: "https://thuvien.laocai.gov.vn/1")]
    var weekly = article(4, key: "2", link: "https://thuvien.laocai.gov.vn/2")
    weekly.claimedPublished? += 7 * 86400
    #expect(ids([weekly], old) == [nil])
    weekly.summary = "Mười đầu sách mới về văn hóa dân gian."
    #expect(ids([weekly], old) == [nil])
  }

  @Test func `a phrase without a date is no evidence that two notices are one`() {
    let old = [
      article(
        2, key: "1", link: "https://thuvien.laocai.gov.vn/1", summary: "Xem tệp đính kèm.",
        dated: false)
    ]
    let new = [
      article(
        2, key: "2", link: "https://thuvien.laocai.gov.vn/2", summary: "Xem tệp đính kèm.",
        dated: false)
    ]
    #expect(ids(new, old) == [nil])
  }

  @Test func `an entry that is still there under its own key is not taken for another`() {
    let first = article(0, key: "1", link: "https://thuvien.laocai.gov.vn/1")
    let twin = article(0, key: "2", link: "https://thuvien.laocai.gov.vn/2")
    #expect(ids([twin, first], [first]) == [nil, 1])
  }

  @Test func `of two entries with one title each goes to an article of its own`() {
    let old = [
      article(0, key: "1", link: "https://thuvienlaocai.vn/1"),
      article(0, key: "2", link: "https://thuvienlaocai.vn/2"),
    ]
    let new = [
      article(0, key: "a", link: "https://thuvien.laocai.gov.vn/a"),
      article(0, key: "b", link: "https://thuvien.laocai.gov.vn/b"),
      article(0, key: "c", link: "https://thuvien.laocai.gov.vn/c"),
    ]
    #expect(ids(new, old) == [1, 2, nil])
  }

  @Test func `only the address differs of an entry that moved as it was`() {
    let old = article(0, key: "1", link: "http://thuvien.laocai.gov.vn/1")
    var new = article(0, key: "1", link: "https://thuvien.laocai.gov.vn/1")
    #expect(Recogniser.onlyLinkDiffers(stored(old, 0), new))
    new.summary = "Đính chính: hoạt động diễn ra vào chiều mai."
    new.contentDigest = ContentDigest.of(new)
    #expect(!Recogniser.onlyLinkDiffers(stored(old, 0), new))
  }

  @Test func `a new entry is not taken for one of the same title that is still there`() {
    let old = article(0, key: "a", link: "https://thuvien.laocai.gov.vn/a")
    let new = article(0, key: "b", link: "https://thuvien.laocai.gov.vn/b")
    var known = known([old], asked: [new])
    known.byKey["a"] = stored(old, 0)
    #expect(Recogniser(known).matches(of: [new]).first??.known.id == stored(old, 0).id)
    #expect(Recogniser(known).matches(of: [new], besides: ["a"]).allSatisfy { $0 == nil })
  }
}
