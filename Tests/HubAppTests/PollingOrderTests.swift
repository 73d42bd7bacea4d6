import Curation
import FeedDomain
import Foundation
import HubStore
import HubTesting
import Testing

@testable import HubApp

/// Which articles are one story in the store, in whatever order their sources are polled.
struct PollingOrderTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let planner = MergePlanner(
    authority: "tin.example,2026",
    classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
    sections: SectionProfile.standard)

  init() throws {
    folder = try HubFolder()
  }

  /// Two events in much the same words; each is told by the sites of its row.
  private static let events: [[Article]] = ["Cần Thơ", "Lào Cai"].enumerated().map { row, place in
    let title = "\(place) đưa xe sách lưu động về trường bán trú Tân Lập"
    let lead =
      "Ngày 7/10/2025, Thư viện \(place) đưa xe sách lưu động về trường bán trú Tân Lập, mang theo 1.\(row + 2)00 cuốn "
      + "truyện, sách khoa học và một máy chiếu để học sinh ở xa trung tâm có một buổi đọc chung ngoài sân cờ."
    let rest =
      " Các cô thủ thư bày sách lên bạt, chia nhóm theo khối lớp, rồi mời từng em kể lại trang mình thích nhất. "
      + "Thầy hiệu trưởng nói nhiều em lần đầu được cầm một cuốn bách khoa in màu và đã xin ở lại đến giờ cơm. "
      + "Trước khi về, đoàn gửi lại trường hai tủ gỗ cùng sổ theo dõi mượn trả do chính học sinh giữ."
    let more =
      " Cùng dịp này, hội phụ huynh góp thêm giấy vở và hứa sửa mái hiên để các em có chỗ ngồi đọc khi mưa."
    let texts = [
      lead + rest, lead + " [...]", lead + rest + more, "(Tin quê) – " + lead + rest,
      lead + rest.replacing("bày", with: "xếp").replacing("chia nhóm", with: "chia tổ"),
    ]
    let titles = [title, title, "Buổi đọc ngoài sân cờ", title.uppercased(), title]
    return zip(titles, texts).enumerated().map { copy, words in
      Article(
        source: SourceID("site-\(row)-\(copy)"), key: "1", title: words.0,
        contentDigest: [UInt8(copy)], summary: words.1)
    }
  }

  /// Polls each source once, in the order of the articles; returns who is told together.
  private func stories(polling articles: [Article], in name: String) async throws -> Set<
    Set<String>
  > {
    let store = try SQLiteHubStore(path: folder.path + "/\(name).sqlite")
    _ = try await store.reconcile(
      articles.map { Sample.source($0.source.rawValue) }, now: Sample.now)
    for (minute, article) in articles.enumerated() {
      let poll = MergingPoll(
        source: Sample.source(article.source.rawValue), state: SourceState(source: article.source),
        isBacklog: false, now: Sample.now.addingTimeInterval(Double(minute) * 60))
      let query = MergePlanner.query(for: [article], of: article.source, now: poll.now)
      _ = try await store.merge(query) { [planner] known in
        planner.plan([article], of: poll, known: known)
      }
    }
    let shown = try await store.stories(StoryFilter(limit: 99), titled: nil)
    return Set(
      shown.map { desk in
        Set(([desk.story.lead] + desk.story.copies).map(\.article.source.rawValue))
      })
  }

  @Test func `each event is one story, however its copies were changed`() async throws {
    let told = try await stories(polling: Array(Self.events.joined()), in: "one")
    #expect(told == Set(Self.events.map { Set($0.map(\.source.rawValue)) }))
  }

  @Test(arguments: 1...16)
  func `the order in which sources are polled does not matter`(seed: UInt64) async throws {
    var shuffler = Shuffler(state: seed)
    let order = Self.events.joined().shuffled(using: &shuffler)
    let told = try await stories(polling: order, in: "\(seed)")
    #expect(told == Set(Self.events.map { Set($0.map(\.source.rawValue)) }))
  }
}

/// A row of numbers that is the same at every run.
private struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
