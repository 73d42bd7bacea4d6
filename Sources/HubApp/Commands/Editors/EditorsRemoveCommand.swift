import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub editors remove`: somebody gets no more letters.
struct EditorsRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "End the letters to somebody; that they ended stays known, see erase.")

  @Argument(help: "The mail address.")
  var address: String

  @Option(help: "Why, to be kept with it.")
  var note = "removed by the desk"

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.open()
      let editor = try await options.editor(address, in: hub)
      try await hub.editors.end(
        editor.id, .unsubscribed, Editor.Ending(at: SystemClock().now, reason: note))
      try options.tell(
        LintText(
          vi: "Không gửi thư cho \(address) nữa.", en: "No more letters go to \(address)."),
        try await options.editor(address, in: hub))
    }
  }
}
