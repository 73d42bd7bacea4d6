package import Foundation

/// Makes a letter of a digest, from values; the same digest gives the same letter.
package protocol LetterComposer: Sendable {
  /// The letter in a language; where it names the address that ends it, `LetterAddress.token` stands for the person's word.
  func letter(_ digest: Digest, from hub: HubProfile, in language: LetterLanguage) -> Letter

  /// The issue as a page for everybody: without an address that ends somebody's letters, with one that leads to all issues.
  func page(_ digest: Digest, from hub: HubProfile) -> Letter
}

/// The addresses of letters.
package enum LetterAddress {
  /// Stands for the word of a recipient until a letter becomes a message: as long as one, and never one itself.
  package static let token = "UUUUUUUUUUUUUUUUUUUUUUUUUU"

  /// Where letters are ended.
  package static func unsubscribing(_ word: String, at hub: HubProfile) -> String {
    hub.url + "u/" + word
  }

  /// Where an address is confirmed.
  package static func confirming(_ word: String, at hub: HubProfile) -> String {
    hub.url + "c/" + word
  }
}

/// What a message needs to know of its recipient.
package struct LetterRecipient: Hashable, Sendable {
  package var address: String
  package var name: String?
  package var messageName: String
  package var token: SecretWord

  package init(address: String, name: String?, messageName: String, token: SecretWord) {
    self.address = address
    self.name = name
    self.messageName = messageName
    self.token = token
  }
}

/// A letter in the form from which the messages of all its recipients are made.
package protocol LetterMould: Sendable {
  func message(to recipient: LetterRecipient) -> OutgoingLetter
}

/// Makes messages of letters.
package protocol LetterPress: Sendable {
  /// The mould of a letter, with the date that its messages bear.
  func mould(of letter: Letter, of edition: EditionProfile, at date: Date) -> any LetterMould
}
