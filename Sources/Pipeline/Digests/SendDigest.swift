package import FeedDomain
import Foundation

/// Brings each issue of an edition to each of its readers once: frozen and reserved first, then handed over.
package struct SendDigest: Sendable {
  /// The part of the store that sending needs.
  package typealias Store = ComposeDigest.Store & LetterLedger

  let store: any Store
  let compose: ComposeDigest
  let mail: MailRoom
  let clock: any HubClock

  package init(store: any Store, hub: HubProfile, mail: MailRoom, clock: any HubClock) {
    self.store = store
    compose = ComposeDigest(store: store, hub: hub)
    self.mail = mail
    self.clock = clock
  }

  /// Letters of editions are news for so long; then nobody tries to hand them over any more.
  private static let newsFor: TimeInterval = 3 * 86_400
  /// How long it is known what letters said and who got them.
  private static let lettersAreKeptFor: TimeInterval = 90 * 86_400
  /// So many letters are taken from the ledger at once; who leaves meanwhile gets none of the next.
  private static let batch = 50

  /// Goes on with issues that were left unfinished, then sends that of the day, if it is due.
  ///
  /// A day that is given is sent although the edition does not come on it.
  package func run(
    _ edition: EditionProfile, day: CalendarDay? = nil
  ) async throws(StoreFailure) -> DigestReport {
    let now = clock.now
    try await store.begin(editions: [edition.id], now: now)
    try await store.pruneLetters(before: now - Self.lettersAreKeptFor)
    var report = DigestReport(day: day ?? compose.day(now))
    for issue in try await store.unsettledIssues(of: edition.id) {
      report.issues.append(try await deliver(issue, of: edition))
    }
    report.today = try await today(edition, report.day, isAsked: day != nil, now: now)
    guard report.today == .sent, !report.issues.contains(where: { $0.name.day == report.day }),
      let issue = try await store.issue(of: edition.id, on: report.day)
    else { return report }
    report.issues.append(try await deliver(issue, of: edition))
    return report
  }

  /// Freezes the issue of a day, with its letters reserved, if it has to be and is not yet.
  private func today(
    _ edition: EditionProfile, _ day: CalendarDay, isAsked: Bool, now: Date
  ) async throws(StoreFailure) -> DigestReport.Today {
    if try await store.issue(of: edition.id, on: day) != nil { return .sent }
    guard try await compose.mayHaveIssue(day, of: edition, now: now) else { return .noIssue }
    if !isAsked, !edition.comes(on: day) { return .dayOff }
    let digest = try await compose.next(edition, day: day, now: now)
    if digest.storyCount == 0, edition.whenEmpty == .silent { return .nothingNew }
    let letters = IssueLetters(digest, to: try await store.editors())
    try await store.freeze(plan(digest, letters))
    return .sent
  }

  private func plan(_ digest: Digest, _ letters: IssueLetters) -> IssuePlan {
    IssuePlan(
      issue: digest.name, composed: digest.composed,
      stories: digest.parts.flatMap { $0.stories.map(\.id) },
      bodies: letters.choices.map { choice, digest in
        IssuePlan.Body(
          choice: choice, letter: mail.letter(digest, from: compose.hub, in: choice.language))
      },
      letters: letters.recipients.map {
        IssuePlan.Reservation(editor: $0.editor.id, body: $0.body)
      })
  }
}

// How an issue is handed over.
extension SendDigest {
  private func deliver(
    _ issue: FrozenIssue, of edition: EditionProfile
  ) async throws(StoreFailure) -> DigestReport.Issue {
    let moulds = try await bodies(of: issue, edition).map {
      mail.press.mould(of: $0.letter, of: edition, at: issue.composed)
    }
    var report = DigestReport.Issue(
      name: issue.name, stories: issue.stories.count,
      letters: try await store.outcome(of: issue.name))
    for pause in [Duration.zero] + mail.pauses where !report.letters.isSettled {
      guard await wait(pause) else { break }
      report.trouble = try await round(issue, moulds)
      report.letters = try await store.outcome(of: issue.name)
    }
    if clock.now.timeIntervalSince(issue.composed) > Self.newsFor {
      try await store.expire(issue.name, now: clock.now)
      report.letters = try await store.outcome(of: issue.name)
    }
    try await store.settle(issue.name)
    return report
  }

  /// What letters of a frozen issue say: as they were composed, unless a story of it may no longer be shown.
  private func bodies(
    of issue: FrozenIssue, _ edition: EditionProfile
  ) async throws(StoreFailure) -> [IssuePlan.Body] {
    var bodies = try await store.bodies(of: issue.name)
    guard issue.stories.count < issue.storyCount, !bodies.isEmpty else { return bodies }
    let digest = try await compose.digest(issue, of: edition)
    for index in bodies.indices {
      let choice = bodies[index].choice
      bodies[index].letter = mail.letter(
        digest.seen(by: choice), from: compose.hub, in: choice.language)
    }
    try await store.replace(bodies, of: issue.name)
    return bodies
  }

  /// Hands over every letter that waits, once; ends early when no letter at all can be handed over.
  private func round(
    _ issue: FrozenIssue, _ moulds: [any LetterMould]
  ) async throws(StoreFailure) -> MailFailure? {
    var pace = DomainPace(pause: mail.perDomain)
    var last: EditorID?
    while true {
      let batch = try await store.reserved(of: issue.name, after: last, limit: Self.batch)
      guard let end = batch.last else { return nil }
      last = end.editor
      pace.take(batch)
      while true {
        let letters = pace.ready(at: clock.now)
        if !letters.isEmpty {
          if let failure = try await hand(letters, of: issue, moulds) { return failure }
        } else if let pause = pace.untilNext(at: clock.now) {
          guard await wait(pause) else { return nil }
        } else {
          break
        }
      }
    }
  }

  /// Hands letters over, one after the other; how that ended is on the disk before the next letter is made.
  private func hand(
    _ letters: [ReservedLetter], of issue: FrozenIssue, _ moulds: [any LetterMould]
  ) async throws(StoreFailure) -> MailFailure? {
    try await mail.carrier.carry { [store, clock] hand in
      Result { () throws(StoreFailure) -> MailFailure? in
        for letter in letters {
          let outcome = hand(moulds[letter.body].message(to: LetterRecipient(letter)))
          if case .unusable(let failure) = outcome { return failure }
          try store.note(outcome, of: letter.editor, in: issue.name, now: clock.now)
        }
        return nil
      }
    }.get()
  }

  /// False when the task was cancelled meanwhile.
  private func wait(_ pause: Duration) async -> Bool {
    guard pause > .zero else { return true }
    do {
      try await clock.sleep(for: pause)
      return true
    } catch {
      return false
    }
  }
}

extension LetterRecipient {
  init(_ letter: ReservedLetter) {
    self.init(
      address: letter.address, name: letter.name, messageName: letter.messageName,
      token: letter.token)
  }
}
