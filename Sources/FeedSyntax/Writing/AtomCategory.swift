import FeedDomain
import Markup

/// A category of an entry (RFC 4287 §4.2.2), its parts valid or left out.
struct AtomCategory: Hashable {
  private let term: String
  private let scheme: String?
  private let label: String?

  /// Nil when the term is empty.
  init?(_ claimed: ParsedCategory) {
    guard let term = VisibleText.line(claimed.term) else { return nil }
    let label = claimed.label.flatMap { VisibleText.label($0) }
    self.term = term
    self.label = label == term ? nil : label
    scheme = claimed.scheme.flatMap { AtomID.isWellFormed($0) ? $0 : LinkTarget($0)?.text }
  }

  func write(to xml: inout XMLWriter) {
    xml.open("category")
    if let scheme { xml.attribute("scheme", scheme) }
    xml.attribute("term", term)
    if let label { xml.attribute("label", label) }
    xml.close()
    xml.newline()
  }
}
