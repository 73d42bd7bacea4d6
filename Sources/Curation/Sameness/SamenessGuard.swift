import FeedDomain
import Foundation

/// Looks for what makes two texts that are much alike different news.
///
/// A figure counts where both texts have one: at the same place between the same words, or anywhere if one has none
/// that the other has. What is only absent from a text, as from an excerpt, is no disagreement.
struct SamenessGuard {
  /// What two texts disagree on.
  struct Findings {
    /// In titles and first sentences, or throughout.
    fileprivate(set) var leading: [GuardFinding] = []
    /// Further down.
    fileprivate(set) var minor: [GuardFinding] = []
    /// At how many places both have a figure.
    fileprivate(set) var compared = 0

    /// Notes that two reports are too far apart in time.
    mutating func addDays(_ finding: GuardFinding) { leading.append(finding) }

    /// More need not be told.
    var all: [GuardFinding] { Array((leading + minor).prefix(6)) }

    /// Whether two copies of one text cannot be of one story.
    ///
    /// Each may have words of its own site further down, in which other figures stand at the same places.
    var partsCopies: Bool { !leading.isEmpty || minor.count * 5 >= max(compared, 5) }
  }

  private let here: TextFacts
  private let there: TextFacts
  private var findings = Findings()

  static func findings(_ here: TextFacts, _ there: TextFacts) -> Findings {
    var look = SamenessGuard(here: here, there: there)
    look.compareStages()
    look.comparePlaces()
    look.compareAll()
    look.comparePlaced(here.inTitle, there.inTitle)
    look.comparePlaced(here.inBody, there.inBody)
    return look.findings
  }

  private init(here: TextFacts, there: TextFacts) {
    self.here = here
    self.there = there
  }

  private mutating func note(_ finding: GuardFinding, isLeading: Bool = true) {
    guard !findings.leading.contains(finding), !findings.minor.contains(finding) else { return }
    if isLeading { findings.leading.append(finding) } else { findings.minor.append(finding) }
  }

  private mutating func compareStages() {
    guard !here.stages.isEmpty, !there.stages.isEmpty,
      Set(here.stages.keys).isDisjoint(with: there.stages.keys)
    else { return }
    let words = [here, there].map { facts in
      EventStage.allCases.compactMap { facts.stages[$0] }.joined(separator: ", ")
    }
    note(GuardFinding(.stage, here: words[0], there: words[1]))
  }

  private mutating func comparePlaces() {
    guard let (one, other) = here.places.disagreement(with: there.places) else { return }
    note(GuardFinding(.place, here: one, there: other))
  }

  /// Days, years and ordinals of the whole texts: some must be the same if both have any.
  private mutating func compareAll() {
    compare(.date) { told in
      if case .date(.some, _, _) = told.figure { told.figure } else { nil }
    }
    compare(.year) { told in
      switch told.figure {
      case .year(let year): .year(year)
      case .date(_, _, .some(let year)): .year(year)
      default: nil
      }
    }
    compare(.year) { told in
      if case .lunarYear = told.figure { told.figure } else { nil }
    }
    compare(.ordinal) { $0.isOrdinal ? $0.figure : nil }
  }

  private mutating func compare(
    _ kind: GuardFinding.Kind, _ choose: (TextFacts.Told) -> Figure?
  ) {
    let ours = here.all.compactMap { told in choose(told).map { ($0, told) } }
    guard let one = ours.first else { return }
    let theirs = there.all.compactMap { told in choose(told).map { ($0, told) } }
    guard let other = theirs.first,
      !ours.contains(where: { mine in theirs.contains { $0.0.agrees(with: mine.0) == true } })
    else { return }
    note(GuardFinding(kind, here: here.words(of: one.1), there: there.words(of: other.1)))
  }

  /// Figures between the same words: one of each text must agree with one of the other.
  private mutating func comparePlaced(
    _ ours: PlacedFigures, _ theirs: PlacedFigures
  ) {
    var found: [(TextFacts.Told, TextFacts.Told)] = []
    ours.eachCommon(with: theirs) { mine, others in
      findings.compared += 1
      if let pair = disagreement(mine, others) {
        found.append(pair)
      }
    }
    for (one, other) in found.sorted(by: { $0.0.range.lowerBound < $1.0.range.lowerBound }) {
      note(
        GuardFinding(
          kind(of: one, other), here: here.words(of: one), there: there.words(of: other)),
        isLeading: one.isLeading || other.isLeading)
    }
  }

  /// The first two that differ, unless others at the place agree.
  private func disagreement(
    _ ours: [Int], _ theirs: [Int]
  ) -> (TextFacts.Told, TextFacts.Told)? {
    var pair: (TextFacts.Told, TextFacts.Told)?
    for one in ours {
      for other in theirs {
        guard let agrees = here.all[one].figure.agrees(with: there.all[other].figure) else {
          continue
        }
        if agrees || places(here.all[one], there.all[other]) == .same { return nil }
        pair = pair ?? (here.all[one], there.all[other])
      }
    }
    return pair
  }

  private func kind(of one: TextFacts.Told, _ other: TextFacts.Told) -> GuardFinding.Kind {
    switch one.figure {
    case .date: .date
    case .year, .term, .lunarYear: .year
    case .number: one.isOrdinal ? .ordinal : .number
    case .name: places(one, other) == .differentPlaces ? .place : .name
    }
  }

  private func places(_ one: TextFacts.Told, _ other: TextFacts.Told) -> TextPlaces.Names {
    guard case .name = one.figure, case .name = other.figure else { return .unknown }
    return TextPlaces.compare(
      here.words(of: one), there.words(of: other), isOfToday: here.isOfToday && there.isOfToday)
  }
}

extension TextFacts {
  /// Whether the text speaks of a time since the provinces of today: from 2025 on.
  fileprivate var isOfToday: Bool {
    all.contains { told in
      switch told.figure {
      case .year(let year), .date(_, _, .some(let year)): year >= 2025
      default: false
      }
    }
  }
}
