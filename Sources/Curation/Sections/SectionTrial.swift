package import FeedDomain

/// Measures by cross-validation how well sections would be decided by a model that learns from known items too.
///
/// Items of one group are never parted: a model must not have seen the wording or the places it is measured on.
package struct SectionTrial {
  /// An item whose section is known.
  package struct Item: Sendable {
    package let title: String
    package let summary: String
    package let section: SectionID
    package let isHard: Bool
    /// Items that have one of these in common are of one group: a place, a wording.
    let ties: [String]

    /// Takes the place that it is about most of all; its wording is the beginning of its title, without the names.
    package init(title: String, summary: String, section: SectionID, isHard: Bool, place: String?) {
      self.init(
        title: title, summary: summary, section: section, isHard: isHard,
        ties: [place, "wording:" + SectionReading(SyllableText([title, summary])).opening]
          .compactMap { $0 })
    }

    init(title: String, summary: String, section: SectionID, isHard: Bool, group: String) {
      self.init(
        title: title, summary: summary, section: section, isHard: isHard, ties: [group])
    }

    private init(
      title: String, summary: String, section: SectionID, isHard: Bool, ties: [String]
    ) {
      self.title = title
      self.summary = summary
      self.section = section
      self.isHard = isHard
      self.ties = ties
    }
  }

  /// How many ordinary lessons a known item counts for: it is real, and they were invented.
  private static let weight = 2.0

  package let items: [Item]
  package let folds: Int
  package let rounds: Int
  package let seed: UInt64
  private let lessons: [SectionLesson]

  package init(
    _ items: [Item], folds: Int = 5, rounds: Int = 10, seed: UInt64,
    lessons: [SectionLesson] = SectionLessons.all
  ) {
    self.items = items
    self.folds = folds
    self.rounds = rounds
    self.seed = seed
    self.lessons = lessons
  }

  /// The score of each round, in which every item is decided once by a model that does not know its group.
  package func scores() throws(SectionModelFailure) -> [SectionScore] {
    let groups = self.groups
    var scores: [SectionScore] = []
    for round in 0..<rounds {
      let fold = self.fold(of: groups, round: round)
      var verdicts: [SectionScore.Verdict] = []
      for number in 0..<folds {
        let known = items.indices.filter { fold[groups[$0]] != number }
        let judge = SectionJudge(try model(knowing: known, groups))
        verdicts += items.indices.filter { fold[groups[$0]] == number }.map { place in
          judge.verdict(on: items[place])
        }
      }
      scores.append(SectionScore(verdicts))
    }
    return scores
  }

  private func model(
    knowing known: [Int], _ groups: [Int]
  ) throws(SectionModelFailure) -> SectionModel {
    let own = known.map { place in
      SectionLesson(
        title: items[place].title, summary: items[place].summary, section: items[place].section,
        group: "item:\(groups[place])", weight: Self.weight)
    }
    return try SectionModel(text: SectionTrainer(lessons + own).train().text)
  }

  /// The group of each item, by the first item of it.
  private var groups: [Int] {
    var group = Array(items.indices)
    var holder: [String: Int] = [:]
    func root(_ place: Int) -> Int {
      var place = place
      while group[place] != place { place = group[place] }
      return place
    }
    for (place, item) in items.enumerated() {
      for tie in item.ties {
        if let other = holder[tie] {
          let (low, high) = (min(root(place), root(other)), max(root(place), root(other)))
          group[high] = low
        } else {
          holder[tie] = place
        }
      }
    }
    return items.indices.map(root)
  }

  /// Deals the groups out, the largest first and each to the smallest fold; those of one size in an order that the
  /// seed and the round decide.
  private func fold(of groups: [Int], round: Int) -> [Int: Int] {
    var sizes: [Int: Int] = [:]
    for group in groups { sizes[group, default: 0] += 1 }
    let order = sizes.keys.sorted().sorted { left, right in
      let sizesDiffer = sizes[left] != sizes[right]
      return sizesDiffer
        ? (sizes[left] ?? 0) > (sizes[right] ?? 0)
        : draw(left, round) < draw(right, round)
    }
    var filled = [Int](repeating: 0, count: folds)
    var fold: [Int: Int] = [:]
    for group in order {
      let least = filled.indices.min { filled[$0] < filled[$1] } ?? 0
      fold[group] = least
      filled[least] += sizes[group] ?? 0
    }
    return fold
  }

  private func draw(_ group: Int, _ round: Int) -> UInt64 {
    FeatureHash.of("\(seed):\(round):\(group)".utf8)
  }
}
