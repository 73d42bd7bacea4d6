/// Reads the `meta` elements in the head of a page.
package enum PageMeta {
  /// The contents of those with a name, decoded, in the order of the page.
  ///
  /// What stands in the body does not count: visitors may have written it.
  package static func contents(named name: String, in page: [UInt8]) -> [String] {
    page.withUnsafeBufferPointer { bytes in
      // Safe because the tokenizer lives only as long as this closure.
      var reader = HeadReader(bytes)
      return reader.contents(named: name.lowercased())
    }
  }
}

/// Passes over the head of one page.
private struct HeadReader {
  private let vocabulary = HTMLVocabulary.shared
  private var tokenizer: HTMLTokenizer

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokenizer = HTMLTokenizer(bytes)
  }

  mutating func contents(named name: String) -> [String] {
    var contents: [String] = []
    while true {
      let token = tokenizer.next()
      if token == .end { return contents }
      guard token == .startTag else { continue }
      switch vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end) {
      case .meta:
        if value("name")?.lowercased() == name, let content = value("content") {
          contents.append(content)
        }
      case .script, .style, .title, .noembed, .noframes, .textarea, .xmp, .iframe:
        _ = tokenizer.skipRawText()
      case .base, .link: break
      default:
        guard Self.headNames.contains(text(tokenizer.start..<tokenizer.end)) else {
          return contents
        }
      }
    }
  }

  /// Any other element begins the body, with or without its tag (HTML standard §13.2.6.4.4).
  private static let headNames: Set<String> = ["html", "head", "noscript", "template", "bgsound"]

  private func value(_ name: String) -> String? {
    tokenizer.attributes.first { text($0.nameStart..<$0.nameEnd) == name }
      .map { attribute in
        var out: [UInt8] = []
        HTMLEntities.appendDecoded(
          tokenizer.bytes, from: attribute.valueStart, to: attribute.valueEnd, inAttribute: true,
          into: &out)
        return String(decoding: out, as: UTF8.self)
      }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(tokenizer.bytes)[range], as: UTF8.self).lowercased()
  }
}
