import ArgumentParser
import FeedDomain
import HubStore
import Pipeline

/// `feedhub publish`: brings the published documents up to date, without asking any site.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish everything that waits, without polling.",
    discussion: """
      `feedhub run` publishes news in the feeds of all and of sections. It leaves to this command the
      feeds of single sources, places, topics and saved searches, the pages of the site, and what
      new sources had before they were polled. In a pipe it is quiet. Exit status: 1 when a document could not be
      written.
      """)

  @OptionGroup var hub: HubOptions

  @Flag(help: "Write every document again, also those that did not change: after files were lost.")
  var all = false

  @Flag(help: "Print the report as JSON.")
  var json = false

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: .cycle, events: QuietSink())
      let report = try await hub.publish(
        all ? .anew : .everything, now: SystemClock().now)
      if json {
        try Console.write(PrintedJSON.text(PublishingJSON(report)))
      } else if Console.isTerminal {
        try Console.write("\(report.written.count) documents written.\n")
      }
      for failure in report.failures { Console.tell(failure) }
      if !report.failures.isEmpty { throw ExitCode.failure }
    }
  }
}
