package import Foundation

/// The content of a merged feed, ready to be written in any format.
package struct MergedFeed: Hashable, Sendable {
  /// Derived from the hub's authority, never from its address.
  package var id: String
  package var title: String
  package var subtitle: String?
  /// Address of this document.
  package var selfLink: String
  /// Address of the page that shows the same.
  package var alternateLink: String
  /// The newest change in it; never the time of writing.
  package var updated: Date
  package var rights: String?
  package var language: String
  /// Name of the hub as author of the whole.
  package var author: String
  /// Titles of the sections, for labels of categories.
  package var sections: [SectionProfile]
  /// What categories of entries are told apart by.
  package var schemes: CategorySchemes
  package var stories: [Story]
  /// What was in it and is no more, the newest first.
  package var tombstones: [Tombstone]
  /// WebSub hubs that push its changes; none as long as no hub is configured.
  package var hubs: [String] = []
  /// The same content in other formats.
  package var formats: [FeedLink] = []
  /// Nil for a feed without archives.
  package var archive: ArchivePlace?

  package init(
    id: String, title: String, subtitle: String?, selfLink: String, alternateLink: String,
    updated: Date, rights: String?, language: String, author: String, sections: [SectionProfile],
    schemes: CategorySchemes, stories: [Story], tombstones: [Tombstone] = []
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.selfLink = selfLink
    self.alternateLink = alternateLink
    self.updated = updated
    self.rights = rights
    self.language = language
    self.author = author
    self.sections = sections
    self.schemes = schemes
    self.stories = stories
    self.tombstones = tombstones
  }
}

/// The schemes of the categories that the hub gives to entries, beside those of their sources.
///
/// They are made of the hub's authority, which never changes, and never of its address.
package struct CategorySchemes: Hashable, Sendable {
  package let section: String
  /// Provinces and cities of today.
  package let place: String
  /// Those before 1 July 2025, where the text speaks of one that is part of another today.
  package let formerPlace: String
  package let topic: String

  package init(authority: String) {
    section = "tag:\(authority):sections"
    place = "tag:\(authority):places"
    formerPlace = "tag:\(authority):former-places"
    topic = "tag:\(authority):topics"
  }
}
