import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories queue`: the stories about whose section an editor is asked.
struct StoriesQueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "List the stories whose section is in doubt, the newest first.",
    discussion: """
      Each with the best guess, its reason, and whether readers see it. “stories move” and “stories approve” \
      answer.
      """)

  @Option(help: "Only stories that are probably of this section.")
  var section: String?

  @Option(help: "How many stories at most.")
  var limit = 30

  @OptionGroup var options: SourceOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit wants a number from 1.") }
  }

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let filter = StoryFilter(
        section: section.map { SectionID($0) }, isWithHidden: true, isInDoubt: true, limit: limit)
      let stories = try await hub.stories.stories(filter, titled: nil)
      let text = StoryText(
        hub.configuration, language: options.language, now: SystemClock().now)
      try Console.write(
        options.json ? PrintedJSON.text(stories.map { StoryJSON($0) }) : text.queue(stories))
    }
  }
}
