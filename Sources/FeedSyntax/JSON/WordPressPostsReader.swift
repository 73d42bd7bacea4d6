import FeedDomain
import Markup
import VietnameseText

/// Reads the posts that WordPress's REST API lists (`/wp-json/wp/v2/posts?_embed`): an array of objects.
struct WordPressPostsReader {
  let reader: FeedReader
  let base: String?
  let language: String?

  /// Reads the array that comes next; false when none of its members is a post.
  func read(_ scanner: inout JSONScanner, _ feed: inout ParsedFeed) -> Bool {
    feed.version = WordPressPosts.version
    feed.link = base.flatMap(WordPressPosts.site)
    feed.generator = "WordPress"
    if let link = feed.link { feed.links.append(ParsedLink(href: link)) }
    scanner.elements { scanner in
      guard scanner.next() == .object, feed.entries.count < reader.limits.entries else {
        return scanner.skip()
      }
      if let entry = post(&scanner) { feed.entries.append(entry) }
    }
    return !feed.entries.isEmpty
  }

  /// What a post says while its members are still being read.
  private struct Post {
    var entry = ParsedEntry()
    /// Dates of the site's own clock, for sites that leave out those in UTC.
    var localPublished: String?
    var localUpdated: String?
    var isPost = false
  }

  /// An object is a post if its title is rendered: nothing else has such a member.
  private func post(_ scanner: inout JSONScanner) -> ParsedEntry? {
    var post = Post()
    scanner.members { scanner, key in readMember(key, &scanner, &post) }
    guard post.isPost else { return nil }
    post.entry.published =
      post.entry.published ?? post.localPublished.map { reader.dates.claim($0) }
    post.entry.updated = post.entry.updated ?? post.localUpdated.map { reader.dates.claim($0) }
    return post.entry
  }

  private func readMember(_ key: String, _ scanner: inout JSONScanner, _ post: inout Post) {
    switch key {
    case "guid": post.entry.id = rendered(&scanner)
    case "link":
      post.entry.link = resolve(scanner.text())
      if let link = post.entry.link { post.entry.links.append(ParsedLink(href: link)) }
    case "title":
      post.isPost = scanner.next() == .object
      post.entry.title = html(rendered(&scanner))
    case "excerpt": post.entry.summary = html(rendered(&scanner))
    case "content": post.entry.contents = html(rendered(&scanner)).map { [$0] } ?? []
    case "date": post.localPublished = scanner.text()?.nonEmpty
    case "modified": post.localUpdated = scanner.text()?.nonEmpty
    case "date_gmt": post.entry.published = universal(scanner.text())
    case "modified_gmt": post.entry.updated = universal(scanner.text())
    case "_embedded": readEmbedded(&scanner, &post.entry)
    default: scanner.skip()
    }
  }

  // MARK: - What is embedded

  private func readEmbedded(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    scanner.members { scanner, key in
      switch key {
      case "author": scanner.elements { readAuthor(&$0, &entry) }
      case "wp:featuredmedia": scanner.elements { readPicture(&$0, &entry) }
      // A list for each taxonomy: categories, tags.
      case "wp:term": scanner.elements { $0.elements { readTerm(&$0, &entry) } }
      default: scanner.skip()
      }
    }
  }

  /// Authors whom the site does not show are embedded as an error, without a name.
  private func readAuthor(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    var person = ParsedPerson()
    scanner.members { scanner, key in
      switch key {
      case "name": person.name = plain(scanner.text())
      case "link": person.uri = resolve(scanner.text())
      default: scanner.skip()
      }
    }
    if person.name != nil { entry.authors.append(person) }
  }

  private func readPicture(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    var enclosure = ParsedEnclosure(url: "")
    scanner.members { scanner, key in
      switch key {
      case "source_url": enclosure.url = resolve(scanner.text()) ?? ""
      case "mime_type": enclosure.type = scanner.text()?.nonEmpty
      case "media_details":
        scanner.members { scanner, key in
          if key == "filesize" { enclosure.length = scanner.integer() } else { scanner.skip() }
        }
      default: scanner.skip()
      }
    }
    if !enclosure.url.isEmpty { entry.enclosures.append(enclosure) }
  }

  private func readTerm(_ scanner: inout JSONScanner, _ entry: inout ParsedEntry) {
    var name: String?
    scanner.members { scanner, key in
      if key == "name" { name = plain(scanner.text()) } else { scanner.skip() }
    }
    if let name { entry.categories.append(ParsedCategory(term: name)) }
  }

  // MARK: - Values

  /// `{"rendered": "…"}`.
  private func rendered(_ scanner: inout JSONScanner) -> String? {
    var text: String?
    scanner.members { scanner, key in
      if key == "rendered" { text = scanner.text()?.trimmed.nonEmpty } else { scanner.skip() }
    }
    return text
  }

  private func html(_ text: String?) -> ParsedText? {
    text.map { ParsedText(repaired($0), kind: .html, language: language, base: base) }
  }

  /// Names come with character references, as WordPress keeps them.
  private func plain(_ text: String?) -> String? {
    text.flatMap { PlainText.oneLine(repaired($0)).nonEmpty }
  }

  private func repaired(_ text: String) -> String {
    reader.repairsMisreadText ? Mojibake.repaired(text) ?? text : text
  }

  private func resolve(_ reference: String?) -> String? {
    reference.flatMap { SafeAddress.resolve($0.trimmed, against: base) }
  }

  /// `2026-11-24T01:30:00`, which this member means in UTC and does not say so.
  private func universal(_ text: String?) -> ParsedDate? {
    guard let text = text?.trimmed.nonEmpty else { return nil }
    return reader.dates.claim(text.hasSuffix("Z") ? text : text + "Z")
  }
}
