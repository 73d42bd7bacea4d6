import FeedDomain

/// How the model that the program brings along is made.
package enum ShippedSectionModel {
  /// The model's file: trained on the lessons of this project and on nothing else.
  package static func trained(figures: [String] = []) -> SectionModelText {
    SectionTrainer(SectionLessons.all).train(figures: figures)
  }

  /// The Swift file that holds the model, `SectionModel+Shipped.swift`.
  package static func source() throws(SectionModelFailure) -> String {
    let text = trained(figures: try figures()).text
    let lines = text.split(separator: "\n").map { "    \($0)\n" }.joined()
    return """
      // Long because it is data: made by `feedhub-bench section-model`, never by hand.

      extension SectionModel {
        /// The model that the program brings along.
        package static let shipped: SectionModel = {
          do throws(SectionModelFailure) {
            return try SectionModel(text: shippedText)
          } catch {
            preconditionFailure("line \\(error.line) of the shipped section model: \\(error.explanation)")
          }
        }()

        static let shippedText = \"\"\"
      \(lines)
          \"\"\"
      }

      """
  }

  /// What the head of the file tells of the training.
  private static func figures() throws(SectionModelFailure) -> [String] {
    let lessons = SectionLessons.all
    let groups = Set(lessons.map(\.group)).count
    let items = lessons.map { lesson in
      SectionTrial.Item(
        title: lesson.title, summary: lesson.summary, section: lesson.section, isHard: false,
        group: lesson.group)
    }
    let score = try SectionTrial(items, rounds: 1, seed: 1, lessons: []).scores()[0]
    func hundredths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    return [
      "\(lessons.count) lessons of \(groups) patterns, each also without accents",
      "five folds of patterns: accuracy \(hundredths(score.accuracy)), macro-F1 \(hundredths(score.macroF1))",
    ]
  }
}
