import FeedDomain
import Markup

/// A story that is no more, as Atom tells it (RFC 6721); readers that do not know the element pass it over.
struct AtomTombstone {
  static let namespace = "http://purl.org/atompub/tombstones/1.0"

  private let tombstone: Tombstone

  init(_ tombstone: Tombstone) {
    self.tombstone = tombstone
  }

  /// With the story that tells the same news, by its id and where it is read.
  func write(to xml: inout XMLWriter) {
    xml.open("at:deleted-entry")
    xml.attribute("ref", tombstone.entryID)
    xml.attribute("when", AtomStamp(max(tombstone.deleted, AtomStamp.earliest)).text)
    xml.newline()
    if let reason = tombstone.reason.flatMap({ VisibleText.line($0) }) {
      xml.line("at:comment", reason)
    }
    if let successor = tombstone.successor {
      let title = VisibleText.line(successor.title) ?? successor.entryID
      xml.line("at:comment", "Tin này đã được gộp vào tin “\(title)” (\(successor.entryID)).")
      AtomLink(successor.link, rel: "related")?.write(to: &xml)
    }
    xml.close()
    xml.newline()
  }
}
