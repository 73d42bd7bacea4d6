/// A word that nobody can guess, for addresses that only one person should know.
package struct SecretWord: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Digits and letters that are not taken for one another when a word is read out on the telephone.
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// Five bits each: 130 bits together.
  package static let length = 26

  /// A new word; the generator has to be one that nobody can foretell.
  package init(using generator: inout some RandomNumberGenerator) {
    let word = (0..<Self.length).map { _ in
      Self.letters[Int(generator.next(upperBound: UInt(Self.letters.count)))]
    }
    rawValue = String(decoding: word, as: UTF8.self)
  }

  /// The word that stands in an address, if it has the form of one.
  package init?(inAddress text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.letters.contains) else {
      return nil
    }
    rawValue = String(text)
  }
}
