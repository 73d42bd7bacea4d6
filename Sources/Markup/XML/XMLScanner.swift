import Foundation

/// The state machine behind `XMLReader`: one pass over the bytes of a document.
///
/// Offsets into the document are plain integers; `byte(_:)` answers NUL beyond the end, which a
/// clean document never contains, so that no comparison needs a second check.
struct XMLScanner {
  /// An element whose end has not come yet.
  struct OpenElement {
    /// Index in the name table.
    var name: Int
    /// The handler's number.
    var element: Int
    var bindings: Int
    var scope: Int
    /// False beyond the limit of depth: the handler does not know of it.
    var isTold = true
  }

  let base: UnsafePointer<UInt8>
  let count: Int
  let handler: any XMLEventHandler
  let limits: XMLLimits
  let mending: Bool

  var at = 0
  var names = XMLNameTable()
  var namespaces = XMLNamespaces()
  var open: [OpenElement] = []
  var attributes = XMLAttributes()
  var entities: [String: [UInt8]] = [:]
  /// Bytes they have been replaced by.
  var entityBytes = 0
  var scratch: [UInt8] = []
  var findings: XMLFindingList
  var outcome = XMLReport.Outcome.complete
  /// Set when nothing more is to be read.
  var isDone = false
  var sawElement = false
  var isTooDeep = false
  /// Where the last element outside of any other began.
  var outerStart = 0
  var outside = XMLOutside()
  var documentTypes = 0
  private var exhausted = [Int](repeating: Int.max, count: 256)
  private var exhaustedSections = [Int](repeating: Int.max, count: XMLSectionEnd.allCases.count)

  init(
    base: UnsafePointer<UInt8>, count: Int, handler: any XMLEventHandler, limits: XMLLimits,
    mending: Bool
  ) {
    self.base = base
    self.count = count
    self.handler = handler
    self.limits = limits
    self.mending = mending
    findings = XMLFindingList(limit: limits.findings)
  }

  @inline(__always) func byte(_ index: Int) -> UInt8 {
    index < count ? base[index] : 0
  }

  mutating func run() {
    while at < count, !isDone {
      let start = at
      let next = find(UInt8(ascii: "<"), from: at) ?? count
      at = next
      if next > start { text(start, next) }
      if next < count { markup() }
    }
    finish()
  }

  /// What is still open at the end is ended, also where a limit was the end: an entry that was begun is one.
  ///
  /// A document that stops in an element is truncated.
  private mutating func finish() {
    if !open.isEmpty, !isDone {
      let isVoid = open.contains { isHTMLVoid($0.name) }
      findings.add(isVoid ? .missingEndTag : .truncated, at: max(count - 40, 0), length: 40)
      if !mending { outcome = .broken }
    }
    if case .broken = outcome { return }
    while !open.isEmpty { popElement() }
    outside.note(in: &findings)
  }

  /// Whether an element is one that HTML leaves without an end; XML wants one.
  private func isHTMLVoid(_ name: Int) -> Bool {
    let entry = names.entries[name]
    return ["br", "hr", "img", "input", "link", "meta"]
      .contains(string(entry.start, entry.length).lowercased())
  }

  /// Where a byte next occurs before an end, nil when it does not.
  @inline(__always) func find(_ wanted: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let hit = memchr(base + start, Int32(wanted), end - start) else {
      return nil
    }
    return base.distance(to: UnsafeRawPointer(hit).assumingMemoryBound(to: UInt8.self))
  }

  /// Where a byte next occurs, nil when it does not.
  ///
  /// A search that failed is remembered, so that a million unfinished tags do not each look through
  /// the rest of the document.
  mutating func find(_ wanted: UInt8, from start: Int) -> Int? {
    if start >= exhausted[Int(wanted)] { return nil }
    if let hit = find(wanted, from: start, to: count) { return hit }
    exhausted[Int(wanted)] = start
    return nil
  }

  /// Where the end of a section next occurs, nil when it does not; failures are remembered likewise.
  mutating func find(_ end: XMLSectionEnd, from start: Int) -> Int? {
    if start >= exhaustedSections[end.rawValue] { return nil }
    let wanted = end.text
    let length = wanted.utf8CodeUnitCount
    var from = start
    while let hit = find(wanted.utf8Start[0], from: from) {
      if hit + length <= count, memcmp(base + hit, wanted.utf8Start, length) == 0 { return hit }
      from = hit + 1
    }
    exhaustedSections[end.rawValue] = start
    return nil
  }

  /// Whether a piece of ASCII stands at an offset.
  func matches(_ wanted: StaticString, at start: Int) -> Bool {
    let length = wanted.utf8CodeUnitCount
    return start + length <= count && memcmp(base + start, wanted.utf8Start, length) == 0
  }

  func string(_ start: Int, _ length: Int) -> String {
    let piece = UnsafeBufferPointer(start: base + start, count: length)
    return String(decoding: piece, as: UTF8.self)
  }

  /// Gives a stretch of the document to the handler as it stands.
  func emit(_ start: Int, _ end: Int) {
    // Safe because the span is used before this call returns and the document stays in place.
    handler.text(UnsafeBufferPointer(start: base + start, count: end - start).span)
  }
}

/// What ends a section of a document that is not a tag.
enum XMLSectionEnd: Int, CaseIterable {
  case comment, instruction, characterData, endTag

  var text: StaticString {
    switch self {
    case .comment: "-->"
    case .instruction: "?>"
    case .characterData: "]]>"
    case .endTag: "</"
    }
  }
}

extension UInt8 {
  @inline(__always) var isXMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D
  }

  /// Whether a byte can begin a name; every character beyond ASCII is let through.
  @inline(__always) var isXMLNameStart: Bool {
    (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == 0x5F || self == 0x3A || self >= 0x80
  }

  /// Whether a byte goes on a name; wider than XML, so that odd names stay one name.
  @inline(__always) var isXMLName: Bool {
    isXMLNameStart || (self >= 0x30 && self <= 0x39) || self == 0x2D || self == 0x2E
  }
}
