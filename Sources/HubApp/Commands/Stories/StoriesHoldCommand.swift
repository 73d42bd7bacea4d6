import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories hold`: an editor keeps a story from readers.
struct StoriesHoldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keep a story from readers until it is approved.",
    discussion: """
      The next “feedhub run” takes it out of what is published.
      """)

  @Argument(help: "The number of the story.")
  var story: Int64

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let id = try await hub.story(StoryID(rawValue: story)).story.id
      let draft = CorrectionDraft(id, .hold, signed: editor.signature(at: now))
      _ = try await hub.corrections.correct(draft)
      try options.tell(
        try await hub.story(id),
        LintText(
          vi: "Đã giữ lại tin \(id.rawValue).",
          en: "The story \(id.rawValue) is held."))
    }
  }
}
