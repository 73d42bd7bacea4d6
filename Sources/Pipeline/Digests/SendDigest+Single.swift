package import FeedDomain
import Foundation

// Letters outside the course of the ledger: proofs, and a letter once more.
extension SendDigest {
  /// What would be sent, to whom, and why; nothing is changed.
  package struct Preview: Sendable {
    package var digest: Digest
    package var letters: IssueLetters
    /// What became of the letters so far, if the issue is frozen.
    package var tally: LetterTally?
  }

  /// How sending a letter once more ended.
  package enum Resending: Sendable {
    case handed(Handover)
    /// There is no issue of that day.
    case noIssue
    /// Nobody of that address is registered.
    case nobody
  }

  package func preview(
    _ edition: EditionProfile, day: CalendarDay? = nil
  ) async throws(StoreFailure) -> Preview {
    let digest = try await compose.preview(edition, day: day, now: clock.now)
    let isFrozen = try await store.issue(of: edition.id, on: digest.day) != nil
    return Preview(
      digest: digest, letters: IssueLetters(digest, to: try await store.editors()),
      tally: isFrozen ? try await store.outcome(of: digest.name) : nil)
  }

  /// Mails the issue as it would go out to one address, and counts nothing.
  package func proof(
    _ edition: EditionProfile, day: CalendarDay?, to recipient: LetterRecipient
  ) async throws(StoreFailure) -> Handover {
    let digest = try await compose.preview(edition, day: day, now: clock.now)
    let choice =
      try await editor(recipient.address)?.profile.choice
      ?? LetterChoice(language: edition.language)
    let letter = mail.letter(digest.seen(by: choice), from: compose.hub, in: choice.language)
    return await mail.carrier.hand(
      mail.press.mould(of: letter, of: edition, at: clock.now).message(to: recipient))
  }

  /// Sends an issue, the last unless a day is given, once more to somebody as the same letter; the issue stays as it is.
  package func resend(
    _ edition: EditionProfile, day: CalendarDay?, to address: String
  ) async throws(StoreFailure) -> Resending {
    let last = try await store.lastIssue(of: edition.id)?.day
    guard let day = day ?? last, let issue = try await store.issue(of: edition.id, on: day) else {
      return .noIssue
    }
    guard let editor = try await editor(address) else { return .nobody }
    let letter = try await letter(of: issue, edition, for: editor)
    let recipient = LetterRecipient(
      address: editor.profile.address, name: editor.profile.name,
      messageName: issue.name.messageName(of: editor.id), token: editor.token)
    let message = mail.press.mould(of: letter, of: edition, at: issue.composed)
      .message(to: recipient)
    return try await mail.carrier.carry { [store, clock] hand in
      Result { () throws(StoreFailure) -> Resending in
        let outcome = hand(message)
        if case .accepted = outcome {
          try store.note(outcome, of: editor.id, in: issue.name, now: clock.now)
        }
        return .handed(outcome)
      }
    }.get()
  }

  /// What somebody's letter said, or would have said.
  private func letter(
    of issue: FrozenIssue, _ edition: EditionProfile, for editor: Editor
  ) async throws(StoreFailure) -> Letter {
    let bodies = try await store.bodies(of: issue.name)
    let reserved = try await store.letter(of: issue.name, to: editor.id)
    if let body = reserved?.body, bodies.indices.contains(body),
      issue.stories.count == issue.storyCount
    {
      return bodies[body].letter
    }
    let choice = editor.profile.choice
    return mail.letter(
      try await compose.digest(issue, of: edition).seen(by: choice), from: compose.hub,
      in: choice.language)
  }

  private func editor(_ address: String) async throws(StoreFailure) -> Editor? {
    try await store.editors().first {
      $0.profile.address.lowercased() == address.lowercased()
    }
  }
}
