/// What the store has in common with the text of an entry whose key nobody knows.
package struct LikelyStories: Hashable, Sendable {
  /// Among so many stories of one fingerprint there is no news to be found: it is a turn of speech.
  package static let commonFrom = 24
  /// With fewer in common two texts are hardly one.
  package static let fewestShared = 2

  /// Those of the entry's fingerprints that name nothing, because too many stories have them; they are not kept again.
  package var common: Set<Fingerprint>
  /// The stories that share most, best first.
  package var stories: [LikelyStory]

  package init(common: Set<Fingerprint> = [], stories: [LikelyStory] = []) {
    self.common = common
    self.stories = stories
  }
}

/// A story that may tell the same news, with all that is needed to find out.
package struct LikelyStory: Hashable, Sendable {
  package var id: StoryID
  package var section: SectionID
  /// Its articles, earliest first.
  package var articles: [LikelyArticle]
  /// The fingerprints that an article of it shares with the entry.
  package var shared: Set<Fingerprint>

  package init(
    id: StoryID, section: SectionID, articles: [LikelyArticle], shared: Set<Fingerprint> = []
  ) {
    self.id = id
    self.section = section
    self.articles = articles
    self.shared = shared
  }
}

/// An article of such a story, with its words.
package struct LikelyArticle: Hashable, Sendable {
  package var id: ArticleID
  package var article: Article

  package init(id: ArticleID, article: Article) {
    self.id = id
    self.article = article
  }
}
