package import Foundation

/// An article with the story that tells it.
package struct ClusteredArticle: Hashable, Sendable {
  package var id: ArticleID
  package var story: StoryID
  package var isLead: Bool
  package var article: Article
  package var firstSeen: Date
  /// In which section its story is, and who decided so.
  package var decision: SectionDecision

  package init(
    id: ArticleID, story: StoryID, isLead: Bool, article: Article, firstSeen: Date,
    decision: SectionDecision
  ) {
    self.id = id
    self.story = story
    self.isLead = isLead
    self.article = article
    self.firstSeen = firstSeen
    self.decision = decision
  }
}

/// Hands out what is stored, to find out anew what is one story, and changes what is.
package protocol ReclusterStore: Sendable {
  /// Articles after one of them, in the order in which they were stored, of the stories that readers see and of which an
  /// article came since a time.
  func articles(
    after last: ArticleID?, since: Date, limit: Int
  ) async throws(StoreFailure) -> [ClusteredArticle]

  /// What is stored under the identities of a query; nothing is changed.
  func known(_ query: IdentityQuery) async throws(StoreFailure) -> KnownArticles

  /// The stories that share most with a text by articles that were stored before another one, and not long before a
  /// time; only such articles are told of them.
  func stories(
    sharing fingerprints: [Fingerprint], before article: ArticleID, at time: Date
  ) async throws(StoreFailure) -> [LikelyStory]

  /// Articles with their words, in order.
  func words(of articles: [ArticleID]) async throws(StoreFailure) -> [LikelyArticle]

  /// Merges and splits that hold, with the articles they are about and the story that each is in.
  func words() async throws(StoreFailure) -> [EditorsWord]

  /// Makes one story of those that tell some articles, in one transaction, without an editor's word.
  func join(
    _ articles: [ArticleID], by evidence: MatchEvidence, now: Date
  ) async throws(StoreFailure)

  /// Parts a story in two, in one transaction, without an editor's word.
  func part(_ split: StorySplit, now: Date) async throws(StoreFailure)
}

/// What an editor said of articles: that they tell the same news, or not.
package struct EditorsWord: Hashable, Sendable {
  /// One of the articles.
  package struct Part: Hashable, Sendable {
    package var article: ArticleID
    /// What it was told apart by.
    package var group: StoryID
    /// The story that it is in now.
    package var story: StoryID

    package init(article: ArticleID, group: StoryID, story: StoryID) {
      self.article = article
      self.group = group
      self.story = story
    }
  }

  package var isMerge: Bool
  package var parts: [Part]

  package init(isMerge: Bool, parts: [Part]) {
    self.isMerge = isMerge
    self.parts = parts
  }
}
