import FeedDomain
import Pipeline

/// What a run of `digest` did, in words for the operator.
struct DigestText {
  let report: DigestReport

  var text: String {
    var lines = report.issues.flatMap(Self.lines)
    switch report.today {
    case .nothingNew: lines.append("\(report.day.text): nothing new, so no letter.")
    case .dayOff: lines.append("\(report.day.text): the edition does not come on this day.")
    case .noIssue: lines.append("\(report.day.text): there is no issue of this day.")
    case .sent, .unknown: break
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Who has not got a letter, and why.
  var complaints: [String] {
    report.issues.flatMap { issue -> [String] in
      let missing = issue.letters.missing.filter { $0.state != .withdrawn }.map { missing in
        "\(issue.name.edition) \(issue.name.day.text): \(missing.address): "
          + "\(Self.words(missing.state)): \(missing.reply ?? "not tried yet")"
      }
      return (issue.trouble.map { [$0.explanation, $0.remedy ?? ""] } ?? []) + missing
    }
  }

  private static func lines(_ issue: DigestReport.Issue) -> [String] {
    let missing = issue.letters.missing
    var counts = ["\(issue.letters.sent) sent"]
    for state in LetterState.allCases where state != .sent {
      let count = missing.count { $0.state == state }
      if count > 0 { counts.append("\(count) \(words(state))") }
    }
    return [
      "\(issue.name.edition) no. \(issue.name.number) of \(issue.name.day.text), "
        + "\(issue.stories) stories: \(counts.joined(separator: ", "))"
    ]
  }

  private static func words(_ state: LetterState) -> String {
    switch state {
    case .reserved: "waiting for the next start"
    case .sent: "sent"
    case .refused: "refused"
    case .expired: "given up"
    case .withdrawn: "unsubscribed meanwhile"
    }
  }
}

/// What would be sent, to whom, and why.
struct DigestPreviewText {
  let preview: SendDigest.Preview
  let letter: Letter

  var text: String {
    let digest = preview.digest
    let letters = preview.letters
    var table = TextTable(["ADDRESS", "LETTER", "BECAUSE"])
    for recipient in letters.recipients {
      table.add([
        recipient.editor.profile.address, "\(recipient.stories) stories",
        Self.choice(recipient.editor.profile.choice),
      ])
    }
    for (editor, reason) in letters.others {
      table.add([editor.profile.address, "none", reason.rawValue])
    }
    let state =
      preview.tally.map { "frozen; \($0.sent) letters sent, \($0.missing.count) not" }
      ?? "not frozen yet"
    return """
      \(digest.edition.id) no. \(digest.number) of \(digest.day.text), \(digest.storyCount) stories: \(state)

      \(table.text)
      \(letter.text)
      """
  }

  private static func choice(_ choice: LetterChoice) -> String {
    var words = [choice.language.rawValue]
    words.append(
      choice.sections.isEmpty
        ? "all sections" : choice.sections.map(\.rawValue).joined(separator: " "))
    if !choice.places.isEmpty { words.append(choice.places.joined(separator: " ")) }
    if choice.seesDesk { words.append("desk") }
    return words.joined(separator: ", ")
  }
}
