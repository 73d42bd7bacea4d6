import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub stories unretract`: a story that was taken back is published again.
struct StoriesUnretractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unretract", abstract: "Publish a story again that was taken back.")

  @Argument(help: "The number of the story.")
  var story: Int64

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let returned = try await hub.unretract(
        StoryID(rawValue: story), signed: editor.signature(at: now))
      try options.report(
        returned,
        LintText(
          vi: "Tin \(returned.story.id.rawValue) không còn bị rút. "
            + "Lần chạy `feedhub run` hoặc `feedhub publish` tới sẽ đăng lại.",
          en: "The story \(returned.story.id.rawValue) is no longer taken back. "
            + "The next `feedhub run` or `feedhub publish` publishes it again."))
    }
  }
}
