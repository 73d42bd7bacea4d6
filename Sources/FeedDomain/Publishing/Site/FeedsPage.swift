/// The page by which readers find the feed they want.
package struct FeedsPage: Hashable, Sendable {
  /// A group of feeds of one kind: sections, places, topics, sources.
  package struct Group: Hashable, Sendable {
    package var title: String
    package var members: [Member]

    package init(_ title: String, _ members: [Member]) {
      self.title = title
      self.members = members
    }
  }

  /// One collection of stories with its feeds.
  package struct Member: Hashable, Sendable {
    package var title: String
    /// What it holds, as a sentence; nil where the title says it.
    package var holds: String?
    /// Its page, relative to the root of the site.
    package var path: String
    /// Absolute addresses.
    package var feeds: [FeedLink]

    package init(title: String, holds: String? = nil, path: String, feeds: [FeedLink]) {
      self.title = title
      self.holds = holds
      self.path = path
      self.feeds = feeds
    }
  }

  package var frame: SiteFrame
  package var groups: [Group]
  /// Absolute address of the list of sources in OPML.
  package var sourceList: String

  package init(frame: SiteFrame, groups: [Group], sourceList: String) {
    self.frame = frame
    self.groups = groups
    self.sourceList = sourceList
  }
}
