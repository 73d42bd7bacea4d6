import Curation
import FeedDomain

/// How well sections are decided, as a script reads it; of several rounds the means.
struct SectionEvaluation: Encodable {
  /// The figures of one section.
  struct Section: Encodable {
    let precision: Double
    let recall: Double
    let f1: Double
    let items: Int
  }

  /// An item that was decided wrongly, or about which an editor would be asked.
  struct Mistake: Encodable {
    let title: String
    let truth: String
    let decided: String
    let review: SectionReview?
    let reason: SectionReason

    /// Nil if the item is right without a doubt.
    init?(_ item: SectionTrial.Item, by judge: SectionJudge) {
      let decision = judge.decide(item.title, item.summary)
      guard decision.section != item.section || decision.review != nil else { return nil }
      title = item.title
      truth = item.section.rawValue
      decided = decision.section.rawValue
      review = decision.review
      reason = decision.reason
    }
  }

  let items: Int
  /// How many rounds of cross-validation; nil for a model that was measured once.
  let rounds: Int?
  let seed: UInt64?
  let accuracy: Double
  let macroF1: Double
  let perSection: [String: Section]
  let hardAccuracy: Double?
  let reviewShare: Double
  let accuracyWithoutReview: Double
  /// Staff matters that readers would see before an editor has.
  let leaks: Double
  /// How many items of a section were decided to be of another, summed over the rounds: truth, then decision.
  let confusion: [String: [String: Int]]
  let mistakes: [Mistake]

  init(_ scores: [SectionScore], mistakes: [Mistake], seed: UInt64?) {
    func mean(_ figure: (SectionScore) -> Double) -> Double {
      scores.reduce(0) { $0 + figure($1) } / Double(max(1, scores.count))
    }
    let sections = scores.first?.sections ?? []
    items = scores.first?.count ?? 0
    rounds = seed == nil ? nil : scores.count
    self.seed = seed
    accuracy = mean(\.accuracy)
    macroF1 = mean(\.macroF1)
    perSection = Dictionary(
      uniqueKeysWithValues: sections.map { section in
        let figures = Section(
          precision: mean { $0.figures(of: section).precision },
          recall: mean { $0.figures(of: section).recall },
          f1: mean { $0.figures(of: section).f1 }, items: scores[0].figures(of: section).items)
        return (section.rawValue, figures)
      })
    hardAccuracy = scores.first?.hardAccuracy == nil ? nil : mean { $0.hardAccuracy ?? 0 }
    reviewShare = mean(\.reviewShare)
    accuracyWithoutReview = mean(\.accuracyWithoutReview)
    leaks = mean { Double($0.leaks) }
    confusion = Dictionary(
      uniqueKeysWithValues: sections.map { truth in
        let row = sections.map { decided in
          (decided.rawValue, scores.reduce(0) { $0 + $1.confusion(truth, as: decided) })
        }
        return (truth.rawValue, Dictionary(uniqueKeysWithValues: row))
      })
    self.mistakes = mistakes
  }

  /// The items of a file that say their section.
  static func items(of path: String) throws -> [SectionTrial.Item] {
    try LabelledItems.read(path).compactMap { item in
      guard let section = item.section else { return nil }
      let place = item.provinces?.first.map { "place:\($0)" }
      return SectionTrial.Item(
        title: item.title, summary: item.summary ?? "", section: SectionID(section),
        isHard: item.hard ?? false, place: place)
    }
  }
}

extension SectionTrial.Item {
  /// What is learned of it; two items are never of one pattern.
  var lesson: SectionLesson {
    SectionLesson(title: title, summary: summary, section: section, group: "item:\(title)")
  }
}
