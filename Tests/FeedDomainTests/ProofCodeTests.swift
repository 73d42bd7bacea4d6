import FeedDomain
import Testing

/// The word by which a site shows that its owner asked to be registered.
struct ProofCodeTests {
  /// Counts up, so that each draw is another letter.
  private struct Counter: RandomNumberGenerator {
    var value: UInt64 = 0

    mutating func next() -> UInt64 {
      value &+= 0x0800_0000_0000_0001
      return value
    }
  }

  @Test func `a code is one word without letters that are taken for one another`() {
    var generator = Counter()
    let code = ProofCode(using: &generator)
    #expect(code.rawValue.hasPrefix("feedhub-"))
    #expect(code.rawValue.utf8.count == 34)
    #expect(!code.rawValue.dropFirst(8).contains { "ilou".contains($0) })
    #expect(Set(code.rawValue.dropFirst(8)).count > 10)
  }

  @Test func `each code is another one`() {
    var generator = SystemRandomNumberGenerator()
    let codes = Set((0..<100).map { _ in ProofCode(using: &generator).rawValue })
    #expect(codes.count == 100)
  }

  @Test func `a code matches itself and nothing else`() {
    let code = ProofCode(rawValue: "feedhub-abc")
    #expect(code.matches("feedhub-abc"))
    for other in ["feedhub-abd", "xeedhub-abc", "feedhub-ab", "feedhub-abcd", ""] {
      #expect(!code.matches(other))
    }
  }

  @Test func `a code is found in a text as a word of its own`() {
    let code = ProofCode(rawValue: "feedhub-abc")
    #expect(code.stands(in: "<p>Mã xác minh:FEEDHUB-abc.</p>"))
    #expect(!code.stands(in: "feedhub-abcd và feedhub-ab c"))
  }
}
