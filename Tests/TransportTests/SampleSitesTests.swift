import FeedDomain
import Foundation
import HubTesting
import SampleNetwork
import Testing
import Transport

@Suite("The sample library sites") struct SampleSitesTests {
  private func withSites<Result: Sendable>(
    _ body: @Sendable (SampleSites, CurlFetcher) async throws -> Result
  ) async throws -> Result {
    let sites = try SampleSites.start(now: Sample.now)
    defer { sites.stop() }
    return try await body(sites, try loopbackFetcher())
  }

  private func address(of source: Source) -> String {
    switch source.address {
    case .feed(let url), .site(let url): url
    case .list(let recipe): recipe.pages[0]
    case .waiting: ""
    }
  }

  private func text(_ id: String, _ sites: SampleSites, _ fetcher: CurlFetcher) async throws
    -> String
  {
    let source = try #require(sites.sources.first { $0.id == SourceID(id) })
    let outcome = await fetcher.fetch(FetchRequest(url: address(of: source)))
    return String(decoding: try #require(outcome.document).body, as: UTF8.self)
  }

  @Test func `there are at least twelve, each with a valid id of its own`() throws {
    let sites = try SampleSites.start(now: Sample.now)
    defer { sites.stop() }
    let ids = sites.sources.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 12)
    #expect(ids.allSatisfy { SourceID.isValid($0.rawValue) })
  }

  @Test func `all but the one that is down answer`() async throws {
    try await withSites { sites, fetcher in
      for source in sites.sources {
        let outcome = await fetcher.fetch(FetchRequest(url: address(of: source)))
        if source.id == SourceID("gia-lai") {
          #expect(outcome.failure?.kind == .notReachable)
        } else {
          #expect(outcome.document?.body.isEmpty == false, "\(source.id)")
        }
      }
    }
  }

  @Test func `the second day brings two to ten stories to several sites`() async throws {
    try await withSites { sites, fetcher in
      var before: [SourceID: String] = [:]
      for source in sites.sources {
        let document = await fetcher.fetch(FetchRequest(url: address(of: source))).document
        before[source.id] = document.map { String(decoding: $0.body, as: UTF8.self) }
      }
      sites.advanceToSecondDay()
      var changed = 0
      for source in sites.sources {
        let document = await fetcher.fetch(FetchRequest(url: address(of: source))).document
        if document.map({ String(decoding: $0.body, as: UTF8.self) }) != before[source.id] {
          changed += 1
        }
      }
      #expect((2...12).contains(changed))
    }
  }

  @Test func `a site without news says so when asked with its validators`() async throws {
    try await withSites { sites, fetcher in
      let source = try #require(sites.sources.first { $0.id == SourceID("da-nang") })
      let url = address(of: source)
      let facts = try #require(await fetcher.fetch(FetchRequest(url: url)).facts)
      let known = Validators(
        url: facts.finalURL, entityTag: facts.entityTag, lastModified: facts.lastModified,
        since: Sample.now)
      sites.advanceToSecondDay()
      let outcome = await fetcher.fetch(FetchRequest(url: url, validators: known))
      guard case .unchanged = outcome else {
        Issue.record("not unchanged: \(outcome)")
        return
      }
    }
  }

  @Test func `the press release is carried by two sites, one of which links to the other`()
    async throws
  {
    try await withSites { sites, fetcher in
      sites.advanceToSecondDay()
      let title = "Thông cáo báo chí: Khởi động chương trình"
      let own = try await text("lam-dong", sites, fetcher)
      let taken = try await text("dong-nai", sites, fetcher)
      #expect(own.contains(title) && taken.contains(title))
      #expect(taken.contains("http://lam-dong.localhost:"))
      #expect(taken.contains("utm_source=dong-nai"))
      #expect(taken.contains("<guid isPermaLink=\"false\">dong-nai-2231</guid>"))
    }
  }

  @Test func `the front page of a site names its feed`() async throws {
    try await withSites { sites, fetcher in
      let page = try await text("hue", sites, fetcher)
      #expect(page.contains("<link rel=\"alternate\" type=\"application/rss+xml\""))
      #expect(page.contains("href=\"/rss/tin-tuc.xml\""))
    }
  }

  @Test func `the old code page has a byte for each letter and one for its tone`() async throws {
    try await withSites { sites, fetcher in
      let source = try #require(sites.sources.first { $0.id == SourceID("can-tho") })
      let outcome = await fetcher.fetch(FetchRequest(url: address(of: source)))
      let body = try #require(outcome.document).body
      let expected = Array("Ch".utf8) + [0xf5, 0xf2] + Array(" n".utf8) + [0xf4, 0xd2]
      #expect(body.indices.contains { body[$0...].starts(with: expected) })  // Chợ nổ…
      // Those of the declaration, and of the link and guid of three items: nothing was replaced.
      #expect(body.count { $0 == UInt8(ascii: "?") } == 2 + 3 * 2)
    }
  }

  @Test func `dates are as people write them in Vietnam`() async throws {
    try await withSites { sites, fetcher in
      let feed = try await text("khanh-hoa", sites, fetcher)
      #expect(feed.contains("<pubDate>Thứ Tư, 21/10/2026 00:20 (GMT+7)</pubDate>"))
    }
  }

  @Test func `the broken site stops in the middle of an item`() async throws {
    try await withSites { sites, fetcher in
      let feed = try await text("nghe-an", sites, fetcher)
      #expect(!feed.contains("</rss>"))
      #expect(feed.contains("Thư viện & trường học"))
    }
  }

  @Test func `the same moment gives the same bytes`() async throws {
    try await withSites { sites, fetcher in
      for id in ["lai-chau", "dai-hoc-song-hong", "thai-nguyen"] {
        let first = try await text(id, sites, fetcher)
        #expect(try await text(id, sites, fetcher) == first)
      }
    }
  }
}
