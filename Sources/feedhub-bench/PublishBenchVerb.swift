import ArgumentParser
import FeedDomain
import Foundation
import HubApp
import HubStore
import Pipeline

/// `feedhub-bench publish-bench`: what publishing one changed story costs in a store of any size.
struct PublishBenchVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish-bench",
    abstract: "Measure publishing: fill DIR makes a large hub, touch DIR changes one story of it.",
    subcommands: [Fill.self, Touch.self])

  /// Makes a hub with so many sources and articles, all of them published.
  struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fill", abstract: "Make a hub in DIR, and publish everything in it.")

    @Argument var directory: String
    @Option(help: "Number of sources.") var sources = 10_000
    @Option(help: "Number of articles.") var articles = 1_000_000
    @Option(help: "Articles a day: how many years and months they are spread over.") var daily = 300
    @Option(help: "What is published then: news (feeds alone) or everything (pages too).")
    var scope = PublishBenchScope.everything

    func run() async throws {
      let hub = try PublishBenchHub(directory: directory, sources: sources)
      try await hub.fill(articles: articles, daily: daily)
      let spent = try await hub.publish(scope.scope)
      try Console.write(
        "\(articles) articles of \(sources) sources: \(spent.report.written.count) documents, "
          + "\(spent.milliseconds) ms of CPU\n")
    }
  }

  /// Changes the words of single stories and prints what publishing each took.
  struct Touch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "touch", abstract: "Change single stories of DIR and publish each change.")

    @Argument var directory: String
    @Option(help: "How many stories, one after the other.") var rounds = 5
    @Option(help: "How many newer stories there are for each story that is changed.") var depth = 50
    @Option(
      help:
        "What is measured: news (feeds alone) or everything (pages too); without, one after the other."
    )
    var scope: PublishBenchScope?

    func run() async throws {
      let hub = try PublishBenchHub(directory: directory, sources: nil)
      for round in 1...rounds {
        try await hub.touch(round, depth: depth)
        // What a cycle does, then what the command does that draws the pages after it.
        for scope in scope.map({ [$0] }) ?? PublishBenchScope.allCases {
          let spent = try await hub.publish(scope.scope)
          let names = spent.report.written.map(\.name).joined(separator: " ")
          try Console.write("\(spent.milliseconds) ms of CPU: \(names)\n")
        }
      }
    }
  }
}

/// How much is published.
enum PublishBenchScope: String, ExpressibleByArgument, CaseIterable {
  case news, everything

  var scope: PublishDocuments.Scope { self == .news ? .news : .everything }
}

/// The hub of the bench, with its store behind its back.
private struct PublishBenchHub {
  private static let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let store: SQLiteHubStore
  private let hub: Hub

  /// Writes the configuration anew when the number of sources is given.
  init(directory: String, sources: Int?) throws {
    let workspace = Workspace(directory: directory)
    if let sources { try Self.configure(workspace.configuration, sources: sources) }
    let configuration = try ConfigurationFile.read(workspace.configuration)
    hub = try Hub(configuration, workspace: workspace, work: .cycle, events: QuietSink())
    store = try SQLiteHubStore(path: workspace.database)
  }

  private static func configure(_ path: String, sources: Int) throws {
    var lines = [
      "hub: { title: Bench, url: \"https://bench.example/\", authority: \"bench.example,2026\" }",
      "sources:",
    ]
    for number in 0..<sources {
      lines.append(
        "  - { id: f\(number), name: Feed \(number), feed: \"https://f\(number).example/feed\" }")
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  func fill(articles: Int, daily: Int) async throws {
    let pause = 86_400 / Double(max(daily, 1))
    let sources = hub.configuration.sources
    _ = try await store.reconcile(sources, now: Self.now)
    for (place, source) in sources.enumerated() {
      let additions = stride(from: place, to: articles, by: sources.count).map { number in
        addition(
          article(number, of: source.id), at: Self.now.addingTimeInterval(-Double(number) * pause))
      }
      try await merge(
        MergePlan(now: Self.now, additions: additions, state: SourceState(source: source.id)))
    }
  }

  /// Changes the words of a story somewhere in the middle.
  func touch(_ round: Int, depth: Int) async throws {
    let changed = Self.now.addingTimeInterval(Double(round) * 60)
    guard let story = try await store.newestStories(in: [.national], limit: depth * round).last
    else { return }
    var article = story.lead.article
    article.title += ", đính chính lần \(round)"
    article.contentDigest = [UInt8(truncatingIfNeeded: round)]
    var plan = MergePlan(now: changed, state: SourceState(source: article.source))
    plan.revisions = [
      MergePlan.Revision(
        id: story.lead.id, story: story.id, article: article, decision: story.decision)
    ]
    try await merge(plan)
  }

  func publish(
    _ scope: PublishDocuments.Scope
  ) async throws -> (report: PublishDocuments.Report, milliseconds: Int) {
    let before = ProcessTime.now
    let report = try await hub.publish(scope, now: Self.now)
    return (report, Int((ProcessTime.now - before) * 1000))
  }

  private func merge(_ plan: MergePlan) async throws {
    let query = IdentityQuery(
      source: plan.state.source, keys: [], claimedIDs: [], canonicalLinks: [], entries: [],
      now: plan.now)
    _ = try await store.merge(query) { _ in plan }
  }

  private func addition(_ article: Article, at time: Date) -> MergePlan.Addition {
    MergePlan.Addition(
      article: article,
      placement: .opens(
        entryID: article.key, SectionDecision(section: .national, reason: .init(.byDefault))),
      published: time, isBacklog: true)
  }

  private func article(_ number: Int, of source: SourceID) -> Article {
    let link = "https://\(source.rawValue).example/tin/\(number)"
    let words = "Thư viện tỉnh tổ chức ngày hội đọc sách lần thứ \(number) cho bạn đọc nhỏ tuổi. "
    return Article(
      source: source, key: link, title: "Ngày hội đọc sách lần thứ \(number)",
      contentDigest: [0], claimedID: link, link: link, canonicalLink: link, summary: words,
      content: "<p>" + String(repeating: words, count: 12) + "</p>")
  }
}
