package import FeedDomain
import Markup

/// Writes the list of sources as OPML 2.0, which feed readers import whole; the same list gives the same bytes.
package struct OPMLWriter: Sendable {
  /// Whether sources lie in folders by their places; those without a place come first.
  private let nestsByPlace: Bool

  package init(nestsByPlace: Bool = false) {
    self.nestsByPlace = nestsByPlace
  }

  /// Carries no date: the list changes when a source does, not when it is written.
  package func write(_ list: SourceList) -> [UInt8] {
    var xml = XMLWriter(reserving: 1024 + list.members.count * 256)
    xml.declaration()
    xml.open("opml")
    xml.attribute("version", "2.0")
    xml.newline()
    writeHead(of: list, to: &xml)
    xml.open("body")
    xml.newline()
    if nestsByPlace {
      writePlaces(of: list, to: &xml)
    } else {
      for member in list.members { write(member, to: &xml) }
    }
    xml.close()
    xml.newline()
    xml.close()
    xml.newline()
    return xml.bytes
  }

  /// A folder for each place, in the order in which places first appear.
  private func writePlaces(of list: SourceList, to xml: inout XMLWriter) {
    for member in list.members where member.place == nil { write(member, to: &xml) }
    var seen: Set<String> = []
    let places = list.members.compactMap(\.place).filter { seen.insert($0).inserted }
    for place in places {
      xml.open("outline")
      xml.attribute("text", VisibleText.label(place) ?? place)
      xml.newline()
      for member in list.members where member.place == place { write(member, to: &xml) }
      xml.close()
      xml.newline()
    }
  }

  private func writeHead(of list: SourceList, to xml: inout XMLWriter) {
    xml.open("head")
    xml.newline()
    xml.line("title", VisibleText.label(list.title) ?? "feedhub")
    if let name = VisibleText.label(list.owner.name) { xml.line("ownerName", name) }
    if MailSyntax.isAddress(list.owner.email) { xml.line("ownerEmail", list.owner.email) }
    xml.close()
    xml.newline()
  }

  /// `rss` is the type of every subscription, Atom included; a source whose address is none is left out.
  private func write(_ member: SourceList.Member, to xml: inout XMLWriter) {
    guard let feed = LinkTarget(member.feed) else { return }
    let name = VisibleText.label(member.name) ?? feed.text
    xml.open("outline")
    xml.attribute("type", "rss")
    xml.attribute("text", name)
    xml.attribute("title", name)
    xml.attribute("xmlUrl", feed.text)
    if let site = member.site.flatMap({ LinkTarget($0) }) { xml.attribute("htmlUrl", site.text) }
    xml.close()
    xml.newline()
  }
}
