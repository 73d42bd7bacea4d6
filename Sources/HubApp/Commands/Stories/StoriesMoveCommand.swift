import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories move`: an editor says where a story belongs.
struct StoriesMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Put a story into a section, for ever.",
    discussion: """
      No poll, rule or training moves it again. The next “feedhub run” publishes it there.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  @Argument(help: "The id of the section, as in feeds.yml.")
  var section: String

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      guard hub.configuration.hub.sections.contains(where: { $0.id.rawValue == section }) else {
        throw StoryFailure.unknownSection(
          section, known: hub.configuration.hub.sections.map(\.id))
      }
      let id = try await hub.story(story).story.id
      let draft = CorrectionDraft(id, .section, value: section, signed: signature)
      _ = try await hub.corrections.correct(draft)
      try options.tell(
        try await hub.story(id),
        LintText(
          vi: "Tin \(id.rawValue) nay thuộc mục “\(section)”.",
          en: "The story \(id.rawValue) is in the section “\(section)” now."))
    }
  }
}
