import FeedDomain
import Markup

/// A person construct (RFC 4287 §3.2) of which every part is valid.
struct AtomPerson {
  private let name: String
  private var email: String?
  private var uri: LinkTarget?

  init(name: String, orElse other: String, uri: String? = nil) {
    self.name = Self.shown(name) ?? Self.shown(other) ?? "feedhub"
    self.uri = uri.flatMap { LinkTarget($0) }
  }

  /// Nil when the source names nobody; an address of mail stands in for a missing name.
  init?(_ claimed: ParsedPerson) {
    let email = claimed.email.flatMap { MailSyntax.isAddress($0) ? $0 : nil }
    guard let name = claimed.name.flatMap(Self.shown) ?? email else { return nil }
    self.name = name
    self.email = email
    uri = claimed.uri.flatMap { LinkTarget($0) }
  }

  /// A name without markup and without an address, which has a place of its own.
  private static func shown(_ name: String) -> String? {
    guard let label = VisibleText.label(name) else { return nil }
    let bare = MailSyntax.withoutAddresses(label)
    guard bare.utf8.count < label.utf8.count else { return label }
    // Brackets that are left could form an address or a tag anew.
    return VisibleText.label(bare.replacing("<", with: " ").replacing(">", with: " "))
  }

  func write(_ element: StaticString, to xml: inout XMLWriter) {
    xml.open(element)
    xml.element("name", name)
    if let uri { xml.element("uri", uri.text) }
    if let email { xml.element("email", email) }
    xml.close()
    xml.newline()
  }
}
