package import Foundation

/// What stands at the address of a story.
package enum ShownPage: String, Hashable, Sendable, CaseIterable {
  /// Its page.
  case story
  /// The page that says that it was taken back.
  case gone
}

/// A story whose page does not show it as it is.
package struct StalePage: Hashable, Sendable {
  package var story: StoryID
  /// What is up; nil when nothing ever was.
  package var shown: ShownPage?

  package init(story: StoryID, shown: ShownPage?) {
    self.story = story
    self.shown = shown
  }
}

/// A story that readers have seen and see no more, with all that they may know of it.
package struct GoneStory: Hashable, Sendable {
  package var id: StoryID
  package var published: Date
  /// When it was taken back.
  package var gone: Date
  /// Why, as an editor told the public.
  package var reason: String?
  /// The story that tells the same news, if readers see that one.
  package var successor: (id: StoryID, title: String)? { successorID.map { ($0, successorTitle) } }

  private let successorID: StoryID?
  private let successorTitle: String

  package init(
    id: StoryID, published: Date, gone: Date, reason: String? = nil,
    successor: (id: StoryID, title: String)? = nil
  ) {
    self.id = id
    self.published = published
    self.gone = gone
    self.reason = reason
    successorID = successor?.id
    successorTitle = successor?.title ?? ""
  }
}

/// Pages of stories that are up as they should be.
package struct SettledPages: Hashable, Sendable {
  package var shown: [StoryID: ShownPage] = [:]
  /// Stories that nobody has seen and nobody is to see.
  package var without: [StoryID] = []
  /// The lists that are stale by it, each with the stretch that is.
  package var lists: [SiteList: StaleStretch] = [:]

  package init() {}

  /// Notes that a list has to show a story of that date anew; all that stands behind it moves unless it was there before.
  package mutating func touch(_ list: SiteList, published: Date, isInPlace: Bool) {
    let stretch = StaleStretch(from: published, until: isInPlace ? published : nil)
    lists[list] = lists[list]?.union(stretch) ?? stretch
  }
}
