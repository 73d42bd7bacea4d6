import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub sources show`: everything that is known of one source, and when and why it is asked next.
struct SourcesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of a source, and why it is polled when it is.")

  /// Polls of the log that are shown.
  private static let polls = 20

  @Argument(help: "The id of the source, as in feeds.yml.")
  var id: String

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let configuration = hub.configuration
      let entry = try await hub.entry(of: SourceID(id))
      let source = RegisteredSource(source: entry.source, state: entry.state)
      let polls = try await hub.polls(of: source.source.id, limit: Self.polls)
      let now = SystemClock().now
      let language = options.language
      let times = SpokenTime(
        timeZone: configuration.hub.timeZone, language: language, now: now)
      let decision = DecisionWords(
        source, standing: entry.standing, language: language, times: times,
        atMost: configuration.poll.atMost, now: now
      ).sentence
      if options.json {
        let shown = ShownSource(entry, decision: decision, polls: polls, now: now)
        try Console.write(PrintedJSON.text(shown))
      } else {
        let text = SourceText(
          source, polls: polls, decision: decision, language: language, times: times, now: now)
        try Console.write(text.text)
      }
    }
  }
}
