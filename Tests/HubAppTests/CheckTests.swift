import FeedDomain
import FeedSyntax
import Foundation
import HubTesting
import SampleNetwork
import Testing
import Transport

@testable import HubApp

/// What `feedhub check` says of files, feeds and pages.
struct CheckTests {
  private static let now = Date(timeIntervalSince1970: 1_795_521_600)

  private static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>Thư viện tỉnh</title><link>https://tv.example.vn/</link>
    <item><title>Ngày hội đọc sách</title><link>https://tv.example.vn/1</link>
    <pubDate>23/11/2026 08:30</pubDate><description>Ngày hội.</description></item>
    </channel></rss>
    """

  private static let page = """
    <html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml">
    <link rel="alternate" type="application/atom+xml" href="/atom.xml"></head></html>
    """

  private func answer(_ text: String, at url: String, type: String?) -> FetchOutcome {
    var facts = ResponseFacts(status: 200, finalURL: url)
    facts.contentType = type
    return .fresh(FetchedDocument(body: Array(text.utf8), facts: facts))
  }

  private func checked(_ text: String = Self.rss) throws -> CheckedFeed {
    try CheckedFeed(
      CheckedDocument(name: "tin.xml", bytes: Array(text.utf8), context: DocumentContext()),
      now: Self.now)
  }

  @Test func `the report is in Vietnamese and says what to do`() throws {
    let text = CheckText(try checked(), in: .vi).text
    #expect(text.contains("Tên:          Thư viện tỉnh"))
    #expect(text.contains("date-day-month (dòng 4)"))
    #expect(text.contains("dòng 4: 23/11/2026 08:30"))
    #expect(text.contains("Cách sửa: RSS: Tue, 24 Nov 2026 08:30:00 +0700."))
    #expect(text.contains("• DotNetNuke: "))
  }

  @Test func `the report is in English when that is asked for`() throws {
    let text = CheckText(try checked(), in: .en).text
    #expect(text.contains("ERRORS – readers lose something"))
    #expect(text.contains("date-day-month (line 4)"))
    #expect(!text.contains("Cách sửa"))
  }

  @Test func `the first entries are shown as the hub reads them`() throws {
    let text = CheckText(try checked(), in: .vi).text
    #expect(text.contains("23/11/2026 08:30 · https://tv.example.vn/1"))
    #expect(try checked().articles.map(\.article.title) == ["Ngày hội đọc sách"])
  }

  @Test func `characters that a terminal obeys are not passed on`() throws {
    let text = Self.rss.replacing("Ngày hội.", with: "&#155;31m đỏ").replacing(
      "sách", with: "s\u{202E}ách")
    let shown = CheckText(try checked(text), in: .vi).text
    #expect(!shown.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
  }

  @Test func `JSON has every finding in both languages`() throws {
    let text = try PrintedJSON.text(CheckJSON(try checked()))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let findings = object?["findings"] as? [[String: Any]] ?? []
    let date = findings.first { $0["rule"] as? String == "date-day-month" }
    #expect(object?["errors"] as? Int == 1)
    #expect((date?["places"] as? [[String: Any]])?.first?["line"] as? Int == 4)
    #expect((date?["explanation"] as? [String: String])?.keys.sorted() == ["en", "vi"])
  }

  @Test func `a page leads to its feed, and its other feeds are named`() async throws {
    let fetcher = ScriptedFetcher()
    fetcher.answer(
      "https://tv.example.vn/",
      with: answer(Self.page, at: "https://tv.example.vn/", type: "text/html"))
    fetcher.answer(
      "https://tv.example.vn/rss.xml",
      with: answer(Self.rss, at: "https://tv.example.vn/rss.xml", type: "text/xml"))
    fetcher.answer(
      "https://tv.example.vn/atom.xml",
      with: answer(Self.rss, at: "https://tv.example.vn/atom.xml", type: "text/xml"))
    let document = try await CheckedDocument.fetched(
      "https://tv.example.vn/", now: Self.now, by: fetcher)
    #expect(document.name == "https://tv.example.vn/rss.xml")
    #expect(
      document.candidates == ["https://tv.example.vn/rss.xml", "https://tv.example.vn/atom.xml"])
    let text = CheckText(try CheckedFeed(document, now: Self.now), in: .vi).text
    #expect(text.contains("→ https://tv.example.vn/rss.xml"))
  }

  @Test func `a server that names no type is told so`() async throws {
    let fetcher = ScriptedFetcher()
    fetcher.answer(
      "https://tv.example.vn/", with: answer(Self.rss, at: "https://tv.example.vn/", type: nil))
    let document = try await CheckedDocument.fetched(
      "https://tv.example.vn/", now: Self.now, by: fetcher)
    let report = try CheckedFeed(document, now: Self.now).report
    #expect(report.findings.contains { $0.rule.id == "http-content-type-missing" })
  }

  @Test func `an address that brings nothing fails with its reason`() async throws {
    let fetcher = ScriptedFetcher()
    fetcher.answer(
      "https://tv.example.vn/",
      with: answer("<html><body/></html>", at: "https://tv.example.vn/", type: "text/html"))
    await #expect(throws: NoFeedFound.self) {
      try await CheckedDocument.fetched(
        "https://tv.example.vn/", now: Self.now, by: fetcher)
    }
    await #expect(throws: FetchFailure.self) {
      try await CheckedDocument.fetched(
        "https://khac.example.vn/", now: Self.now, by: fetcher)
    }
  }

  @Test func `every sample site that answers is checked`() async throws {
    let sites = try SampleSites.start(now: Self.now)
    defer { sites.stop() }
    let allow = [SampleSites.allowed].compactMap(AllowEntry.init)
    var damaged: [String] = []
    for source in sites.sources where source.id.rawValue != "gia-lai" {
      let address: String
      switch source.address {
      case .feed(let url), .site(let url): address = url
      case .list, .waiting: continue
      }
      let document = try await CheckedDocument.fetched(
        address, allow: allow, now: Self.now)
      let checked = try CheckedFeed(document, now: Self.now)
      #expect(checked.articles.count == 3, "\(source.id)")
      if !checked.report.findings(.error).isEmpty { damaged.append(source.id.rawValue) }
    }
    #expect(damaged == ["nghe-an", "khanh-hoa"])
  }

  @Test func `where there is nothing to check, it says so in Vietnamese`() {
    let words = CheckFailureWords(
      failure: NoFeedFound(address: "https://tv.example.vn/"), language: .vi)
    #expect(words.lines.count == 2)
    #expect(words.lines.last?.contains("Trang không khai báo kênh tin nào") == true)
  }

  @Test(arguments: [
    ([:], LintLanguage.vi), (["LANG": "vi_VN.UTF-8"], .vi), (["LANG": "C"], .vi),
    (["LANG": "en_US.UTF-8"], .en), (["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN.UTF-8"], .vi),
  ])
  func `the language is Vietnamese unless the user's is English`(
    environment: [String: String], language: LintLanguage
  ) {
    #expect(CheckCommand.language(of: environment) == language)
  }

  @Test func `who runs a hub is told the file in which a host is allowed, not an option`() {
    let failure = FetchFailure(.addressNotAllowed, "10.0.0.1 may not be asked.")
    for language in [LintLanguage.vi, .en] {
      let words = CheckFailureWords(failure: failure, language: language, isOfHub: true)
      #expect(words.lines.last?.contains("feeds.yml") == true)
      #expect(words.lines.last?.contains("--allow") == false)
    }
  }
}
