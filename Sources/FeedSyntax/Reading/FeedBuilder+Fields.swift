import FeedDomain
import Markup

/// The beginning of fields: what their text will be.
extension FeedBuilder {
  mutating func beginField(_ name: FeedName, _ tag: FeedTag) -> Level {
    switch name.role {
    case .link: return beginLink(name, tag)
    case .category, .labelledCategory: return beginCategory(name, tag)
    case .enclosure: addEnclosure(tag)
    case .mediaContent: return addMedia(tag)
    case .mediaThumbnail: entryNotes.fallbackImage = tag[.url].flatMap { resolve($0) }
    case .labelledImage: noteImage(tag)
    case .title, .dublinTitle, .mediaTitle, .subtitle, .rights, .summary, .description,
      .fallbackSummary:
      return beginText(name, tag)
    case .content, .encoded, .body: return beginText(name, tag)
    case .generator:
      var tagged = CapturedAttributes()
      tagged.href = (tag[.href] ?? tag[.uri] ?? tag[.url] ?? tag[.resource])
        .flatMap { resolve($0) }
      tagged.version = tag[.version]
      return field(.generator, .token, tagged)
    case .license:
      var tagged = CapturedAttributes()
      tagged.href = tag[.resource] ?? tag[.href]
      return field(.license, .token, tagged)
    case .guid:
      var tagged = CapturedAttributes()
      tagged.isPermaLink = tag[.isPermaLink].map { $0.lowercased() != "false" } ?? true
      return field(.guid, .token, tagged)
    case .hour, .day, .name, .email, .uri, .imageURL: return .opaque
    default: return field(name.role, .token, tag)
    }
    return .opaque
  }

  mutating func field(_ role: FeedRole, _ form: TextCapture.Form, _ tag: FeedTag) -> Level {
    field(role, form, CapturedAttributes())
  }

  mutating func field(_ role: FeedRole, _ form: TextCapture.Form, _ tagged: CapturedAttributes)
    -> Level
  {
    var new = TextCapture(role: role, form: form, tag: tagged, limit: limits.textBytes)
    new.language = scope.language
    new.base = base
    swap(&new.bytes, &buffer)
    new.bytes.removeAll(keepingCapacity: true)
    capture = new
    return .field
  }

  private mutating func beginText(_ name: FeedName, _ tag: FeedTag) -> Level {
    if let source = tag[.src], name.role == .content { addOutOfLine(source, tag) }
    let type = tag[.type]?.lowercased()
    let level = field(name.role, form(name, type, mode: tag[.mode]?.lowercased()), tag)
    if let type, Self.isForeign(type) { capture?.mediaType = type }
    let isCurrent = name.space == .atom && !name.isDraft
    capture?.hasWrapper = type == "xhtml" || isCurrent && type == "application/xhtml+xml"
    return level
  }

  /// Atom text is plain unless it says otherwise; RSS titles are plain until they look like HTML,
  /// the rest of RSS is HTML.
  private func form(_ name: FeedName, _ type: String?, mode: String?) -> TextCapture.Form {
    if mode == "base64" { return .base64 }
    let isAtom = name.space == .atom || (name.space == .core && format == .atom)
    switch type {
    case nil, "": return Self.isHTMLByDefault(name.role) && !isAtom ? .html : .plain
    case "text", "text/plain": return mode == "xml" ? .xhtml : .plain
    case "html", "text/html": return mode == "xml" ? .xhtml : .html
    case "xhtml", "application/xhtml+xml", "text/xhtml": return mode == "escaped" ? .html : .xhtml
    case let type?:
      if type.hasSuffix("+xml") || type.hasSuffix("/xml") { return .xhtml }
      return Self.isBinary(type) && mode != "escaped" ? .base64 : .plain
    }
  }

  private static func isBinary(_ type: String) -> Bool {
    type == "application/octet-stream" || type == "application/pdf" || type == "application/zip"
      || type.hasPrefix("image/") || type.hasPrefix("audio/") || type.hasPrefix("video/")
  }

  private static func isHTMLByDefault(_ role: FeedRole) -> Bool {
    switch role {
    case .title, .dublinTitle, .mediaTitle, .rights: false
    default: true
    }
  }

  /// Whether a type names a content that is neither text nor HTML.
  private static func isForeign(_ type: String) -> Bool {
    guard type.contains("/") else { return false }
    return !["text/plain", "text/html", "application/xhtml+xml"].contains(type)
  }

  private mutating func addOutOfLine(_ source: String, _ tag: FeedTag) {
    guard level == .entry, let address = resolve(source) else { return }
    var text = ParsedText("", kind: .plain, language: scope.language, base: scope.base)
    text.source = address
    text.mediaType = tag[.type]
    entry.contents.append(text)
  }

  // MARK: - Links

  private mutating func beginLink(_ name: FeedName, _ tag: FeedTag) -> Level {
    var tagged = CapturedAttributes()
    // An empty reference is one too: to the document itself.
    tagged.href = tag.has(.href) ? tag[.href] ?? "" : tag[.resource]
    tagged.rel = tag[.rel]
    tagged.type = tag[.type]
    tagged.title = tag[.title]
    tagged.hreflang = tag[.hreflang]
    tagged.length = tag.size(.length)
    return field(.link, .token, tagged)
  }

  private mutating func beginCategory(_ name: FeedName, _ tag: FeedTag) -> Level {
    var tagged = CapturedAttributes()
    tagged.term = tag[.term]
    tagged.scheme = tag[.scheme] ?? tag[.domain]
    tagged.label = tag[.label]
    guard name.role == .labelledCategory else { return field(.category, .token, tagged) }
    tagged.scheme = "http://www.itunes.com/"
    if let term = tag[.text]?.singleLine { add(ParsedCategory(term: term, scheme: tagged.scheme)) }
    // Its children are subcategories of the same kind.
    return level
  }

  // MARK: - Media

  private mutating func addEnclosure(_ tag: FeedTag) {
    guard level == .entry, let address = (tag[.url] ?? tag[.href]).flatMap({ resolve($0) }) else {
      return
    }
    entry.enclosures.append(
      ParsedEnclosure(url: address, type: tag[.type], length: tag.size(.length)))
  }

  private mutating func addMedia(_ tag: FeedTag) -> Level {
    if level == .entry, let address = tag[.url].flatMap({ resolve($0) }) {
      let type = tag[.type] ?? (tag[.medium] == "image" ? "image/*" : nil)
      entryNotes.media.append(
        ParsedEnclosure(url: address, type: type, length: tag.size(.fileSize)))
    }
    // Its children describe the entry: title, description, thumbnail.
    return level
  }

  private mutating func noteImage(_ tag: FeedTag) {
    guard level == .feed, let address = (tag[.href] ?? tag[.url]).flatMap({ resolve($0) }) else {
      return
    }
    if feed.logo == nil { feed.logo = address }
  }
}
