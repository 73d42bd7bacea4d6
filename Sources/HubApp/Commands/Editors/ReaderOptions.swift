import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import WebUI

/// The options of every command about the people who get letters.
struct ReaderOptions: ParsableArguments {
  @OptionGroup var shown: SourceOptions

  var language: LintLanguage { shown.language }

  /// Opens the hub to look at it, or to change one person by a transaction of its own.
  func open() throws -> Hub { try shown.openToLook() }

  func editor(_ address: String, in hub: Hub) async throws -> Editor {
    let written = MailAddress(address: address)?.address ?? address
    let editor = try await hub.editors.editors().first {
      $0.profile.address.lowercased() == written.lowercased()
    }
    guard let editor else { throw EditorFailure.unknown(address) }
    return editor
  }

  /// Runs a command and tells its failure in the language of the user.
  func ending(_ body: () async throws -> Void) async throws {
    try await shown.ending {
      do {
        try await body()
      } catch let failure as EditorFailure {
        for line in failure.lines(in: language) { Console.tell(line) }
        throw ExitCode.failure
      }
    }
  }

  /// Tells what was done with somebody.
  func tell(_ words: LintText, _ editor: Editor?) throws {
    guard shown.json else { return try Console.write(words[language] + "\n") }
    try Console.write(
      PrintedJSON.text(
        ChangedEditor(editor: editor.map { ListedEditor($0) }, message: words[language])))
  }
}

/// A change as a script reads it; without the person when nothing is known of them any more.
struct ChangedEditor: Encodable {
  var editor: ListedEditor?
  var message: String
}

/// A person who gets letters, as `editors list` shows them.
struct ListedEditor: Encodable {
  var address: String
  var name: String?
  var standing: Editor.Standing
  var language: LetterLanguage
  var editions: [String]
  var sections: [String]
  var places: [String]
  var seesDesk: Bool
  var consent: String
  var consented: Date
  var confirmed: Date?
  var ended: Date?
  var reason: String?

  init(_ editor: Editor) {
    let choice = editor.profile.choice
    address = editor.profile.address
    name = editor.profile.name
    standing = editor.standing
    language = choice.language
    editions = editor.profile.editions
    sections = choice.sections.map(\.rawValue)
    places = choice.places
    seesDesk = choice.seesDesk
    consent = editor.consent.text
    consented = editor.consent.at
    confirmed = editor.confirmed
    ended = editor.ended?.at
    reason = editor.ended?.reason
  }
}
