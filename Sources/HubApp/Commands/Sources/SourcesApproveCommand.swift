import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub sources approve`: a proposed source becomes one of the hub.
struct SourcesApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Make a proposed source one of the hub.",
    discussion: """
      An editor may approve a source whose owner has shown no control of the site; the history says so.
      """)

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending {
      let now = SystemClock().now
      let id = SourceID(source)
      let hub = try await options.shown.openToChange(now: now)
      let entry = try await hub.entries().first { $0.source.id == id }
      if let entry, entry.source.origin == .file {
        // One that left the file would be retired again by the next run.
        throw RegisterFailure.inFile(
          id, path: options.shown.workspace.configuration, line: hub.configuration.lines[id])
      }
      var signed = options
      if let entry, entry.registration?.proof == nil {
        let unproven = RegisterWords.unproven[options.shown.language]
        signed.note = [unproven, options.note].compactMap { $0 }.joined(separator: "; ")
      }
      let standing = try await signed.change(id, .approve, in: hub, now: now)
      try options.report(id, .approve, standing)
    }
  }
}
