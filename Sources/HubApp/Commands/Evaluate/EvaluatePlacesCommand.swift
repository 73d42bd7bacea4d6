import ArgumentParser

/// `feedhub evaluate places`: how well provinces and cities are found.
struct EvaluatePlacesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Measure how well provinces and cities are found in news.",
    discussion: "Prints precision, recall, F1, and every item that was mistaken.")

  @Argument(help: "The file with labelled items.")
  var file: String

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func run() async throws {
    try await CommandFailure.ending {
      let evaluation = PlaceEvaluation(try LabelledItems.read(file))
      try Console.write(json ? PrintedJSON.text(evaluation) : PlaceEvaluationText(evaluation).text)
    }
  }
}
