import FeedDomain
import FeedSyntax
import Foundation
import Testing

struct LintTests {
  private func check(_ text: String, limits: ReadingLimits = ReadingLimits()) throws -> LintReport {
    try FeedLint(reader: FeedReader(limits: limits)).check(
      Array(text.utf8), context: DocumentContext(), now: LintFixtureTests.now)
  }

  private func rss(_ items: String) -> String {
    "<rss version='2.0'><channel><title>Thư viện</title>\n\(items)</channel></rss>"
  }

  private func rules(_ report: LintReport) -> Set<String> { Set(report.findings.map(\.rule.id)) }

  @Test func `the gravest comes first, then the order of the document`() throws {
    let report = try check(rss("<item><title>A & B</title></item><item><guid>x</guid></item>"))
    let ranks = report.findings.map(\.severity)
    let order: [Remark.Severity] = [.error, .warning, .advice]
    #expect(ranks == ranks.sorted { order.firstIndex(of: $0) ?? 0 < order.firstIndex(of: $1) ?? 0 })
    #expect(ranks.first == .error)
    for severity in order {
      let lines = report.findings(severity).map { $0.line ?? 0 }
      #expect(lines == lines.sorted())
    }
  }

  @Test func `what is found many times is told once, with its number and first places`() throws {
    let items = (1...20).map { "<item><title>Tin \($0)</title><guid>\($0)</guid></item>\n" }
      .joined()
    let finding = try check(rss(items)).findings.first { $0.rule.id == "entry-no-link" }
    #expect(finding?.count == 20)
    #expect(finding?.places.map(\.line) == [2, 3, 4, 5, 6])
    #expect(finding?.places.first?.evidence == "Tin 1")
  }

  @Test func `a feed of more than a hundred entries or a megabyte is too large`() throws {
    let item =
      "<item><title>Tin</title><description>\(String(repeating: "a", count: 9000))</description></item>"
    let found = rules(try check(rss(String(repeating: item, count: 120))))
    #expect(found.isSuperset(of: ["feed-too-large", "feed-too-many-entries"]))
  }

  @Test func `the limits of the reader are told`() throws {
    var limits = ReadingLimits()
    limits.entries = 1
    limits.depth = 8
    let deep = String(repeating: "<a>", count: 20) + String(repeating: "</a>", count: 20)
    let attributes = (1...600).map { "a\($0)='1'" }.joined(separator: " ")
    let entries = try check(
      rss("<item><title>1</title></item><item><title>2</title></item>"), limits: limits)
    #expect(rules(entries).contains("limit-entries"))
    #expect(rules(try check(rss("<x>\(deep)</x>"), limits: limits)).contains("xml-too-deep"))
    #expect(rules(try check(rss("<x \(attributes)/>"))).contains("xml-too-many-attributes"))
  }

  @Test func `nothing is said of a server that was not asked`() throws {
    let found = rules(try check(rss("<item><title>1</title></item>")))
    #expect(!found.contains { $0.hasPrefix("http-") })
  }

  @Test func `what is not a feed is refused as the reader refuses it`() {
    #expect(throws: FeedSyntaxFailure.self) { try check("<html><body>Trang</body></html>") }
  }

  @Test func `a session, an office's own host and a blank are seen in links`() throws {
    let links = [
      "http://10.1.2.3/tin", "http://thuvien/tin", "https://a.example/x;jsessionid=1F2E",
      "https://a.example/?sid=0123456789abcdef01", "https://a.example/?sid=7",
      "https://172.32.0.1/x",
    ]
    let items = links.map { "<item><title>\($0)</title><link>\($0)</link></item>" }.joined()
    let report = try check(rss(items))
    let count = { (id: String) in report.findings.first { $0.rule.id == id }?.count }
    #expect(count("link-private-host") == 2)
    #expect(count("link-session") == 2)
  }

  @Test(arguments: [
    ("Tue, 24 Nov 2026 08:30:00 +0700", nil), ("24 Nov 26 08:30 GMT", nil),
    ("Tue, 24 Nov 2026 08:30:00", "date-no-zone"), ("24/11/2026", "date-day-month"),
    ("Thứ Ba, 24-11-2026 08:30", "date-day-month"), ("2026-11-24T08:30:00Z", "date-odd-form"),
    ("2026-11-24", "date-no-zone"), ("Tue, 24 Nov 2026 08:30:00 GMT+7", "date-odd-form"),
    ("32/13/2026", "date-unreadable"), ("Mon, 01 Jan 1900 00:00:00 GMT", "date-placeholder"),
  ])
  func `the form of a date in RSS is judged`(date: String, rule: String?) throws {
    let report = try check(rss("<item><title>1</title><pubDate>\(date)</pubDate></item>"))
    let dates = report.findings.map(\.rule.id).filter { $0.hasPrefix("date-") }
    #expect(dates == [rule].compactMap { $0 })
  }

  @Test func `question marks of sentences and addresses are no lost letters`() throws {
    let text = "Bạn đã đọc chưa?Chưa. Xem https://a.example/?id=1 và a?b một lần"
    let report = try check(rss("<item><title>\(text)</title></item>"))
    #expect(!rules(report).contains("text-question-marks"))
  }

  @Test func `places are found in a damaged document too`() throws {
    let text =
      "<rss version='2.0'><channel>\n<item>\n<title>A\n<pubDate>23/11/2026</pubDate>\n<item>\n<title>B"
    let report = try check(text)
    #expect(report.findings.first { $0.rule.id == "date-day-month" }?.line == 4)
    #expect(report.findings.first { $0.rule.id == "entry-no-link" }?.places.map(\.line) == [2, 5])
  }

  /// Wherever a document stops, the lint ends, and ends as a value or a failure.
  @Test(arguments: LintFixtureTests.pairs)
  func `no piece of a document stops the lint`(pair: LintFixtureTests.Pair) throws {
    let bytes = Array(try Data(contentsOf: pair.document))
    for end in stride(from: 0, through: bytes.count, by: 211) {
      // Refusals are as welcome as reports here.
      _ = try? FeedLint().check(
        Array(bytes[..<end]), context: pair.context, now: LintFixtureTests.now)
    }
  }
}
