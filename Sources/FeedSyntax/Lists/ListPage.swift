package import FeedDomain

/// What one page lists.
package struct ListPage: Sendable {
  package var address: String
  package var encoding: String
  package var title: String?
  package var language: String?
  package var remarks: [Remark]
  /// Elements that the selector of items found, items or not.
  package var matched = 0
  package var entries: [ParsedEntry] = []

  init(
    address: String, encoding: String, title: String?, language: String?, remarks: [Remark]
  ) {
    self.address = address
    self.encoding = encoding
    self.title = title
    self.language = language
    self.remarks = remarks
  }

  /// What is to be remembered of the page.
  package var memory: ListMemory.Page {
    ListMemory.Page(
      items: entries.count, titled: entries.count { $0.title != nil },
      linked: entries.count { $0.link != nil },
      dated: entries.count { $0.published?.instant != nil })
  }

  /// The entries, those that show one article twice as one: a teaser of a page often cuts the headline that stands whole
  /// elsewhere, and the two must not pass for different articles at one address.
  private static func merged(_ entries: [ParsedEntry]) -> [ParsedEntry] {
    var merged: [ParsedEntry] = []
    var places: [String: Int] = [:]
    for entry in entries {
      guard let key = entry.link.flatMap(WebAddress.canonical) else {
        merged.append(entry)
        continue
      }
      if let place = places[key], hasSameHeadline(merged[place], entry) {
        merged[place].fill(from: entry)
      } else {
        places[key] = places[key] ?? merged.count
        merged.append(entry)
      }
    }
    return merged
  }

  private static func hasSameHeadline(_ left: ParsedEntry, _ right: ParsedEntry) -> Bool {
    let heads = [left, right].map { entry in
      var head = Substring(entry.title?.value ?? "")
      while let last = head.last, last == "." || last == "…" || last.isWhitespace {
        head.removeLast()
      }
      return head
    }
    return heads[0].hasPrefix(heads[1]) || heads[1].hasPrefix(heads[0])
  }

  /// The entries of several pages as one feed, in the order of the pages.
  package static func feed(of pages: [ListPage]) -> ParsedFeed {
    var feed = ParsedFeed(format: .list, version: "", encoding: pages.first?.encoding ?? "utf-8")
    feed.title = pages.first?.title.map { ParsedText($0, kind: .plain) }
    feed.link = pages.first?.address
    feed.language = pages.first?.language
    feed.entries = merged(pages.flatMap(\.entries))
    feed.remarks = pages.flatMap(\.remarks)
    return feed
  }
}

extension ParsedEntry {
  /// Takes from another showing of the same article what this one lacks, and the longer headline.
  fileprivate mutating func fill(from other: ParsedEntry) {
    if (other.title?.value.count ?? 0) > (title?.value.count ?? 0) { title = other.title }
    if published?.instant == nil { published = other.published ?? published }
    summary = summary ?? other.summary
    if enclosures.isEmpty { enclosures = other.enclosures }
  }
}
