import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub sources move`: the news of a source is at another address from now on.
struct SourcesMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Give a source a new address; its stories and history stay.",
    discussion: """
      The new address is looked at first, as by “sources add”. What it brings first is backlog and in
      no digest. A proof of control is forgotten: it was one of the old site.
      """)

  @Argument(help: "The id of the source.")
  var source: String

  @Argument(help: "The new address of the site or of its feed.")
  var address: String

  @Flag(help: "Move it although the address seems to be that of another source.")
  var anyway = false

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending {
      let now = SystemClock().now
      let id = SourceID(source)
      let look = try options.shown.openToLook()
      try options.refuseSourceOfFile(id, look.configuration)
      guard try await look.entries().contains(where: { $0.source.id == id }) else {
        throw RegisterFailure.unknown(id)
      }
      let examined = try await ExaminedSource(address, for: look, now: now, except: id)
      if examined.isDouble && !anyway {
        let text = ExaminationText(examined: examined, language: options.shown.language)
        try Console.write(text.report + text.refusal)
        throw ExitCode(2)
      }
      let hub = try await options.shown.openToChange(now: now)
      try await move(to: examined, id, in: hub, now: now)
    }
  }

  private func move(
    to examined: ExaminedSource, _ id: SourceID, in hub: Hub, now: Date
  ) async throws {
    let change = SourceChange.move(
      to: examined.address, discoveredFeed: examined.discoveredFeed)
    let standing = try await options.change(id, change, in: hub, now: now)
    try options.report(id, change, standing)
    if examined.hasErrors { throw ExitCode(2) }
  }
}
