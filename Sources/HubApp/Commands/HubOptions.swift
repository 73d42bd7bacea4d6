import ArgumentParser
import FeedDomain

/// The options of every command that works on a hub.
struct HubOptions: ParsableArguments {
  @Option(help: "The hub's configuration. Default: feeds.yml in the hub's folder.")
  var config: String?

  @Option(help: "The hub's folder, with data/, output/ and desk/.")
  var directory = "."

  var workspace: Workspace {
    Workspace(directory: directory, configuration: config)
  }
}

/// How commands end when something of their own failed: told on standard error, exit status 1.
enum CommandFailure {
  static func ending<Value>(
    _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch let failure as any HubFailure {
      Console.tell(failure)
      throw ExitCode.failure
    }
  }
}
