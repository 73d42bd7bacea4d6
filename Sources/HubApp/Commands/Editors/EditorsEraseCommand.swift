import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub editors erase`: nothing is known of somebody any more.
struct EditorsEraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Remove everything that is known of somebody: address, choice, consent, letters.")

  @Argument(help: "The mail address.")
  var address: String

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.open()
      let editor = try await options.editor(address, in: hub)
      try await hub.editors.erase(editor.id)
      try options.tell(
        LintText(
          vi: "Đã xóa mọi dữ liệu về \(address). Bản sao lưu cũ vẫn còn cho đến khi bị thay.",
          en: "Everything about \(address) is erased. Older backups keep it until replaced."), nil)
    }
  }
}
