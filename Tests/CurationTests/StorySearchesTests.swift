import FeedDomain
import Foundation
import Testing

@testable import Curation

/// Which stories a saved search finds.
struct StorySearchesTests {
  private func story(
    _ title: String, summary: String? = nil, language: String? = nil, copies: [String] = []
  ) -> Story {
    func told(by source: String, _ number: Int64) -> StoryArticle {
      StoryArticle(
        id: ArticleID(rawValue: number),
        article: Article(
          source: SourceID(source), key: "1", title: title, contentDigest: [], summary: summary,
          language: language), firstSeen: .distantPast, sourceName: source, sourcePlace: nil,
        feed: nil)
    }
    var story = Story(
      id: StoryID(rawValue: 1), entryID: "tag:tin.example,2026:1",
      decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)),
      lead: told(by: "hue", 1), copies: copies.map { told(by: $0, 2) }, published: .distantPast,
      updated: .distantPast)
    story.facets = [
      StoryFacet(.place, "ha-giang", filed: "tuyen-quang", evidence: .name, words: "Hà Giang"),
      StoryFacet(.topic, "training", filed: "training", evidence: .words, words: "tập huấn"),
    ]
    return story
  }

  private func isFound(
    _ story: Story, _ condition: (inout SavedSearch.Condition) -> Void
  ) -> Bool {
    var search = SavedSearch(id: SearchID("a"), title: "A", condition: SavedSearch.Condition())
    condition(&search.condition)
    return StorySearches([search], language: "vi").finding(story) == [SearchID("a")]
  }

  @Test func `words are found by whole syllables in title and summary, without case`() {
    let story = story("Tặng sách cho TRƯỜNG SA", summary: "Đoàn công tác thăm đồn biên phòng.")
    #expect(isFound(story) { $0.words.any = ["Trường Sa", "Hoàng Sa"] })
    #expect(isFound(story) { $0.words.any = ["đồn biên phòng"] })
    #expect(!isFound(story) { $0.words.any = ["trường sa đọa", "ặng sách"] })
  }

  @Test func `conditions that ask for other things have another print`() {
    func print(_ change: (inout SavedSearch.Condition) -> Void) -> String {
      var condition = SavedSearch.Condition()
      change(&condition)
      return condition.print
    }
    let prints = [
      print { $0.words.any = ["a", "b"] }, print { $0.words.any = ["a\tb"] },
      print { $0.words.all = ["a", "b"] }, print { $0.words.none = ["a", "b"] },
      print { $0.places = ["a"] }, print { $0.languages = ["a"] },
      print { $0.topics = [.training] },
      print { $0.sources = [SourceID("a")] }, print { $0.sections = [SectionID("a")] },
      print { _ in },
    ]
    #expect(Set(prints).count == prints.count)
    #expect(prints[0] == print { $0.words.any = ["a", "b"] })
  }

  @Test func `words are found in the whole text that readers are shown`() {
    var story = story("Tặng sách", summary: "Một chuyến đi.")
    story.lead.article.content = "<p>Đoàn ra <b>Trường</b> Sa.</p><p title=\"Hoàng Sa\">Hết</p>"
    #expect(isFound(story) { $0.words.any = ["Trường Sa"] })
    #expect(!isFound(story) { $0.words.any = ["Hoàng Sa"] })
    #expect(!isFound(story) { $0.words.none = ["Trường Sa"] })
  }

  @Test func `words with accents want them, words without find both`() {
    let story = story("Số hóa tài liệu Hán Nôm")
    #expect(isFound(story) { $0.words.any = ["so hoa"] })
    #expect(isFound(story) { $0.words.any = ["số hóa"] })
    #expect(isFound(story) { $0.words.any = ["số hoá"] })
    #expect(!isFound(story) { $0.words.any = ["số hoa"] })
  }

  @Test func `all words have to be there, and none that are forbidden`() {
    let story = story("Hội sách Huế", summary: "Tặng sách cho học sinh.")
    #expect(isFound(story) { $0.words.all = ["hội sách", "học sinh"] })
    #expect(!isFound(story) { $0.words.all = ["hội sách", "sinh viên"] })
    #expect(!isFound(story) { $0.words = words(any: ["hội sách"], none: ["học sinh"]) })
    #expect(isFound(story) { $0.words.none = ["tuyển dụng"] })
  }

  private func words(any: [String], none: [String]) -> SavedSearch.Words {
    var words = SavedSearch.Words()
    words.any = any
    words.none = none
    return words
  }

  @Test func `the title is that which an editor gave`() {
    var story = story("Thông báo số 12")
    story.headline = "Thư viện mở cửa trở lại"
    #expect(isFound(story) { $0.words.any = ["mở cửa"] })
    #expect(!isFound(story) { $0.words.any = ["thông báo"] })
  }

  @Test func `every kind that is given must hold`() {
    let story = story("Tập huấn", copies: ["da-nang"])
    #expect(isFound(story) { $0.sections = [.international, .national] })
    #expect(!isFound(story) { $0.sections = [.international] })
    #expect(isFound(story) { $0.places = ["ha-giang"] })
    #expect(isFound(story) { $0.places = ["tuyen-quang", "hue"] })
    #expect(!isFound(story) { $0.places = ["hue"] })
    #expect(isFound(story) { $0.topics = [.training] })
    #expect(!isFound(story) { $0.topics = [.research] })
    #expect(isFound(story) { $0.sources = [SourceID("da-nang")] })
    #expect(!isFound(story) { $0.sources = [SourceID("ca-mau")] })
    #expect(
      !isFound(story) {
        $0.topics = [.training]
        $0.places = ["hue"]
      })
  }

  @Test func `a language finds its regions, and what says none is in that of the hub`() {
    let english = story("Library news", language: "en-GB")
    #expect(isFound(english) { $0.languages = ["EN"] })
    #expect(!isFound(english) { $0.languages = ["en-US"] })
    #expect(!isFound(english) { $0.languages = ["vi"] })
    #expect(isFound(story("Tin")) { $0.languages = ["vi"] })
  }
}
