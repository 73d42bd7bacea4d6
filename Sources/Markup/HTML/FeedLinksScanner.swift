import FeedDomain

/// Passes once over a page and notes what `FeedLinks` wants to know.
struct FeedLinksScanner {
  private static let mostCandidates = 200

  private let vocabulary = HTMLVocabulary.shared
  private var tokenizer: HTMLTokenizer
  private var found = FeedLinks()
  private var base: WebAddress?
  private var hasBase = false
  private var known: Set<String> = []
  /// The link that is open and looks like no feed, with what it shows so far.
  private var anchor: (href: String, shown: String)?

  // Safe because the caller keeps the bytes for the life of the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at url: String?) {
    tokenizer = HTMLTokenizer(bytes)
    base = url.flatMap { WebAddress($0) }
    found.base = base?.href
  }

  mutating func run() -> FeedLinks {
    while true {
      let token = tokenizer.next()
      if token == .end { break }
      switch token {
      case .startTag: start()
      case .text: show(tokenizer.start..<tokenizer.end)
      case .endTag:
        if element == .a { closeAnchor() }
      default: break
      }
    }
    closeAnchor()
    // Stable, so that the order of the page decides among equals.
    let ranked = found.candidates.enumerated().sorted {
      ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset)
    }
    found.candidates = ranked.map(\.element)
    return found
  }

  private var element: HTMLElement {
    vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
  }

  private mutating func start() {
    switch element {
    case .link: readLink()
    case .a: readAnchor()
    case .base: readBase()
    case .meta: readMeta()
    case .title:
      let text = decoded(tokenizer.skipRawText())
      if found.title == nil { found.title = PlainText.collapsed(text) }
    case .script, .style, .textarea, .xmp, .iframe, .noembed, .noframes:
      _ = tokenizer.skipRawText()
    case .img: show(["alt", "title", "src"])
    case .i, .span, .em: show(["class"])
    default: break
    }
  }

  // MARK: Elements

  private mutating func readLink() {
    guard let href = value("href"), let rel = value("rel") else { return }
    let relations = rel.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" }
    if relations.contains("https://api.w.org/"), found.restRoot == nil {
      found.restRoot = resolved(href)
    }
    let type = value("type").map { Self.mediaType($0) }
    let isFeed = relations.contains("feed")
    guard isFeed || relations.contains("alternate"), !relations.contains("stylesheet") else {
      return
    }
    switch type {
    case .some(let type) where FeedLinks.isFeedType(type): break
    case "application/xml", "text/xml", "application/json", nil, "":
      guard isFeed || FeedAddress.isLikely(href) else { return }
    default: return
    }
    add(href, .announced, type: type, title: value("title"))
  }

  private mutating func readAnchor() {
    closeAnchor()
    guard let href = value("href") else { return }
    let type = value("type").map { Self.mediaType($0) }
    let isTyped = type.map { FeedLinks.isFeedType($0) } ?? false
    guard isTyped || FeedAddress.isLikely(href) else {
      if FeedAddress.mayListFeeds(href) {
        anchor = (href, "")
        show(["title", "class", "aria-label"])
      }
      return
    }
    add(href, .linked, type: isTyped ? type : nil, title: value("title"))
  }

  // MARK: What links show

  /// More of what a link shows is not looked at: "RSS" stands in a short one.
  private static let longestShown = 200
  private static let mostPages = 20

  private mutating func show(_ text: Range<Int>) {
    guard let open = anchor, open.shown.utf8.count < Self.longestShown else { return }
    anchor = (open.href, open.shown + " " + decoded(text.prefix(Self.longestShown)))
  }

  private mutating func show(_ names: [StaticString]) {
    guard let open = anchor else { return }
    let texts = names.compactMap { value($0)?.prefix(Self.longestShown) }
    anchor = (open.href, ([open.shown] + texts.map(String.init)).joined(separator: " "))
  }

  private mutating func closeAnchor() {
    guard let (href, shown) = anchor else { return }
    anchor = nil
    guard FeedAddress.namesFeeds(shown), found.pages.count < Self.mostPages,
      let page = resolved(href), !found.pages.contains(page)
    else { return }
    found.pages.append(page)
  }

  /// The absolute form of a link that leads into the web.
  private func resolved(_ href: String) -> String? {
    let address = base?.resolving(href) ?? WebAddress(href)
    return address.flatMap { $0.isWeb ? $0.href : nil }
  }

  /// Only the first base counts, and only for what follows is it sure; pages put it first.
  private mutating func readBase() {
    guard !hasBase, let href = value("href") else { return }
    hasBase = true
    if let address = base?.resolving(href) ?? WebAddress(href), address.isWeb {
      base = address
      found.base = address.href
    }
  }

  private mutating func readMeta() {
    guard found.charset == nil else { return }
    var name = value("charset")
    if name == nil, value("http-equiv")?.lowercased() == "content-type" {
      name = value("content").flatMap { Self.charset(inContentType: $0) }
    }
    let trimmed = name.map { PlainText.collapsed($0).lowercased() }
    if let trimmed, !trimmed.isEmpty, trimmed.utf8.count <= 40 { found.charset = trimmed }
  }

  private mutating func add(
    _ href: String, _ origin: FeedLinks.Candidate.Origin, type: String?, title: String?
  ) {
    guard found.candidates.count < Self.mostCandidates else { return }
    let address = base?.resolving(href) ?? WebAddress(href)
    if let address, !address.isWeb { return }
    guard let text = address?.href ?? WebAddress.relativeReference(href),
      known.insert(text).inserted
    else { return }
    let title = title.map { PlainText.collapsed($0) }
    let isForComments = FeedAddress.isForComments(text, title: title ?? "")
    found.candidates.append(
      FeedLinks.Candidate(
        href: text, origin: isForComments ? .comments : origin, type: type, title: title))
  }

  // MARK: Values

  private func value(_ name: StaticString) -> String? {
    for attribute in tokenizer.attributes
    where attribute.nameEnd - attribute.nameStart == name.utf8CodeUnitCount
      && (0..<name.utf8CodeUnitCount).allSatisfy({
        tokenizer.bytes[attribute.nameStart + $0] | 0x20 == name.utf8Start[$0] | 0x20
      })
    {
      return decoded(attribute.valueStart..<attribute.valueEnd)
    }
    return nil
  }

  private func decoded(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    HTMLEntities.appendDecoded(
      tokenizer.bytes, from: range.lowerBound, to: range.upperBound, inAttribute: true, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func mediaType(_ text: String) -> String {
    PlainText.collapsed(String(text.prefix { $0 != ";" })).lowercased()
  }

  /// The value of `charset=` in a media type.
  private static func charset(inContentType text: String) -> String? {
    for part in text.lowercased().split(separator: ";") {
      let word = PlainText.collapsed(String(part))
      guard word.hasPrefix("charset=") else { continue }
      return String(word.dropFirst(8)).filter { $0 != "\"" && $0 != "'" }
    }
    return nil
  }
}
