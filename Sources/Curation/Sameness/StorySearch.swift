import FeedDomain

/// Places the new articles of a poll in the stories that tell their news: the store's and each other's.
struct StorySearch {
  /// A story that articles of this plan may tell.
  enum Home: Hashable {
    case stored(StoryID)
    /// That which the addition at this place of the plan opens.
    case planned(Int)
  }

  /// Two stories that an article showed to be one.
  struct Union {
    var kept: Home
    var other: Home
    var evidence: MatchEvidence
  }

  /// Of the plan's own stories too only those that share most are compared.
  private static let mostCandidates = 3

  private let likely: [String: LikelyStories]
  /// The articles of the stories that were compared or are opened by this plan.
  private var tellers: [Home: [StoryFinder.Teller]] = [:]
  private var sections: [Home: SectionID] = [:]
  /// The stories of this plan by the fingerprints of their texts.
  private var planned: [Fingerprint: [Home]] = [:]
  /// Into which other story one went.
  private var merged: [Home: Home] = [:]
  private var places = 0

  init(_ likely: [String: LikelyStories]) {
    self.likely = likely
  }

  /// Gives the plan's next addition its fingerprints, and a story of others if it tells one; returns the stories
  /// that turned out to be one by it.
  ///
  /// An article that is held, or was known by its id or address, stays where it is.
  mutating func place(
    _ addition: inout MergePlan.Addition, with fingerprints: [Fingerprint],
    isShown: (SectionID) -> Bool
  ) -> [Union] {
    let own = Home.planned(places)
    places += 1
    let known = likely[addition.article.key]
    addition.fingerprints = fingerprints.filter { known?.common.contains($0) != true }
    guard !addition.isHeld else { return [] }
    guard case .opens(_, let decision) = addition.placement else {
      leaveOut(&addition, sharedWith: known)
      return []
    }
    sections[own] = decision.section
    let candidates = candidates(sharing: fingerprints, with: known)
      .filter { sections[$0].map(isShown) ?? false }
    var unions: [Union] = []
    let home = find(&addition, at: own, among: candidates, &unions)
    leaveOut(&addition, sharedWith: known)
    for fingerprint in fingerprints where planned[fingerprint]?.contains(home) != true {
      planned[fingerprint, default: []].append(home)
    }
    return unions
  }

  /// What others of its story have already finds an article as well.
  private func leaveOut(
    _ addition: inout MergePlan.Addition, sharedWith known: LikelyStories?
  ) {
    guard case .joins(let id, _) = addition.placement,
      let story = known?.stories.first(where: { $0.id == id })
    else { return }
    addition.fingerprints.removeAll(where: story.shared.contains)
  }

  /// The stories that share enough, those of the store first.
  private mutating func candidates(
    sharing fingerprints: [Fingerprint], with known: LikelyStories?
  ) -> [Home] {
    var homes: [Home] = []
    for story in known?.stories ?? [] {
      let home = Home.stored(story.id)
      if tellers[home] == nil {
        sections[home] = story.section
        tellers[home] = story.articles.map { .init($0.article, id: $0.id) }
      }
      homes.append(root(of: home))
    }
    var shared: [Home: Int] = [:]
    for fingerprint in fingerprints {
      guard let others = planned[fingerprint], others.count < LikelyStories.commonFrom else {
        continue
      }
      for home in others { shared[root(of: home), default: 0] += 1 }
    }
    let best = shared.filter { $0.value >= LikelyStories.fewestShared && !homes.contains($0.key) }
      .sorted { ($0.value, Self.age($0.key)) > ($1.value, Self.age($1.key)) }
    return homes + best.prefix(Self.mostCandidates).map(\.key)
  }

  /// A number by which stories have an order.
  private static func age(_ home: Home) -> Int64 {
    switch home {
    case .stored(let id): id.rawValue
    case .planned(let place): Int64(place)
    }
  }

  private func root(of home: Home) -> Home {
    var home = home
    while let other = merged[home] { home = other }
    return home
  }

  /// Looks through the candidates; returns the story the addition is in then.
  private mutating func find(
    _ addition: inout MergePlan.Addition, at own: Home, among candidates: [Home],
    _ unions: inout [Union]
  ) -> Home {
    var article = StoryFinder.Teller(addition.article)
    var home: Home?
    for candidate in candidates {
      guard var those = tellers[candidate] else { continue }
      switch StoryFinder.verdict(on: &article, amongst: &those) {
      case .same(let evidence):
        tellers[candidate] = those
        if let kept = home {
          home = unite(kept, candidate, by: evidence, &unions)
        } else {
          home = candidate
          addition.placement = Self.placement(in: candidate, by: evidence)
        }
      case .unsure(let likeness):
        tellers[candidate] = those
        if case .stored(let story) = candidate {
          addition.hints.append(SameStoryHint(story: story, likeness: likeness))
        }
      case .other: tellers[candidate] = those
      }
    }
    tellers[home ?? own, default: []].append(article)
    return home ?? own
  }

  /// Makes one of two stories, if no article of one is forbidden with one of the other; returns the one that is kept.
  private mutating func unite(
    _ one: Home, _ other: Home, by evidence: MatchEvidence, _ unions: inout [Union]
  ) -> Home {
    guard one != other, var mine = tellers[one], var theirs = tellers[other],
      StoryFinder.mayBeOne(&mine, &theirs)
    else { return one }
    let (kept, gone) = Self.isEarlier(one, than: other) ? (one, other) : (other, one)
    tellers[kept] = mine + theirs
    tellers[gone] = nil
    merged[gone] = kept
    unions.append(Union(kept: kept, other: gone, evidence: evidence))
    return kept
  }

  /// What is stored was there before what is planned.
  private static func isEarlier(_ one: Home, than other: Home) -> Bool {
    switch (one, other) {
    case (.stored, .planned): true
    case (.planned, .stored): false
    default: age(one) < age(other)
    }
  }

  static func placement(in home: Home, by evidence: MatchEvidence) -> MergePlan.Placement {
    switch home {
    case .stored(let story): .joins(story, evidence)
    case .planned(let place): .follows(place, evidence)
    }
  }
}
