import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// Each rule of the lint has a document that breaks it, and beside it a list of all that is found there.
///
/// A pair is `rule.xml` (JSON: `rule.feed`) and `rule.txt`; what the server said stands in `rule.head`.
struct LintFixtureTests {
  /// One document of `LintFixtures/`.
  struct Pair: CustomTestStringConvertible, Sendable {
    let document: URL

    var name: String { document.deletingPathExtension().lastPathComponent }
    var testDescription: String { name }

    func beside(_ type: String) -> [String] {
      let file = document.deletingPathExtension().appendingPathExtension(type)
      // Most documents have no head; one without a list fails below.
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }

    var context: DocumentContext {
      var context = DocumentContext()
      for line in beside("head") {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.last.map { $0.trimmingCharacters(in: .whitespaces) }
        if parts.first == "Content-Type" { context.contentType = value }
        if parts.first == "URL" { context.url = value }
      }
      return context
    }

    /// `error xml-truncated 12 1`: severity, rule, first line, places.
    func findings() throws -> [String] {
      let report = try FeedLint().check(
        Array(try Data(contentsOf: document)), context: context, now: LintFixtureTests.now)
      return report.findings.map { finding in
        let line = finding.line.map { "\($0)" } ?? "-"
        return "\(finding.severity.rawValue) \(finding.rule.id) \(line) \(finding.count)"
      }
    }
  }

  /// The time at which the documents are judged: 2026-11-24, noon in Greenwich.
  static let now = Date(timeIntervalSince1970: 1_795_521_600)

  static let pairs: [Pair] = {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("LintFixtures")
    let files = folder.flatMap {
      // An unreadable folder shows as a test without cases, which fails below.
      try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    return (files ?? []).filter { ["xml", "feed"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }.map { Pair(document: $0) }
  }()

  /// Rules about the size of documents; `LintTests` makes such documents.
  static let large: Set<String> = [
    "feed-too-large", "feed-too-many-entries", "limit-entries", "xml-too-deep",
    "xml-too-many-attributes",
  ]

  @Test func `every rule has a document that breaks it`() {
    let names = Set(Self.pairs.map(\.name))
    let without = LintCatalogue.rules.map(\.id).filter { !names.contains($0) }
    #expect(Set(without) == Self.large)
  }

  @Test(arguments: pairs)
  func `the lint finds in a document what stands beside it`(pair: Pair) throws {
    #expect(try pair.findings() == pair.beside("txt"))
  }

  @Test(arguments: pairs.filter { !$0.name.hasPrefix("clean") })
  func `the rule a document is named after is found there`(pair: Pair) throws {
    let found = try pair.findings().map { $0.split(separator: " ")[1] }
    #expect(found.contains { pair.name == $0 || pair.name.hasPrefix($0 + "-") })
  }

  @Test(arguments: pairs.filter { $0.name.hasPrefix("clean") })
  func `nothing is found in a clean feed`(pair: Pair) throws {
    #expect(try pair.findings() == [])
  }
}
