/// A word that nobody can guess, by which a site shows that its owner asked to be registered: `feedhub-…`.
package struct ProofCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  private static let prefix = "feedhub-"

  /// A new code; the generator has to be one that nobody can foretell.
  package init(using generator: inout some RandomNumberGenerator) {
    rawValue = Self.prefix + SecretWord(using: &generator).rawValue
  }

  /// Whether a text is the code; takes the same time wherever the first difference is.
  package func matches(_ text: some StringProtocol) -> Bool {
    let own = Array(rawValue.utf8)
    let other = Array(text.utf8)
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Whether the code stands somewhere in a text, as a word of its own.
  package func stands(in text: String) -> Bool {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
      .contains { matches($0) }
  }
}
