package import FeedDomain

/// How well sections were decided, counted on items whose sections are known.
package struct SectionScore: Hashable, Sendable {
  /// One item: what it is, what was decided, and whether an editor would have been asked.
  package struct Verdict: Hashable, Sendable {
    package let truth: SectionID
    package let decided: SectionID
    package let isHard: Bool
    package let review: SectionReview?

    package init(truth: SectionID, decided: SectionID, isHard: Bool, review: SectionReview?) {
      self.truth = truth
      self.decided = decided
      self.isHard = isHard
      self.review = review
    }
  }

  /// The figures of one section.
  package struct Section: Hashable, Sendable {
    package let precision: Double
    package let recall: Double
    package let f1: Double
    /// How many items are of it.
    package let items: Int
  }

  private let verdicts: [Verdict]
  /// The sections that occur, in the usual order.
  package let sections: [SectionID]

  package init(_ verdicts: [Verdict]) {
    self.verdicts = verdicts
    let seen = Set(verdicts.flatMap { [$0.truth, $0.decided] })
    let others = seen.subtracting(SectionChances.sections).sorted { $0.rawValue < $1.rawValue }
    sections = SectionChances.sections.filter(seen.contains) + others
  }

  package var count: Int { verdicts.count }

  package var accuracy: Double { share(verdicts) { $0.truth == $0.decided } }

  /// Of those items that are known to be easily mistaken; nil if there are none.
  package var hardAccuracy: Double? {
    let hard = verdicts.filter(\.isHard)
    return hard.isEmpty ? nil : share(hard) { $0.truth == $0.decided }
  }

  /// How many items an editor would be asked about.
  package var reviewShare: Double { share(verdicts) { $0.review != nil } }

  /// How many of the others are right.
  package var accuracyWithoutReview: Double {
    share(verdicts.filter { $0.review == nil }) { $0.truth == $0.decided }
  }

  /// Staff matters that readers would see before an editor has.
  package var leaks: Int {
    verdicts.count { $0.truth == .internal && $0.decided != .internal && $0.review != .held }
  }

  /// The mean of the sections that occur as truth.
  package var macroF1: Double {
    let known = sections.filter { section in verdicts.contains { $0.truth == section } }
    return known.reduce(0) { $0 + figures(of: $1).f1 } / Double(max(1, known.count))
  }

  package func figures(of section: SectionID) -> Section {
    let right = Double(confusion(section, as: section))
    let items = verdicts.count { $0.truth == section }
    let decided = verdicts.count { $0.decided == section }
    return Section(
      precision: decided == 0 ? 0 : right / Double(decided),
      recall: items == 0 ? 0 : right / Double(items),
      f1: items + decided == 0 ? 0 : 2 * right / Double(items + decided), items: items)
  }

  /// How many items of a section were decided to be of another.
  package func confusion(_ truth: SectionID, as decided: SectionID) -> Int {
    verdicts.count { $0.truth == truth && $0.decided == decided }
  }

  private func share(_ some: [Verdict], _ holds: (Verdict) -> Bool) -> Double {
    some.isEmpty ? 0 : Double(some.count(where: holds)) / Double(some.count)
  }
}
