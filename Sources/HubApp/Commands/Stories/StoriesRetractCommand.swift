import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub stories retract`: a story is taken back from all readers.
struct StoriesRetractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract", abstract: "Take a story back from all readers.",
    discussion: """
      It leaves every page, feed, archive and digest, and the feeds that had it tell so (RFC 6721). The source's words
      stay stored, and nothing it sends brings the story back; “feedhub stories unretract” does.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  @Option(
    help: "Why, in words for readers; it stands where the story was. Not given: no reason is told.")
  var reason: String?

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let retracted = try await hub.retract(
        story, reason: reason, signed: signature)
      try options.report(
        retracted,
        LintText(
          vi: "Đã rút tin \(retracted.story.id.rawValue). "
            + "Lần chạy `feedhub run` hoặc `feedhub publish` tới sẽ gỡ tin khỏi mọi kênh "
            + "và báo cho bạn đọc.",
          en: "The story \(retracted.story.id.rawValue) is taken back. "
            + "The next `feedhub run` or `feedhub publish` removes it everywhere and tells readers."
        ))
    }
  }
}
