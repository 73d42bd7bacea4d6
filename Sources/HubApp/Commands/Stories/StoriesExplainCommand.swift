import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub stories explain`: why articles are one story, and who leads it.
struct StoriesExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why articles are one story, who leads it, and what may be the same news.")

  @Argument(help: "The number of the story, as “feedhub stories list” shows it.")
  var story: Int64

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let id = StoryID(rawValue: story)
      guard let explanation = try await hub.explainStory.explanation(of: id) else {
        throw StoryFailure.unknown(id)
      }
      let text = StoryText(hub.configuration, language: options.language, now: SystemClock().now)
      try Console.write(
        options.json
          ? PrintedJSON.text(ExplainedStory(explanation)) : text.explanation(explanation))
    }
  }
}
