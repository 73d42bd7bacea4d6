package import Foundation

/// The page of one story: what it says, and every source that carried it.
package struct StoryPage: Hashable, Sendable {
  package var frame: SiteFrame
  package var story: Story
  package var section: PageLink
  /// The lists of places and topics that hold it.
  package var places: [PageLink]
  package var topics: [PageLink]

  package init(
    frame: SiteFrame, story: Story, section: PageLink, places: [PageLink] = [],
    topics: [PageLink] = []
  ) {
    self.frame = frame
    self.story = story
    self.section = section
    self.places = places
    self.topics = topics
  }
}

/// The page that stands where a retracted story was: it says that, and nothing of what the story said.
package struct RetractedPage: Hashable, Sendable {
  package var frame: SiteFrame
  package var when: Date
  /// Why, as the editor put it; nil when no reason is given to the public.
  package var reason: String?
  /// The page of the story that tells the same, if there is one.
  package var successor: PageLink?

  package init(
    frame: SiteFrame, when: Date, reason: String? = nil, successor: PageLink? = nil
  ) {
    self.frame = frame
    self.when = when
    self.reason = reason
    self.successor = successor
  }
}
