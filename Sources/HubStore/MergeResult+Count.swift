import FeedDomain

extension MergeResult {
  /// Counts an addition that was carried out.
  mutating func count(_ addition: MergePlan.Addition) {
    guard !addition.isHeld else {
      held += 1
      return
    }
    added += 1
    if case .opens = addition.placement { return }
    joined += 1
  }
}
