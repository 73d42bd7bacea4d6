package import Foundation

/// All that freezing an issue fixes: its stories, what its letters say, and who gets which.
package struct IssuePlan: Hashable, Sendable {
  /// One composed letter, for everybody with the same choice.
  package struct Body: Hashable, Sendable {
    package var choice: LetterChoice
    package var letter: Letter

    package init(choice: LetterChoice, letter: Letter) {
      self.choice = choice
      self.letter = letter
    }
  }

  /// A letter to be reserved: who gets which body.
  package struct Reservation: Hashable, Sendable {
    package var editor: EditorID
    /// Its place among the bodies.
    package var body: Int

    package init(editor: EditorID, body: Int) {
      self.editor = editor
      self.body = body
    }
  }

  package var issue: IssueName
  package var composed: Date
  package var stories: [StoryID]
  package var bodies: [Body]
  package var letters: [Reservation]

  package init(
    issue: IssueName, composed: Date, stories: [StoryID], bodies: [Body] = [],
    letters: [Reservation] = []
  ) {
    self.issue = issue
    self.composed = composed
    self.stories = stories
    self.bodies = bodies
    self.letters = letters
  }
}

/// Which issue of which edition is meant.
package struct IssueName: Hashable, Sendable {
  package var edition: String
  /// From 1 within the edition.
  package var number: Int
  package var day: CalendarDay

  package init(edition: String, number: Int, day: CalendarDay) {
    self.edition = edition
    self.number = number
    self.day = day
  }

  /// The left part of the Message-ID of a letter: the same for the same edition, day and recipient.
  package func messageName(of editor: EditorID) -> String {
    "\(edition).\(day.text).\(number).\(editor.rawValue)"
  }
}

/// A letter that waits to be handed over.
package struct ReservedLetter: Hashable, Sendable {
  package var editor: EditorID
  package var body: Int
  package var address: String
  package var name: String?
  package var token: SecretWord
  package var messageName: String

  package init(
    editor: EditorID, body: Int, address: String, name: String?, token: SecretWord,
    messageName: String
  ) {
    self.editor = editor
    self.body = body
    self.address = address
    self.name = name
    self.token = token
    self.messageName = messageName
  }

  /// What stands behind the @.
  package var domain: String {
    address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() } ?? ""
  }
}
