import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// What a subscriber who was away makes of the documents when he comes back (RFC 5005, RFC 6721).
struct SubscriberTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  /// With dates each item is some minutes younger than the one before.
  static func feed(_ titles: [Int: String], isDated: Bool = false) -> LoopbackAnswer {
    let items = titles.sorted { $0.key < $1.key }.map { number, title in
      let time = "Wed, 21 Oct 2026 \(10 + number / 50):\(10 + number % 50):00 +0700"
      let date = isDated ? "<pubDate>\(time)</pubDate>" : ""
      return """
        <item><guid isPermaLink="false">\(number)</guid>\(date)<title>\(title)</title>
        <link>https://hue.example.vn/\(number)</link><description>\(title).</description></item>
        """
    }
    return .document(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Tin</title><link>http://127.0.0.1/</link>
      \(items.joined())</channel></rss>
      """, type: "application/rss+xml")
  }

  /// One after the other, the cycles of a hub with one source, each so many days after the first.
  private func run(_ days: [(day: Double, feed: LoopbackAnswer)]) async throws {
    let route = ScriptedRoute(days.map(\.feed))
    let server = try LoopbackServer { _ in route.next() }
    defer { server.stop() }
    try folder.configure(
      ["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"],
      extra: "publish: { entries: 20 }")
    for cycle in days {
      let clock = ManualClock(Sample.now.addingTimeInterval(cycle.day * 24 * 3600))
      _ = try await folder.run(all: true, clock: clock)
      _ = try await folder.publish(.everything, clock: clock)
    }
  }

  @Test func `who was away for a year finds everything, corrections and withdrawals too`()
    async throws
  {
    var titles = Dictionary(uniqueKeysWithValues: (1...130).map { ($0, "Tin \($0)") })
    let first = Self.feed(titles)
    titles[3] = "Tin 3 bản đầy đủ"
    titles[5] = "Chi bộ kết nạp đảng viên mới"
    titles[131] = "Tin mới"
    let second = Self.feed(titles)
    titles[132] = "Tin mới nhất"
    try await run([(0, first), (40, second), (400, Self.feed(titles))])
    let client = Subscriber(folder: folder)
    let rebuilt = try client.rebuild(from: "feeds/all.atom")
    titles[5] = nil
    #expect(Set(rebuilt.titles.values) == Set(titles.values))
    #expect(rebuilt.titles.count == 131)
    #expect(rebuilt.withdrawn.count == 1)
    #expect(rebuilt.documents.count >= 3)
    #expect(rebuilt.documents.dropFirst().allSatisfy { $0.hasPrefix("feeds/archive/all/2026-") })
    let section = try client.rebuild(from: "feeds/national.atom")
    #expect(section.titles == rebuilt.titles)
    #expect(section.withdrawn == rebuilt.withdrawn)
  }

  @Test func `a part of an archive is never written again unless something is withdrawn`()
    async throws
  {
    var titles = Dictionary(uniqueKeysWithValues: (1...230).map { ($0, "Tin \($0)") })
    let first = Self.feed(titles)
    titles[3] = "Tin 3 bản đầy đủ"
    try await run([(0, first)])
    let name = "output/feeds/archive/all/2026-10.atom"
    let before = try #require(folder.file(name))
    #expect(Subscriber.address(of: "next-archive", in: before)?.hasSuffix("2026-10-2.atom") == true)
    try await run([(40, Self.feed(titles))])
    #expect(folder.file(name) == before)
    #expect(folder.file("output/feeds/all.atom")?.contains("bản đầy đủ") == true)
    titles[4] = "Chi bộ kết nạp đảng viên mới"
    try await run([(41, Self.feed(titles))])
    let after = try #require(folder.file(name))
    #expect(!after.contains(">Tin 4<"))
    #expect(after.contains("at:deleted-entry"))
    for format in ["atom", "rss", "json"] {
      let all = try #require(folder.file("output/feeds/all.\(format)"))
      #expect(!all.contains("Chi bộ"))
    }
  }
}

/// How a story is taken back from its readers and given back, in every document that had it.
struct RetractionTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private let signature = Signature(by: "ban biên tập", at: Sample.now, note: "Tin giả")

  /// Opens the hub, as a command does.
  private func hub() throws -> Hub {
    let configuration = try ConfigurationFile.read(folder.path + "/feeds.yml")
    return try Hub(
      configuration, workspace: folder.workspace, work: .cycle, events: QuietSink())
  }

  /// The feeds that hold a story of the source, in all formats.
  private func documents() -> [String] {
    ["all", "national", "source/hue"].flatMap { name in
      ["atom", "rss", "json"].map { "output/feeds/\(name).\($0)" }
    }
  }

  private func shown(_ title: String) -> [Bool] {
    (documents() + ["output/index.html"]).map { folder.file($0)?.contains(title) == true }
  }

  @Test func `a retracted story leaves every document, and each Atom feed tells so`()
    async throws
  {
    let server = try LoopbackServer([
      "/feed": SubscriberTests.feed([1: "Tin thật", 2: "Tin giả mạo"])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    #expect(shown("Tin giả mạo").allSatisfy { $0 })
    let found = try await hub().stories.stories(
      StoryFilter(limit: 9), titled: { $0 == "Tin giả mạo" })
    let story = try #require(found.first?.story.id)
    _ = try await hub().retract(story, signed: signature)
    _ = try await folder.publish(.news)
    #expect(!shown("Tin giả mạo").contains(true))
    #expect(shown("Tin thật").allSatisfy { $0 })
    for name in documents() where name.hasSuffix(".atom") {
      #expect(folder.file(name)?.contains("<at:deleted-entry ") == true)
    }
    // The source still has it, and nothing comes back.
    _ = try await folder.run(all: true)
    server.stop()
    #expect(!shown("Tin giả mạo").contains(true))
    _ = try await hub().unretract(story, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(shown("Tin giả mạo").allSatisfy { $0 })
    #expect(folder.file("output/feeds/all.atom")?.contains("at:deleted-entry") == false)
    await #expect(throws: StoryFailure.self) {
      try await hub().unretract(story, signed: signature)
    }
  }
}

/// The least that a subscriber has to do: follow the archives, keep the newest of each id, drop what is withdrawn.
struct Subscriber {
  /// What he has at the end.
  struct State {
    var titles: [String: String] = [:]
    var withdrawn: Set<String> = []
    /// The documents that he read.
    var documents: [String] = []
    fileprivate var updated: [String: String] = [:]
  }

  let folder: HubFolder

  func rebuild(from name: String) throws -> State {
    var state = State()
    var next: String? = name
    while let name = next {
      let document = try #require(
        folder.file("output/" + name), "a link that leads nowhere: \(name)")
      state.documents.append(name)
      read(document, into: &state)
      let isArchive = document.contains("<fh:archive/>")
      #expect(isArchive == (state.documents.count > 1))
      if isArchive { #expect(document.contains(#"<link rel="current""#)) }
      next = Self.address(of: "prev-archive", in: document)
    }
    for id in state.withdrawn { state.titles[id] = nil }
    return state
  }

  private func read(_ document: String, into state: inout State) {
    for part in document.components(separatedBy: "<at:deleted-entry ").dropFirst() {
      if let id = Self.between("ref=\"", "\"", in: part) { state.withdrawn.insert(id) }
    }
    for entry in document.components(separatedBy: "<entry>").dropFirst() {
      guard let id = Self.between("<id>", "</id>", in: entry),
        let updated = Self.between("<updated>", "</updated>", in: entry),
        let title = Self.between("<title>", "</title>", in: entry)
      else { continue }
      // Of two of the same id the later one counts, and the document that is read first is the newer one.
      guard state.updated[id].map({ $0 < updated }) ?? true else { continue }
      state.updated[id] = updated
      state.titles[id] = title
    }
  }

  static func address(of relation: String, in document: String) -> String? {
    guard let link = between("<link rel=\"\(relation)\"", "/>", in: document) else { return nil }
    return between("href=\"https://tin.example/", "\"", in: link)
  }

  private static func between(_ start: String, _ end: String, in text: String) -> String? {
    guard let from = text.range(of: start),
      let to = text.range(of: end, range: from.upperBound..<text.endIndex)
    else { return nil }
    return String(text[from.upperBound..<to.lowerBound])
  }
}
