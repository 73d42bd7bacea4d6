import FeedDomain

/// Addresses: made absolute where they stand, then put where their relation says.
extension FeedBuilder {
  func resolve(_ reference: String) -> String? {
    SafeAddress.resolve(reference.trimmed, against: base)
  }

  /// Where nothing else is known, relative addresses stand beside the site's own.
  var base: String? {
    scope.base ?? (SafeAddress.isShort(feed.link ?? "") ? feed.link : nil)
  }

  func resolveBase(_ reference: String) -> String? {
    resolve(reference).flatMap { SafeAddress.isBase($0) ? $0 : nil }
  }

  mutating func store(address done: TextCapture) {
    switch done.role {
    case .link: return storeLink(done)
    case .license: add(link: done.tag.href ?? done.text, "license", type: nil)
    case .commentFeed: add(link: done.text, "replies", type: "application/rss+xml")
    case .originalLink: entryNotes.originalLink = resolve(done.text)
    case .comments: if level == .entry { entry.comments = done.text.nonEmpty.flatMap(resolve) }
    case .imageURL: feed.logo = done.text.nonEmpty.flatMap(resolve) ?? feed.logo
    case .logo:
      let address = done.text.nonEmpty.flatMap(resolve)
      if level == .origin { origin.logo = address } else if level == .feed { feed.logo = address }
    default:
      let address = done.text.nonEmpty.flatMap(resolve)
      if level == .origin { origin.icon = address } else if level == .feed { feed.icon = address }
    }
  }

  /// Elements of modules that say in words of their own what Atom says by a relation.
  private mutating func add(link reference: String, _ rel: String, type: String?) {
    guard let address = reference.trimmed.nonEmpty.flatMap(resolve) else { return }
    let link = ParsedLink(href: address, rel: rel, type: type)
    switch level {
    case .entry: entry.links.appendOnce(link)
    case .feed: feed.links.appendOnce(link)
    default: break
    }
  }

  /// The address of a link stands in its attribute or, as in RSS, in its text.
  private mutating func storeLink(_ done: TextCapture) {
    let reference = done.tag.href ?? done.text
    guard !reference.isEmpty || done.tag.saysSomething else { return }
    var address = ""
    if !reference.isEmpty || done.tag.href != nil {
      // One that may not be followed is no link; one that was never written still says something.
      guard let resolved = SafeAddress.resolve(reference, against: done.base) else { return }
      address = resolved
    }
    let link = ParsedLink(
      href: address, rel: relation(done.tag.rel), type: done.tag.type,
      title: done.tag.title?.singleLine, hreflang: done.tag.hreflang, length: done.tag.length)
    switch level {
    case .entry: add(entryLink: link)
    case .origin:
      origin.links.append(link)
      if link.isMain { origin.link = link.href }
    default: add(feedLink: link)
    }
  }

  /// Registered relations may be written as addresses (RFC 4287 §4.2.7.2).
  private func relation(_ rel: String?) -> String {
    guard let rel = rel?.lowercased() == "alternate" ? "alternate" : rel else { return "alternate" }
    let prefix = "http://www.iana.org/assignments/relation/"
    return rel.hasPrefix(prefix) ? String(rel.dropFirst(prefix.count)) : rel
  }

  private mutating func add(entryLink link: ParsedLink) {
    entry.links.append(link)
    if link.isMain { entry.link = link.href }
    guard !link.href.isEmpty else { return }
    if link.rel == "enclosure" {
      entry.enclosures.append(
        ParsedEnclosure(url: link.href, type: link.type, length: link.length))
    }
    if link.rel == "replies", entry.comments == nil, link.isHTML { entry.comments = link.href }
  }

  private mutating func add(feedLink link: ParsedLink) {
    feed.links.append(link)
    guard !link.href.isEmpty else { return }
    if link.isMain { feed.link = link.href }
    if link.rel == "self", feed.selfLink == nil { feed.selfLink = link.href }
    if link.rel == "hub" { feed.hubs.append(link.href) }
  }
}

/// Addresses that a reader may be sent to.
enum SafeAddress {
  /// The absolute form of a reference; nil also for one that would run or show what it carries.
  static func resolve(_ reference: String, against base: String?) -> String? {
    guard let address = WebAddress.resolve(reference, against: base) else { return nil }
    if address.hasPrefixIgnoringCase("http") { return address }
    let scheme = address.prefix { $0 != ":" }
    return dangerous.contains(String(scheme)) ? nil : address
  }

  /// Whether an address is short enough to be a base: one longer than any site has would make a long address out of
  /// every short one of a document.
  static func isShort(_ address: String) -> Bool { address.utf8.count <= 512 }

  /// Whether an address is one that something can be relative to.
  static func isBase(_ address: String) -> Bool {
    isShort(address)
      && (address.hasPrefixIgnoringCase("http:") || address.hasPrefixIgnoringCase("https:"))
  }

  private static let dangerous: Set<String> = [
    "javascript", "vbscript", "data", "file", "about", "blob", "view-source", "jar", "livescript",
    "mocha", "wyciwyg", "filesystem",
  ]
}

extension ParsedLink {
  var isHTML: Bool {
    guard let type else { return true }
    return type == "text/html" || type == "application/xhtml+xml"
  }

  /// Whether this is the address a reader goes to.
  var isMain: Bool { rel == "alternate" && isHTML && !href.isEmpty }
}
