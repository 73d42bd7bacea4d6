import ArgumentParser
import Curation
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub train`: the section model learns from what editors decided.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Learn sections from what editors decided.",
    discussion: """
      Trains a model on the lessons of the program and on the stories whose section an editor has named, and writes \
      it beside the database. It counts for stories that come or change from then on; “feedhub rules apply” \
      sorts those that are stored. No other command trains.
      """)

  @Flag(help: "Train and print the figures, but write nothing.")
  var dryRun = false

  @Flag(help: "Go back to the model that ships with the program.")
  var reset = false

  @OptionGroup var options: SourceOptions

  /// An editor's decision counts for several lessons: it is real, and it contradicted the model.
  private static let weight = 3.0

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let file = TrainedModel(options.workspace.sectionModel)
      if reset {
        _ = try file.remove()
        return try tell(
          TrainedJSON(decisions: 0, known: 0, written: false),
          LintText(
            vi: "Từ nay dùng mô hình đi kèm chương trình.",
            en: "The model that ships with the program is used from now on."))
      }
      let lessons = try await hub.taughtStories().map(lesson)
      let text = SectionTrainer(SectionLessons.all + lessons).train(
        figures: ["\(lessons.count) decisions of editors, besides the lessons of the program"])
      let judge = SectionJudge(try SectionModel(text: text.text))
      let known = lessons.count { judge.decide($0.title, $0.summary).section == $0.section }
      if !dryRun { try file.write(text) }
      try tell(
        TrainedJSON(decisions: lessons.count, known: known, written: !dryRun),
        words(decisions: lessons.count, known: known))
    }
  }

  private func lesson(_ story: Story) -> SectionLesson {
    SectionLesson(
      title: story.lead.article.title, summary: story.lead.article.summary ?? "",
      section: story.decision.section, group: "story:\(story.id.rawValue)", weight: Self.weight)
  }

  private func words(decisions: Int, known: Int) -> LintText {
    LintText(
      vi:
        "Đã học từ \(decisions) quyết định của biên tập viên; mô hình mới xếp đúng \(known) tin ấy."
        + (dryRun ? " Không ghi gì." : ""),
      en:
        "Learned from \(decisions) decisions of editors; the new model sorts \(known) of them right."
        + (dryRun ? " Nothing was written." : ""))
  }

  private func tell(_ outcome: TrainedJSON, _ words: LintText) throws {
    try Console.write(
      options.json ? PrintedJSON.text(outcome) : words[options.language] + "\n")
  }
}

/// What training came to, as a script reads it.
private struct TrainedJSON: Encodable {
  let decisions: Int
  /// How many of them the new model sorts as the editor did.
  let known: Int
  let written: Bool
}
