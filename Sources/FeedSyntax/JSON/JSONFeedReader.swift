import FeedDomain
import Markup
import VietnameseText

/// Reads JSON Feed 1.0 and 1.1, RSS written in JSON, and the posts of WordPress's REST API.
struct JSONFeedReader {
  private let reader: FeedReader
  private let base: String?
  private let language: String?

  init(reader: FeedReader, context: DocumentContext) {
    self.reader = reader
    base = FeedReader.base(of: context)
    language = FeedBuilder.language(context.contentLanguage)
  }

  func read(_ document: DecodedDocument) throws(FeedSyntaxFailure) -> ParsedFeed {
    var scanner = JSONScanner(document.source.bytes)
    var feed = ParsedFeed(format: .json, version: "", encoding: "")
    feed.language = language
    var isFeed = false
    if scanner.next() == .array {
      isFeed = WordPressPostsReader(reader: reader, base: base, language: language)
        .read(&scanner, &feed)
    }
    scanner.members { scanner, key in
      switch key {
      case "version":
        if let version = Self.version(scanner.text()) {
          feed.version = version
          isFeed = true
        }
      case "items":
        isFeed = isFeed || scanner.next() == .array
        readItems(&scanner, &feed)
      case "rss":
        feed.format = .rss
        isFeed = true
        RSSInJSONReader(reader: reader, base: base).read(&scanner, &feed)
      default: readMember(key, &scanner, &feed)
      }
    }
    guard !scanner.isTooDeep else {
      throw FeedSyntaxFailure(
        .notAFeed, "The document is JSON nested deeper than \(JSONScanner.deepest) levels.")
    }
    guard isFeed else {
      throw FeedSyntaxFailure(.notAFeed, "The document is JSON, but no feed.")
    }
    if let damage = scanner.damage { note(damage, in: document.source.bytes, &feed) }
    return feed
  }

  private func note(_ damage: Int, in bytes: [UInt8], _ feed: inout ParsedFeed) {
    feed.isDamaged = true
    var lines = LineCounter(bytes)
    // What comes before the place explains it better than what comes behind.
    let before = bytes[max(damage - 30, 0)..<damage].drop { $0 & 0xC0 == 0x80 }
    let behind = bytes[damage...].prefix(10).prefix { $0 < 0x80 }
    feed.remarks.append(
      Remark(
        rule: "json-damaged", severity: .error, line: lines.line(at: damage),
        evidence: String(decoding: before + behind, as: UTF8.self).singleLine))
  }

  /// `https://jsonfeed.org/version/1.1` → `1.1`.
  private static func version(_ address: String?) -> String? {
    guard let address, address.contains("jsonfeed.org/version/") else { return nil }
    return address.split(separator: "/").last.map { String($0) }
  }

  private func resolve(_ reference: String?) -> String? {
    reference.flatMap { SafeAddress.resolve($0.trimmed, against: base) }
  }

  /// JSON is UTF-8, but what a database put into it may have been misread before.
  private func repaired(_ text: String) -> String {
    reader.repairsMisreadText ? Mojibake.repaired(text) ?? text : text
  }

  private func plain(_ text: String?) -> ParsedText? {
    text.flatMap { $0.trimmed.nonEmpty }
      .map { ParsedText(repaired($0), kind: .plain, language: language, base: base) }
  }

  // MARK: - The feed

  private func readMember(_ key: String, _ scanner: inout JSONScanner, _ feed: inout ParsedFeed) {
    switch key {
    case "title": feed.title = plain(scanner.text()?.singleLine)
    case "description": feed.description = plain(scanner.text())
    case "home_page_url":
      feed.link = resolve(scanner.text())
      if let link = feed.link { feed.links.append(ParsedLink(href: link)) }
    case "feed_url":
      feed.selfLink = resolve(scanner.text())
      if let link = feed.selfLink {
        feed.links.append(ParsedLink(href: link, rel: "self", type: "application/feed+json"))
      }
    case "next_url":
      if let link = resolve(scanner.text()) {
        feed.links.append(ParsedLink(href: link, rel: "next"))
      }
    case "icon": feed.logo = resolve(scanner.text())
    case "favicon": feed.icon = resolve(scanner.text())
    case "language": feed.language = FeedBuilder.language(scanner.text()) ?? feed.language
    case "author", "authors": readAuthors(&scanner, &feed.authors)
    case "hubs": readHubs(&scanner, &feed)
    default: scanner.skip()
    }
  }

  private func readHubs(_ scanner: inout JSONScanner, _ feed: inout ParsedFeed) {
    scanner.elements { scanner in
      scanner.members { scanner, key in
        guard key == "url" else { return scanner.skip() }
        if let hub = resolve(scanner.text()) { feed.hubs.append(hub) }
      }
    }
  }

  private func readAuthors(_ scanner: inout JSONScanner, _ authors: inout [ParsedPerson]) {
    scanner.elements { scanner in
      var person = ParsedPerson()
      if scanner.next() == .object {
        scanner.members { scanner, key in
          switch key {
          case "name": person.name = scanner.text()?.singleLine.trimmed.nonEmpty
          case "url": person.uri = resolve(scanner.text())
          default: scanner.skip()
          }
        }
      } else {
        person.name = scanner.text()?.singleLine.trimmed.nonEmpty
      }
      if let uri = person.uri, uri.hasPrefix("mailto:") {
        person.email = String(uri.dropFirst(7))
        person.uri = nil
      }
      if person != ParsedPerson() { authors.appendOnce(person) }
    }
  }

  // MARK: - Items

  private func readItems(_ scanner: inout JSONScanner, _ feed: inout ParsedFeed) {
    scanner.elements { scanner in
      guard scanner.next() == .object else { return scanner.skip() }
      guard feed.entries.count < reader.limits.entries else { return scanner.skip() }
      var entry = ParsedEntry()
      var external: String?
      scanner.members { scanner, key in
        if key == "external_url" {
          external = resolve(scanner.text())
        } else {
          readMember(key, &scanner, &entry)
        }
      }
      if let external {
        entry.links.append(ParsedLink(href: external, rel: "related"))
        entry.link = entry.link ?? external
      }
      feed.entries.append(entry)
    }
  }

  private func readMember(_ key: String, _ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    switch key {
    case "id": entry.id = scanner.text()?.nonEmpty
    case "url":
      entry.link = resolve(scanner.text()?.nonEmpty)
      if let link = entry.link { entry.links.append(ParsedLink(href: link)) }
    case "title": entry.title = plain(scanner.text()?.singleLine)
    case "summary": entry.summary = plain(scanner.text())
    case "content_html": addContent(scanner.text(), .html, &entry)
    case "content_text": addContent(scanner.text(), .plain, &entry)
    case "date_published": entry.published = date(scanner.text())
    case "date_modified": entry.updated = date(scanner.text())
    case "author", "authors": readAuthors(&scanner, &entry.authors)
    case "tags":
      scanner.elements { scanner in
        if let tag = scanner.text()?.singleLine.trimmed.nonEmpty {
          entry.categories.append(ParsedCategory(term: tag))
        }
      }
    case "attachments": readAttachments(&scanner, &entry)
    case "language": entry.language = FeedBuilder.language(scanner.text())
    default: scanner.skip()
    }
  }

  /// HTML goes before plain text where an item has both.
  private func addContent(_ value: String?, _ kind: ParsedText.Kind, _ entry: inout ParsedEntry) {
    guard let value = value?.trimmed.nonEmpty else { return }
    let text = ParsedText(repaired(value), kind: kind, language: language, base: base)
    entry.contents.insert(text, at: kind == .html ? 0 : entry.contents.count)
  }

  private func date(_ text: String?) -> ParsedDate? {
    text.flatMap { $0.trimmed.nonEmpty }.map { reader.dates.claim($0) }
  }

  private func readAttachments(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    scanner.elements { scanner in
      var enclosure = ParsedEnclosure(url: "")
      scanner.members { scanner, key in
        switch key {
        case "url": enclosure.url = resolve(scanner.text()) ?? ""
        case "mime_type": enclosure.type = scanner.text()?.nonEmpty
        case "size_in_bytes": enclosure.length = scanner.integer()
        default: scanner.skip()
        }
      }
      if !enclosure.url.isEmpty { entry.enclosures.append(enclosure) }
    }
  }
}
