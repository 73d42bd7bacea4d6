import FeedDomain
import FeedSyntax
import Testing

@testable import HubApp

/// The short words of the table of polls.
struct PollWordsTests {
  @Test func `every outcome and every reason has a word of its own in Vietnamese`() {
    let vi = PollWords(language: .vi)
    let en = PollWords(language: .en)
    let outcomes = PollReport.Outcome.allCases
    #expect(Set(outcomes.map(vi.outcome)).count == outcomes.count)
    #expect(outcomes.allSatisfy { vi.outcome($0) != en.outcome($0) })
    let reasons = PollDecision.Reason.allCases
    #expect(Set(reasons.map(vi.reason)).count == reasons.count)
    #expect(reasons.allSatisfy { vi.reason($0) != en.reason($0) })
  }
}
