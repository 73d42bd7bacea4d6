import FeedDomain
import Foundation
import HubTesting

@testable import Pipeline

/// Seven hundred sites through a week: some post often and some seldom, some are down, move, are flooded or slow,
/// and once the hub's own network is away.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
final class SimulatedWorld: FeedFetcher, @unchecked Sendable {
  /// A request as it came.
  struct Request {
    let site: Int
    let at: Date
    let url: String
  }

  /// What is special about a site.
  enum Habit: Equatable {
    case none, dead, down, moves, limited, cachedForAYear, staleAtOnce, timeToLive, skipsHours
    case gone, slow
  }

  static let siteCount = 700
  static let sharedHost = "chung.example"
  static let ourOutage = 100.0..<106
  static let sharedFlood = 57.0..<59
  static let siteOutage = 32.0..<44
  static let limits = 72.0..<75
  static let moveAt = 24.0
  static let oldHostDiesAt = 150.0
  static let goneAt = 60.0

  let start: Date
  private let clock: SkippingClock
  private let lock = NSLock()
  private var log: [Request] = []

  init(clock: SkippingClock) {
    self.clock = clock
    start = clock.now
  }

  var requests: [Request] { lock.withLock { log } }

  var sources: [Source] {
    (0..<Self.siteCount).map { site in
      Source(
        id: SourceID("tv-\(site)"), name: "Thư viện \(site)", address: .feed(Self.url(of: site)))
    }
  }

  /// Three hundred sites of their own, sixty on one host, the rest ten to a host.
  static func host(of site: Int) -> String {
    switch site {
    case 0..<300: "h\(site).example"
    case 300..<360: sharedHost
    default: "g\((site - 360) / 10).example"
    }
  }

  static func url(of site: Int) -> String { "https://\(host(of: site))/\(site)" }
  static func newURL(of site: Int) -> String { "https://moi-\(site).example/\(site)" }

  static func habit(of site: Int) -> Habit {
    switch (site % 50, site % 100) {
    case (7, _): .dead
    case (12, _): .down
    case (33, _): .moves
    case (20, _): .limited
    case (_, 27): .gone
    case (_, 41): .cachedForAYear
    case (_, 91): .staleAtOnce
    case (_, 43): .timeToLive
    case (_, 93): .skipsHours
    case (_, 45): .slow
    default: .none
    }
  }

  /// Hours between two postings; nil for a site whose entries have no dates.
  static func gap(of site: Int) -> Double? {
    switch site % 10 {
    case 0, 5: nil
    case 1: 12
    case 2: 6
    case 3, 4: 24
    case 6: 72
    default: 168
    }
  }

  func hours(_ date: Date) -> Double { date.timeIntervalSince(start) / 3600 }

  func fetch(_ request: FetchRequest) async -> FetchOutcome {
    let now = clock.now
    guard let site = request.url.split(separator: "/").last.flatMap({ Int($0) }) else {
      return .failed(FetchFailure(.badAddress, request.url), nil)
    }
    lock.withLock { log.append(Request(site: site, at: now, url: request.url)) }
    if Self.habit(of: site) == .slow {
      // Nobody cancels a request of this world.
      try? await clock.sleep(for: .seconds(20))
    }
    return trouble(site, request, hours(now)) ?? answer(site, request, now)
  }

  private func trouble(_ site: Int, _ request: FetchRequest, _ hour: Double) -> FetchOutcome? {
    if Self.ourOutage.contains(hour) { return failure(.notReachable) }
    if Self.host(of: site) == Self.sharedHost, Self.sharedFlood.contains(hour) {
      return .limited(facts(429, request.url), retryAfter: .delay(.seconds(6 * 3600)))
    }
    switch Self.habit(of: site) {
    case .dead: return .failed(FetchFailure(.badStatus, "500"), facts(500, request.url))
    case .down where Self.siteOutage.contains(hour): return failure(.timedOut)
    case .moves where hour >= Self.oldHostDiesAt && request.url == Self.url(of: site):
      return failure(.nameNotFound)
    case .limited where Self.limits.contains(hour):
      return .limited(facts(503, request.url), retryAfter: .date(start + 82 * 3600))
    case .gone where hour >= Self.goneAt: return .gone(facts(410, request.url))
    default: return nil
    }
  }

  private func answer(_ site: Int, _ request: FetchRequest, _ now: Date) -> FetchOutcome {
    let habit = Self.habit(of: site)
    var facts = facts(200, request.url)
    if habit == .moves, hours(now) >= Self.moveAt {
      facts.finalURL = Self.newURL(of: site)
      if request.url != facts.finalURL { facts.movedTo = facts.finalURL }
    }
    if habit == .cachedForAYear { facts.freshFor = .seconds(31_536_000) }
    if habit == .staleAtOnce { facts.freshFor = .zero }
    let posts = posts(of: site, until: now)
    facts.entityTag = "\"\(posts.first.map { Int($0.timeIntervalSince1970) } ?? 0)\""
    if let known = request.validators, known.url == facts.finalURL,
      known.entityTag == facts.entityTag
    {
      facts.status = 304
      return .unchanged(facts)
    }
    let body = Array(document(posts, habit).utf8)
    return .fresh(FetchedDocument(body: body, facts: facts))
  }

  /// The last four postings, the newest first.
  private func posts(of site: Int, until now: Date) -> [Date] {
    guard let gap = Self.gap(of: site).map({ $0 * 3600 }) else { return [] }
    // Sites do not post all at the same time.
    let first = start - 10 * gap + Double(site * 7919 % 1000) / 1000 * gap
    let newest = (now.timeIntervalSince(first) / gap).rounded(.down)
    return (0..<4).map { first + (newest - Double($0)) * gap }
  }

  private func document(_ posts: [Date], _ habit: Habit) -> String {
    let schedule =
      switch habit {
      case .timeToLive: "<ttl>240</ttl>"
      case .skipsHours:
        "<skipHours>" + (18...23).map { "<hour>\($0)</hour>" }.joined() + "</skipHours>"
      default: ""
      }
    let items =
      posts.isEmpty
      ? "<item><guid>1</guid><title>Không ngày</title></item>"
      : posts.map { date in
        "<item><guid>\(Int(date.timeIntervalSince1970))</guid><title>Tin</title>"
          + "<pubDate>\(date.formatted(.iso8601))</pubDate></item>"
      }.joined()
    return "<rss version=\"2.0\"><channel><title>Tin</title>\(schedule)\(items)</channel></rss>"
  }

  private func failure(_ kind: FetchFailure.Kind) -> FetchOutcome {
    .failed(FetchFailure(kind, "Không trả lời."), nil)
  }

  private func facts(_ status: Int, _ url: String) -> ResponseFacts {
    ResponseFacts(status: status, finalURL: url)
  }
}
