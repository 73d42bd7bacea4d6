import FeedDomain

/// The beginning of an article, cut where a sentence ends and never within a person's title.
enum Excerpt {
  private static let sentences = 2
  /// Letters after which even one sentence is too long for a list of news.
  private static let limit = 360

  static func of(_ article: Article) -> String? {
    article.summary.flatMap(Wording.line).flatMap(cut)
  }

  /// The first sentences; of one that the source itself broke off (`[…]`) no more than there is, and only if no
  /// whole one stands before it.
  static func cut(_ text: String) -> String? {
    let (told, isBroken) = withoutEllipsis(text)
    var whole = SentenceSplitter.sentences(in: told, atMost: sentences + 1)
    if isBroken, whole.count > 1, whole.joined(separator: " ").count == told.count {
      whole.removeLast()
    }
    guard let first = whole.first else { return nil }
    if whole.count == 1, first.count == told.count, isBroken { return shortened(told) + "…" }
    let kept = whole.prefix(sentences).joined(separator: " ")
    if kept.count <= limit { return kept }
    return first.count <= limit ? String(first) : shortened(first) + "…"
  }

  /// The text without the marks of a cut at its end; what is left is broken off unless it ends with a sentence.
  private static func withoutEllipsis(_ text: String) -> (Substring, isBroken: Bool) {
    for mark in ["[…]", "[...]", "(…)", "(...)", "…", "..."] where text.hasSuffix(mark) {
      let rest = text.dropLast(mark.count)
      let told = rest.dropLast(while: { $0.isWhitespace || $0 == "," })
      return (told, !SentenceSplitter.endsWithStop(told))
    }
    return (text[...], false)
  }

  /// As many whole words as there is room for, if possible up to a comma.
  private static func shortened(_ text: Substring) -> Substring {
    guard text.count > limit else { return text }
    let head = text.prefix(limit)
    let comma = head.lastIndex { $0 == "," || $0 == ";" }
    if let comma, head.distance(from: head.startIndex, to: comma) > limit / 2 {
      return head[..<comma]
    }
    return head.lastIndex(of: " ").map { head[..<$0] } ?? head
  }
}

extension Substring {
  /// The text without the characters at its end that are such.
  fileprivate func dropLast(while predicate: (Character) -> Bool) -> Substring {
    let end = lastIndex { !predicate($0) }
    return end.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
