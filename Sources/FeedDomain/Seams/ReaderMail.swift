/// Makes the letter that asks whether an address is its owner's.
package protocol ConfirmationComposer: Sendable {
  func confirmation(of hub: HubProfile, word: SecretWord, in language: LetterLanguage) -> Letter
}
