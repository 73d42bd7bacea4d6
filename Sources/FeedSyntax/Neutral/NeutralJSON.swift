package import FeedDomain
package import Foundation
import Markup

/// Writes a parsed feed in a neutral JSON shape, in which readers of feeds can be compared and which
/// other programs can use: texts as HTML that may be shown, dates in RFC 3339, addresses absolute.
package struct NeutralJSON {
  /// Whether HTML is made harmless and its relative links absolute.
  private let sanitises: Bool
  private var effective: ((ParsedEntry) -> Date?)?
  private var writer = JSONWriter()

  package init(sanitises: Bool = true) {
    self.sanitises = sanitises
  }

  /// The JSON object of a feed, in UTF-8.
  ///
  /// `effective` tells the date by which a hub orders an entry, if there is a hub.
  package static func encode(
    _ feed: ParsedFeed, sanitises: Bool = true, effective: ((ParsedEntry) -> Date?)? = nil
  ) -> [UInt8] {
    var json = NeutralJSON(sanitises: sanitises)
    json.effective = effective
    json.write(feed)
    return json.writer.bytes
  }

  private mutating func write(_ feed: ParsedFeed) {
    writer.beginObject()
    writer.member("format", feed.format.rawValue)
    writer.member("version", feed.version)
    writer.member("encoding", feed.encoding)
    if feed.isDamaged {
      writer.key("bozo")
      writer.bool(true)
    }
    writer.member("id", feed.id)
    text("title", feed.title, isLine: true)
    writer.member("link", feed.link)
    writer.member("self", feed.selfLink)
    text("description", feed.description)
    writer.member("language", feed.language)
    date("updated", feed.updated)
    date("published", feed.published)
    generator(feed.generator, feed.generatorVersion, feed.generatorURI)
    text("rights", feed.rights)
    writer.member("icon", feed.icon)
    writer.member("logo", feed.logo)
    strings("hubs", feed.hubs)
    // Where a feed names nobody else, programs show who can be written to.
    people("authors", feed.authors.isEmpty ? feed.webMaster.map { [$0] } ?? [] : feed.authors)
    people("contributors", feed.contributors)
    links(feed.links)
    categories(feed.categories)
    writer.key("items")
    writer.beginArray()
    for entry in feed.entries { write(entry, in: feed.format) }
    writer.endArray()
    deletions(feed.deletions)
    remarks(feed.remarks)
    writer.endObject()
  }

  private mutating func write(_ entry: ParsedEntry, in format: ParsedFeed.Format) {
    writer.beginObject()
    writer.member("id", entry.id)
    text("title", entry.title, isLine: true)
    writer.member("link", entry.link)
    links(entry.links)
    date("published", entry.published)
    date("updated", entry.updated)
    people("authors", entry.authors)
    people("contributors", entry.contributors)
    text("summary", entry.summary ?? entry.onlyText(in: format))
    contents(entry.contents)
    categories(entry.categories)
    enclosures(entry.enclosures)
    if let origin = entry.origin { write(origin) }
    writer.member("comments", entry.comments)
    text("rights", entry.rights)
    writer.member("language", entry.language)
    if let instant = effective?(entry) { writer.member("effective", AtomStamp(instant).text) }
    writer.endObject()
  }

  private mutating func write(_ origin: ParsedOrigin) {
    writer.key("source")
    writer.beginObject()
    writer.member("id", origin.id)
    text("title", origin.title, isLine: true)
    writer.member("link", origin.link)
    text("description", origin.description)
    links(origin.links)
    date("updated", origin.updated)
    date("published", origin.published)
    people("authors", origin.authors)
    people("contributors", origin.contributors)
    categories(origin.categories)
    generator(origin.generator, origin.generatorVersion, origin.generatorURI)
    text("rights", origin.rights)
    writer.member("icon", origin.icon)
    writer.member("logo", origin.logo)
    writer.member("language", origin.language)
    writer.endObject()
  }
}

// MARK: - Parts

extension NeutralJSON {
  /// A text three times: as it is shown, whether it is plain, and what it claims to be.
  private mutating func text(
    _ name: StaticString, _ text: ParsedText?, isLine: Bool = false
  ) {
    guard let text else { return }
    writer.key(name)
    // HTML can name line ends that do not stand in its source.
    writer.string(isLine ? shown(text).singleLine : shown(text))
    if text.kind == .plain {
      writer.key(Self.names(name).type)
      writer.string("text")
    }
    writer.key(Self.names(name).detail)
    detail(text)
  }

  private mutating func detail(_ text: ParsedText) {
    writer.beginObject()
    writer.member("type", text.mediaType ?? Self.mediaType(text.kind))
    writer.member("language", text.language)
    writer.member("base", text.base)
    writer.member("src", text.source)
    writer.endObject()
  }

  /// The further names of a text; `StaticString` cannot be put together.
  private static func names(_ name: StaticString) -> (type: StaticString, detail: StaticString) {
    switch name.description {
    case "title": ("title_type", "title_detail")
    case "summary": ("summary_type", "summary_detail")
    case "content": ("content_type", "content_detail")
    case "description": ("description_type", "description_detail")
    default: ("rights_type", "rights_detail")
    }
  }

  private static func mediaType(_ kind: ParsedText.Kind) -> String {
    switch kind {
    case .plain: "text/plain"
    case .html: "text/html"
    case .xhtml: "application/xhtml+xml"
    }
  }

  private func shown(_ text: ParsedText) -> String {
    guard sanitises, text.kind != .plain else { return text.value }
    let sanitiser = HTMLSanitiser(
      base: text.base, reading: text.kind == .xhtml ? .xhtml : .html, isFaithful: true)
    return sanitiser.sanitise(text.value)
  }

  private mutating func contents(_ contents: [ParsedText]) {
    guard let first = contents.first else { return }
    text("content", first)
    guard contents.count > 1 else { return }
    writer.key("contents")
    writer.beginArray()
    for text in contents {
      writer.beginObject()
      writer.member("value", shown(text))
      writer.member("type", text.mediaType ?? Self.mediaType(text.kind))
      writer.member("language", text.language)
      writer.member("base", text.base)
      writer.member("src", text.source)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func date(_ name: StaticString, _ date: ParsedDate?) {
    guard let instant = date?.instant else { return }
    writer.key(name)
    writer.string(AtomStamp(instant).text)
  }

  private mutating func generator(_ name: String?, _ version: String?, _ uri: String?) {
    writer.member("generator", name)
    guard version != nil || uri != nil else { return }
    writer.key("generator_detail")
    writer.beginObject()
    writer.member("version", version)
    writer.member("uri", uri)
    writer.endObject()
  }

  private mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    writer.key(name)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }

  private mutating func people(_ name: StaticString, _ people: [ParsedPerson]) {
    guard !people.isEmpty else { return }
    writer.key(name)
    writer.beginArray()
    for person in people {
      writer.beginObject()
      writer.member("name", person.name)
      writer.member("email", person.email)
      writer.member("uri", person.uri)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func links(_ links: [ParsedLink]) {
    guard !links.isEmpty else { return }
    writer.key("links")
    writer.beginArray()
    for link in links {
      writer.beginObject()
      writer.member("rel", link.rel)
      writer.member("type", link.type)
      writer.member("href", link.href)
      writer.member("title", link.title)
      writer.member("hreflang", link.hreflang)
      writer.member("length", link.length.map { String($0) })
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func categories(_ categories: [ParsedCategory]) {
    guard !categories.isEmpty else { return }
    writer.key("categories")
    writer.beginArray()
    for category in categories {
      writer.beginObject()
      writer.member("term", category.term)
      writer.member("scheme", category.scheme.flatMap(Self.harmless))
      writer.member("label", category.label)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func enclosures(_ enclosures: [ParsedEnclosure]) {
    guard !enclosures.isEmpty else { return }
    writer.key("enclosures")
    writer.beginArray()
    for enclosure in enclosures {
      writer.beginObject()
      writer.member("url", enclosure.url)
      writer.member("type", enclosure.type)
      writer.member("length", enclosure.length.map { String($0) })
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func deletions(_ deletions: [ParsedDeletion]) {
    guard !deletions.isEmpty else { return }
    writer.key("deletions")
    writer.beginArray()
    for deletion in deletions {
      writer.beginObject()
      writer.member("ref", deletion.ref)
      date("when", deletion.when)
      writer.member("comment", deletion.comment)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func remarks(_ remarks: [Remark]) {
    guard !remarks.isEmpty else { return }
    writer.key("remarks")
    writer.beginArray()
    for remark in remarks {
      writer.beginObject()
      writer.member("rule", remark.rule)
      writer.member("severity", remark.severity.rawValue)
      if let line = remark.line {
        writer.key("line")
        writer.integer(line)
      }
      writer.member("evidence", remark.evidence)
      writer.endObject()
    }
    writer.endArray()
  }
}
