import Curation
import FeedDomain
import Foundation
import HubStore
import Pipeline
import Testing

@testable import HubApp

/// How stored stories are sorted again, and what an editor's word does against it.
struct SortStoriesTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let store: SQLiteHubStore
  private let now = Date(timeIntervalSince1970: 1_795_500_000)

  init() throws {
    folder = try HubFolder()
    store = try SQLiteHubStore(path: folder.path + "/sorting.sqlite")
  }

  private func classifier(
    _ rules: [SectionRule] = [], model: SectionModel = .shipped
  ) -> Classifier {
    Classifier(
      rules: rules, sections: SectionProfile.standard, fallback: .national, model: model)
  }

  private func sorting(_ classifier: Classifier) -> SortStories {
    SortStories(store: store, classifier: classifier)
  }

  /// A story that was sorted into the national section.
  private func story(_ title: String) async throws -> StoryID {
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", address: .feed("https://hue.example.vn/feed"))
    _ = try await store.reconcile([source], now: now)
    let article = Article(
      source: source.id, key: title, title: title, contentDigest: [1], summary: "Tóm tắt.")
    let query = IdentityQuery(
      source: source.id, keys: [title], claimedIDs: [], canonicalLinks: [],
      entries: [IdentityQuery.Entry(key: title, title: title)], now: now)
    let decision = SectionDecision(section: .national, reason: SectionReason(.model, chance: 60))
    let addition = MergePlan.Addition(
      article: article, placement: .opens(entryID: "tag:\(title)", decision), published: now)
    let plan = MergePlan(now: now, additions: [addition], state: SourceState(source: source.id))
    _ = try await store.merge(query) { _ in plan }
    let stories = try await store.storiesToSort(after: nil, limit: 99)
    return try #require(stories.last?.id)
  }

  private var rule: SectionRule {
    var condition = SectionRule.Condition()
    condition.all.words = ["kết nghĩa"]
    return SectionRule(condition: condition, section: .international, line: 4)
  }

  @Test func `stories move as the rules of today say, and a second time none does`() async throws {
    let one = try await story("Hai thư viện kết nghĩa")
    _ = try await story("Ngày hội đọc sách của thiếu nhi")
    let sorting = sorting(classifier([rule]))
    let moves = try await sorting.moves()
    #expect(moves.map(\.story) == [one])
    #expect(moves.first?.from == .national)
    #expect(moves.first?.decision.reason.evidence == ["feeds.yml:4", "kết nghĩa"])
    try await sorting.carryOut(moves, now: now)
    #expect(try await store.newestStories(in: [.international], limit: 9).map(\.id) == [one])
    #expect(try await sorting.moves().isEmpty)
  }

  @Test func `where an editor put a story no rule and no training moves it`() async throws {
    let one = try await story("Hai thư viện kết nghĩa")
    let before = try await sorting(classifier([rule])).moves()
    let signature = Signature(by: "Lan", at: now)
    _ = try await store.correct(
      CorrectionDraft(one, .section, value: "internal", signed: signature))
    #expect(try await sorting(classifier([rule])).moves().isEmpty)
    // Moves that were worked out before the editor spoke.
    try await sorting(classifier()).carryOut(before, now: now)
    #expect(try await store.newestStories(in: [.internal], limit: 9).map(\.id) == [one])
    #expect(try await store.taughtStories().map(\.id) == [one])
  }

  @Test func `where an editor put a story no training moves it, whatever was learned`() async throws
  {
    let one = try await story("Hai thư viện kết nghĩa")
    let other = try await story("Hai trường kết nghĩa")
    _ = try await store.correct(
      CorrectionDraft(one, .section, value: "national", signed: Signature(by: "Lan", at: now)))
    let lessons = ["hai thư viện kết nghĩa", "hai trường kết nghĩa"].map { title in
      SectionLesson(
        title: title, summary: "tóm tắt", section: .international, group: title, weight: 9)
    }
    let model = try SectionModel(text: SectionTrainer(lessons).train().text)
    let sorting = sorting(classifier(model: model))
    let moves = try await sorting.moves()
    #expect(moves.map(\.story) == [other])
    try await sorting.carryOut(moves, now: now)
    #expect(try await store.newestStories(in: [.national], limit: 9).map(\.id) == [one])
  }

  @Test func `a condition is read as it stands behind when`() throws {
    let text = """
      hub: { title: A, url: "https://a.example.vn", authority: "a.example.vn,2026" }
      sources: [{ id: hue, name: Huế, feed: "https://hue.example.vn/feed" }]
      """
    let configuration = try ConfigurationFile.parse(text, path: "feeds.yml")
    let condition = try RulesReader.condition(
      "{ word: unesco, not: { source: hue } }", for: configuration)
    #expect(condition.all.words == ["unesco"])
    #expect(condition.none.sources == [SourceID("hue")])
    #expect(throws: ConfigurationFailure.self) {
      try RulesReader.condition("wrod: unesco", for: configuration)
    }
  }

  @Test func `a trained model is read from its file, and a broken one is named with its line`()
    throws
  {
    let path = folder.path + "/sections.tsv"
    let file = TrainedModel(path)
    #expect(try file.read()?.figures == nil)
    let lesson = SectionLesson(
      title: "kết nghĩa", summary: "", section: .international, group: "1", weight: 3)
    try file.write(SectionTrainer([lesson]).train(figures: ["one lesson"]))
    #expect(try file.read()?.figures == ["one lesson"])
    try "# feedhub section model 1\nsách\t1\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let failure = #expect(throws: StoreFailure.self) { try file.read() }
    #expect(failure?.detail.hasPrefix("line 2") == true)
    #expect(try file.remove())
    let isThereStill = try file.remove()
    #expect(!isThereStill)
  }
}
