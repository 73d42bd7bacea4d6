import FeedDomain

/// One pass of the sanitiser over one fragment: tokens in, harmless HTML out.
///
/// It keeps the stack of open elements as the parser of a browser would (HTML standard §13.2.6) and writes
/// every implied tag, so that the parser finds nothing to mend in what comes out.
struct HTMLRewriter {
  /// An element that is open in the output.
  struct Open {
    var element: HTMLElement
    /// Its start tag in the output, to be written again when a formatting element is opened anew.
    var tag: Range<Int>
    /// How many formatting elements waited to be opened again when this one was opened.
    var waitingBefore: Int
    /// Its end tag came while a block inside was open; it closes with that block.
    var closesWithInner = false
  }

  let vocabulary = HTMLVocabulary.shared
  let attributeList = HTMLAttributes.shared
  let styles = HTMLStyleFilter.shared
  let trackers = HTMLTrackers.shared
  let isFaithful: Bool
  let addresses: HTMLAddressFilter
  let syntax: HTMLSanitiser.Syntax
  let reading: HTMLSanitiser.Syntax
  let depth: Int
  var tokenizer: HTMLTokenizer
  var out: [UInt8]
  var stack: [Open] = []
  /// Formatting elements that a block has closed and the next text opens again.
  var waiting: [Open] = []
  /// Bytes of tags that may still be written again: keeps the output linear in the input.
  var reopeningBudget: Int
  /// Whether nothing but the start tag of a `pre` has just been written: a line break there means nothing.
  var isAtStartOfPre = false
  /// The address of the last embedded document, which `object` and `embed` often give twice.
  var lastEmbedded: [UInt8] = []
  /// Reused for the address of a picture or document.
  var address: [UInt8] = []
  /// Reused for decoded attribute values.
  var value: [UInt8] = []

  init(
    // Safe because the caller keeps the bytes for the life of the rewriter.
    _ html: UnsafeBufferPointer<UInt8>, for sanitiser: HTMLSanitiser, appendingTo out: [UInt8]
  ) {
    addresses = HTMLAddressFilter(base: sanitiser.base, keepsLetters: sanitiser.isFaithful)
    syntax = sanitiser.syntax
    reading = sanitiser.reading
    depth = sanitiser.depth
    isFaithful = sanitiser.isFaithful
    tokenizer = HTMLTokenizer(html)
    self.out = out
    reopeningBudget = html.count + 4096
    stack.reserveCapacity(32)
  }

  mutating func run() -> [UInt8] {
    while true {
      let token = tokenizer.next()
      if token == .end { break }
      handle(token)
    }
    close(downTo: 0)
    let result = out
    out = []
    return result
  }

  mutating func handle(_ token: HTMLTokenizer.Token) {
    switch token {
    case .text:
      writeText(tokenizer.start..<tokenizer.end, hasReferences: true)
    case .startTag:
      let element = vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
      if element != .unknown { start(element) }
    case .endTag:
      let element = vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
      if element != .unknown { end(element) }
    case .comment, .end:
      break
    }
  }

  // MARK: Text

  mutating func writeText(_ range: Range<Int>, hasReferences: Bool) {
    if isAtStartOfPre {
      writeStartOfPre(range, hasReferences: hasReferences)
      return
    }
    let isInFrame = top.contains(.tableFrame)
    if isInFrame || !waiting.isEmpty, !isBlank(range) {
      if isInFrame { openCell() }
      reopenWaiting()
    }
    if hasReferences {
      HTMLText.appendMarkup(
        tokenizer.bytes, from: range.lowerBound, to: range.upperBound, into: &out)
    } else {
      HTMLText.appendEscaped(
        tokenizer.bytes, from: range.lowerBound, to: range.upperBound, into: &out)
    }
  }

  /// HTML ignores a line break right after `<pre>`, XML does not: so none is written there.
  private mutating func writeStartOfPre(_ range: Range<Int>, hasReferences: Bool) {
    var text: [UInt8] = []
    if hasReferences {
      HTMLEntities.appendDecoded(
        tokenizer.bytes, from: range.lowerBound, to: range.upperBound, inAttribute: false,
        into: &text)
    } else {
      text = Array(tokenizer.bytes[range])
    }
    let start = text.firstIndex { $0 != 0x0A && $0 != 0x0D && !Self.isDropped($0) } ?? text.count
    guard start < text.count else { return }
    reopenWaiting()
    isAtStartOfPre = false
    text.withUnsafeBufferPointer {
      HTMLText.appendEscaped($0, from: start, to: $0.count, into: &out)
    }
  }

  /// Controls that are not written, so that a line break after them comes first.
  private static func isDropped(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0C || byte == 0x7F
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { HTMLTokenizer.isSpace(tokenizer.bytes[$0]) }
  }

  // MARK: Start tags

  private mutating func start(_ element: HTMLElement) {
    let traits = vocabulary.traits(of: element)
    guard traits.contains(.kept) else {
      startUnkept(element)
      return
    }
    let isEmpty = reading == .xhtml && tokenizer.isSelfClosing && !traits.contains(.void)
    let before = stack.count
    if traits.contains(.tablePart) {
      startTablePart(element)
    } else if traits.contains(.void) {
      startVoid(element, traits)
    } else {
      startContent(element, traits)
    }
    if isEmpty, stack.count >= before, stack.last?.element == element { closeTop() }
  }

  /// Opens an element of flow content, after what the standard closes before it.
  private mutating func startContent(_ element: HTMLElement, _ traits: HTMLElement.Traits) {
    if element == .table, top.contains(.tableFrame) { endTable() }
    openCellIfNeeded()
    switch element {
    case .a:
      startLink()
      return
    case .li:
      closeItem { $0 == .li }
      closeParagraph()
    case .dd, .dt:
      closeItem { $0 == .dd || $0 == .dt }
      closeParagraph()
    case .rp, .rt:
      guard isOpen(.ruby) else { return }
      closeImplied(except: nil)
    case .table:
      closeParagraph()
    default:
      if traits.contains(.block) {
        closeParagraph()
        if traits.contains(.heading), top.contains(.heading) { closeTop() }
      } else {
        reopenWaiting()
      }
    }
    open(element)
    isAtStartOfPre = element == .pre
  }

  /// Opens a link, unless its address may not stay: then only its text does.
  ///
  /// One without any address stays for its title, which a reader sees as well.
  private mutating func startLink() {
    closeLink()
    guard let reason = attribute("href") ?? attribute("title") else { return }
    if isName("href", of: reason), !isAllowedLink(reason) { return }
    reopenWaiting()
    open(.a)
  }

  mutating func closeLink() {
    while let place = waiting[waitingFloor...].lastIndex(where: { $0.element == .a }) {
      waiting.remove(at: place)
    }
    if let index = openIndex(of: .a) { close(through: index, keepingFormat: true) }
  }

  private mutating func startVoid(_ element: HTMLElement, _ traits: HTMLElement.Traits) {
    switch element {
    case .img:
      startImage()
    case .source:
      guard let parent = stack.last?.element, [.picture, .audio, .video].contains(parent) else {
        return
      }
      writeStartTag(element)
    default:
      openCellIfNeeded()
      if traits.contains(.block) { closeParagraph() } else { reopenWaiting() }
      writeStartTag(element)
    }
  }

  private mutating func startUnkept(_ element: HTMLElement) {
    let isEmpty = reading == .xhtml && tokenizer.isSelfClosing
    switch element {
    case .image:
      startImage()
    case .script, .style, .title:
      if !isEmpty { _ = tokenizer.skipRawText() }
    case .textarea:
      if !isEmpty { writeText(tokenizer.skipRawText(), hasReferences: true) }
    case .noembed, .noframes:
      if !isEmpty { writeText(tokenizer.skipRawText(), hasReferences: false) }
    case .plaintext:
      writeText(tokenizer.skipToEnd(), hasReferences: false)
    case .xmp:
      guard !isEmpty else { return }
      let content = tokenizer.skipRawText()
      startContent(.pre, vocabulary.traits(of: .pre))
      writeText(content, hasReferences: false)
      end(.pre)
    case .listing:
      tokenizer.forgetAttributes()
      startContent(.pre, vocabulary.traits(of: .pre))
    case .iframe:
      startEmbedded(addressIn: "src")
      if !isEmpty { _ = tokenizer.skipRawText() }
    case .embed:
      startEmbedded(addressIn: "src")
    case .object:
      startEmbedded(addressIn: "data")
    case .svg, .math:
      if isFaithful { keepForeign() } else if !tokenizer.isSelfClosing { skipForeign() }
    case .xml:
      if !isEmpty { tokenizer.skipIsland() }
    default:
      break
    }
  }

  /// Leaves SVG and MathML out, up to their end or to a tag that ends them in a browser as well.
  private mutating func skipForeign() {
    let name = Array(tokenizer.bytes[tokenizer.start..<tokenizer.end])
    var open = 1
    tokenizer.isForeign = true
    defer { tokenizer.isForeign = false }
    while open > 0 {
      let token = tokenizer.next()
      if token == .end { return }
      guard token == .startTag || token == .endTag else { continue }
      if isCurrentName(name) {
        if token == .endTag { open -= 1 } else if !tokenizer.isSelfClosing { open += 1 }
        continue
      }
      guard token == .startTag else { continue }
      let element = vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
      if element.endsForeignContent {
        tokenizer.isForeign = false
        start(element)
        return
      }
    }
  }

  private func isCurrentName(_ name: [UInt8]) -> Bool {
    tokenizer.end - tokenizer.start == name.count
      && name.indices.allSatisfy { tokenizer.bytes[tokenizer.start + $0] | 0x20 == name[$0] | 0x20 }
  }
}

extension HTMLElement {
  /// Whether the start tag brings a parser back from SVG or MathML to HTML.
  var endsForeignContent: Bool {
    switch self {
    case .b, .big, .blockquote, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2,
      .h3, .h4, .h5, .h6, .hr, .i, .img, .li, .listing, .menu, .meta, .ol, .p, .pre, .ruby, .s,
      .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default:
      false
    }
  }
}
