import Markup

extension FiledCategory {
  /// As a category element (RFC 4287 §4.2.2).
  func write(to xml: inout XMLWriter) {
    xml.open("category")
    if let scheme { xml.attribute("scheme", scheme) }
    xml.attribute("term", term)
    if let label { xml.attribute("label", label) }
    xml.close()
    xml.newline()
  }
}
