package import FeedDomain
package import Foundation

/// Decides what a poll changes: which articles are new, which are known, which tell a story the hub has.
package struct MergePlanner: Sendable {
  private let authority: String
  let classifier: Classifier
  let filer = StoryFiler()
  /// Sections that only editors may read.
  private let deskSections: Set<SectionID>

  package init(authority: String, classifier: Classifier, sections: [SectionProfile]) {
    self.authority = authority
    self.classifier = classifier
    deskSections = Set(sections.filter { $0.visibility == .desk }.map(\.id))
  }

  /// What has to be asked of the store before `plan` can decide.
  ///
  /// Entries that did not change are asked for by key alone, so that no new one is taken for one of them.
  package static func query(
    for articles: [ReadyArticle], unchanged: [String] = [], withdrawn: [String] = [],
    of source: SourceID, now: Date
  ) -> IdentityQuery {
    let entries = articles.map { ready in
      IdentityQuery.Entry(
        key: ready.article.key, title: ready.article.title, fingerprints: ready.fingerprints)
    }
    var query = query(for: articles.map(\.article), entries, of: source, now: now)
    query.keys += (articles.isEmpty ? [] : unchanged) + withdrawn
    return query
  }

  /// The same for articles that were not made ready.
  package static func query(
    for articles: [Article], of source: SourceID, now: Date
  ) -> IdentityQuery {
    let entries = articles.map { article in
      IdentityQuery.Entry(
        key: article.key, title: article.title, fingerprints: Fingerprints(article).all)
    }
    return query(for: articles, entries, of: source, now: now)
  }

  private static func query(
    for articles: [Article], _ entries: [IdentityQuery.Entry], of source: SourceID, now: Date
  ) -> IdentityQuery {
    let links = articles.compactMap(\.canonicalLink)
    return IdentityQuery(
      source: source, keys: articles.map(\.key) + links,
      claimedIDs: articles.compactMap(\.claimedID), canonicalLinks: links, entries: entries,
      now: now)
  }

  /// The plan for the articles of one poll.
  package func plan(
    _ articles: [ReadyArticle], of poll: MergingPoll, known: KnownArticles
  ) -> MergePlan {
    var plan = MergePlan(now: poll.now, state: poll.state)
    var known = known
    // Who of the same title is still there cannot be seen from a delta.
    if poll.isDelta { known.ownByTitle = [:] }
    var new: [ReadyArticle] = []
    var keys: Set<String> = []
    let matches = Recogniser(known).matches(of: articles.map(\.article), besides: poll.unchanged)
    for (var ready, match) in zip(articles, matches) {
      let article = ready.article
      if let match {
        if match.known.isWithdrawn { plan.returns.append(match.known.id) }
        if match.isNewKey { plan.newKeys.append(.init(article: match.known.id, key: article.key)) }
        if let revision = revision(of: match, to: ready) {
          plan.revisions.append(revision)
          if let union = union(of: match.known, saying: article, known) {
            plan.unions.append(union)
          }
        }
        continue
      }
      // The key is another article's by now: a site that uses its ids again is known by its addresses.
      if known.byKey[article.key] != nil {
        guard let link = article.canonicalLink, known.byKey[link] == nil else { continue }
        ready.article.key = link
      }
      if keys.insert(ready.article.key).inserted { new.append(ready) }
    }
    let present = Set(matches.compactMap { $0?.known.id })
    plan.withdrawals = poll.withdrawn.compactMap { known.byKey[$0] }
      .filter { !$0.isWithdrawn && !present.contains($0.id) }.map(\.id)
    let hasKnown =
      poll.isDelta || !poll.unchanged.isEmpty || matches.contains { $0 != nil }
    add(new, to: &plan, of: poll, known: known, hasKnown: hasKnown)
    return plan
  }

  /// Adds what is new, some of it held if it is not what the source stands for.
  private func add(
    _ new: [ReadyArticle], to plan: inout MergePlan, of poll: MergingPoll, known: KnownArticles,
    hasKnown: Bool
  ) {
    let verdict = IncidentJudge(
      new.map(\.article), spam: new.map(\.spamWords),
      in: .init(
        now: poll.now, isBacklog: poll.isBacklog, lastSuccess: poll.lastSuccess,
        hasKnown: hasKnown, habit: known.habit, incidents: known.incidents)
    ).verdict
    plan.incident = verdict.incident
    let archived = Self.archived(new, now: poll.now)
    var search = StorySearch(known.likely)
    for (index, ready) in new.enumerated() {
      let (article, decision) = (ready.article, ready.decision)
      var addition =
        verdict.held.contains(index)
        ? heldAddition(article, decision, of: poll)
        : addition(article, decision, of: poll, known: known)
      addition.isBacklog = poll.isBacklog || archived.contains(index)
      let unions = search.place(&addition, with: ready.fingerprints) { isShown($0, like: decision) }
      if case .opens = addition.placement {
        addition.filing = ready.filing
      }
      plan.additions.append(addition)
      for union in unions { plan.unite(union) }
      if let union = union(of: addition, decision, known) { plan.unions.append(union) }
    }
  }

  /// The places of articles that are old news: many at once of long ago are an archive that was brought in.
  private static func archived(_ new: [ReadyArticle], now: Date) -> Set<Int> {
    let old = new.indices.filter {
      new[$0].article.claimedPublished.map { now.timeIntervalSince($0) > archiveAge } ?? false
    }
    return old.count >= archiveEntries ? Set(old) : []
  }

  /// A single entry with an old date may be today's, about an event of then; so many are not.
  private static let archiveEntries = 5
  private static let archiveAge: TimeInterval = 30 * 24 * 3600

  private func revision(
    of match: Recogniser.Match, to ready: ReadyArticle
  ) -> MergePlan.Revision? {
    let (known, article) = (match.known, ready.article)
    guard known.contentDigest != article.contentDigest else { return nil }
    var revision = MergePlan.Revision(
      id: known.id, story: known.story, article: article,
      decision: known.isLead ? ready.decision : nil,
      isQuiet: match.isMoved || Recogniser.onlyLinkDiffers(known, article))
    revision.fingerprints = ready.fingerprints
    if known.isLead { revision.filing = ready.filing }
    return revision
  }

  /// Where a new article belongs: to a story that another source tells, else to one of its own.
  private func addition(
    _ article: Article, _ decision: SectionDecision, of poll: MergingPoll, known: KnownArticles
  ) -> MergePlan.Addition {
    let namesake = article.claimedID.flatMap { known.byClaimedID[$0] }
    let published = ClaimedDates.published(article, firstSeen: poll.now)
    if let namesake, Self.agree(namesake, article), isShown(namesake, like: decision) {
      return .init(
        article: article, placement: .joins(namesake.story, .sameID), published: published)
    }
    if let other = article.canonicalLink.flatMap({ known.byCanonicalLink[$0] }),
      isShown(other, like: decision)
    {
      return .init(
        article: article, placement: .joins(other.story, .sameLink), published: published)
    }
    var own = article
    // An id that another source already owns cannot be published twice.
    if namesake != nil { own.claimedID = nil }
    return .init(
      article: own, placement: .opens(entryID: EntryID.of(own, authority: authority), decision),
      published: published)
  }

  /// The stories of other sources that an article shows to be one: it has the id of the first and the address of the
  /// second.
  private func union(
    of addition: MergePlan.Addition, _ decision: SectionDecision, _ known: KnownArticles
  ) -> MergePlan.Union? {
    guard case .joins(let story, .sameID) = addition.placement,
      let other = addition.article.canonicalLink.flatMap({ known.byCanonicalLink[$0] }),
      other.story != story, isShown(other, like: decision)
    else { return nil }
    return MergePlan.Union(story, other.story, .sameLink)
  }

  /// The story of another source that a known article turns out to tell, since it leads to the same page now.
  private func union(
    of article: KnownArticle, saying words: Article, _ known: KnownArticles
  ) -> MergePlan.Union? {
    guard let other = words.canonicalLink.flatMap({ known.byCanonicalLink[$0] }),
      other.story != article.story,
      deskSections.contains(other.section) == deskSections.contains(article.section)
    else { return nil }
    return MergePlan.Union(article.story, other.story, .sameLink)
  }

  /// A held article opens a story of its own, whoever else tells it: nobody may be hidden with it.
  ///
  /// Its id is one of ours, so that the id it claims stays free for an innocent source.
  private func heldAddition(
    _ article: Article, _ decision: SectionDecision, of poll: MergingPoll
  ) -> MergePlan.Addition {
    var anonymous = article
    anonymous.claimedID = nil
    return .init(
      article: article,
      placement: .opens(
        entryID: EntryID.of(anonymous, authority: authority), decision),
      published: ClaimedDates.published(article, firstSeen: poll.now), isHeld: true)
  }

  /// Whether the same id means the same news: two sites that were copied from one may share ids by accident.
  private static func agree(_ known: KnownArticle, _ article: Article) -> Bool {
    known.title == article.title
      || known.canonicalLink != nil && known.canonicalLink == article.canonicalLink
  }

  /// A story of the desk never takes in what is public, nor the other way round: one of the two would be lost to
  /// its readers, or shown to others.
  ///
  /// What waits for an editor is in no story of others.
  private func isShown(_ known: KnownArticle, like decision: SectionDecision) -> Bool {
    isShown(known.section, like: decision)
  }

  func isShown(_ section: SectionID, like decision: SectionDecision) -> Bool {
    decision.review != .held
      && deskSections.contains(section) == deskSections.contains(decision.section)
  }
}

/// The poll whose articles are merged: of which source, when, and what is remembered of it afterwards.
package struct MergingPoll: Sendable {
  package var source: Source
  /// The source's state after the poll.
  package var state: SourceState
  /// Whether nothing of the source was stored before: its entries are then backlog and not news.
  package var isBacklog: Bool
  /// Keys of the entries of the same document that did not change.
  package var unchanged: [String] = []
  /// Keys of entries that the document says are withdrawn.
  package var withdrawn: [String] = []
  /// Whether the document shows only what is new (226): what is absent from it is not gone.
  package var isDelta = false
  /// The last poll before that went well.
  package var lastSuccess: Date?
  package var now: Date

  package init(
    source: Source, state: SourceState, isBacklog: Bool, lastSuccess: Date? = nil, now: Date
  ) {
    self.source = source
    self.state = state
    self.isBacklog = isBacklog
    self.lastSuccess = lastSuccess
    self.now = now
  }
}
