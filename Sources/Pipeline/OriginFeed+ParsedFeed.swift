import Curation
import FeedDomain

extension OriginFeed {
  /// What a feed says of itself; a feed without an id of its own is known by its address.
  init(_ feed: ParsedFeed, address: String) {
    self.init(
      id: feed.id ?? address, title: feed.title.flatMap(PlainLine.of), link: feed.link,
      selfLink: address, updated: feed.updated?.instant ?? feed.published?.instant,
      rights: feed.rights.flatMap(PlainLine.of), authors: feed.authors)
  }
}
