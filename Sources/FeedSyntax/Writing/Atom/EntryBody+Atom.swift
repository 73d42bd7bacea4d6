import Markup

extension EntryBody {
  /// As summary and content (RFC 4287 §4.1.3, §4.2.13).
  ///
  /// An entry that leads nowhere must hold its content (§4.1.2); else an excerpt is called a summary, for who takes
  /// it for the whole text would never look for the rest.
  func write(hasLink: Bool, to xml: inout XMLWriter) {
    if isWhole, let summary { AtomText(summary, orElse: "").write("summary", to: &xml) }
    if isWhole || !hasLink { xml.open("content") } else { xml.open("summary") }
    xml.attribute("type", "html")
    writeShown(to: &xml)
    xml.close()
    xml.newline()
  }
}
