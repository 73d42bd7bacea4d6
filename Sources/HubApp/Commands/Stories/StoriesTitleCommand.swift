import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories title`: an editor has a story called otherwise.
struct StoriesTitleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title",
    abstract: "Have a story called otherwise, or as its source calls it again.",
    discussion: """
      Readers see the new title everywhere after the next “feedhub run”; the source's own title stays stored. Without a
      title the story is called again as its source calls it.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  @Argument(help: "The title that readers see.")
  var title: String?

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let changed = try await hub.retitle(
        story, as: title, signed: signature)
      let id = changed.story.id.rawValue
      try options.tell(
        changed,
        title == nil
          ? LintText(
            vi: "Tin \(id) lại mang tiêu đề của nguồn: “\(changed.story.title)”.",
            en: "The story \(id) is called again as its source calls it: “\(changed.story.title)”.")
          : LintText(
            vi: "Tin \(id) nay có tiêu đề “\(changed.story.title)”.",
            en: "The story \(id) is called “\(changed.story.title)” now."))
    }
  }
}
