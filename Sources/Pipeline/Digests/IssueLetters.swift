package import FeedDomain

/// Who gets a letter of an issue, with what in it, and who does not.
package struct IssueLetters: Sendable {
  /// Somebody who gets a letter.
  package struct Recipient: Sendable {
    package var editor: Editor
    package var body: Int
    package var stories: Int
  }

  /// Why somebody gets no letter of an issue.
  package enum Reason: String, Sendable {
    case unconfirmed, bounced, unsubscribed
    /// Another edition was chosen.
    case otherEdition = "other-edition"
    /// None of the stories is in the sections and places that were chosen.
    case nothingChosen = "nothing-chosen"
  }

  package private(set) var recipients: [Recipient] = []
  package private(set) var others: [(editor: Editor, reason: Reason)] = []
  /// What is read by each choice that somebody has made, in the order of the bodies.
  package private(set) var choices: [(choice: LetterChoice, digest: Digest)] = []

  init(_ digest: Digest, to editors: [Editor]) {
    var bodies: [LetterChoice: Int] = [:]
    for editor in editors {
      if let reason = Self.reason(against: editor, of: digest.edition) {
        others.append((editor, reason))
        continue
      }
      let choice = editor.profile.choice
      let body = bodies[choice] ?? choices.count
      if bodies[choice] == nil {
        bodies[choice] = body
        choices.append((choice, digest.seen(by: choice)))
      }
      let own = choices[body].digest
      guard own.storyCount > 0 || digest.edition.whenEmpty == .line else {
        others.append((editor, .nothingChosen))
        continue
      }
      recipients.append(Recipient(editor: editor, body: body, stories: own.storyCount))
    }
  }

  private static func reason(against editor: Editor, of edition: EditionProfile) -> Reason? {
    switch editor.standing {
    case .unconfirmed: .unconfirmed
    case .bounced: .bounced
    case .unsubscribed: .unsubscribed
    case .active: editor.profile.wants(edition.id) ? nil : .otherEdition
    }
  }
}
