import FeedDomain
import Markup

/// Reads RSS 2.0 that was written in JSON, element for member (scripting.com's RSS-in-JSON).
struct RSSInJSONReader {
  private let reader: FeedReader
  private let base: String?

  init(reader: FeedReader, base: String?) {
    self.reader = reader
    self.base = base
  }

  func read(_ scanner: inout JSONScanner, _ feed: inout ParsedFeed) {
    scanner.members { scanner, key in
      switch key {
      case "version": feed.version = scanner.text() ?? ""
      case "channel": readChannel(&scanner, &feed)
      default: scanner.skip()
      }
    }
  }

  private func readChannel(_ scanner: inout JSONScanner, _ feed: inout ParsedFeed) {
    scanner.members { scanner, key in
      switch key.lowercased() {
      case "title": feed.title = title(&scanner)
      case "link":
        feed.link = resolve(value(&scanner))
        if let link = feed.link { feed.links.append(ParsedLink(href: link)) }
      case "description": feed.description = html(&scanner)
      case "language": feed.language = FeedBuilder.language(value(&scanner))
      case "copyright": feed.rights = value(&scanner).map(text)
      case "generator": feed.generator = line(&scanner)?.withoutTags.nonEmpty
      case "pubdate": feed.published = date(&scanner)
      case "lastbuilddate": feed.updated = date(&scanner)
      case "managingeditor", "author":
        if let line = line(&scanner) { feed.authors.append(ParsedPerson(line: line)) }
      case "ttl":
        feed.schedule.timeToLive = scanner.integer().flatMap {
          (1...527_040).contains($0) ? .seconds($0 * 60) : nil
        }
      case "item":
        scanner.elements { scanner in
          guard scanner.next() == .object, feed.entries.count < reader.limits.entries else {
            return scanner.skip()
          }
          feed.entries.append(readItem(&scanner))
        }
      default: scanner.skip()
      }
    }
  }

  private func readItem(_ scanner: inout JSONScanner) -> ParsedEntry {
    var entry = ParsedEntry()
    scanner.members { scanner, key in
      switch key.lowercased() {
      case "title": entry.title = title(&scanner)
      case "link":
        entry.link = resolve(value(&scanner))
        if let link = entry.link { entry.links.append(ParsedLink(href: link)) }
      case "description": entry.summary = html(&scanner)
      case "content:encoded", "content":
        if let content = html(&scanner) { entry.contents.append(content) }
      case "guid": entry.id = value(&scanner)
      case "pubdate": entry.published = date(&scanner)
      case "author", "dc:creator":
        if let line = line(&scanner) { entry.authors.append(ParsedPerson(line: line)) }
      case "comments": entry.comments = resolve(value(&scanner))
      case "category":
        scanner.elements { scanner in
          if let term = line(&scanner) { entry.categories.append(ParsedCategory(term: term)) }
        }
      case "enclosure": readEnclosures(&scanner, &entry)
      default: scanner.skip()
      }
    }
    return entry
  }

  private func readEnclosures(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    scanner.elements { scanner in
      var enclosure = ParsedEnclosure(url: "")
      scanner.members { scanner, key in
        switch key {
        case "url": enclosure.url = resolve(scanner.text()) ?? ""
        case "type": enclosure.type = scanner.text()?.nonEmpty
        case "length": enclosure.length = scanner.integer()
        default: scanner.skip()
        }
      }
      if !enclosure.url.isEmpty { entry.enclosures.append(enclosure) }
    }
  }

  // MARK: - Values

  /// The text of an element: a string, or an object with its characters beside its attributes.
  private func value(_ scanner: inout JSONScanner) -> String? {
    guard scanner.next() == .object else { return scanner.text()?.trimmed.nonEmpty }
    var found: String?
    scanner.members { scanner, key in
      if key == "#value" || key == "#text" || key == "_" {
        found = scanner.text()?.trimmed.nonEmpty
      } else {
        scanner.skip()
      }
    }
    return found
  }

  private func resolve(_ reference: String?) -> String? {
    reference.flatMap { SafeAddress.resolve($0, against: base) }
  }

  private func line(_ scanner: inout JSONScanner) -> String? {
    value(&scanner)?.singleLine
  }

  private func title(_ scanner: inout JSONScanner) -> ParsedText? {
    line(&scanner).map(text)
  }

  private func text(_ value: String) -> ParsedText {
    ParsedText(
      value, kind: HTMLGuess.looksLikeHTML(Array(value.utf8)) ? .html : .plain, base: base)
  }

  private func html(_ scanner: inout JSONScanner) -> ParsedText? {
    value(&scanner).map { ParsedText($0, kind: .html, base: base) }
  }

  private func date(_ scanner: inout JSONScanner) -> ParsedDate? {
    value(&scanner).map { reader.dates.claim($0) }
  }
}
