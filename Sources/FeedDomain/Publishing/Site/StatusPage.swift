package import Foundation

/// How the sources do: who published when, who is silent, who cannot be read.
package struct StatusPage: Hashable, Sendable {
  /// A province or city with what its sources published.
  package struct Place: Hashable, Sendable {
    /// Slug of the present unit in the gazetteer.
    package var id: String
    package var name: String
    package var sources: Int
    /// Stories of the last thirty days.
    package var recent: Int
    package var newest: Date?
    /// Whether it has a page; one of which no story tells has none.
    package var hasPage: Bool

    package init(
      id: String, name: String, sources: Int, recent: Int, newest: Date?, hasPage: Bool = true
    ) {
      self.id = id
      self.name = name
      self.sources = sources
      self.recent = recent
      self.newest = newest
      self.hasPage = hasPage
    }
  }

  /// A source that needs somebody's care.
  package struct Trouble: Hashable, Sendable {
    /// What kind of care.
    package enum Kind: Hashable, Sendable {
      /// It has been read, but nothing new came since its newest story.
      case silent
      /// It could not be read since its last success.
      case unreadable
      /// It has no address yet.
      case waiting
    }

    package var name: String
    package var kind: Kind
    /// Since when, as far as it is known.
    package var since: Date?

    package init(name: String, kind: Kind, since: Date?) {
      self.name = name
      self.kind = kind
      self.since = since
    }
  }

  package var frame: SiteFrame
  /// The moment whose state is shown; the page is the same all day long.
  package var day: Date
  package var places: [Place]
  package var troubles: [Trouble]
  package var sources: Int

  package init(
    frame: SiteFrame, day: Date, places: [Place], troubles: [Trouble], sources: Int
  ) {
    self.frame = frame
    self.day = day
    self.places = places
    self.troubles = troubles
    self.sources = sources
  }
}
