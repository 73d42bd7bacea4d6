import FeedDomain
import Markup

extension CreditedPerson {
  /// As a person construct (RFC 4287 §3.2).
  func write(_ element: StaticString, to xml: inout XMLWriter) {
    xml.open(element)
    xml.element("name", name)
    if let uri { xml.element("uri", uri.text) }
    if let email { xml.element("email", email) }
    xml.close()
    xml.newline()
  }
}
