import FeedDomain
import Markup

/// Which level an element opens.
extension FeedBuilder {
  mutating func open(_ name: FeedName, _ tag: FeedTag) -> Level {
    switch level {
    case .outside: openOutside(name, tag)
    case .feed, .entry, .origin: openInside(name, tag)
    case .person: openInPerson(name, tag)
    case .image: openInImage(name, tag)
    case .deletion: openInDeletion(name, tag)
    case .skipHours: name.role == .hour ? field(.hour, .token, tag) : .opaque
    case .skipDays: name.role == .day ? field(.day, .token, tag) : .opaque
    case .opaque, .field, .markup: openInOpaque(name, tag)
    }
  }

  private mutating func openOutside(_ name: FeedName, _ tag: FeedTag) -> Level {
    switch name.role {
    case .rss, .rdf, .feed, .channel, .entry: begin(name, tag)
    default: .outside
    }
  }

  /// The element that makes the document a feed.
  ///
  /// An entry alone is a feed of one.
  private mutating func begin(_ name: FeedName, _ tag: FeedTag) -> Level {
    guard format == nil || name.role != .entry else { return beginEntry(tag) }
    if format != nil { return .feed }
    switch name.role {
    case .feed: recognise(.atom, atomVersion(name, tag))
    case .rdf: recognise(.rdf, Self.rdfVersion(tag.attributes.defaultNamespace) ?? "")
    case .channel where name.spelling.first == UInt8(ascii: "C"): recognise(.cdf, "")
    case .entry where name.spelling.count == 5: recognise(.atom, atomVersion(name, tag))
    default: recognise(.rss, Self.rssVersion(tag[.version] ?? ""))
    }
    feed.language = scope.language
    if name.role == .channel { noteChannel(tag) }
    return name.role == .entry ? beginEntry(tag) : .feed
  }

  /// `2.0.1` never was a version of its own.
  private static func rssVersion(_ version: String) -> String {
    version == "2" || version.hasPrefix("2.0") ? "2.0" : version
  }

  /// The version of RDF feeds is the namespace of their elements.
  private static func rdfVersion(_ namespace: String?) -> String? {
    guard let namespace else { return nil }
    if namespace.contains("netscape") { return "0.90" }
    return namespace.contains("purl.org/rss/1.0") ? "1.0" : nil
  }

  private mutating func recognise(_ format: ParsedFeed.Format, _ version: String) {
    self.format = format
    feed.format = format
    feed.version = version
  }

  /// Atom 1.0 is told by its namespace, its drafts by their attribute.
  private func atomVersion(_ name: FeedName, _ tag: FeedTag) -> String {
    if let version = tag[.version] { return version }
    return name.isDraft ? "0.3" : "1.0"
  }

  /// CDF has in attributes of the channel what others have in elements.
  private mutating func noteChannel(_ tag: FeedTag) {
    if let link = tag[.href], let absolute = resolve(link) {
      feed.link = absolute
      feed.links.append(ParsedLink(href: absolute))
    }
    if let base = tag[.base], let absolute = resolveBase(base) { scope.base = absolute }
    if let date = tag[.lastModified] { feed.updated = dates.claim(date) }
  }

  private mutating func openInside(_ name: FeedName, _ tag: FeedTag) -> Level {
    switch name.role {
    case .rss, .rdf, .feed: return level
    case .channel:
      if format == .rdf, feed.version.isEmpty { feed.version = name.isNetscape ? "0.90" : "1.0" }
      noteChannel(tag)
      return level
    case .entry:
      if format == .rdf, feed.version.isEmpty { feed.version = name.isNetscape ? "0.90" : "1.0" }
      return level == .feed ? beginEntry(tag) : .opaque
    case .transparent: return level
    case .person, .contributor, .creator, .publisher, .webMaster: return beginPerson(name)
    case .image: return level == .entry ? .opaque : beginImage(tag)
    case .textInput: return .opaque
    case .source: return beginOrigin(name, tag)
    case .deletedEntry: return beginDeletion(tag)
    case .skipHours: return .skipHours
    case .skipDays: return .skipDays
    case .unknown: return name.space == .media ? level : .opaque
    default: return beginField(name, tag)
    }
  }

  private mutating func openInOpaque(_ name: FeedName, _ tag: FeedTag) -> Level {
    name.role == .entry && !levels.contains(.entry) ? beginEntry(tag) : .opaque
  }

  private mutating func openInPerson(_ name: FeedName, _ tag: FeedTag) -> Level {
    switch name.role {
    case .name: field(.name, .token, tag)
    case .email: field(.email, .token, tag)
    case .uri, .imageURL: field(.uri, .token, tag)
    default: .opaque
    }
  }

  private mutating func beginImage(_ tag: FeedTag) -> Level {
    if let address = tag[.resource] ?? tag[.href] { feedNotes.fallbackImage = resolve(address) }
    return .image
  }

  private mutating func openInImage(_ name: FeedName, _ tag: FeedTag) -> Level {
    name.role == .imageURL ? field(.imageURL, .token, tag) : .opaque
  }

  private mutating func openInDeletion(_ name: FeedName, _ tag: FeedTag) -> Level {
    name.role == .deletionComment ? field(.deletionComment, .plain, tag) : .opaque
  }

  // MARK: - Entries, origins, deletions

  private mutating func beginEntry(_ tag: FeedTag) -> Level {
    entry = ParsedEntry()
    entryNotes = EntryNotes()
    entry.id = tag[.about]
    if scope.language != feed.language { entry.language = scope.language }
    if let link = tag[.href], let absolute = resolve(link) {
      entry.link = absolute
      entry.links.append(ParsedLink(href: absolute))
    }
    if let date = tag[.lastModified] { entry.updated = dates.claim(date) }
    return .entry
  }

  /// RSS has an address and a title in `source`, Atom the head of another feed.
  private mutating func beginOrigin(_ name: FeedName, _ tag: FeedTag) -> Level {
    guard level == .entry else { return .opaque }
    origin = ParsedOrigin()
    guard name.space == .atom || (format == .atom && tag[.url] == nil) else {
      origin.link = tag[.url].flatMap { resolve($0) }
      return field(.source, .plain, tag)
    }
    origin.language = scope.language
    return .origin
  }

  mutating func finishOrigin() {
    entry.origin = origin
  }

  private mutating func beginDeletion(_ tag: FeedTag) -> Level {
    deletion = ParsedDeletion(
      ref: tag[.ref] ?? "", when: tag[.when].map { dates.claim($0) }, comment: nil)
    return .deletion
  }

  mutating func finishDeletion() {
    if !deletion.ref.isEmpty { feed.deletions.append(deletion) }
  }
}
