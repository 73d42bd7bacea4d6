package import FeedDomain
import Foundation
import VietnameseText

/// Articles in groups of those that tell the same news, without a store: for benches.
package struct StoryGroups {
  private var search = StorySearch([:])
  /// Where each article is: with which one before.
  private var before: [Int?] = []

  package init() {}

  /// Adds a text of a site of its own.
  package mutating func add(title: String, text: String) {
    add(
      Article(
        source: SourceID("\(before.count)"), key: "", title: Folding.composed(title),
        contentDigest: [], summary: Folding.composed(text)))
  }

  package mutating func add(_ article: Article) {
    var addition = MergePlan.Addition(
      article: article,
      placement: .opens(
        entryID: "", SectionDecision(section: .national, reason: SectionReason(.byDefault))),
      published: .distantPast)
    let unions = search.place(&addition, with: Fingerprints(article).all) { _ in true }
    if case .follows(let place, _) = addition.placement {
      before.append(place)
    } else {
      before.append(nil)
    }
    for union in unions {
      if case .planned(let kept) = union.kept, case .planned(let other) = union.other {
        before[other] = kept
      }
    }
  }

  /// The places of the articles that were added, group by group.
  package var groups: [[Int]] {
    var groups: [Int: [Int]] = [:]
    for place in before.indices {
      var first = place
      while let earlier = before[first] { first = earlier }
      groups[first, default: []].append(place)
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }
}
