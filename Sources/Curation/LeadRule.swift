package import FeedDomain
import Foundation
import VietnameseText

/// Chooses the article under which a story is published, once, from all that tell it.
///
/// It goes by what the articles are, never by when they came: any order of polls leads to the same choice.
package struct LeadRule: Sendable {
  /// Spelling below this is no people's: scattered tone marks, or an encoding that was read wrongly.
  private static let soundSpelling = 0.8

  package init() {}

  /// A copy that cannot be trusted never leads, unless there is no other; then the library of the event's place goes
  /// before others, the earlier before the later, and the fuller before the shorter.
  package func lead(of candidates: [LeadCandidate]) -> LeadCandidate? {
    let places = Self.places(of: candidates)
    return candidates.map { (rank: rank($0, at: places), candidate: $0) }
      .min { $0.rank < $1.rank }?.candidate
  }

  /// Why an article leads and no other of those it was chosen from.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// There was no other.
    case alone
    /// The others are spelled as nobody writes.
    case sound
    /// It is the library of the event's place.
    case home
    case earlier
    case fuller
    /// All are alike, and somebody has to.
    case name
    /// It was chosen from others: the story was published under it before these came, or its lead was withdrawn.
    case before
  }

  /// Why an article leads, as far as these are the articles it was chosen from.
  package func reason(for lead: ArticleID, among candidates: [LeadCandidate]) -> Reason {
    let places = Self.places(of: candidates)
    let ranks = candidates.map { (id: $0.id, rank: rank($0, at: places)) }
      .sorted { $0.rank < $1.rank }
    guard let first = ranks.first, first.id == lead else { return .before }
    guard let second = ranks.dropFirst().first else { return .alone }
    if first.rank.isUntrusted != second.rank.isUntrusted { return .sound }
    if first.rank.isElsewhere != second.rank.isElsewhere { return .home }
    if first.rank.published != second.rank.published { return .earlier }
    return first.rank.size != second.rank.size ? .fuller : .name
  }

  /// What is compared, the weightiest first.
  private struct Rank: Comparable {
    var isUntrusted: Bool
    var isElsewhere: Bool
    var published: Date
    var size: Int
    /// So that the choice is the same every time.
    var name: String

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isUntrusted != right.isUntrusted { return right.isUntrusted }
      if left.isElsewhere != right.isElsewhere { return right.isElsewhere }
      if left.published != right.published { return left.published < right.published }
      if left.size != right.size { return left.size > right.size }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private func rank(_ candidate: LeadCandidate, at places: Set<String>) -> Rank {
    let words = candidate.title + " " + (candidate.summary ?? "")
    let spelling = Spelling.soundness(of: words) ?? 1
    let isHome =
      candidate.kind == .library && candidate.place.map(Self.present).map(places.contains) == true
    return Rank(
      isUntrusted: spelling < Self.soundSpelling, isElsewhere: !isHome,
      published: candidate.published, size: candidate.size,
      name: candidate.source.rawValue + " " + candidate.key)
  }

  /// Where the event was, as most of the titles say, else most of the summaries.
  private static func places(of candidates: [LeadCandidate]) -> Set<String> {
    let titled = named(in: candidates.map(\.title))
    return titled.isEmpty ? named(in: candidates.compactMap(\.summary)) : titled
  }

  private static func named(in texts: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for text in texts {
      let found = PlaceFinder().places(title: text, summary: nil, sourcePlace: nil)
      for place in Set(found.map(\.province.present.id)) {
        counts[place, default: 0] += 1
      }
    }
    let most = counts.values.max() ?? 0
    return Set(counts.filter { $0.value == most }.keys)
  }

  /// The unit of today, since a library may be named by a former province.
  private static func present(_ place: String) -> String {
    Gazetteer.vietnam.presentUnit(of: place)?.id ?? place
  }
}
