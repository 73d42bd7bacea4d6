import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories approve`: an editor agrees with the best guess.
struct StoriesApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Say that a story may be seen in the section it was sorted into.",
    discussion: """
      It stays there, whatever is learned later. The next “feedhub run” publishes it.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let shown = try await hub.story(story).story
      let section = shown.decision.section.rawValue
      let acts: [(Correction.Act, String?)] = [(.section, section), (.approve, nil)]
      for (act, value) in acts {
        let draft = CorrectionDraft(shown.id, act, value: value, signed: signature)
        _ = try await hub.corrections.correct(draft)
      }
      try options.tell(
        try await hub.story(shown.id),
        LintText(
          vi: "Đã duyệt tin \(shown.id.rawValue) ở mục “\(section)”.",
          en: "The story \(shown.id.rawValue) is approved in the section “\(section)”."))
    }
  }
}
