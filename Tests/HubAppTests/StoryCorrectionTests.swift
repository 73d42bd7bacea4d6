import FeedDomain
import FeedSyntax
import Foundation
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// Merges and splits by an editor, through whole cycles.
struct StoryCorrectionTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let site: ChangingSite
  private let signed = Signature(by: "Lan", at: Sample.now.addingTimeInterval(60))

  init() throws {
    folder = try HubFolder()
    site = try ChangingSite()
  }

  private func hub() throws -> Hub {
    try Hub(
      try ConfigurationFile.read(folder.path + "/feeds.yml"), workspace: folder.workspace,
      work: nil, events: QuietSink())
  }

  /// A hub that has polled two sites with two stories each.
  private func polled() async throws {
    site.serveFeed("/hue", ["Hội sách ở Huế", "Tin khác ở Huế"])
    site.serveFeed(
      "/vinh", ["Hội sách ở Vinh", "Tin khác ở Vinh"], links: "https://vinh.example.vn/")
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/hue"))\" }",
      "{ id: vinh, name: Thư viện Vinh, feed: \"\(site.url("/vinh"))\" }",
    ])
    _ = try await folder.run(all: true)
  }

  private func story(_ title: String) async throws -> DeskStory {
    let all = try await hub().stories.stories(StoryFilter(limit: 9)) { $0 == title }
    return try #require(all.first)
  }

  private func merge(_ stories: DeskStory...) async throws -> CorrectStories.Outcome {
    try await hub().correctStories.merge(stories.map(\.story.id), signed: signed).get()
  }

  private var feed: String { folder.file("output/feeds/all.atom") ?? "" }

  @Test func `a merge is published with a tombstone, and outlasts the next poll`() async throws {
    try await polled()
    let (hue, vinh) = (try await story("Hội sách ở Huế"), try await story("Hội sách ở Vinh"))
    let kept = try await merge(vinh, hue).story
    let ended = kept.story.id == hue.story.id ? vinh : hue
    #expect(kept.story.id == min(hue.story.id, vinh.story.id))
    _ = try await folder.run(all: true)
    #expect(feed.contains("<at:deleted-entry ref=\"\(ended.story.entryID)\""))
    #expect(feed.components(separatedBy: "<entry>").count == 4)
    #expect(feed.contains("Cùng đưa tin"))
    site.serveFeed("/hue", ["Tin mới ở Huế", "Hội sách ở Huế", "Tin khác ở Huế"])
    _ = try await folder.run(all: true)
    #expect(try await hub().story(ended.story.id).story.id == kept.story.id)
    #expect(feed.components(separatedBy: "<entry>").count == 5)
  }

  @Test func `a split brings the published entry back and takes its tombstone away`() async throws {
    try await polled()
    let (hue, vinh) = (try await story("Hội sách ở Huế"), try await story("Hội sách ở Vinh"))
    let kept = try await merge(hue, vinh).story.story
    _ = try await folder.run(all: true)
    let copy = try #require(kept.copies.first)
    let later = Signature(by: "Minh", at: Sample.now.addingTimeInterval(120))
    let outcome = try await hub().correctStories.split(kept.id, [copy.id], signed: later).get()
    let ended = kept.id == hue.story.id ? vinh : hue
    #expect(outcome.parted?.story.entryID == ended.story.entryID)
    _ = try await folder.run(all: true)
    #expect(!feed.contains("deleted-entry"))
    #expect(feed.contains("<id>\(hue.story.entryID)</id>"))
    #expect(feed.contains("<id>\(vinh.story.entryID)</id>"))
  }

  @Test func `whoever names the lead takes out the others`() async throws {
    try await polled()
    let kept = try await merge(
      try await story("Hội sách ở Huế"), try await story("Tin khác ở Huế"),
      try await story("Hội sách ở Vinh")
    ).story.story
    let outcome = try await hub().correctStories.split(
      kept.id, [kept.lead.id], signed: signed
    ).get()
    #expect(outcome.story.story.id == kept.id)
    #expect(outcome.story.story.lead.id == kept.lead.id)
    #expect(outcome.story.story.copies.isEmpty)
    #expect(Set(outcome.parted?.story.copies.map(\.id) ?? []).count == 1)
  }

  @Test func `what cannot be merged or split is refused, and nothing changes`() async throws {
    try await polled()
    let (hue, vinh) = (try await story("Hội sách ở Huế"), try await story("Hội sách ở Vinh"))
    let correct = try hub().correctStories
    let nobody = StoryID(rawValue: 99)
    func refusal(_ stories: StoryID...) async throws -> StoryRefusal? {
      switch try await correct.merge(stories, signed: signed) {
      case .success: nil
      case .failure(let refusal): refusal
      }
    }
    #expect(try await refusal(hue.story.id, nobody) == .unknown(nobody))
    #expect(try await refusal(hue.story.id, hue.story.id) == .isOne([hue.story.id]))
    let lead = hue.story.lead.id
    let whole = try await correct.split(hue.story.id, [lead], signed: signed)
    #expect(whole == .failure(.isWhole(hue.story.id)))
    let stranger = vinh.story.lead.id
    let strange = try await correct.split(hue.story.id, [stranger], signed: signed)
    #expect(strange == .failure(.notInStory([stranger], hue.story.id)))
    _ = try await hub().corrections.correct(
      CorrectionDraft(vinh.story.id, .hold, signed: signed))
    #expect(try await refusal(hue.story.id, vinh.story.id) == .hidden(vinh.story.id, .held))
    #expect(try await hub().corrections.corrections(of: hue.story.id).isEmpty)
  }

  @Test func `news for editors is not merged with what everybody reads`() async throws {
    try await polled()
    site.serveFeed("/hue", ["Họp chi bộ và lịch trực của cơ quan", "Hội sách ở Huế"])
    _ = try await folder.run(all: true)
    let desk = try await story("Họp chi bộ và lịch trực của cơ quan")
    try #require(desk.story.decision.section == .internal)
    let open = try await story("Hội sách ở Huế")
    let ids = [desk.story.id, open.story.id].sorted()
    let outcome = try await hub().correctStories.merge(ids, signed: signed)
    #expect(outcome == .failure(.readers(ids)))
  }

  @Test(arguments: [
    StoryRefusal.unknown(StoryID(rawValue: 7)), .isOne([StoryID(rawValue: 7)]),
    .readers([StoryID(rawValue: 7)]), .hidden(StoryID(rawValue: 7), .retracted),
    .notInStory([ArticleID(rawValue: 7)], StoryID(rawValue: 1)), .isWhole(StoryID(rawValue: 7)),
  ])
  func `a refusal is told in both languages, with what to do`(refusal: StoryRefusal) {
    let failure = StoryFailure(refusal)
    for language in LintLanguage.allCases {
      let lines = failure.lines(in: language)
      #expect(lines.count == 2)
      #expect(lines[0].contains("7"))
      #expect(
        lines[1].contains("feedhub") || lines[1].contains("mục") || lines[1].contains("section"))
    }
  }
}
