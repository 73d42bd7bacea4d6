import FeedDomain

extension ParsedEntry {
  /// The text of an Atom entry that has nothing but XHTML content: neutral JSON gives it as the summary too, because
  /// programs that know RSS look for the text of an entry there.
  func onlyText(in format: ParsedFeed.Format) -> ParsedText? {
    guard format == .atom, contents.count == 1 else { return nil }
    return contents.first { $0.kind == .xhtml }
  }
}
