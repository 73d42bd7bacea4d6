import FeedDomain

extension MergePlan {
  /// Makes one of two stories that an article showed to be one.
  mutating func unite(_ union: StorySearch.Union) {
    switch (union.kept, union.other) {
    case (_, .planned(let place)):
      // Nobody has seen it yet: its opener tells the other story instead.
      additions[place].placement = StorySearch.placement(in: union.kept, by: union.evidence)
    case (.stored(let kept), .stored(let other)):
      unions.append(Union(kept, other, union.evidence))
    case (.planned, .stored):
      preconditionFailure("a stored story is kept before a planned one")
    }
  }
}
