package import FeedDomain

/// What a run of `digest` did with the issues of an edition.
package struct DigestReport: Sendable {
  /// What there was for the day.
  package enum Today: String, Sendable, Encodable {
    case sent
    /// No news, and the edition is silent then.
    case nothingNew = "nothing-new"
    /// The edition does not come on this day.
    case dayOff = "day-off"
    /// A day of the past without an issue, or one that is still to come.
    case noIssue = "no-issue"
    /// Nothing was looked for.
    case unknown
  }

  /// An issue whose letters were handed over, or were to be.
  package struct Issue: Sendable {
    package var name: IssueName
    package var stories: Int
    package var letters: LetterTally
    /// Why the run ended before every letter was tried.
    package var trouble: MailFailure?

    package init(
      name: IssueName, stories: Int, letters: LetterTally, trouble: MailFailure? = nil
    ) {
      self.name = name
      self.stories = stories
      self.letters = letters
      self.trouble = trouble
    }
  }

  package var day: CalendarDay
  package var today = Today.unknown
  package var issues: [Issue] = []

  package init(day: CalendarDay) {
    self.day = day
  }

  /// Whether somebody who was to get a letter has none.
  package var isIncomplete: Bool {
    issues.contains { issue in
      issue.trouble != nil || issue.letters.missing.contains { $0.state != .withdrawn }
    }
  }
}
