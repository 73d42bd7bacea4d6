/// The public list of sources, to be written as OPML.
package struct SourceList: Hashable, Sendable {
  /// One source with the address of its feed.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var place: String?
    package var feed: String
    package var site: String?

    package init(name: String, place: String?, feed: String, site: String?) {
      self.name = name
      self.place = place
      self.feed = feed
      self.site = site
    }
  }

  package var title: String
  package var owner: HubProfile.Contact
  package var members: [Member]

  package init(title: String, owner: HubProfile.Contact, members: [Member]) {
    self.title = title
    self.owner = owner
    self.members = members
  }
}
