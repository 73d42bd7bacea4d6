import ArgumentParser
import FeedDomain
import HubApp

/// `feedhub-bench merge`: the merged Atom of the newest stories, for the bench of writers.
struct MergeVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Write the newest COUNT stories of the hub in DIR as one Atom feed on standard output.")

  @Argument var directory: String
  @Argument var count: Int

  func run() async throws {
    let workspace = Workspace(directory: directory)
    let configuration = try ConfigurationFile.read(workspace.configuration)
    let hub = try Hub(configuration, workspace: workspace, work: nil, events: QuietSink())
    let isWhole = try await hub.mergedFeed(newest: count) { part in
      do throws(ConsoleFailure) {
        try Console.write(part)
        return true
      } catch {
        Console.tell(error)
        return false
      }
    }
    if !isWhole { throw ExitCode.failure }
  }
}
