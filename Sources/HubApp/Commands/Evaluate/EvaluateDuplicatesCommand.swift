import ArgumentParser
import Foundation

/// `feedhub evaluate duplicates`: how well the same news is known again.
struct EvaluateDuplicatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Measure how well the same news is known again across sources.",
    discussion: """
      Every article takes the way of those of feeds, into a store of its own that is removed afterwards.
      Prints precision, recall, false merges, and every pair that was mistaken.
      """)

  @Argument(help: "The file with clusters and pairs that only look alike.")
  var file: String

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func run() async throws {
    try await CommandFailure.ending {
      let samples = try LabelledItems.read(file, as: DuplicateSample.self)
      let evaluation = try await DuplicateEvaluation.of(samples, now: SystemClock().now)
      try Console.write(
        json ? PrintedJSON.text(evaluation) : DuplicateEvaluationText(evaluation).text)
    }
  }
}
