package import Foundation

/// What the front page shows: the newest stories of each public section.
package struct FrontPage: Hashable, Sendable {
  /// A section of the page with its newest stories.
  package struct Part: Hashable, Sendable {
    package var section: SectionProfile
    package var stories: [Story]
    /// Address of the section's feed, relative to the page.
    package var feed: String

    package init(section: SectionProfile, stories: [Story], feed: String) {
      self.section = section
      self.stories = stories
      self.feed = feed
    }
  }

  package var hub: HubProfile
  /// The newest change shown; nil while there is no story.
  package var updated: Date?
  package var parts: [Part]
  /// Number of sources that are polled, and of those still waiting for an address.
  package var sourceCount: Int
  package var waitingCount: Int
  /// Address of the feed of all public sections, relative to the page.
  package var feed = "feeds/all.atom"
  /// The other pages of the site; none for a hub that publishes this page alone.
  package var navigation: [PageLink] = []
  /// Those of the stories that have a page of their own; the others wait for theirs.
  package var storiesWithPage: Set<StoryID> = []

  package init(
    hub: HubProfile, updated: Date?, parts: [Part], sourceCount: Int, waitingCount: Int
  ) {
    self.hub = hub
    self.updated = updated
    self.parts = parts
    self.sourceCount = sourceCount
    self.waitingCount = waitingCount
  }
}
