package import Foundation

/// The public trace of a story that is no more (RFC 6721).
package struct Tombstone: Hashable, Sendable {
  /// The story that tells the same news.
  package struct Successor: Hashable, Sendable {
    package var entryID: String
    package var title: String
    package var link: String?

    package init(entryID: String, title: String, link: String?) {
      self.entryID = entryID
      self.title = title
      self.link = link
    }
  }

  package var entryID: String
  package var deleted: Date
  package var successor: Successor?
  /// Why it was taken back, as an editor told the public.
  package var reason: String?

  package init(
    entryID: String, deleted: Date, successor: Successor? = nil, reason: String? = nil
  ) {
    self.entryID = entryID
    self.deleted = deleted
    self.successor = successor
    self.reason = reason
  }
}
