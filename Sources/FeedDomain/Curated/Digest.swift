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
  package var composed: Date
  package var parts: [Part]
  /// Sources that could not be read at their last poll, for the editors.
  package var troubles: [Trouble]
  /// Incidents about which the editors have to decide.
  package var incidents: [Incident]

  package init(
    edition: EditionProfile, number: Int, composed: Date, parts: [Part], troubles: [Trouble],
    incidents: [Incident] = []
  ) {
    self.edition = edition
    self.number = number
    self.composed = composed
    self.parts = parts
    self.troubles = troubles
    self.incidents = incidents
  }

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
}

/// An edition of feeds.yml: a digest with a name, a title and a choice of sections.
package struct EditionProfile: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Sections in the order of the letter.
  package var sections: [SectionID]

  package init(id: String, title: String, sections: [SectionID]) {
    self.id = id
    self.title = title
    self.sections = sections
  }
}
