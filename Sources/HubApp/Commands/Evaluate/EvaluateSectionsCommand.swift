import ArgumentParser
import Curation
import FeedDomain

/// `feedhub evaluate sections`: how well stories are sorted into sections.
struct EvaluateSectionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sections",
    abstract: "Measure how well stories are sorted into sections.",
    discussion: """
      Decides as a hub without rules does. With --train the model learns from that file too: if it is the file \
      that is measured, by cross-validation, ten rounds of five folds, in which items of one province or one \
      wording are never parted; else once.
      """)

  @Argument(help: "The file with labelled items; left out, that of --train.")
  var file: String?

  @Option(help: ArgumentHelp("Learn from the labelled items of this file too.", valueName: "file"))
  var train: String?

  @Option(help: "What the folds of the cross-validation are drawn by.")
  var seed: UInt64 = 1

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func validate() throws {
    guard file != nil || train != nil else {
      throw ValidationError("Name the file with labelled items.")
    }
  }

  func run() async throws {
    try await CommandFailure.ending {
      let evaluation = try evaluation()
      try Console.write(
        json ? PrintedJSON.text(evaluation) : SectionEvaluationText(evaluation).text)
    }
  }

  private func evaluation() throws -> SectionEvaluation {
    guard let train else { return try measured(by: SectionJudge()) }
    let known = try SectionEvaluation.items(of: train)
    if file == nil || file == train {
      let trial = SectionTrial(known, seed: seed)
      return SectionEvaluation(try trial.scores(), mistakes: [], seed: seed)
    }
    let lessons = SectionLessons.all + known.map(\.lesson)
    let model = try SectionModel(text: SectionTrainer(lessons).train().text)
    return try measured(by: SectionJudge(model))
  }

  private func measured(by judge: SectionJudge) throws -> SectionEvaluation {
    let items = try SectionEvaluation.items(of: file ?? "")
    let mistakes = items.compactMap { SectionEvaluation.Mistake($0, by: judge) }
    return SectionEvaluation(
      [SectionScore(items.map(judge.verdict))], mistakes: mistakes, seed: nil)
  }
}
