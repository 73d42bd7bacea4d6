import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories approve`: an editor agrees with the best guess.
struct StoriesApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Say that a story may be seen in the section it was sorted into.",
    discussion: """
      It stays there, whatever is learned later. The next “feedhub run” publishes it.
      """)

  @Argument(help: "The number of the story, as “feedhub stories queue” shows it.")
  var story: Int64

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let shown = try await hub.story(StoryID(rawValue: story)).story
      let signature = editor.signature(at: now)
      let section = shown.decision.section.rawValue
      let acts: [(Correction.Act, String?)] = [(.section, section), (.approve, nil)]
      for (act, value) in acts {
        let draft = CorrectionDraft(shown.id, act, value: value, signed: signature)
        _ = try await hub.corrections.correct(draft)
      }
      try options.tell(
        try await hub.story(shown.id),
        LintText(
          vi: "Đã duyệt tin \(shown.id.rawValue) ở mục “\(section)”.",
          en: "The story \(shown.id.rawValue) is approved in the section “\(section)”."))
    }
  }
}
