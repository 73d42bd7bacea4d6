import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubStore

/// `feedhub editors export`: all that is known of one person, or of everybody.
struct EditorsExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all that is known of somebody, or of everybody, as JSON.")

  @Argument(help: "The mail address. Default: everybody.")
  var address: String?

  @Option(help: "Where to write it. Default: standard output.")
  var output: String?

  @OptionGroup var options: ReaderOptions

  /// Everything that is known of a person.
  struct Person: Encodable {
    var editor: ListedEditor
    var letters: [SentLetter]
  }

  /// A letter of the ledger.
  struct SentLetter: Encodable {
    var edition: String
    var day: String
    var state: LetterState
    var changed: Date
    var reply: String?
  }

  func run() async throws {
    try await options.ending {
      let hub = try options.open()
      var editors = try await hub.editors.editors()
      if let address { editors = [try await options.editor(address, in: hub)] }
      var people: [Person] = []
      for editor in editors {
        let letters = try await hub.editors.letters(to: editor.id)
        people.append(
          Person(editor: ListedEditor(editor), letters: letters.map(Self.letter)))
      }
      let text = try PrintedJSON.text(people)
      guard let output else { return try Console.write(text) }
      _ = try AtomicFile(path: output).replace(with: Array(text.utf8))
    }
  }

  private static func letter(_ letter: KeptLetter) -> SentLetter {
    SentLetter(
      edition: letter.edition, day: letter.date.text, state: letter.state,
      changed: letter.changed, reply: letter.reply)
  }
}
