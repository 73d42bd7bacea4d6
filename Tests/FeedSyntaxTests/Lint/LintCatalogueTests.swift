import FeedDomain
import FeedSyntax
import Foundation
import Markup
import Testing

struct LintCatalogueTests {
  private static let languages = LintLanguage.allCases

  @Test func `every rule that a remark can name has its entry`() {
    let ids = XMLRule.allCases.map(\.rawValue) + LintRuleID.allCases.map(\.rawValue)
    #expect(ids.filter { LintCatalogue.rule($0) == nil } == [])
  }

  @Test func `no rule is there twice`() {
    #expect(Set(LintCatalogue.rules.map(\.id)).count == LintCatalogue.rules.count)
  }

  @Test(arguments: LintCatalogue.rules)
  func `a rule is explained in whole sentences`(rule: LintRule) {
    for language in Self.languages {
      for text in [rule.explanation, rule.remedy] + rule.systems.values {
        let text = text[language]
        #expect(text.count > 10)
        #expect(text == text.precomposedStringWithCanonicalMapping)
        #expect(!text.contains("  "))
      }
      let explanation = rule.explanation[language]
      #expect(explanation.hasSuffix(".") || explanation.hasSuffix(")"), "\(explanation)")
    }
  }

  /// The rows of `Docs/Lint.md`: rule and severity.
  private static let rows: [(rule: String, severity: String)] = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    // A page that cannot be read has no rows, and the test below fails.
    let page = try? String(
      contentsOf: folder.appendingPathComponent("Docs/Lint.md"), encoding: .utf8)
    return (page ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") && $0.contains("-") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == 4 }
      .map { ($0[0].trimmingCharacters(in: ["`"]), $0[1]) }
  }()

  @Test func `the page of rules and the catalogue are the same`() {
    #expect(Self.rows.map(\.rule).sorted() == LintCatalogue.rules.map(\.id).sorted())
    for row in Self.rows {
      let rule = LintCatalogue.rule(row.rule)
      #expect(row.severity.hasPrefix(rule?.severity.rawValue ?? "?"), "\(row.rule)")
    }
  }
}
