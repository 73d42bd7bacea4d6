import FeedDomain
import FeedSyntax
import Foundation

/// The figures of sections, for people.
struct SectionEvaluationText {
  private let evaluation: SectionEvaluation

  init(_ evaluation: SectionEvaluation) {
    self.evaluation = evaluation
  }

  var text: String {
    var lines = ["items           \(evaluation.items)"]
    if let rounds = evaluation.rounds, let seed = evaluation.seed {
      lines.append("rounds          \(rounds) of cross-validation, five folds each, seed \(seed)")
    }
    lines += [
      "accuracy        \(Self.figure(evaluation.accuracy))",
      "macro-F1        \(Self.figure(evaluation.macroF1))",
    ]
    if let hard = evaluation.hardAccuracy { lines.append("hard items      \(Self.figure(hard))") }
    lines += [
      "asked about     \(Self.figure(evaluation.reviewShare))",
      "right unasked   \(Self.figure(evaluation.accuracyWithoutReview))",
      "leaks           \(evaluation.leaks.formatted())", "",
    ]
    return lines.joined(separator: "\n") + "\n" + sections + mistakes
  }

  private var sections: String {
    let names = evaluation.perSection.keys.sorted()
    var table = TextTable(
      ["SECTION", "ITEMS", "PRECISION", "RECALL", "F1"] + names.map { "→ \($0)" })
    for name in names {
      guard let section = evaluation.perSection[name] else { continue }
      table.add(
        [name, String(section.items)]
          + [section.precision, section.recall, section.f1].map(Self.figure)
          + names.map { String(evaluation.confusion[name]?[$0] ?? 0) })
    }
    return table.text
  }

  private var mistakes: String {
    evaluation.mistakes.map { mistake in
      let mark = mistake.truth == mistake.decided ? "asked" : "wrong"
      let reason = StoryWords.reason(mistake.reason, in: .en)
      return "\(mark) \(mistake.truth) → \(mistake.decided) (\(reason)) "
        + "\(mistake.review?.rawValue ?? "published") \(Console.safe(mistake.title))\n"
    }.joined()
  }

  private static func figure(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(4)).locale(Locale(identifier: "en")))
  }
}
