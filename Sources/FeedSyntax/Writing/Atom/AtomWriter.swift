package import FeedDomain
import Markup

/// Writes a merged feed as Atom 1.0 (RFC 4287); the same feed gives the same bytes.
///
/// What an input cannot say validly is mended or left out, never passed on: a reader that refuses the document
/// loses every story in it.
package struct AtomWriter: Sendable {
  package init() {}

  package func write(_ feed: MergedFeed) -> [UInt8] {
    var entries = WrittenEntries()
    return write(feed, reusing: &entries)
  }

  /// The same, with entries that were written before for the same hub.
  package func write(_ feed: MergedFeed, reusing written: inout WrittenEntries) -> [UInt8] {
    var stamps = EntryStamps()
    let dates = feed.stories.map { stamps.next($0.dates) }
    var xml = XMLWriter(reserving: 2048 + feed.stories.count * 6144)
    begin(feed, newest: stamps.newest, in: &xml)
    var entries = AtomEntryWriter(feed: feed, language: LanguageTag(feed.language))
    for (story, date) in zip(feed.stories, dates) {
      if let entry = written.entry(of: story, in: .atom, at: date.updated) {
        xml.markup(entry[...])
        continue
      }
      let start = xml.bytes.count
      entries.write(story, date, to: &xml)
      written.keep(xml.bytes[start...], of: story, in: .atom, at: date.updated)
    }
    xml.close()
    xml.newline()
    return xml.bytes
  }

  /// All that stands before the entries, of which the newest was updated at a point in time.
  func begin(_ feed: MergedFeed, newest: AtomStamp?, in xml: inout XMLWriter) {
    let changed = AtomStamp(max(feed.updated, AtomStamp.earliest))
    xml.declaration()
    xml.open("feed")
    xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
    if feed.archive?.isArchive == true {
      xml.attribute("xmlns:fh", "http://purl.org/syndication/history/1.0")
    }
    if !feed.tombstones.isEmpty { xml.attribute("xmlns:at", AtomTombstone.namespace) }
    if let language = LanguageTag(feed.language) { xml.attribute("xml:lang", language.text) }
    xml.newline()
    let deleted = feed.tombstones.map { AtomStamp($0.deleted) }.max() ?? changed
    writeHead(of: feed, updated: max(changed, newest ?? changed, deleted), to: &xml)
    for tombstone in feed.tombstones { AtomTombstone(tombstone).write(to: &xml) }
  }

  private func writeHead(of feed: MergedFeed, updated: AtomStamp, to xml: inout XMLWriter) {
    xml.line("id", feed.id)
    AtomText(feed.title, orElse: feed.author).write("title", to: &xml)
    if let subtitle = AtomText(feed.subtitle) { subtitle.write("subtitle", to: &xml) }
    xml.line("updated", updated.text)
    CreditedPerson(name: feed.author, orElse: feed.title).write("author", to: &xml)
    AtomLink(feed.selfLink, rel: "self", type: FeedFormat.atom.mediaType)?.write(to: &xml)
    AtomLink(feed.alternateLink, rel: "alternate", type: "text/html")?.write(to: &xml)
    for format in feed.formats {
      AtomLink(format.url, rel: "related", type: format.format.mediaType)?.write(to: &xml)
    }
    for hub in feed.hubs { AtomLink(hub, rel: "hub")?.write(to: &xml) }
    writeArchive(feed.archive, to: &xml)
    if let rights = AtomText(feed.rights) { rights.write("rights", to: &xml) }
    xml.line("generator", "feedhub")
  }

  /// What archived documents need (RFC 5005 §4): the way back in time, and the way to what is new.
  private func writeArchive(_ archive: ArchivePlace?, to xml: inout XMLWriter) {
    guard let archive else { return }
    AtomLink(archive.previous, rel: "prev-archive", type: FeedFormat.atom.mediaType)?.write(
      to: &xml)
    AtomLink(archive.next, rel: "next-archive", type: FeedFormat.atom.mediaType)?.write(to: &xml)
    guard let current = archive.current else { return }
    AtomLink(current, rel: "current", type: FeedFormat.atom.mediaType)?.write(to: &xml)
    xml.open("fh:archive")
    xml.close()
    xml.newline()
  }
}
