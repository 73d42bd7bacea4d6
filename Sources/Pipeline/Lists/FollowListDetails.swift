import Curation
import FeedDomain
import FeedSyntax
import Foundation

/// Reads the own pages of listed articles, each once, so that their text is whole.
struct FollowListDetails: Sendable {
  /// The entries with what is known of their pages.
  struct Found: Sendable {
    var feed: ParsedFeed
    /// Articles whose page has still to be read.
    var pending = 0
    var trouble: ListFailure?
  }

  /// An article whose page is to be asked for.
  private struct Wanted {
    var address: WebAddress
    var detail: ListDetail
  }

  /// Pages asked for in one poll; the others follow at the next ones.
  static let mostAtOnce = 10

  let fetcher: any FeedFetcher
  let lists: any ListStore
  let policy: PollPolicy
  let caFile: String?

  func details(
    of feed: ParsedFeed, from source: SourceID, by reader: ListReader, now: Date
  ) async throws(StoreFailure) -> Found {
    let keys = Normaliser.keys(of: feed)
    var known = try await lists.details(of: source, keys: keys.compactMap(\.self))
    let wanted = try await wanted(of: feed, keys: keys, known: known, now: now)
    let visit = await visit(wanted.now, by: reader, now: now)
    try await lists.keep(visit.details, of: source, now: now)
    for detail in visit.details { known[detail.key] = detail }
    var found = Found(feed: feed)
    for (index, key) in keys.enumerated() {
      guard let facts = key.flatMap({ known[$0]?.facts }) else { continue }
      found.feed.entries[index] = ListReader.entry(feed.entries[index], with: facts)
    }
    found.pending = wanted.count - visit.details.count { !$0.isPending }
    if visit.hasContent == false {
      found.trouble = ListFailure(
        .noContent,
        "no content was found on the page of “\(visit.details[0].key)” "
          + "(\(visit.details.count) pages were read)")
    }
    return found
  }

  /// The articles whose page may be asked for, the first of them now.
  private func wanted(
    of feed: ParsedFeed, keys: [String?], known: [String: ListDetail], now: Date
  ) async throws(StoreFailure) -> (now: [Wanted], count: Int) {
    let home = feed.link.flatMap { WebAddress($0) }?.host
    let robots = ReadRobots(
      fetcher: fetcher, lists: lists, limits: policy.limits, caFile: caFile)
    var rules: [String: RobotsRules] = [:]
    var wanted: [Wanted] = []
    var delay = 0.0
    for (entry, key) in zip(feed.entries, keys) {
      guard let key, let link = entry.link, key == WebAddress.canonical(link),
        let address = WebAddress(link),
        // Only the site itself is asked: at any other it is not our turn.
        address.host == home
      else { continue }
      let detail = known[key] ?? ListDetail(key: key, facts: nil)
      guard detail.isPending else { continue }
      if rules[address.origin] == nil {
        rules[address.origin] = try await robots.verdict(on: address, now: now).rules
      }
      guard let own = rules[address.origin], own.allow(address) else { continue }
      delay = max(delay, own.crawlDelay ?? 0)
      wanted.append(Wanted(address: address, detail: detail))
    }
    // A site that asks for pauses gets one page a poll.
    return (Array(wanted.prefix(delay >= 1 ? 1 : Self.mostAtOnce)), wanted.count)
  }

  /// What a visit to several pages brought.
  private struct Visit {
    var details: [ListDetail] = []
    /// Whether a page that came had content; nil when none came.
    var hasContent: Bool?
  }

  /// Asks for one page after the other; a server in trouble is left alone, and that counts against no article.
  private func visit(_ wanted: [Wanted], by reader: ListReader, now: Date) async -> Visit {
    var visit = Visit()
    for one in wanted {
      var detail = one.detail
      let request = FetchRequest(
        url: one.address.href, limits: policy.limits.forPages, accept: ReadListPages.acceptPages,
        caFile: caFile)
      switch await fetcher.fetch(request) {
      case .fresh(let document):
        let facts = reader.detail(document.body, context: document.facts.context, now: now)
        let isWhole = facts.content != nil || !reader.readsContent
        visit.hasContent = (visit.hasContent ?? false) || isWhole
        detail.take(facts, isWhole: isWhole)
      case .gone: detail.failures += 1
      case .failed(let failure, let facts):
        guard failure.kind == .badStatus, (400..<500).contains(facts?.status ?? 0) else {
          return visit
        }
        detail.failures += 1
      case .limited, .unchanged: return visit
      }
      visit.details.append(detail)
    }
    return visit
  }
}

extension ListDetail {
  /// Takes what a page gave; without its content only when it was asked for often enough.
  fileprivate mutating func take(_ facts: Facts, isWhole: Bool) {
    if !isWhole, failures + 1 < Self.mostFailures {
      failures += 1
      return
    }
    self.facts = facts
    isStale = false
  }
}

extension ReadRobots.Verdict {
  /// The rules, or that nothing may be read.
  fileprivate var rules: RobotsRules {
    if case .rules(let rules) = self { rules } else { .nothing }
  }
}
