import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories hold`: an editor keeps a story from readers.
struct StoriesHoldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keep a story from readers until it is approved.",
    discussion: """
      The next “feedhub run” takes it out of what is published.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let id = try await hub.story(story).story.id
      let draft = CorrectionDraft(id, .hold, signed: signature)
      _ = try await hub.corrections.correct(draft)
      try options.tell(
        try await hub.story(id),
        LintText(
          vi: "Đã giữ lại tin \(id.rawValue).",
          en: "The story \(id.rawValue) is held."))
    }
  }
}
