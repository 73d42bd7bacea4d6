import FeedDomain
import Pipeline

/// What a run of `digest` did, as a script reads it.
struct DigestJSON: Encodable {
  /// An issue whose letters were handed over.
  struct Issue: Encodable {
    var edition: String
    var number: Int
    var day: String
    var stories: Int
    var sent: Int
    var missing: [Missing]
    var trouble: Trouble?
  }

  /// Somebody without a letter.
  struct Missing: Encodable {
    var address: String
    var state: LetterState
    var reply: String?
  }

  /// Why the run ended early.
  struct Trouble: Encodable {
    var label: String
    var explanation: String
    var remedy: String?
  }

  var day: String
  var today: DigestReport.Today
  var issues: [Issue]

  init(_ report: DigestReport) {
    day = report.day.text
    today = report.today
    issues = report.issues.map { issue in
      Issue(
        edition: issue.name.edition, number: issue.name.number, day: issue.name.day.text,
        stories: issue.stories, sent: issue.letters.sent,
        missing: issue.letters.missing.map {
          Missing(address: $0.address, state: $0.state, reply: $0.reply)
        },
        trouble: issue.trouble.map {
          Trouble(label: $0.label, explanation: $0.explanation, remedy: $0.remedy)
        })
    }
  }
}

/// How handing over a single letter ended, as a script reads it.
struct SingleLetterJSON: Encodable {
  var address: String
  var isSent: Bool
  /// What the mail server said.
  var reply: String
}

/// What would be sent, as a script reads it.
struct DigestPreviewJSON: Encodable {
  /// Somebody who gets a letter, or why not.
  struct Recipient: Encodable {
    var address: String
    var stories: Int
    var reason: String?
  }

  var edition: String
  var number: Int
  var day: String
  var stories: Int
  var isFrozen: Bool
  var recipients: [Recipient]

  init(_ preview: SendDigest.Preview) {
    edition = preview.digest.edition.id
    number = preview.digest.number
    day = preview.digest.day.text
    stories = preview.digest.storyCount
    isFrozen = preview.tally != nil
    recipients =
      preview.letters.recipients.map {
        Recipient(address: $0.editor.profile.address, stories: $0.stories)
      }
      + preview.letters.others.map {
        Recipient(
          address: $0.editor.profile.address, stories: 0, reason: $0.reason.rawValue)
      }
  }
}
