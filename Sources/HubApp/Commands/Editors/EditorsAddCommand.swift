import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import VietnameseText
import WebUI

/// `feedhub editors add`: somebody gets letters from now on.
struct EditorsAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Register somebody for letters.",
    discussion: """
      Silence is no consent: --consent says on what the registration rests, such as the order of
      assignment or the person's own words. It is kept, with the time.
      """)

  @Argument(help: "The mail address.")
  var address: String

  @Option(help: "On what the registration rests; kept as proof.")
  var consent: String

  @Option(help: "The name in the letter's head.")
  var name: String?

  @Option(help: "The language of the letters, vi or en.")
  var language = LetterLanguage.vi

  @Option(help: "An edition by its id; may be given several times. Default: all.")
  var edition: [String] = []

  @Option(help: "A section by its id; may be given several times. Default: all of the edition.")
  var section: [String] = []

  @Option(help: "A province or city, by its id or name; may be given several times. Default: all.")
  var place: [PlaceArgument] = []

  @Flag(help: "This person may see the sections and boxes of the desk.")
  var desk = false

  @OptionGroup var options: ReaderOptions

  func run() async throws {
    try await options.ending {
      guard let address = MailAddress(address: address)?.address else {
        throw EditorFailure.notAnAddress(address)
      }
      let hub = try options.open()
      try check(section, among: hub.configuration.hub.sections.map(\.id.rawValue))
      try check(edition, among: hub.configuration.editions.map(\.id))
      let choice = LetterChoice(
        language: language, sections: section.map { SectionID($0) },
        places: place.map(\.province.id),
        seesDesk: desk)
      var generator = SystemRandomNumberGenerator()
      let application = EditorApplication(
        profile: EditorProfile(address: address, name: name, choice: choice, editions: edition),
        consent: Editor.Consent(text: consent, at: SystemClock().now),
        token: SecretWord(using: &generator))
      switch try await hub.editors.register(application) {
      case .known: throw EditorFailure.known(address)
      case .registered(let editor):
        try options.tell(
          LintText(
            vi: "Đã đăng ký \(address). Thư đầu tiên là số báo kế tiếp.",
            en: "\(address) is registered. The first letter is that of the next issue."), editor)
      }
    }
  }

  private func check(_ names: [String], among known: [String]) throws {
    for name in names where !known.contains(name) {
      throw EditorFailure.choice(name, known: known)
    }
  }
}

extension LetterLanguage: ExpressibleByArgument {}
