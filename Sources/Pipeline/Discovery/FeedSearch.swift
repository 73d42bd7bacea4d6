import FeedDomain
import FeedSyntax
import Foundation

/// Where a search for the feed of a site stands: what is still to be asked, and what was found.
///
/// Pure.
struct FeedSearch {
  private var waiting: [SiteFeeds.Candidate]
  private var known: Set<String>
  private var found: [FoundFeed] = []
  private var hasFollowed = false
  private let system: SiteSystem?
  private let now: Date
  /// Requests made, the page itself included.
  private(set) var asked = 1

  init(page: FetchedDocument, now: Date) {
    let site = SiteFeeds(of: page)
    waiting = site.candidates
    known = Set(site.candidates.map(\.address) + [page.facts.finalURL])
    system = site.system
    self.now = now
  }

  /// The next address to ask; nil when enough is found or asked.
  ///
  /// Once there is a feed of news, only those are still compared that the site itself names.
  mutating func next() -> SiteFeeds.Candidate? {
    guard asked < DiscoverFeed.mostRequests, found.count < DiscoverFeed.mostCompared else {
      return nil
    }
    let hasNews = found.contains { !merit(of: $0).isAboutComments }
    let place = waiting.firstIndex { candidate in
      !hasNews || (candidate.origin.isOfSite && candidate.origin != .comments)
    }
    guard let place else { return nil }
    asked += 1
    return waiting.remove(at: place)
  }

  mutating func take(_ feed: FoundFeed) {
    let isKnown = found.contains { $0.document.facts.finalURL == feed.document.facts.finalURL }
    if !isKnown { found.append(feed) }
  }

  /// A page that was linked to as if it were a feed may list the feeds of the site: one such page is followed.
  mutating func follow(_ page: FetchedDocument, from candidate: SiteFeeds.Candidate) {
    guard !hasFollowed, [.announced, .linked, .named].contains(candidate.origin) else { return }
    let listed = SiteFeeds(of: page).candidates.filter { candidate in
      (candidate.origin == .announced || candidate.origin == .linked)
        && known.insert(candidate.address).inserted
    }
    guard !listed.isEmpty else { return }
    hasFollowed = true
    waiting.insert(contentsOf: listed, at: 0)
  }

  /// What was found, best first; nil when that is nothing.
  var result: DiscoverFeed.Outcome? {
    let ranked = FeedMerit.order(found.map(merit)).map { found[$0] }
    guard let best = ranked.first else { return nil }
    return .found(
      FoundFeeds(
        best: best, others: Array(ranked.dropFirst()),
        unasked: waiting.filter(\.origin.isOfSite).map(\.address), system: system))
  }

  private func merit(of found: FoundFeed) -> FeedMerit {
    FeedMerit(found.feed, at: found.address, now: now)
  }
}
