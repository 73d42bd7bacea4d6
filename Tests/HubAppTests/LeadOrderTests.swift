import Curation
import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// Which articles are one story, and who leads it, whatever the order of the polls of a cycle.
struct LeadOrderTests {
  /// A story as readers know it, without what names it in the store.
  private struct Shape: Hashable {
    var entryID: String
    var lead: String
    var copies: Set<String>
    var section: SectionID
    var published: Date
  }

  private static let planner = MergePlanner(
    authority: "tin.example,2026", classifier: classifier, sections: SectionProfile.standard)
  private static let classifier = Classifier(
    rules: [], sections: SectionProfile.standard, fallback: .national)

  /// Five libraries: three tell the same news, partly by the id of one and the address of another.
  private static let polls: [(Source, [Article])] = [
    (
      source("a", "ha-noi"),
      [article("a", 1, id: "urn:x:1", link: "a.vn/1", hours: 5), article("a", 2)]
    ),
    (source("b", "lai-chau"), [article("b", 1, id: "urn:x:1", link: "b.vn/1", hours: 3)]),
    (source("c"), [article("c", 1, link: "b.vn/1", hours: 4), article("c", 3)]),
    (source("d"), [article("d", 1, link: "a.vn/1", hours: 9)]),
    (source("e"), [article("e", 2)]),
  ]

  private static func source(_ id: String, _ place: String? = nil) -> Source {
    Sample.source(id, place: place)
  }

  private static func article(
    _ source: String, _ number: Int, id: String? = nil, link: String? = nil, hours: Double = 1
  ) -> Article {
    Article(
      source: SourceID(source), key: "\(source)\(number)",
      title: number == 1 ? "Hội sách ở Lai Châu" : "Tin \(number) của \(source)",
      contentDigest: [UInt8(number)], claimedID: id, link: link.map { "https://" + $0 },
      canonicalLink: link, summary: "Bạn đọc và học sinh đến thư viện dự ngày hội sách.",
      claimedPublished: Sample.now.addingTimeInterval(-hours * 3600))
  }

  private func shapes(order: [Int]) async throws -> Set<Shape> {
    let folder = try HubFolder()
    let store = try SQLiteHubStore(path: folder.path + "/hub.sqlite")
    _ = try await store.reconcile(Self.polls.map(\.0), now: Sample.now)
    for place in order {
      let (source, articles) = Self.polls[place]
      let poll = MergingPoll(
        source: source, state: SourceState(source: source.id), isBacklog: false, now: Sample.now)
      let query = MergePlanner.query(for: articles, of: source.id, now: Sample.now)
      _ = try await store.merge(query) { known in
        Self.planner.plan(articles, of: poll, known: known)
      }
    }
    let leads = ChooseLeads(
      store: store, authority: "tin.example,2026", classifier: Self.classifier)
    _ = try await leads.settle(
      try await store.stories(StoryFilter(limit: 99), titled: nil).map(\.story.id))
    let stories = try await store.stories(StoryFilter(limit: 99), titled: nil)
    return withExtendedLifetime(folder) {
      Set(
        stories.map { shown in
          let story = shown.story
          return Shape(
            entryID: story.entryID, lead: story.lead.article.key,
            copies: Set(story.copies.map(\.article.key)), section: story.decision.section,
            published: story.published)
        })
    }
  }

  @Test func `membership, lead and id do not depend on the order of the polls`() async throws {
    let expected = try await shapes(order: [0, 1, 2, 3, 4])
    let whole = try #require(expected.first { !$0.copies.isEmpty })
    #expect(expected.count == 4)
    #expect(whole.lead == "b1", "the library of the place")
    #expect(whole.entryID == "urn:x:1")
    #expect(whole.copies == ["a1", "c1", "d1"])
    for order in [
      [4, 3, 2, 1, 0], [2, 3, 0, 1, 4], [3, 2, 4, 1, 0], [1, 3, 2, 0, 4], [2, 1, 0, 4, 3],
    ] {
      #expect(try await shapes(order: order) == expected, "\(order)")
    }
  }
}
