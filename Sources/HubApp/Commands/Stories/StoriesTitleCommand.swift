import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories title`: an editor has a story called otherwise.
struct StoriesTitleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title",
    abstract: "Have a story called otherwise, or as its source calls it again.",
    discussion: """
      Readers see the new title everywhere after the next “feedhub run”; the source's own title stays stored. Without a
      title the story is called again as its source calls it.
      """)

  @Argument(help: "The number of the story, as “feedhub stories list” shows it.")
  var story: Int64

  @Argument(help: "The title that readers see.")
  var title: String?

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let changed = try await hub.retitle(
        StoryID(rawValue: story), as: title, signed: editor.signature(at: now))
      let id = changed.story.id.rawValue
      try options.tell(
        changed,
        title == nil
          ? LintText(
            vi: "Tin \(id) lại mang tiêu đề của nguồn: “\(changed.story.title)”.",
            en: "The story \(id) is called again as its source calls it: “\(changed.story.title)”.")
          : LintText(
            vi: "Tin \(id) nay có tiêu đề “\(changed.story.title)”.",
            en: "The story \(id) is called “\(changed.story.title)” now."))
    }
  }
}
