import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubTesting
import SampleNetwork
import Testing

@testable import HubApp

/// How stories are shown to editors.
struct StoryTextTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private func hub() throws -> Hub {
    try Hub(
      try ConfigurationFile.read(folder.path + "/feeds.yml"), workspace: folder.workspace,
      work: nil, events: QuietSink())
  }

  /// A hub with the one story of one source.
  private func polled() async throws -> Hub {
    let site = try ChangingSite()
    site.serveFeed("/feed", ["Ngày hội đọc sách"])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/feed"))\" }"])
    _ = try await folder.run()
    return try hub()
  }

  @Test func `a story is listed with its number, its section and its title`() async throws {
    let hub = try await polled()
    let stories = try await hub.stories.stories(StoryFilter(limit: 3), titled: nil)
    let text = StoryText(hub.configuration, language: .vi, now: Sample.now).table(stories)
    #expect(text.contains("TIÊU ĐỀ"))
    #expect(text.contains("national"))
    #expect(text.contains("Ngày hội đọc sách"))
    let none = StoryText(hub.configuration, language: .en, now: Sample.now).table([])
    #expect(none == "There is no such story.\n")
  }

  @Test func `a story is shown with its places and topics`() async throws {
    let facets = [
      StoryFacet(.place, "ha-giang", filed: "tuyen-quang", evidence: .name, words: "Hà Giang"),
      StoryFacet(.place, "hue", filed: "hue", evidence: .source, words: "hue"),
      StoryFacet(
        .topic, "local-history", filed: "local-history", evidence: .words, words: "địa chí"),
    ]
    #expect(
      FacetWords.rows(of: facets, in: .vi).map { "\($0): \($1)" } == [
        "Địa danh: Tuyên Quang, trước là Hà Giang (tên: Hà Giang); Huế (nơi của nguồn: hue)",
        "Chủ đề: Địa chí (từ ngữ: địa chí)",
      ])
    #expect(
      FacetWords.rows(of: [facets[2]], in: .en).map(\.1) == ["local history (words: địa chí)"])
    #expect(FacetWords.rows(of: [], in: .vi).isEmpty)

    let hub = try await polled()
    var shown = try await hub.story(StoryID(rawValue: 1))
    shown.story.facets = facets
    let whole = StoryText(hub.configuration, language: .vi, now: Sample.now)
      .whole(shown, corrections: [])
    #expect(whole.contains("trước là Hà Giang"))
    let json = StoryJSON(shown)
    #expect(json.places.map(\.id) == ["ha-giang", "hue"])
    #expect(json.places.first?.code == "124/2004/QĐ-TTg:02")
    #expect(json.places.first?.filedCode == "19/2025/QĐ-TTg:08")
    #expect(json.topics.map(\.words) == ["địa chí"])
  }

  @Test func `a story is shown with its corrections, also in JSON`() async throws {
    let hub = try await polled()
    let id = StoryID(rawValue: 1)
    let note = "bản nháp"
    _ = try await hub.corrections.correct(
      CorrectionDraft(id, .hold, signed: Signature(by: "Lan", at: Sample.now, note: note)))
    let shown = try await hub.story(id)
    let corrections = try await hub.corrections.corrections(of: id)
    let text = StoryText(hub.configuration, language: .vi, now: Sample.now)
    let whole = text.whole(shown, corrections: corrections)
    #expect(whole.contains("bạn đọc không thấy: chờ duyệt; tin cũ"))
    #expect(whole.contains("1  Thư viện Huế"))
    #expect(whole.contains("[dẫn đầu]"))
    #expect(whole.contains("#1 giữ lại, 08:00, Lan: bản nháp"))
    let json = try PrintedJSON.text(StoryJSON(shown, corrections: corrections))
    #expect(json.contains("\"hidden\" : \"held\""))
    #expect(json.contains("\"by\" : \"Lan\""))
    #expect(json.contains("\"isLead\" : true"))
  }

  @Test func `a story that there is not is refused in both languages`() async throws {
    let hub = try await polled()
    let failure = await #expect(throws: StoryFailure.self) {
      try await hub.story(StoryID(rawValue: 99))
    }
    #expect(failure?.lines(in: .vi).first == "feedhub: Không có tin nào mang số 99.")
    #expect(failure?.explanation == "There is no story 99.")
  }

  @Test(arguments: [
    ("ngay hoi", true), ("NGÀY HỘI", true), ("ngày hôi", false), ("hoi doc sach", true),
    ("thư viện", false),
  ])
  func `words without accents find a title, words with accents find theirs`(
    words: String, isFound: Bool
  ) {
    #expect(StoriesListCommand.title(words)("Ngày hội đọc sách") == isFound)
  }

  @Test func `a day begins at midnight of the hub's zone`() throws {
    let zone = "Asia/Ho_Chi_Minh"
    let day = try #require(DayOrSpan(argument: "2026-10-22"))
    // 08:00 in Hà Nội.
    #expect(day.date(in: zone, now: Sample.now) == Sample.now.addingTimeInterval(-8 * 3600))
    let span = try #require(DayOrSpan(argument: "2h"))
    #expect(span.date(in: zone, now: Sample.now) == Sample.now.addingTimeInterval(-7200))
    #expect(DayOrSpan(argument: "hôm qua") == nil)
    #expect(DayOrSpan(argument: "2026-13-01") == nil)
  }

  @Test func `who decides is named by option, by environment, else by the machine`() throws {
    let environment = ["FEEDHUB_EDITOR": "Minh"]
    var options = try EditorOptions.parse(["--by", "Lan", "--note", "x"])
    let signature = options.signature(at: Sample.now, environment: environment)
    #expect(signature == Signature(by: "Lan", at: Sample.now, note: "x"))
    options = try EditorOptions.parse([])
    #expect(options.signature(at: Sample.now, environment: environment).by == "Minh")
    #expect(options.signature(at: Sample.now, environment: [:]).by == NSUserName())
  }

  @Test func `the number of a story comes before what is done with it, and who decides anywhere`()
    throws
  {
    let move = try StoriesMoveCommand.parse(["--by", "Lan", "12", "internal", "--json"])
    #expect(move.correction.story == 12)
    #expect(move.section == "internal")
    let title = try StoriesTitleCommand.parse(["12", "Hội sách", "--note", "x", "--lang", "en"])
    #expect(title.correction.story == 12)
    #expect(title.title == "Hội sách")
    let merge = try StoriesMergeCommand.parse(["3", "4", "--by", "Lan"])
    #expect(merge.stories == [3, 4])
    #expect(throws: (any Error).self) { try StoriesHoldCommand.parse(["--by", "Lan"]) }
  }
}
