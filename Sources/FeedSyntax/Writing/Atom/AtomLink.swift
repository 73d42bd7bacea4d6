import FeedDomain
import Markup

/// A link of an Atom document (RFC 4287 §4.2.7) that leads somewhere on the web.
struct AtomLink {
  let address: LinkTarget
  private let rel: String
  private var type: String?
  private var title: String?
  private var length: Int?

  init(_ address: LinkTarget, rel: String) {
    self.address = address
    self.rel = rel
  }

  /// Nil when the address is none that readers could follow; a media type or a length that is none is left out.
  init?(
    _ claimed: String?, rel: String, type: String? = nil, title: String? = nil, length: Int? = nil
  ) {
    guard let claimed, let address = LinkTarget(claimed) else { return nil }
    self.init(address, rel: rel)
    self.type = type.flatMap { MediaTypeSyntax.isMediaType($0) ? $0 : nil }
    self.title = title.flatMap { VisibleText.label($0) }
    self.length = length.flatMap { $0 >= 0 ? $0 : nil }
  }

  func write(to xml: inout XMLWriter) {
    xml.open("link")
    xml.attribute("rel", rel)
    if let type { xml.attribute("type", type) }
    xml.attribute("href", address.text)
    if let title { xml.attribute("title", title) }
    if let length { xml.attribute("length", String(length)) }
    xml.close()
    xml.newline()
  }
}
