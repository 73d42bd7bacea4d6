import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub sources check`: whether the owner of a proposed source controls its site.
struct SourcesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for the proof that its owner controls the site.",
    discussion: """
      Looks for the code of the registration in a file of the site, in the head of its front page, and
      in the entries of its feed. Exit status: 0 when it is found, 1 when it is not.
      """)

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending {
      let id = SourceID(source)
      let look = try options.shown.openToLook()
      guard let entry = try await look.entries().first(where: { $0.source.id == id }) else {
        throw RegisterFailure.unknown(id)
      }
      guard let code = entry.registration?.code else { throw RegisterFailure.noCode(id) }
      guard entry.standing.after(.proven) != nil else {
        throw RegisterFailure.refused(.proven, id, in: entry.standing)
      }
      switch await look.proveControl.outcome(of: entry, code: code) {
      case .proven(let proof, let address):
        var signed = options
        signed.note = [address, options.note].compactMap { $0 }.joined(separator: "; ")
        let now = SystemClock().now
        let hub = try await options.shown.openToChange(now: now)
        let standing = try await signed.change(id, .prove(proof), in: hub, now: now)
        try options.report(id, .prove(proof), standing)
      case .notProven(let attempts):
        throw RegisterFailure.notProven(entry, attempts)
      }
    }
  }
}
