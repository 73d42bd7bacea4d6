package import FeedDomain

/// A claimed text as one line of plain text, for names and titles.
package enum PlainLine {
  /// Nil when nothing is left that a reader would see.
  package static func of(_ text: ParsedText) -> String? {
    EntryTexts.line(text)
  }
}
