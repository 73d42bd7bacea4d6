import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub stories unretract`: a story that was taken back is published again.
struct StoriesUnretractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unretract", abstract: "Publish a story again that was taken back.")

  @OptionGroup var correction: StoryCorrectionOptions

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let returned = try await hub.unretract(
        story, signed: signature)
      try options.report(
        returned,
        LintText(
          vi: "Tin \(returned.story.id.rawValue) không còn bị rút. "
            + "Lần chạy `feedhub run` hoặc `feedhub publish` tới sẽ đăng lại.",
          en: "The story \(returned.story.id.rawValue) is no longer taken back. "
            + "The next `feedhub run` or `feedhub publish` publishes it again."))
    }
  }
}
