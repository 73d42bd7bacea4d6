import FeedDomain
import Foundation
import Testing
import WebUI

/// The letter as editors get it.
struct LetterTests {
  private let letter = DigestLetters().letter(
    FaceSamples.digest, from: FaceSamples.hub, in: .vi)

  @Test func `the bodies look as they were reviewed`() throws {
    try Snapshot.check(letter.text.utf8, "digest.txt")
    try Snapshot.check(letter.html.utf8, "digest.html")
  }

  @Test func `the subject tells the edition, the day and how much there is`() throws {
    #expect(letter.subject == "Điểm tin hằng ngày, thứ Ba, 24/11/2026: 6 tin")
    var sunday = FaceSamples.digest
    sunday.day = try #require(CalendarDay("2026-11-22"))
    let subject = DigestLetters().letter(sunday, from: FaceSamples.hub, in: .vi).subject
    #expect(subject == "Điểm tin hằng ngày, Chủ nhật, 22/11/2026: 6 tin")
  }

  @Test func `an issue without news says so in one line`() {
    let letter = DigestLetters().letter(FaceSamples.emptyDigest, from: FaceSamples.hub, in: .vi)
    #expect(letter.subject == "Điểm tin hằng ngày, thứ Ba, 24/11/2026: không có tin mới")
    #expect(letter.text.contains("\nKhông có tin mới.\n"))
    #expect(letter.html.contains("Không có tin mới."))
    #expect(!letter.text.contains("biên tập"))
  }

  @Test func `no line of the text is wider than its column, but for addresses`() {
    let wide = letter.text.split(separator: "\n").filter {
      $0.count > 72 && !$0.contains("https://")
    }
    #expect(wide.isEmpty)
  }

  @Test func `the text tells everything the HTML does`() {
    for story in FaceSamples.national + FaceSamples.international {
      let joined = letter.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(joined.contains(story.lead.article.title))
      #expect(joined.contains("Nguồn: \(story.lead.sourceName)"))
      if let link = story.lead.article.link { #expect(letter.text.contains(link)) }
    }
    #expect(letter.text.contains("Nguyễn Văn Mẫu"))
  }

  @Test func `the HTML loads nothing and tracks nobody`() {
    for word in ["<img", "src=", "url(", "<script", "@import"] {
      #expect(!letter.html.contains(word))
    }
    let links = letter.html.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("mailto:") })
  }

  @Test func `only what is known of the owner is told`() {
    let anonymous = HubProfile(title: "Điểm tin", url: "https://x.vn/", authority: "x.vn,2026")
    let letter = DigestLetters().letter(FaceSamples.digest, from: anonymous, in: .vi)
    for label in ["Địa chỉ:", "Điện thoại:", "Thư điện tử:", "Chịu trách nhiệm"] {
      #expect(!letter.text.contains(label))
      #expect(!letter.html.contains(label))
    }
  }

  @Test func `an English reader is spoken to in English, and stories keep their words`() {
    let letter = DigestLetters().letter(FaceSamples.digest, from: FaceSamples.hub, in: .en)
    #expect(letter.subject == "Điểm tin hằng ngày, Tuesday 24 November 2026: 6 stories")
    #expect(letter.text.contains("Source: Thư viện tỉnh Lai Châu"))
    #expect(letter.text.contains("Stop these letters (unsubscribe):"))
    for word in ["Nguồn:", "Cùng đưa tin", "Số 12", "Địa chỉ:", "biên tập viên"] {
      #expect(!letter.text.contains(word))
      #expect(!letter.html.contains(word))
    }
  }

  @Test func `the page of an issue leads to all issues, and a letter does not`() {
    let page = DigestLetters().page(FaceSamples.digest, from: FaceSamples.hub)
    for body in [page.text, page.html] {
      #expect(body.contains("https://tin.example.vn/digests/index.html"))
      #expect(body.contains("Các số điểm tin đã phát hành"))
      #expect(!body.contains(LetterAddress.token))
    }
    #expect(!letter.html.contains("digests/index.html"))
  }

  @Test func `a letter tells how to end it, and an issue as a file does not`() {
    let file = DigestLetters().file(FaceSamples.digest, from: FaceSamples.hub)
    for body in [letter.text, letter.html] {
      #expect(body.contains("https://tin.example.vn/u/\(LetterAddress.token)"))
      #expect(body.contains("Ngừng nhận thư này"))
    }
    for body in [file.text, file.html] {
      #expect(!body.contains(LetterAddress.token))
      #expect(!body.contains("Ngừng nhận"))
    }
  }
}
