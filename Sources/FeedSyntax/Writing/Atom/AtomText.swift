import Markup

/// Plain text as a text construct (RFC 4287 §3.1).
struct AtomText {
  private let value: String

  /// Nil when nothing visible is left.
  init?(_ claimed: String?) {
    guard let claimed, let value = VisibleText.line(claimed) else { return nil }
    self.value = value
  }

  init(_ claimed: String, orElse other: String) {
    value = VisibleText.line(claimed) ?? other
  }

  /// As type text; as type html, escaped once more, when the words look like markup: "the tag </b>" is then
  /// still shown as it was written, and no reader has to guess.
  func write(_ name: StaticString, to xml: inout XMLWriter) {
    xml.open(name)
    if VisibleText.looksLikeMarkup(value) {
      var html = XMLWriter(reserving: value.utf8.count + 16)
      html.text(value)
      xml.attribute("type", "html")
      xml.text(html.bytes)
    } else {
      xml.text(value)
    }
    xml.close()
    xml.newline()
  }
}
