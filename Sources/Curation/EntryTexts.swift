import FeedDomain
import Foundation
import Markup
import VietnameseText

/// The texts of an entry as readers may see them.
struct EntryTexts {
  /// One line of plain text, in need its address or id; nil when the entry has nothing at all.
  let title: String?
  let summary: String?
  /// Sanitised HTML; nil when it would say no more than the summary.
  let content: String?

  /// A title that has to be made of the text is cut here, in syllables.
  private static let borrowedTitleSyllables = 16
  /// A summary that has to be made of the content is cut here.
  private static let excerptSyllables = 60

  /// `base` goes from entry to entry, since nearly all of a document have the same.
  init(_ entry: ParsedEntry, base: inout TextBase) {
    let html = (Self.fullest(entry.contents) ?? entry.summary).flatMap {
      Self.sanitised($0, against: base.address(of: $0.base))
    }
    let summary = entry.summary.flatMap(Self.excerpt(_:)) ?? html.flatMap(Self.excerpt(ofHTML:))
    self.summary = summary
    content = html
    title =
      entry.title.flatMap(Self.line) ?? summary.flatMap(Self.borrowedTitle) ?? entry.link
      ?? entry.id
  }

  /// One line of plain text, NFC; nil when nothing is left.
  static func line(_ text: ParsedText) -> String? {
    let line =
      switch text.kind {
      case .plain: PlainText.collapsed(text.value)
      case .html, .xhtml: PlainText.oneLine(text.value)
      }
    return composed(line)
  }

  private static func excerpt(_ text: ParsedText) -> String? {
    switch text.kind {
    case .plain:
      composed(
        PlainText.excerpt(of: PlainText.collapsed(text.value), syllables: excerptSyllables))
    case .html, .xhtml: excerpt(ofHTML: text.value)
    }
  }

  private static func excerpt(ofHTML html: String) -> String? {
    composed(PlainText.excerpt(ofHTML: html, syllables: excerptSyllables))
  }

  private static func composed(_ text: String) -> String? {
    text.isEmpty ? nil : Folding.composed(text)
  }

  private static func borrowedTitle(from summary: String) -> String {
    PlainText.collapsed(PlainText.excerpt(of: summary, syllables: borrowedTitleSyllables))
  }

  private static func fullest(_ contents: [ParsedText]) -> ParsedText? {
    contents.max { $0.value.utf8.count < $1.value.utf8.count }
  }

  /// Plain text as HTML that shows the same.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func sanitised(_ text: ParsedText, against base: WebAddress?) -> String? {
    let html =
      switch text.kind {
      case .plain: Self.escaped(text.value)
      case .html: HTMLSanitiser(baseAddress: base).sanitise(text.value)
      case .xhtml: HTMLSanitiser(baseAddress: base, reading: .xhtml).sanitise(text.value)
      }
    return composed(html)
  }
}

/// The address against which a text was last read, taken apart once for all texts that have the same.
struct TextBase {
  private var text: String?
  private var parsed: WebAddress?

  mutating func address(of base: String?) -> WebAddress? {
    guard let base else { return nil }
    if base != text {
      text = base
      parsed = WebAddress(base)
    }
    return parsed
  }
}
