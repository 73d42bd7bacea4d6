import FeedDomain
import Testing

@testable import Curation

/// What names an entry within its document.
struct EntryKeysTests {
  private func entry(id: String? = nil, link: String? = nil, title: String? = nil) -> ParsedEntry {
    var entry = ParsedEntry()
    entry.id = id
    entry.link = link
    entry.title = title.map { ParsedText($0, kind: .plain) }
    return entry
  }

  private func keys(
    _ entries: [ParsedEntry], format: ParsedFeed.Format = .rss
  ) -> EntryKeys {
    EntryKeys(entries, format: format)
  }

  @Test func `a guid that could not stand in Atom is no id for the world but an Atom id is`() {
    let odd = entry(id: "HTTP://A.example.vn", link: "https://a.example.vn/1")
    #expect(keys([odd]).identities(at: 0).claimedID == nil)
    #expect(keys([odd], format: .atom).identities(at: 0).claimedID == "HTTP://A.example.vn")
  }

  @Test func `an id of its own names an entry`() {
    let keys = self.keys([entry(id: "17", link: "https://a.example.vn/tin/17")])
    #expect(keys.key(at: 0) == "17")
  }

  @Test func `an entry without an id borrows its link`() {
    let keys = self.keys([entry(link: "https://www.a.example.vn/tin/17/?utm_source=x")])
    #expect(keys.key(at: 0) == WebAddress.canonical("http://a.example.vn/tin/17"))
  }

  @Test func `an id that all entries share names none of them`() {
    let keys = self.keys([
      entry(id: "1", link: "https://a.example.vn/a", title: "A"),
      entry(id: "1", link: "https://a.example.vn/b", title: "B"),
    ])
    #expect(keys.key(at: 0) != keys.key(at: 1))
    #expect(keys.identities(at: 0).claimedID == nil)
  }

  @Test func `a link that several entries share identifies no page`() {
    let keys = self.keys([
      entry(id: "1", link: "https://a.example.vn/tin", title: "A"),
      entry(id: "2", link: "https://a.example.vn/tin", title: "B"),
    ])
    #expect(keys.identities(at: 0).canonicalLink == nil)
    #expect(keys.identities(at: 1).canonicalLink == nil)
  }

  @Test func `an id under which two untitled texts stand names neither`() {
    var morning = entry(id: "https://a.example.vn/1#a", link: "https://a.example.vn/1#a")
    morning.summary = ParsedText("Chào buổi sáng", kind: .plain)
    var evening = morning
    evening.summary = ParsedText("Chào buổi tối", kind: .plain)
    let keys = self.keys([morning, evening])
    #expect(keys.key(at: 0) != keys.key(at: 1))
  }

  @Test func `the same entry twice in a document keeps its id`() {
    let twice = entry(id: "https://a.example.vn/?p=1", link: "https://a.example.vn/a", title: "A")
    let keys = self.keys([twice, twice])
    #expect(keys.key(at: 0) == "https://a.example.vn/?p=1")
    #expect(keys.key(at: 0) == keys.key(at: 1))
  }

  @Test func `an entry with words alone is named by them`() {
    let keys = self.keys([entry(title: "A"), entry(title: "B"), entry()])
    #expect(keys.key(at: 0) != nil)
    #expect(keys.key(at: 0) != keys.key(at: 1))
    #expect(keys.key(at: 2) == nil)
  }

  @Test(arguments: [
    "https://a.example.vn/?p=1", "urn:uuid:6c4e1b1e-8f6a-4a5f-9c39-1f3f1b9d3b3a",
    "tag:a.example.vn,2026:1", "http://a.example.vn/bài-viết",
  ])
  func `an IRI is an id for the whole world`(id: String) {
    #expect(EntryID.isGlobal(id))
  }

  @Test(arguments: ["123", "1:2", "tin 17", "https://a.example.vn/a b", "c:", "", "<b>:x/y"])
  func `anything else is an id within its source only`(id: String) {
    #expect(!EntryID.isGlobal(id))
  }

  @Test func `a derived id depends on authority, source and key alone`() {
    let article = Article(
      source: SourceID("hue"), key: "123", title: "A", contentDigest: [],
      link: "https://hue.example.vn/1")
    var other = article
    other.title = "B"
    other.link = "https://moi.example.vn/1"
    let id = EntryID.of(article, authority: "tin.example.gov.vn,2026")
    #expect(id == EntryID.of(other, authority: "tin.example.gov.vn,2026"))
    #expect(id.hasPrefix("tag:tin.example.gov.vn,2026:hue/"))
    other.source = SourceID("vinh")
    #expect(id != EntryID.of(other, authority: "tin.example.gov.vn,2026"))
    #expect(EntryID.isOwn(id, authority: "tin.example.gov.vn,2026"))
  }
}
