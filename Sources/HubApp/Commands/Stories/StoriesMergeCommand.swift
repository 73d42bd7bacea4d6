import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub stories merge`: several stories tell the same news.
struct StoriesMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one story of several that tell the same news.",
    discussion: """
      The one that was stored first keeps its id and its lead; the others leave a tombstone that points to it.
      What was merged is never parted again, but by “feedhub stories split”.
      """)

  @Argument(help: "The numbers of the stories, two at least.")
  var stories: [Int64]

  @OptionGroup var correction: CorrectionOptions

  func validate() throws {
    guard stories.count > 1 else { throw ValidationError("Give the numbers of two stories.") }
  }

  func run() async throws {
    try await correction.correcting { hub, signature, options in
      let outcome = try await hub.correctStories.merge(
        stories.map { StoryID(rawValue: $0) }, signed: signature)
      try options.report(outcome) { done in
        let (story, articles) = (done.story.story.id.rawValue, done.story.articleCount)
        return LintText(
          vi: "Đã gộp vào tin \(story), nay gồm \(articles) bài. "
            + "Lần chạy `feedhub run` tới sẽ đăng lại.",
          en: "All is the story \(story) now, with \(articles) articles. "
            + "The next `feedhub run` publishes it.")
      }
    }
  }
}
