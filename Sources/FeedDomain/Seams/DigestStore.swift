package import Foundation

/// An issue whose stories are fixed, so that they are in no other.
package struct FrozenIssue: Hashable, Sendable {
  package var name: IssueName
  package var composed: Date
  /// Those that may still be shown, newest first.
  package var stories: [Story]
  /// How many it had when it was frozen.
  package var storyCount: Int
  /// When one of these changed last or left; not before it was composed.
  package var changed: Date
  /// How many its public page tells, 0 when there is none; nil before that was decided for the first time.
  package var shownCount: Int?

  package init(
    name: IssueName, composed: Date, stories: [Story], storyCount: Int, changed: Date,
    shownCount: Int? = nil
  ) {
    self.name = name
    self.composed = composed
    self.stories = stories
    self.storyCount = storyCount
    self.changed = changed
    self.shownCount = shownCount
  }
}

/// Remembers which stories were in which issue of a digest.
package protocol DigestStore: Sendable {
  /// Notes since when editions exist: what was news before is in no issue of a new one.
  func begin(editions: [String], now: Date) async throws(StoreFailure)

  /// The last issue of an edition; nil before the first.
  func lastIssue(of edition: String) async throws(StoreFailure) -> IssueName?

  /// The stories of the sections that are news and were in no issue of the edition, newest first.
  func storiesWithoutIssue(
    of edition: String, in sections: [SectionID]
  ) async throws(StoreFailure) -> [Story]

  /// Freezes an issue before it is written or mailed: its stories are in no later one, and its letters are reserved.
  func freeze(_ plan: IssuePlan) async throws(StoreFailure)

  /// An issue of an edition by its day.
  func issue(of edition: String, on day: CalendarDay) async throws(StoreFailure) -> FrozenIssue?

  /// Issues that were frozen and are not settled yet, the oldest first: neither written nor all their letters at an end.
  func unsettledIssues(of edition: String) async throws(StoreFailure) -> [FrozenIssue]

  /// Notes that an issue was written whole, and that none of its letters waits.
  func settle(_ issue: IssueName) async throws(StoreFailure)

  /// Those of the stories that editors want to stand first.
  func pinned(among stories: [StoryID]) async throws(StoreFailure) -> Set<StoryID>

  /// When each source last had something new.
  func newestArticles() async throws(StoreFailure) -> [SourceID: Date]

  /// Issues of an edition, the newest first; all of them without a limit.
  func issues(of edition: String, limit: Int?) async throws(StoreFailure) -> [FrozenIssue]

  /// Issues with a story that readers may not see any more and that documents still show.
  func issuesToRenew() async throws(StoreFailure) -> [FrozenIssue]

  /// Editions with an issue of which it was never decided whether it has a public page.
  func editionsToShow() async throws(StoreFailure) -> [String]

  /// Notes how many stories the public page of an issue tells, 0 for no page: the list of issues is stale by it.
  func noteShown(_ count: Int, of issue: IssueName) async throws(StoreFailure)
}

/// The ledger of letters: what is reserved there is on the disk before a mail server hears of it.
package protocol LetterLedger: Sendable {
  func bodies(of issue: IssueName) async throws(StoreFailure) -> [IssuePlan.Body]

  /// Replaces what the letters of an issue say that are not sent yet.
  func replace(_ bodies: [IssuePlan.Body], of issue: IssueName) async throws(StoreFailure)

  /// Letters that wait, in the order of their editors; those of people who left meanwhile are withdrawn.
  func reserved(
    of issue: IssueName, after editor: EditorID?, limit: Int
  ) async throws(StoreFailure) -> [ReservedLetter]

  /// Notes how handing a letter over ended, on the disk; a refused mailbox gets no more letters.
  ///
  /// Blocks until it is there, for the thread that hands over: no letter goes before.
  func note(
    _ outcome: Handover, of letter: EditorID, in issue: IssueName, now: Date
  ) throws(StoreFailure)

  /// Gives up the letters of an issue that still wait.
  func expire(_ issue: IssueName, now: Date) async throws(StoreFailure)

  /// What became of the letters of an issue.
  func outcome(of issue: IssueName) async throws(StoreFailure) -> LetterTally

  /// A letter that was reserved once, whatever became of it.
  func letter(
    of issue: IssueName, to editor: EditorID
  ) async throws(StoreFailure) -> ReservedLetter?

  /// Forgets what letters said and to whom they went, of issues that were composed before.
  func pruneLetters(before: Date) async throws(StoreFailure)
}

/// What became of the letters of an issue.
package struct LetterTally: Hashable, Sendable {
  /// Somebody who has not got the issue, and why.
  package struct Missing: Hashable, Sendable {
    package var address: String
    package var state: LetterState
    /// What the mail server said last; nil when it was not asked.
    package var reply: String?

    package init(address: String, state: LetterState, reply: String?) {
      self.address = address
      self.state = state
      self.reply = reply
    }
  }

  package var sent: Int
  package var missing: [Missing]

  package init(sent: Int, missing: [Missing]) {
    self.sent = sent
    self.missing = missing
  }

  package var isSettled: Bool { !missing.contains { $0.state == .reserved } }
}
