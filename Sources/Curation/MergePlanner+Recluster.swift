package import FeedDomain

extension MergePlanner {
  /// With which stored articles an article is one story by today's rules, had it come just now.
  ///
  /// `known` tells what is stored by now; only what was stored before the article counts, and of which story it is by
  /// today's rules `name` tells, by one of its articles.
  package func kin(
    of clustered: ClusteredArticle, from source: Source, known: KnownArticles,
    naming name: (KnownArticle) -> ArticleID
  ) -> [ArticleID] {
    let before = known.asOf(clustered.id, namingStories: name)
    let poll = MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: false,
      now: clustered.firstSeen)
    let plan = plan([clustered.article], of: poll, known: before)
    var kin = plan.additions.compactMap { addition -> StoryID? in
      if case .joins(let story, _) = addition.placement { story } else { nil }
    }
    kin += plan.unions.flatMap { [$0.first, $0.second] }
    var articles = Set(kin.map { ArticleID(rawValue: $0.rawValue) })
    // Words are compared when an article comes and not here: what was found by them stays.
    if let evidence = clustered.evidence, Self.wordLayers.contains(evidence.layer),
      let compared = evidence.compared
    {
      articles.insert(compared)
    }
    return articles.sorted()
  }

  private static let wordLayers: Set<MatchEvidence.Layer> = [.sameContent, .nearDuplicate]
}
