import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// Atom by the letter, looked at element by element.
struct WritingAtomTests {
  private func document(_ stories: Story...) throws -> WrittenElement {
    try WrittenElement(AtomWriter().write(WritingSamples.feed(stories)))
  }

  private func entry(of story: Story) throws -> WrittenElement {
    try #require(try document(story).first("entry"))
  }

  @Test func `the same feed gives the same bytes`() {
    let feed = WritingSamples.awkward
    #expect(AtomWriter().write(feed) == AtomWriter().write(feed))
  }

  @Test func `hostile strings leave the document whole, with an entry for every story`() throws {
    let feed = WritingSamples.awkward
    let document = try WrittenElement(AtomWriter().write(feed))
    let entries = document.all("entry")
    #expect(entries.map { $0.first("id")?.text } == feed.stories.map(\.entryID))
    #expect(entries.allSatisfy { ["title", "updated", "author"].allSatisfy($0.has) })
  }

  @Test func `the id is kept byte for byte`() throws {
    var story = WritingSamples.story()
    story.entryID = "HTTP://Example.VN:80/a?b=1&c=%7e"
    #expect(try entry(of: story).first("id")?.text == story.entryID)
  }

  @Test func `dates are in UTC, and no two entries changed at the same instant`() throws {
    let document = try document(WritingSamples.story(1), WritingSamples.story(2))
    let entries = document.all("entry")
    #expect(
      entries.map { $0.first("published")?.text }
        == Array(repeating: "2026-11-24T01:30:00Z", count: 2))
    #expect(
      entries.map { $0.first("updated")?.text } == [
        "2026-11-24T01:30:00.000001Z", "2026-11-24T01:30:00.000002Z",
      ])
    #expect(document.first("updated")?.text == "2026-11-24T01:30:00.000002Z")
  }

  @Test func `the mark within the second belongs to the story, whatever stands beside it`() throws {
    let story = WritingSamples.story(7)
    let alone = try entry(of: story).first("updated")?.text
    let among = try document(WritingSamples.story(3), story).all("entry").last?.first("updated")?
      .text
    #expect(alone == among)
  }

  @Test func `a change is never before the publication`() throws {
    var story = WritingSamples.story()
    story.updated = story.published - 86400
    let entry = try entry(of: story)
    #expect(entry.first("updated")?.text == "2026-11-24T01:30:00.000001Z")
  }

  @Test func `a publication before there was a web is not believed`() throws {
    var story = WritingSamples.story()
    story.published = Date(timeIntervalSince1970: -86400)
    story.updated = story.published
    let entry = try entry(of: story)
    #expect(!entry.has("published"))
    #expect(entry.first("updated")?.text == "2026-11-24T01:30:00.000001Z")
  }

  @Test func `authors are the entry's, else the library`() throws {
    let library = try entry(of: WritingSamples.story()).all("author").map { $0.first("name")?.text }
    #expect(library == ["Thư viện tỉnh Lai Châu"])
    let story = WritingSamples.story { article in
      article.authors = [
        ParsedPerson(name: "Lò Thị An <an@example.vn>", email: "a@b", uri: "javascript:x"),
        ParsedPerson(email: "binh@example.vn"), ParsedPerson(name: " "),
      ]
    }
    let authors = try entry(of: story).all("author")
    #expect(authors.map { $0.first("name")?.text } == ["Lò Thị An", "binh@example.vn"])
    #expect(authors.map { $0.first("email")?.text } == [nil, "binh@example.vn"])
    #expect(authors.allSatisfy { !$0.has("uri") })
  }

  @Test func `links lead to the original, to its feed, and to the copies`() throws {
    var story = WritingSamples.story()
    story.copies = [
      WritingSamples.copy(2, of: story, by: "Thư viện tỉnh Sơn La"),
      WritingSamples.copy(2, of: story, by: "Thư viện tỉnh Sơn La"),
    ]
    let links = try entry(of: story).all("link")
    #expect(links.map { $0.attributes["rel"] } == ["alternate", "via", "related"])
    #expect(links.last?.attributes["title"] == "Thư viện tỉnh Sơn La")
    #expect(links.first?.attributes["href"] == "https://thuvien.laichau.example.vn/tin/1")
  }

  @Test func `an enclosure says of itself only what can be true`() throws {
    let story = WritingSamples.story { article in
      article.enclosures = [
        ParsedEnclosure(url: "https://x.vn/a b.mp3", type: "audio/mpeg", length: 12),
        ParsedEnclosure(url: "https://x.vn/b", type: "mp3 file", length: -1),
        ParsedEnclosure(url: "ftp:", type: nil, length: nil),
      ]
    }
    let files = try entry(of: story).all("link").filter { $0.attributes["rel"] == "enclosure" }
    #expect(
      files.map(\.attributes) == [
        [
          "rel": "enclosure", "type": "audio/mpeg", "href": "https://x.vn/a%20b.mp3",
          "length": "12",
        ],
        ["rel": "enclosure", "href": "https://x.vn/b"],
      ])
  }

  @Test func `the section comes first among the categories, with its title`() throws {
    let story = WritingSamples.story { article in
      article.categories = [
        ParsedCategory(term: "Văn hóa đọc", scheme: "không phải địa chỉ", label: "<b>Đọc</b>"),
        ParsedCategory(term: " "), ParsedCategory(term: "Văn hóa đọc", label: "Đọc"),
      ]
    }
    let categories = try entry(of: story).all("category").map(\.attributes)
    #expect(
      categories == [
        [
          "scheme": "tag:tin.example.vn,2026:sections", "term": "national",
          "label": "Hoạt động trong cả nước",
        ],
        ["term": "Văn hóa đọc", "label": "Đọc"],
      ])
  }

  @Test func `places and topics are categories, a former place besides that of today`() throws {
    var story = WritingSamples.story()
    story.facets = [
      StoryFacet(.place, "ha-giang", filed: "tuyen-quang", evidence: .name, words: "Hà Giang"),
      StoryFacet(
        .place, "tuyen-quang", filed: "tuyen-quang", evidence: .name, words: "Tuyên Quang"),
      StoryFacet(.topic, "training", filed: "training", evidence: .words, words: "tập huấn"),
    ]
    let categories = try entry(of: story).all("category").dropFirst().map(\.attributes)
    let scheme = "tag:tin.example.vn,2026:"
    #expect(
      categories == [
        ["scheme": scheme + "places", "term": "tuyen-quang", "label": "Tuyên Quang"],
        ["scheme": scheme + "former-places", "term": "ha-giang", "label": "Hà Giang"],
        ["scheme": scheme + "topics", "term": "training", "label": "Đào tạo, bồi dưỡng"],
      ])
  }

  @Test func `words that look like markup are marked as escaped`() throws {
    let story = WritingSamples.story(title: "Thẻ <b> và </b> & ký hiệu &amp;")
    let title = try #require(try entry(of: story).first("title"))
    #expect(title.attributes["type"] == "html")
    #expect(title.text == "Thẻ &lt;b&gt; và &lt;/b&gt; &amp; ký hiệu &amp;amp;")
    let plain = try entry(of: WritingSamples.story(title: "Q & A: 3 < 5")).first("title")
    #expect(plain?.attributes == [:])
    #expect(plain?.text == "Q & A: 3 < 5")
  }

  @Test func `an entry in another language says so, and its credit does not`() throws {
    let entry = try entry(of: WritingSamples.story { $0.language = "en_US" })
    #expect(entry.attributes["xml:lang"] == "en-US")
    #expect(entry.first("content")?.text.contains("<p lang=\"vi\">Nguồn: ") == true)
    #expect(try self.entry(of: WritingSamples.story { $0.language = "vi-VN" }).attributes.isEmpty)
  }

  @Test(arguments: ["<<<<<<b>b>b>b>b>b>An", "An <a@x.vn> <b@x.vn>", "&\u{1}1; An", "<p <p <p An"])
  func `a name never holds markup, however it is nested`(name: String) throws {
    let story = WritingSamples.story { $0.authors = [ParsedPerson(name: name)] }
    let shown = try #require(try entry(of: story).first("author")?.first("name")?.text)
    #expect(shown.contains("An"))
    #expect(!shown.contains("<b"))
    #expect(!shown.contains("@"))
    #expect(!shown.contains("&1"))
  }

  @Test func `nothing but opened tags costs no more than its length`() {
    let story = WritingSamples.story(title: String(repeating: "<a ", count: 100_000)) {
      $0.authors = [ParsedPerson(name: String(repeating: ">@<", count: 100_000))]
    }
    let bytes = AtomWriter().write(WritingSamples.feed([story]))
    #expect(bytes.count > 300_000)
  }
}
