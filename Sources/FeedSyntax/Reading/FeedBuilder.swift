import FeedDomain
import Markup

/// Builds a `ParsedFeed` out of the events of an XML document.
///
/// One machine for RSS, RDF, Atom and CDF, because documents mix them: what an element means follows
/// from its name and from the level it stands on, not from the name of the format.
struct FeedBuilder {
  /// Where the reading stands; one for each open element.
  enum Level {
    /// Outside of any feed: an HTML page, or junk.
    case outside
    case feed, entry, origin, person, image, deletion, skipHours, skipDays
    /// The element whose text is being collected, and elements within it.
    case field, markup
    /// Something unknown; only a new entry counts within it.
    case opaque
  }

  /// Base and language in force from an element on.
  struct Scope {
    var depth: Int
    var base: String?
    var language: String?
    /// Whether the document itself gave the base.
    var isOwn = false
  }

  let limits: ReadingLimits
  let dates: FeedDate
  /// Whether the document is damaged, so that an impossible nesting means a missing end.
  let mending: Bool
  var repairsMisreadText = true

  var names: [FeedName] = []
  var levels: [Level] = []
  var scopes: [Scope] = []
  var scope: Scope

  var feed = ParsedFeed(format: .rss, version: "", encoding: "")
  /// Nil until the element was met that makes the document a feed.
  var format: ParsedFeed.Format?
  var entry = ParsedEntry()
  var entryNotes = EntryNotes()
  var feedNotes = EntryNotes()
  var origin = ParsedOrigin()
  var person = PersonNotes()
  var deletion = ParsedDeletion(ref: "", when: nil, comment: nil)
  var capture: TextCapture?
  /// Kept between captures, so that its room is reserved once.
  var buffer: [UInt8] = []
  var hasEntryLimit = false
  /// Whether the base in force is the document's own word and not the address it came from.
  var hasOwnBase: Bool { scope.isOwn }
  /// The first element of the document, for the failure that says what it was instead of a feed.
  var root: FeedName?

  init(limits: ReadingLimits, dates: FeedDate, base: String?, language: String?, mending: Bool) {
    self.limits = limits
    self.dates = dates
    self.mending = mending
    scope = Scope(depth: 0, base: base, language: language)
  }

  var level: Level { levels.last ?? .outside }

  mutating func number(of name: XMLName) -> Int {
    names.append(FeedName(name))
    return names.count - 1
  }

  mutating func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict {
    let name = names[element]
    if capture != nil {
      if mending, endsCapture(name) { return .endParentFirst }
      capture?.open(name, attributes, names: names)
      levels.append(.markup)
      return .open
    }
    if mending, name.role == .entry, mustEndFirst { return .endParentFirst }
    if root == nil { root = name }
    let tag = FeedTag(attributes: attributes, names: names)
    if !attributes.isEmpty { inherit(tag) }
    guard feed.entries.count < limits.entries || name.role != .entry else {
      hasEntryLimit = true
      return .stop
    }
    levels.append(open(name, tag))
    return .open
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if capture != nil {
      capture?.add(bytes)
    } else if level == .person {
      person.add(bytes)
    }
  }

  mutating func end(_ element: Int) {
    guard let level = levels.popLast() else { return }
    switch level {
    case .markup: capture?.close(names[element])
    case .field: finishCapture()
    case .entry: if levels.last != .entry { finishEntry() }
    case .person: if levels.last != .person { finishPerson() }
    case .origin: if levels.last != .origin { finishOrigin() }
    case .deletion: finishDeletion()
    default: break
    }
    if let last = scopes.last, last.depth > levels.count {
      scope = last
      scope.depth = scopes.count > 1 ? scopes[scopes.count - 2].depth : 0
      scopes.removeLast()
    }
  }

  /// Notes `xml:base` and `xml:lang` of an element for all that is in it.
  private mutating func inherit(_ tag: FeedTag) {
    guard tag.has(.xmlBase) || tag.has(.xmlLang) else { return }
    var outer = scope
    outer.depth = levels.count + 1
    scopes.append(outer)
    if let base = tag[.xmlBase], let absolute = resolveBase(base) {
      scope.base = absolute
      scope.isOwn = true
    }
    if tag.has(.xmlLang) { scope.language = Self.language(tag[.xmlLang]) }
  }

  /// A tag of BCP 47; publishers write `en_US`.
  static func language(_ value: String?) -> String? {
    value?.replacing("_", with: "-").nonEmpty
  }

  /// Whether a start tag shows that the end of the field before it was forgotten.
  private func endsCapture(_ name: FeedName) -> Bool {
    guard let capture, capture.form != .xhtml || name.role == .entry else { return false }
    switch name.role {
    case .unknown, .transparent, .body, .image, .imageURL, .name, .email, .uri: return false
    case .entry: return true
    default: break
    }
    // Words that HTML has too may be markup within a description, not within a date or name.
    return !name.isHTML || capture.form == .token || name.role == capture.role
  }

  /// In a damaged document an entry within an entry is one whose end was forgotten.
  private var mustEndFirst: Bool { levels.contains(.entry) }
}

/// Hands the events of an XML document to a `FeedBuilder`; a class, as the reader wants one, around
/// the value that does the work.
final class FeedEvents: XMLEventHandler {
  private(set) var builder: FeedBuilder

  init(_ builder: FeedBuilder) {
    self.builder = builder
  }

  func number(of name: XMLName) -> Int { builder.number(of: name) }

  func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict {
    builder.start(element, attributes)
  }

  func text(_ bytes: Span<UInt8>) { builder.text(bytes) }
  func end(_ element: Int) { builder.end(element) }
}

/// What is known of an entry or feed besides the value being built: fields that stand in for others.
struct EntryNotes {
  var fallbackTitle: ParsedText?
  var dublinTitle: ParsedText?
  var fallbackSummaries: [ParsedText] = []
  var permalink: String?
  var identifier: String?
  var originalLink: String?
  var publishers: [ParsedPerson] = []
  var fallbackImage: String?
  var buildDate: ParsedDate?
  var created: ParsedDate?
  var media: [ParsedEnclosure] = []
  /// The element that gave the summary.
  var summaryRole = FeedRole.summary
  var updatePeriod: String?
  var updateFrequency: Int?
}
