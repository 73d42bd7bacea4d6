package import Foundation

/// One issue of an edition: the stories that were in no issue of it before.
package struct Digest: Hashable, Sendable {
  /// A section of the issue with its stories, newest first.
  package struct Part: Hashable, Sendable {
    package var section: SectionProfile
    package var stories: [Story]

    package init(section: SectionProfile, stories: [Story]) {
      self.section = section
      self.stories = stories
    }
  }

  package var edition: EditionProfile
  /// Number of the issue within its edition, from 1.
  package var number: Int
  /// The day whose issue it is.
  package var day: CalendarDay
  package var composed: Date
  package var parts: [Part]
  /// What only the desk is told.
  package var desk: DeskNotes

  package init(
    edition: EditionProfile, number: Int, day: CalendarDay, composed: Date, parts: [Part],
    desk: DeskNotes = DeskNotes()
  ) {
    self.edition = edition
    self.number = number
    self.day = day
    self.composed = composed
    self.parts = parts
    self.desk = desk
  }

  package var name: IssueName { IssueName(edition: edition.id, number: number, day: day) }

  package var storyCount: Int {
    parts.reduce(0) { $0 + $1.stories.count }
  }

  /// A source in trouble: which, and since when in what way.
  package struct Trouble: Hashable, Sendable {
    package var sourceName: String
    package var report: PollReport
    package var lastSuccess: Date?

    package init(sourceName: String, report: PollReport, lastSuccess: Date?) {
      self.sourceName = sourceName
      self.report = report
      self.lastSuccess = lastSuccess
    }
  }

  /// A source that used to have news and has none for long, although it can be read.
  package struct SilentSource: Hashable, Sendable {
    package var sourceName: String
    package var newest: Date

    package init(sourceName: String, newest: Date) {
      self.sourceName = sourceName
      self.newest = newest
    }
  }

  /// What the desk has to know, and nobody else.
  package struct DeskNotes: Hashable, Sendable {
    /// Sources that could not be read at their last poll.
    package var troubles: [Trouble] = []
    package var silent: [SilentSource] = []
    /// Incidents about which the editors have to decide.
    package var incidents: [Incident] = []
    /// People whose mailbox refused the last letter.
    package var bounced: [Editor] = []
    /// Stories about whose section the editors are asked: the newest, and how many there are.
    package var doubts: [DeskStory] = []
    package var doubtCount = 0

    package init() {}
  }
}

/// An edition of feeds.yml: a digest with a name, a title, a choice of stories, and days on which it comes.
package struct EditionProfile: Hashable, Sendable {
  /// The order of stories within a section.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case newest, oldest
  }

  /// What happens on a day without news.
  package enum EmptyPolicy: String, Hashable, Sendable, CaseIterable {
    /// No letter comes.
    case silent
    /// A letter of one line says so.
    case line
  }

  package var id: String
  package var title: String
  /// Sections in the order of the letter.
  package var sections: [SectionID]
  /// Places of sources or of news, empty for all; stories whose source has no place are in every edition.
  package var places: [String] = []
  /// Topics of which a story has to have one; empty for all stories.
  package var topics: [StoryTopic] = []
  /// Phrases of which one has to stand in title or summary; empty for all stories.
  package var words: [String] = []
  package var order = Order.newest
  /// Stories in an issue at most; what is left comes in the next.
  package var maximum: Int?
  package var language = LetterLanguage.vi
  /// Days of the week on which it comes, 1 being Sunday.
  package var weekdays: Set<Int> = Set(1...7)
  /// Days on which it does not come; the next issue makes up for them.
  package var holidays: Set<CalendarDay> = []
  package var whenEmpty = EmptyPolicy.silent

  package init(id: String, title: String, sections: [SectionID]) {
    self.id = id
    self.title = title
    self.sections = sections
  }

  package func comes(on day: CalendarDay) -> Bool {
    weekdays.contains(day.weekday) && !holidays.contains(day)
  }
}
