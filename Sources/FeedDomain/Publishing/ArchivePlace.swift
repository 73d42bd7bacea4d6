/// Where a document stands among the archives of its feed (RFC 5005 §4).
package struct ArchivePlace: Hashable, Sendable {
  /// Address of the archive document with the entries before these; nil in the first.
  package var previous: String?
  /// Address of the archive document with the entries after these; only the first has to tell it, so that nobody
  /// takes it for a feed without archives, and it is not written before the next.
  package var next: String?
  /// Address of the document that is subscribed to; nil in that document itself.
  package var current: String?

  package init(previous: String?, next: String? = nil, current: String? = nil) {
    self.previous = previous
    self.next = next
    self.current = current
  }

  /// Whether the document is an archive, which only a retraction changes.
  package var isArchive: Bool { current != nil }
}
