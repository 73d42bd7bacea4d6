import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub stories split`: some articles of a story tell other news.
struct StoriesSplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take articles out of a story that tell other news.",
    discussion: """
      The part that the lead is in keeps the id. The other one gets back the id that it had before a merge, else a
      new one. What was parted is never joined again, but by “feedhub stories merge”.
      """)

  @OptionGroup var correction: StoryCorrectionOptions

  @Argument(help: "The numbers of the articles, as “feedhub stories show” tells them.")
  var articles: [Int64]

  func validate() throws {
    guard !articles.isEmpty else { throw ValidationError("Give the number of an article.") }
  }

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let outcome = try await hub.correctStories.split(
        story, Set(articles.map { ArticleID(rawValue: $0) }),
        signed: signature)
      try options.report(outcome) { done in
        let (story, left) = (done.story.story.id.rawValue, done.story.articleCount)
        let parted = done.parted?.story.id.rawValue ?? story
        let gone = done.parted?.articleCount ?? 0
        return LintText(
          vi: "Đã tách: tin \(story) còn \(left) bài, tin \(parted) có \(gone) bài. "
            + "Lần chạy `feedhub run` tới sẽ đăng lại.",
          en:
            "Parted: the story \(story) has \(left) of the articles, the story \(parted) has \(gone). "
            + "The next `feedhub run` publishes both.")
      }
    }
  }
}
