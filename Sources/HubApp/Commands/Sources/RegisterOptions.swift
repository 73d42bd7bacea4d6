import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubStore

/// The options of every command that shows sources or stories to those who run a site or edit.
struct SourceOptions: ParsableArguments {
  @OptionGroup var hub: HubOptions

  @Option(help: "The language of what is printed, vi or en. Default: vi, unless LANG is English.")
  var lang: LintLanguage?

  @Flag(help: "Print the outcome as JSON.")
  var json = false

  var language: LintLanguage {
    lang ?? CheckCommand.language(of: ProcessInfo.processInfo.environment)
  }

  var workspace: Workspace { hub.workspace }

  var configuration: Configuration {
    get throws { try ConfigurationFile.read(workspace.configuration) }
  }

  /// Opens the hub to look at it.
  func openToLook() throws -> Hub {
    try Hub(try configuration, workspace: workspace, work: nil, events: QuietSink())
  }

  /// Opens the hub for a change of its register, alone at it, with the sources of feeds.yml brought in.
  func openToChange(now: Date) async throws -> Hub {
    let hub = try Hub(try configuration, workspace: workspace, work: .cycle, events: QuietSink())
    try await hub.bringIn(now: now)
    return hub
  }

  /// Runs a command and tells its failure in the language of the user.
  func ending(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let failure as any SpokenFailure {
      for line in failure.lines(in: language) { Console.tell(line) }
      throw ExitCode.failure
    } catch let failure as any HubFailure {
      for line in CheckFailureWords(failure: failure, language: language, isOfHub: true).lines {
        Console.tell(line)
      }
      throw ExitCode.failure
    }
  }
}

/// The options of every command that changes a registration.
struct RegisterOptions: ParsableArguments {
  @OptionGroup var shown: SourceOptions

  @Option(help: "Who does it, for the history. Default: the user of this machine.")
  var by: String?

  @Option(help: "Why, for the history.")
  var note: String?

  func signature(at now: Date) -> Signature {
    Signature(by: by ?? NSUserName(), at: now, note: note)
  }

  // MARK: - Changes

  /// Makes one change and tells what came of it.
  func change(_ source: String, _ change: SourceChange) async throws {
    let now = SystemClock().now
    let hub = try await shown.openToChange(now: now)
    let standing = try await self.change(SourceID(source), change, in: hub, now: now)
    try report(SourceID(source), change, standing)
  }

  func change(
    _ id: SourceID, _ change: SourceChange, in hub: Hub, now: Date
  ) async throws -> SourceStanding {
    if !Self.isForFileToo(change) { try refuseSourceOfFile(id, hub.configuration) }
    switch try await hub.register.change(id, change, signed: signature(at: now)) {
    case .done(let standing): return standing
    case .unknown(let id): throw RegisterFailure.unknown(id)
    case .refused(let standing): throw RegisterFailure.refused(change.act, id, in: standing)
    }
  }

  /// A source of feeds.yml is what the file says of it; whether it is polled for the moment, the desk decides.
  private static func isForFileToo(_ change: SourceChange) -> Bool {
    change == .pause || change == .resume
  }

  func refuseSourceOfFile(_ id: SourceID, _ configuration: Configuration) throws {
    guard configuration.sources.contains(where: { $0.id == id }) else { return }
    throw RegisterFailure.inFile(
      id, path: shown.workspace.configuration, line: configuration.lines[id])
  }

  func report(_ id: SourceID, _ change: SourceChange, _ standing: SourceStanding) throws {
    let words = RegisterWords.done(change, id)
    guard shown.json else { return try Console.write(words[shown.language] + "\n") }
    try Console.write(
      PrintedJSON.text(
        ChangedSource(
          id: id.rawValue, act: change.act.rawValue, standing: standing.rawValue,
          message: words[shown.language])))
  }
}

/// A change of a registration as a script reads it.
struct ChangedSource: Encodable {
  var id: String
  var act: String
  var standing: String
  var message: String
}
