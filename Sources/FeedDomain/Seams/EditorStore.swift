package import Foundation

/// A person to be registered.
package struct EditorApplication: Hashable, Sendable {
  package var profile: EditorProfile
  package var consent: Editor.Consent
  package var token: SecretWord
  /// The word of the letter that asks whether the address is theirs; nil when the desk registers somebody.
  package var confirmation: SecretWord?

  package init(
    profile: EditorProfile, consent: Editor.Consent, token: SecretWord,
    confirmation: SecretWord? = nil
  ) {
    self.profile = profile
    self.consent = consent
    self.token = token
    self.confirmation = confirmation
  }
}

/// What became of an application.
package enum EditorOutcome: Hashable, Sendable {
  case registered(Editor)
  /// Letters go to the address already; nothing was changed.
  case known(Editor)
}

/// A letter of the ledger, as its recipient may ask for it.
package struct KeptLetter: Hashable, Sendable {
  package var edition: String
  package var date: CalendarDay
  package var state: LetterState
  package var changed: Date
  package var reply: String?

  package init(
    edition: String, date: CalendarDay, state: LetterState, changed: Date, reply: String?
  ) {
    self.edition = edition
    self.date = date
    self.state = state
    self.changed = changed
    self.reply = reply
  }
}

/// Keeps the people who get letters, and forgets them when they ask for it.
package protocol EditorStore: Sendable {
  /// Everybody who was registered and not erased, in the order of registration.
  func editors() async throws(StoreFailure) -> [Editor]

  /// Registers somebody, or takes in again who had unsubscribed, bounced or not confirmed yet.
  func register(_ application: EditorApplication) async throws(StoreFailure) -> EditorOutcome

  /// Confirms an address by the word that was mailed there after `since`; nil when there is none such.
  func confirm(
    _ word: SecretWord, since: Date, now: Date
  ) async throws(StoreFailure) -> Editor?

  /// The person whose letters have this word in their address.
  func editor(with token: SecretWord) async throws(StoreFailure) -> Editor?

  /// Ends the letters to somebody; whose letters ended before keeps what is known of that.
  func end(
    _ editor: EditorID, _ standing: Editor.Standing, _ ending: Editor.Ending
  ) async throws(StoreFailure)

  /// Removes everything that is known of a person.
  func erase(_ editor: EditorID) async throws(StoreFailure)

  /// What was sent to a person, newest first.
  func letters(to editor: EditorID) async throws(StoreFailure) -> [KeptLetter]
}
