/// Turns HTML into text that people can read without a browser.
package enum PlainText {
  /// The text with a line for every block; items of lists begin with a hyphen.
  package static func lines(of html: String) -> String {
    read(html, keepsLines: true)
  }

  /// The text on one line: for titles, subjects and excerpts.
  package static func oneLine(_ html: String) -> String {
    var html = html
    if html.withUTF8({ isOneLine($0) }) { return html }
    return read(html, keepsLines: false)
  }

  /// Its beginning with a line for every block: so many words at least, if it has them.
  static func beginning(of html: String, words: Int) -> String {
    read(html, keepsLines: true, words: words)
  }

  /// A text that is no HTML on one line, its white space collapsed.
  package static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var writer = PlainTextWriter(keepsLines: false, capacity: bytes.count)
      writer.append(bytes)
      return writer.text
    }
  }

  private static func read(_ html: String, keepsLines: Bool, words: Int = .max) -> String {
    var html = html
    return html.withUTF8 { bytes in
      var reader = PlainTextReader(bytes, keepsLines: keepsLines, words: words)
      return reader.run()
    }
  }

  /// Whether nothing has to be done: no markup, and single spaces only between words.
  private static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), ..<0x20, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF:
        return false
      case UInt8(ascii: " ") where previous == byte:
        return false
      default:
        previous = byte
      }
    }
    return previous != UInt8(ascii: " ") || bytes.isEmpty
  }
}

/// Reads one HTML text, tag by tag.
private struct PlainTextReader {
  private let vocabulary = HTMLVocabulary.shared
  private let keepsLines: Bool
  /// How many words are enough.
  private let words: Int
  private var tokenizer: HTMLTokenizer
  private var writer: PlainTextWriter
  private var decoded: [UInt8] = []
  /// How many `pre` are open, in which white space is kept.
  private var preformatted = 0

  // Safe because the caller keeps the bytes for the life of the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, keepsLines: Bool, words: Int) {
    self.keepsLines = keepsLines
    self.words = words
    tokenizer = HTMLTokenizer(bytes)
    writer = PlainTextWriter(keepsLines: keepsLines, capacity: bytes.count)
  }

  mutating func run() -> String {
    // Blanks between words are written with the word behind them.
    while writer.blanks <= words {
      switch tokenizer.next() {
      case .end: return writer.text
      case .comment: break
      case .text: appendText(tokenizer.start..<tokenizer.end, hasReferences: true)
      case .startTag: start(element)
      case .endTag: end(element)
      }
    }
    return writer.text
  }

  private var element: HTMLElement {
    vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
  }

  private mutating func start(_ element: HTMLElement) {
    switch element {
    case .script, .style, .title, .iframe, .noembed, .noframes:
      _ = tokenizer.skipRawText()
    case .textarea, .xmp:
      appendText(tokenizer.skipRawText(), hasReferences: element == .textarea)
    case .xml:
      tokenizer.skipIsland()
    case .br:
      writer.breakLine()
    case .td, .th, .option:
      writer.space()
    case .li:
      writer.breakLine()
      if keepsLines { writer.mark("- ") }
    case .pre:
      writer.breakLine()
      preformatted += 1
    default:
      if vocabulary.traits(of: element).contains(.line) { writer.breakLine() }
    }
  }

  private mutating func end(_ element: HTMLElement) {
    if element == .pre { preformatted = max(0, preformatted - 1) }
    if vocabulary.traits(of: element).contains(.line) { writer.breakLine() }
  }

  private mutating func appendText(_ range: Range<Int>, hasReferences: Bool) {
    decoded.removeAll(keepingCapacity: true)
    if hasReferences {
      HTMLEntities.appendDecoded(
        tokenizer.bytes, from: range.lowerBound, to: range.upperBound, inAttribute: false,
        into: &decoded)
    } else {
      decoded.append(contentsOf: tokenizer.bytes[range])
    }
    let keepsSpace = preformatted > 0 && keepsLines
    decoded.withUnsafeBufferPointer { writer.append($0, keepingSpace: keepsSpace) }
  }
}
