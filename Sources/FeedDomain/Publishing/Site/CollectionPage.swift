/// A page that lists stories: those of a section, a place, a topic, a source, a search or a month.
package struct CollectionPage: Hashable, Sendable {
  package var frame: SiteFrame
  package var title: String
  /// What is listed, as a sentence; nil where the title says it.
  package var introduction: String?
  package var stories: [Story]
  /// Where the same can be subscribed to, by absolute addresses; none for a month.
  package var feeds: [FeedLink]
  /// Pages beside this one: the months, the following part, the places of a union.
  package var related: [PageLink]

  package init(
    frame: SiteFrame, title: String, introduction: String? = nil, stories: [Story],
    feeds: [FeedLink] = [], related: [PageLink] = []
  ) {
    self.frame = frame
    self.title = title
    self.introduction = introduction
    self.stories = stories
    self.feeds = feeds
    self.related = related
  }
}
