import FeedDomain
import Testing

@testable import Curation

/// What pictures and addresses say where words leave a doubt.
struct SharedLinksTests {
  private func article(_ html: String, link: String? = nil, source: String = "hue") -> Article {
    Article(
      source: SourceID(source), key: source, title: "Chuyện ở \(source)", contentDigest: [],
      link: link, content: html)
  }

  @Test(arguments: [
    (
      #"<p><a href="https://www.a.vn/tin/5/">Tin</a></p>"#,
      #"<p>Nguồn: <a rel="nofollow" href="http://a.vn/tin/5#anh">A</a></p>"#, 1
    ),
    (
      #"<img alt="" src="https://a.vn/2025/z6612_tusachgiomai.jpg">"#,
      #"<img src="https://cdn.b.vn/anh/z6612_tusachgiomai.jpg">"#, 1
    ),
    (#"<img src="https://a.vn/anh/logo.png">"#, #"<img src="https://b.vn/anh/logo.png">"#, 0),
    (#"<a href="https://a.vn/">A</a>"#, #"<a href="https://a.vn">A</a>"#, 0),
    (#"<a href="mailto:thuvien@a.vn">A</a>"#, #"<a href="mailto:thuvien@a.vn">A</a>"#, 0),
  ])
  func `what both show is counted, and what all sites have is not`(
    one: String, other: String, count: Int
  ) {
    #expect(SharedLinks.count(article(one), article(other, source: "vinh")) == count)
  }

  @Test func `who leads to the other's page shares it`() {
    let first = article("<p>Tin</p>", link: "https://a.vn/tin/5")
    let other = article(#"<p><a href="https://a.vn/tin/5">Xem</a></p>"#, source: "vinh")
    #expect(SharedLinks.count(first, other) == 1)
  }

  @Test func `a shared picture decides where words are only half the same`() throws {
    let words = SamenessSamples.lead.split(separator: " ")
    let half = words.prefix(48).joined(separator: " ")
    let picture = #"<img src="https://a.vn/anh/z6612_tusachgiomai.jpg">"#
    let ours = SamenessSamples.lead + " " + SamenessSamples.middle
    let theirs =
      half + ". Bà con làng trên xóm dưới cùng đến chung vui, nghe các cụ kể chuyện xưa "
      + "bên ấm chè xanh rồi chuyền tay nhau những trang sách còn thơm mùi giấy."
    func verdict(_ html: String) -> StoryFinder.Verdict {
      var first = StoryFinder.Teller(article("<p>\(ours)</p>\(html)"))
      var second = [StoryFinder.Teller(article("<p>\(theirs)</p>\(html)", source: "vinh"))]
      return StoryFinder.verdict(on: &first, amongst: &second)
    }
    guard case .unsure(let likeness) = verdict("") else {
      Issue.record("the words alone leave no doubt")
      return
    }
    #expect(likeness.sharedLinks == 0)
    guard case .same(let evidence) = verdict(picture) else {
      Issue.record("the picture does not decide")
      return
    }
    #expect(evidence.layer == .nearDuplicate)
    #expect(evidence.likeness?.sharedLinks == 1)
  }
}
