import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing
import Transport

@testable import HubApp

/// The sample network when one of its sites gives all its entries other ids.
struct RenumberedSiteTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  /// The ids of the merged feed's entries, in their order.
  private func entryIDs() -> [Substring] {
    (folder.file("output/feeds/all.atom") ?? "").components(separatedBy: "<entry").dropFirst()
      .compactMap { $0.components(separatedBy: "<id>").dropFirst().first?.prefix { $0 != "<" } }
  }

  @Test(arguments: ["da-nang", "lam-dong"])
  func `nothing is published again`(site: String) async throws {
    let sites = try SampleSites.start(now: Sample.now)
    defer { sites.stop() }
    let configuration = Configuration(
      hub: HubProfile(title: "Tin", url: "https://tin.example/", authority: "tin.example,2026"),
      sources: sites.sources,
      editions: [EditionProfile(id: "daily", title: "Tin", sections: [.national])],
      allow: [SampleSites.allowed].compactMap(AllowEntry.init))
    let fetcher = RenumberingFetcher(Hub.liveFetcher(configuration), site: site)
    func run() async throws -> CycleReport {
      let hub = try Hub(
        configuration, workspace: folder.workspace, work: .cycle, events: QuietSink(),
        fetcher: fetcher)
      return try await hub.run(.all, clock: SkippingClock())
    }
    let first = try await run()
    let before = entryIDs()
    #expect(first.refresh.total.added > 30)
    #expect(before.count == Set(before).count && before.count > 20)
    fetcher.begin()
    let second = try await run()
    #expect(second.refresh.total.added == 0)
    #expect(second.refresh.total.relinked > 1)
    #expect(entryIDs() == before)
    #expect(folder.file("output/feeds/all.atom")?.contains("deleted-entry") == false)
    #expect(try await folder.digest(configuration).storyCount == 0)
  }
}

/// Fetches the sample sites, of which one has other ids from a moment on: as after a move to another database.
///
/// Unchecked is safe because the moment comes between two cycles.
private final class RenumberingFetcher: FeedFetcher, @unchecked Sendable {
  private let live: any FeedFetcher
  private let site: String
  private var hasBegun = false

  init(_ live: any FeedFetcher, site: String) {
    self.live = live
    self.site = site
  }

  func begin() { hasBegun = true }

  func fetch(_ request: FetchRequest) async -> FetchOutcome {
    guard hasBegun, request.url.contains("//\(site).") else { return await live.fetch(request) }
    var request = request
    request.validators = nil
    guard case .fresh(var document) = await live.fetch(request) else {
      return .failed(FetchFailure(.brokenAnswer, "The sample site did not answer."), nil)
    }
    let text = String(decoding: document.body, as: UTF8.self)
    document.body = Array(text.replacingOccurrences(of: "/?p=", with: "/?post_id=70").utf8)
    return .fresh(document)
  }
}
