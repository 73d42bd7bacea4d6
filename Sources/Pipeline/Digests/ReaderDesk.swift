package import FeedDomain
import Foundation

/// Lets readers come and go by themselves: nobody gets letters who did not confirm the address.
package struct ReaderDesk: Sendable {
  /// What becomes of somebody who asks for letters.
  package enum Answer: Hashable, Sendable {
    /// A letter asks for confirmation, now or since the last time; who gets letters already is not told apart.
    case asked
    /// Too many addresses were registered within the hour.
    case tooMany
    case notSent(String)
  }

  /// What a registration needs to be mailed.
  package struct Post: Sendable {
    package let composer: any ConfirmationComposer
    package let press: any LetterPress
    package let carrier: any LetterCarrier

    package init(
      composer: any ConfirmationComposer, press: any LetterPress, carrier: any LetterCarrier
    ) {
      self.composer = composer
      self.press = press
      self.carrier = carrier
    }
  }

  private let store: any EditorStore
  private let hub: HubProfile
  private let post: Post
  private let clock: any HubClock

  package init(store: any EditorStore, hub: HubProfile, post: Post, clock: any HubClock) {
    self.store = store
    self.hub = hub
    self.post = post
    self.clock = clock
  }

  /// An address is asked once a day, so that nobody can fill another's mailbox through us.
  private static let isAskedAgainAfter: TimeInterval = 86_400
  /// So many addresses an hour are asked, whoever registers them.
  private static let hourly = 60
  /// A question that was not answered for a week is void.
  private static let isOpenFor: TimeInterval = 7 * 86_400

  /// Registers somebody, and mails the question whether they want it.
  package func register(
    _ profile: EditorProfile, consent: String, using generator: inout some RandomNumberGenerator
  ) async throws(StoreFailure) -> Answer {
    let now = clock.now
    let editors = try await store.editors()
    let known = editors.first {
      $0.profile.address.lowercased() == profile.address.lowercased()
    }
    if let known, known.standing == .active || isWaiting(known, now: now) { return .asked }
    let recent = editors.count {
      $0.standing == .unconfirmed && now.timeIntervalSince($0.consent.at) < 3600
    }
    guard recent < Self.hourly else { return .tooMany }
    var profile = profile
    profile.choice.seesDesk = false
    let word = SecretWord(using: &generator)
    let outcome = try await store.register(
      EditorApplication(
        profile: profile, consent: Editor.Consent(text: consent, at: now),
        token: SecretWord(using: &generator), confirmation: word))
    guard case .registered(let editor) = outcome else { return .asked }
    return await ask(editor, word)
  }

  private func isWaiting(_ editor: Editor, now: Date) -> Bool {
    editor.standing == .unconfirmed
      && now.timeIntervalSince(editor.consent.at) < Self.isAskedAgainAfter
  }

  private func ask(_ editor: Editor, _ word: SecretWord) async -> Answer {
    let language = editor.profile.choice.language
    let letter = post.composer.confirmation(of: hub, word: word, in: language)
    let list = EditionProfile(id: "confirm", title: hub.title, sections: [])
    let message = post.press.mould(of: letter, of: list, at: editor.consent.at).message(
      to: LetterRecipient(
        address: editor.profile.address, name: editor.profile.name,
        messageName: "confirm.\(word.rawValue.prefix(8)).\(editor.id.rawValue)",
        token: editor.token))
    switch await post.carrier.hand(message) {
    case .accepted: return .asked
    case .later(let reply), .mailboxRefused(let reply), .letterRefused(let reply):
      return .notSent(reply)
    case .unusable(let failure): return .notSent(failure.explanation)
    }
  }

  /// Confirms an address; nil when nobody was asked by this word within the last week.
  package func confirm(_ word: SecretWord) async throws(StoreFailure) -> Editor? {
    let now = clock.now
    return try await store.confirm(word, since: now - Self.isOpenFor, now: now)
  }

  package func reader(with token: SecretWord) async throws(StoreFailure) -> Editor? {
    try await store.editor(with: token)
  }

  /// Ends somebody's letters at once; nil when the word is nobody's, and nothing changes when it is done again.
  package func unsubscribe(_ token: SecretWord) async throws(StoreFailure) -> Editor? {
    guard let editor = try await store.editor(with: token) else { return nil }
    try await store.end(
      editor.id, .unsubscribed, Editor.Ending(at: clock.now, reason: "asked by its reader"))
    return editor
  }
}
