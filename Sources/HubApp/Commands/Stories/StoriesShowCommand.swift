import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub stories show`: everything that is known of one story.
struct StoriesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is known of a story.")

  @Argument(help: "The number of the story, as “feedhub stories list” shows it.")
  var story: Int64

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let shown = try await hub.story(StoryID(rawValue: story))
      let corrections = try await hub.corrections.corrections(of: shown.story.id)
      let text = StoryText(hub.configuration, language: options.language, now: SystemClock().now)
      try Console.write(
        options.json
          ? PrintedJSON.text(StoryJSON(shown, corrections: corrections))
          : text.whole(shown, corrections: corrections))
    }
  }
}
