import FeedDomain
import Testing

@testable import HubApp

/// Which rules of feeds.yml are refused, and what the others say.
struct RuleCheckTests {
  private func file(_ rules: String) -> String {
    """
    hub: { title: A, url: "https://a.example.vn", authority: "a.example.vn,2026" }
    sources:
      - { id: hue, name: Huế, feed: "https://hue.example.vn/feed" }
      - { id: bo, name: Bộ, section: national, feed: "https://bo.example.vn/feed" }
    rules:
    \(rules)
    """
  }

  private func problems(_ rules: String) -> [ConfigurationProblem] {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationFile.parse(file(rules), path: "feeds.yml")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `signs, alternatives, exceptions and weights are read`() throws {
    let text = file(
      """
        - when: { url: /hop-tac/, any: [{ word: unesco }, { category: Đối ngoại }], not: { word: [tiếng anh] } }
          section: international
        - { when: { word: kết nghĩa }, section: international, weight: 0.5 }
      """)
    let rules = try ConfigurationFile.parse(text, path: "feeds.yml").rules
    #expect(rules.first?.condition.all.addresses == ["/hop-tac/"])
    #expect(rules.first?.condition.any.map(\.words) == [["unesco"], []])
    #expect(rules.first?.condition.none.words == ["tiếng anh"])
    #expect(rules.map(\.weight) == [1, 0.5])
  }

  @Test(arguments: [
    ("- { when: { word: unesco, not: { word: [UNESCO, ifla] } }, section: national }", "not:"),
    ("- { when: { source: bo }, section: international }", "of their own"),
    ("- { when: { word: unesco }, section: international, weight: 0.4 }", "less than 1"),
    ("- { when: { word: \"!\" }, section: international }", "no letter"),
    ("- { when: { url: \"*\" }, section: international }", "says nothing"),
    ("- { when: { word: a b }, section: international, weight: 2 }", "1 at most"),
    ("- { when: { any: [{}] }, section: international }", "no condition"),
  ])
  func `a rule that can never decide is told with its line`(rule: String, words: String) {
    let found = problems("  " + rule)
    #expect(found.contains { $0.line == 6 && $0.message.contains(words) }, "\(found)")
  }

  @Test func `a rule that contradicts an earlier one is told with its line`() {
    let rules = """
        - { when: { word: [unesco, ifla] }, section: international }
        - { when: { word: unesco, source: hue }, section: national }
        - { when: { word: ifla }, section: international }
      """
    let found = problems(rules)
    #expect(found.map(\.line) == [7, 8])
    #expect(found.first?.message.contains("contradicts that of line 6") == true)
    #expect(found.last?.message.contains("adds nothing") == true)
  }

  @Test func `a rule that asks for less than an earlier one is none of these`() {
    let rules = """
        - { when: { word: unesco, source: hue }, section: national }
        - { when: { word: unesco }, section: international }
        - { when: { word: unesco, not: { place: hue } }, section: international, weight: 0.5 }
      """
    #expect(problems(rules).map(\.line) == [8])
  }
}
