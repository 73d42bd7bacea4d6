/// A page that leads to others: the months, the sources, the issues of digests.
package struct IndexPage: Hashable, Sendable {
  /// Pages that belong together.
  package struct Group: Hashable, Sendable {
    /// Nil where the title of the page says it.
    package var title: String?
    package var pages: [PageLink]

    package init(_ title: String?, _ pages: [PageLink]) {
      self.title = title
      self.pages = pages
    }
  }

  package var frame: SiteFrame
  package var title: String
  package var introduction: String
  package var groups: [Group]
  /// Where the same can be subscribed to, by absolute addresses.
  package var feeds: [FeedLink]

  package init(
    frame: SiteFrame, title: String, introduction: String, groups: [Group], feeds: [FeedLink] = []
  ) {
    self.frame = frame
    self.title = title
    self.introduction = introduction
    self.groups = groups
    self.feeds = feeds
  }
}
