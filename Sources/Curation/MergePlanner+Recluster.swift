package import FeedDomain

extension MergePlanner {
  /// With which stored articles an article is one story by today's rules, had it come just now.
  ///
  /// `known` tells what is stored by now; only what was stored before the article counts, and of which story it is by
  /// today's rules `name` tells, by one of its articles; `likely` are stories under such names that its words may tell.
  package func kin(
    of clustered: ClusteredArticle, from source: Source, known: KnownArticles,
    likely: LikelyStories, naming name: (KnownArticle) -> ArticleID
  ) -> [ArticleID] {
    var before = known.asOf(clustered.id, namingStories: name)
    before.likely[clustered.article.key] = likely
    let poll = MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: false,
      now: clustered.firstSeen)
    let plan = plan([clustered.article], of: poll, known: before)
    var kin = plan.additions.compactMap { addition -> StoryID? in
      if case .joins(let story, _) = addition.placement { story } else { nil }
    }
    kin += plan.unions.flatMap { [$0.first, $0.second] }
    var sections = Dictionary(
      likely.stories.map { ($0.id, $0.section) }, uniquingKeysWith: { first, _ in first })
    for known in [before.byClaimedID, before.byCanonicalLink].joined().map(\.value) {
      sections[known.story] = known.section
    }
    return Set(kin).filter { story in
      sections[story].map { mayStand(clustered.decision, in: $0) } ?? true
    }.map { ArticleID(rawValue: $0.rawValue) }.sorted()
  }

  /// Whether a story may go into one of a section: not from the desk to the public or back, and where an editor has put
  /// it, it stays.
  private func mayStand(_ decision: SectionDecision, in section: SectionID) -> Bool {
    guard decision.section != section else { return true }
    return decision.reason.authority != .editor && isShown(section, like: decision)
  }
}
