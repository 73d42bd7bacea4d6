import Curation
package import FeedDomain
package import FeedSyntax
package import Foundation

/// Shows what selectors would give on a page, without storing anything.
package struct TryList: Sendable {
  /// What was found.
  package struct Trial: Sendable {
    package var recipe: ListRecipe
    package var list: ListPage
    /// What the hub would take of it: articles that are shown twice once only.
    package var entries: [ParsedEntry]
    /// By what each of them would be known again; nil for one that could not be.
    package var keys: [String?]
    /// Feeds that the page declares, which would make selectors needless.
    package var feeds: [String]
    /// What the page of the first article gives, if the recipe asks for it.
    package var detail: ListDetail.Facts?
  }

  private let fetcher: any FeedFetcher
  private let limits: FetchLimits

  package init(fetcher: any FeedFetcher, limits: FetchLimits) {
    self.fetcher = fetcher
    self.limits = limits
  }

  /// Fetches a page, if the site's robots.txt lets us.
  package func page(at address: String, now: Date) async throws -> FetchedDocument {
    guard let web = WebAddress(address), web.isWeb else {
      throw FetchFailure(.badAddress, "“\(address)” is no address that can be asked.")
    }
    let robots = ReadRobots(fetcher: fetcher, lists: NoListStore(), limits: limits)
    switch try await robots.verdict(on: web, now: now) {
    case .rules(let rules) where rules.allow(web): break
    case .rules:
      throw ListFailure(.notAllowed, "robots.txt does not let feedhub read \(address)")
    case .unknown(let failure): throw failure
    case .notReachable(let failure): throw failure
    }
    let request = FetchRequest(
      url: address, limits: limits.forPages, accept: ReadListPages.acceptPages)
    switch await fetcher.fetch(request) {
    case .fresh(let document): return document
    case .failed(let failure, _): throw failure
    case .gone(let facts), .limited(let facts, _), .unchanged(let facts):
      throw FetchFailure(.badStatus, "\(address) answered with status \(facts.status).")
    }
  }

  /// Applies a recipe to a page that is there.
  package func trial(
    of recipe: ListRecipe, on page: [UInt8], context: DocumentContext, now: Date
  ) async throws -> Trial {
    let reader = try ListReader(recipe)
    let list = reader.page(page, context: context, now: now)
    let feed = ListPage.feed(of: [list])
    var trial = Trial(
      recipe: recipe, list: list, entries: feed.entries, keys: Normaliser.keys(of: feed),
      feeds: SiteFeeds.declared(on: page, at: context.url ?? ""))
    if recipe.detail != nil, let link = list.entries.lazy.compactMap(\.link).first {
      let article = try await self.page(at: link, now: now)
      trial.detail = reader.detail(article.body, context: article.facts.context, now: now)
    }
    return trial
  }
}

/// Remembers nothing: for looking at a page once.
private struct NoListStore: ListStore {
  func details(
    of source: SourceID, keys: [String]
  ) async throws(StoreFailure) -> [String: ListDetail] { [:] }

  func keep(_ details: [ListDetail], of source: SourceID, now: Date) async throws(StoreFailure) {}

  func robots(of origin: String) async throws(StoreFailure) -> RobotsRecord? { nil }

  func keep(_ robots: RobotsRecord) async throws(StoreFailure) {}
}
