import FeedDomain
import Foundation

/// Judges whether the new entries of a poll are what the source stands for, or somebody else's doing.
///
/// Pure. Sites that were broken into bring advertisements by the hundred, or a few among the news. To hold news by
/// mistake costs a look and a command; to publish such a flood costs the trust of every reader.
struct IncidentJudge {
  /// What the judge knows besides the entries.
  struct Circumstances {
    var now: Date
    /// Whether it is the first poll of an address: nothing is known of a habit then.
    var isBacklog: Bool
    /// The last poll before that went well.
    var lastSuccess: Date?
    /// Whether an entry of the document was known.
    var hasKnown: Bool
    var habit: SourceHabit?
    var incidents = IncidentHistory()
  }

  /// Which of the entries are held, by their place, and by which incident.
  struct Verdict {
    var held: Set<Int> = []
    var incident: MergePlan.IncidentNote?
  }

  /// Entries within a day that no library brings by itself: the busiest festival days seen have a dozen.
  private static let leastFlood = 20
  /// The same when no entry of the document was known: a whole window of a feed, replaced at once.
  private static let leastReplaced = 10
  /// So many times the busiest day of four weeks is beyond a busy week.
  private static let timesBusiest = 5
  /// Entries are dated now if they are not older: sites write yesterday's events today.
  private static let newFor: TimeInterval = 2 * 24 * 3600
  /// A source of which fewer entries are known has no window that could have been replaced.
  private static let leastKnown = 5
  /// Suspicious entries that make an incident, besides a pair that is half of what came.
  private static let leastSuspicious = 3
  /// A source of which one in so many titles is in a foreign script writes in it; less may be what slipped through.
  private static let ownScriptShare = 5
  /// Facts are kept as examples, not as a list.
  private static let mostExamples = 5
  private static let day: TimeInterval = 24 * 3600

  private let articles: [Article]
  private let circumstances: Circumstances
  private let words: [SpamWords?]
  private let scripts: [ForeignScript?]

  /// Takes the articles, and the words of spam in each of them.
  init(_ articles: [Article], spam: [SpamWords?], in circumstances: Circumstances) {
    self.articles = articles
    self.circumstances = circumstances
    let trusted = circumstances.incidents.trusted
    words = trusted.contains(.spamWords) ? articles.map { _ in nil } : spam
    let usesForeign = Self.usesForeignScript(circumstances) || trusted.contains(.foreignScript)
    scripts = articles.map { usesForeign ? nil : Self.foreignScript(of: $0) }
  }

  var verdict: Verdict {
    let all = Set(articles.indices)
    guard !all.isEmpty else { return Verdict() }
    let byWords = all.filter { words[$0] != nil }
    let byScript = all.filter { scripts[$0] != nil }
    let open = circumstances.incidents.open?.kind
    var kind = open
    if kind == nil, isDense(byWords) || byWords.contains(where: isOverwhelming) {
      kind = .spamWords
    }
    if kind == nil, isDense(byScript) { kind = .foreignScript }
    let held = kind == nil ? [] : byWords.union(byScript)
    // Advertisements are no reason to hold the news beside them; only what is left can be a flood.
    if open == .flood || isFlood(all.subtracting(held)) { return verdict(.flood, holding: all) }
    guard let kind, !held.isEmpty else { return Verdict() }
    return verdict(kind, holding: held)
  }

  /// Whether entries dated now are many more than the source is used to bring.
  ///
  /// Each day since the last good poll has its own allowance, so that a site that was out of reach comes back whole.
  private func isFlood(_ entries: Set<Int>) -> Bool {
    guard let habit = circumstances.habit, !circumstances.isBacklog,
      !circumstances.incidents.trusted.contains(.flood), let last = circumstances.lastSuccess
    else { return false }
    let count = entries.count(where: isDatedNow)
    let isReplaced = !circumstances.hasKnown && habit.recentTitles.count >= Self.leastKnown
    let least = isReplaced ? Self.leastReplaced : Self.leastFlood
    let allowed = max(least, habit.busiestDay * Self.timesBusiest)
    let days = max(1, circumstances.now.timeIntervalSince(last) / Self.day)
    return count > 0 && Double(count + habit.lastDay) >= Double(allowed) * days
  }

  private func isDatedNow(_ index: Int) -> Bool {
    guard let claimed = articles[index].claimedPublished else { return true }
    return circumstances.now.timeIntervalSince(claimed) <= Self.newFor
  }

  private func isOverwhelming(_ index: Int) -> Bool {
    words[index]?.strength == .overwhelming
  }

  /// One article proves nothing, nor do two among many.
  private func isDense(_ suspicious: Set<Int>) -> Bool {
    suspicious.count >= Self.leastSuspicious && suspicious.count * 4 >= articles.count
      || suspicious.count == 2 && articles.count <= 4
  }

  private func verdict(_ kind: Incident.Kind, holding held: Set<Int>) -> Verdict {
    if let open = circumstances.incidents.open {
      return Verdict(held: held, incident: .continues(open.id, kind))
    }
    var evidence = Incident.Evidence(arrived: articles.count, held: held.count)
    if kind == .flood, let habit = circumstances.habit {
      evidence.lastDay = habit.lastDay + held.count(where: isDatedNow)
      evidence.busiestDay = habit.busiestDay
    }
    evidence.words = Self.examples(words.flatMap { $0?.found ?? [] })
    evidence.scripts = Self.examples(scripts.compactMap { $0?.rawValue })
    evidence.titles = Self.examples(held.sorted().map { articles[$0].title })
    return Verdict(held: held, incident: .opens(kind, evidence))
  }

  /// The first few, each once.
  private static func examples(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(values.filter { seen.insert($0).inserted }.prefix(mostExamples))
  }

  /// Whether the source writes in other scripts itself, or nobody can know yet.
  private static func usesForeignScript(_ circumstances: Circumstances) -> Bool {
    if circumstances.isBacklog { return true }
    guard let habit = circumstances.habit else { return circumstances.incidents.open == nil }
    let foreign = habit.recentTitles.count { ForeignScript.of($0) != nil }
    return foreign > 0 && foreign * ownScriptShare >= habit.recentTitles.count
  }

  /// The script of a title that its feed does not announce by its language.
  private static func foreignScript(of article: Article) -> ForeignScript? {
    let language = article.language?.lowercased().prefix { $0 != "-" && $0 != "_" } ?? "vi"
    // Many Vietnamese sites leave "en-US" as their system came.
    guard language == "vi" || language == "en" else { return nil }
    return ForeignScript.of(article.title)
  }
}
