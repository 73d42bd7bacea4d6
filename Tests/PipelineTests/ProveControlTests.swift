import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

/// How the owner of a source shows control of its site.
struct ProveControlTests {
  private static let site = "https://tv.example.vn/"
  private let fetcher = ScriptedFetcher()
  private let code = ProofCode(rawValue: "feedhub-7h3k")

  private func serve(_ path: String, _ text: String, from final: String? = nil) {
    fetcher.answer(
      Self.site + path, with: Sample.fresh(text, from: final ?? Self.site + path, contentType: nil))
  }

  private func outcome(
    _ address: Source.Address = .site(site), feed: String? = site + "feed/"
  ) async -> ProveControl.Outcome {
    var state = SourceState(source: SourceID("tv"))
    state.discoveredFeed = feed
    let entry = RegisterEntry(
      source: Sample.source("tv", address: address), state: state, standing: .proposed)
    return await ProveControl(fetcher: fetcher, policy: PollPolicy())
      .outcome(of: entry, code: code)
  }

  private func findings() async -> [ProveControl.Attempt.Finding] {
    guard case .notProven(let attempts) = await outcome() else { return [] }
    return attempts.map(\.finding)
  }

  @Test func `a file with the code on a line of its own is a proof`() async {
    serve(".well-known/feedhub.txt", "# của thư viện\nfeedhub-khac\r\nfeedhub-7h3k\r\n")
    #expect(await outcome() == .proven(.file, at: Self.site + ".well-known/feedhub.txt"))
    #expect(fetcher.requests.count == 1, "one proof is enough")
  }

  @Test func `a meta element in the head of the front page is a proof`() async {
    serve(
      "", "<HTML><head><title>x</title><META content=' feedhub-7h3k ' name=Feedhub-Verification>")
    #expect(await outcome() == .proven(.meta, at: Self.site))
  }

  @Test(arguments: [
    "<html><head></head><body><meta name=feedhub-verification content=feedhub-7h3k>",
    "<div><meta name=feedhub-verification content=feedhub-7h3k></div>",
    "<head><!-- <meta name=feedhub-verification content=feedhub-7h3k> --></head>",
    "<head><script>'<meta name=feedhub-verification content=feedhub-7h3k>'</script></head>",
    "<head><meta name=feedhub-verification content=feedhub-7h3kx></head>",
  ])
  func `a meta element that a visitor could write is none`(page: String) async {
    serve("", page)
    #expect(await findings().dropFirst().first == .withoutCode)
  }

  @Test func `an entry of the feed with the code is a proof`() async {
    serve(
      "feed/", "<rss><channel><item><title>Xác minh feedhub-7h3k</title></item></channel></rss>")
    #expect(await outcome() == .proven(.entry, at: Self.site + "feed/"))
  }

  @Test func `a source that is given by its feed is proven at the root of its host`() async {
    serve("", "<meta name=feedhub-verification content=feedhub-7h3k>")
    #expect(await outcome(.feed(Self.site + "tin/rss.xml")) == .proven(.meta, at: Self.site))
    #expect(fetcher.requests.map(\.url).first == Self.site + ".well-known/feedhub.txt")
  }

  @Test func `the answer of another site proves nothing`() async {
    serve(".well-known/feedhub.txt", "feedhub-7h3k", from: "https://khac.example/feedhub.txt")
    serve("", "feedhub-7h3k")
    serve("feed/", "<html>feedhub-7h3k</html>")
    #expect(
      await findings() == [
        .elsewhere("https://khac.example/feedhub.txt"), .withoutCode, .noFeed,
      ])
  }

  @Test func `www is the same site`() async {
    serve(".well-known/feedhub.txt", "feedhub-7h3k", from: "https://www.tv.example.vn/feedhub.txt")
    #expect(await outcome() == .proven(.file, at: Self.site + ".well-known/feedhub.txt"))
  }

  @Test func `a page that repeats any address it is asked proves nothing`() async {
    serve(".well-known/feedhub.txt", "<h1>Không có trang /.well-known/feedhub.txt</h1>")
    #expect(await findings().first == .withoutCode)
  }

  @Test func `places that do not answer are told with their reason`() async {
    let findings = await findings()
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { if case .notFetched = $0 { true } else { false } })
  }
}
