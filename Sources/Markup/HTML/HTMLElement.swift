/// The elements that the readers of HTML tell apart; all others are one kind, `unknown`.
enum HTMLElement: UInt8, Sendable {
  // Formatting elements, which the parser opens again after a block closed them.
  case a, b, big, code, em, font, i, s, small, strike, strong, tt, u
  // Other inline elements.
  case abbr, acronym, bdi, bdo, cite, data, del, dfn, ins, kbd, mark, q, rp, rt, ruby, samp, span
  case sub, sup, time, `var`
  // Blocks.
  case address, article, aside, blockquote, center, dd, details, dir, div, dl, dt, figcaption
  case figure, footer, h1, h2, h3, h4, h5, h6, header, hgroup, li, main, menu, nav, ol, p, pre
  case section, summary, ul
  // Tables.
  case table, caption, tbody, tfoot, thead, tr, td, th
  // Media and void elements.
  case audio, picture, video, br, hr, img, source, wbr
  // What is read but never written.
  case image, listing, xmp, script, style, title, textarea, noembed, noframes, iframe, plaintext
  case embed, object, svg, math, xml, base, link, meta, option
  case unknown

  /// Names in the order of the cases.
  static let names = """
    a b big code em font i s small strike strong tt u \
    abbr acronym bdi bdo cite data del dfn ins kbd mark q rp rt ruby samp span sub sup time var \
    address article aside blockquote center dd details dir div dl dt figcaption figure footer \
    h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre section summary ul \
    table caption tbody tfoot thead tr td th \
    audio picture video br hr img source wbr \
    image listing xmp script style title textarea noembed noframes iframe plaintext \
    embed object svg math xml base link meta option
    """

  /// What the parser of HTML and the sanitiser do with an element.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// May be written.
    static let kept = Traits(rawValue: 1)
    static let void = Traits(rawValue: 1 << 1)
    static let formatting = Traits(rawValue: 1 << 2)
    /// Closes an open paragraph; its end tag closes what is open inside.
    static let block = Traits(rawValue: 1 << 3)
    /// "Special" in the words of the HTML standard: inline end tags do not reach beyond it.
    static let special = Traits(rawValue: 1 << 4)
    /// Ends the search for an open element.
    static let boundary = Traits(rawValue: 1 << 5)
    /// Closed by what contains it without an end tag of its own.
    static let implied = Traits(rawValue: 1 << 6)
    static let heading = Traits(rawValue: 1 << 7)
    /// Part of a table, and ignored outside of one.
    static let tablePart = Traits(rawValue: 1 << 8)
    /// Holds rows or cells, but no text.
    static let tableFrame = Traits(rawValue: 1 << 9)
    /// A text reader sees it on lines of its own.
    static let line = Traits(rawValue: 1 << 10)
  }

  var traits: Traits {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      [.kept, .formatting]
    case .abbr, .acronym, .bdi, .bdo, .cite, .data, .del, .dfn, .ins, .kbd, .mark, .q, .ruby,
      .samp, .span, .sub, .sup, .time, .var, .audio, .picture, .video:
      [.kept]
    case .rp, .rt: [.kept, .implied]
    case .dd, .dt, .li: [.kept, .special, .implied, .line]
    case .p: [.kept, .block, .special, .implied, .line]
    case .h1, .h2, .h3, .h4, .h5, .h6: [.kept, .block, .special, .heading, .line]
    case .table: [.kept, .special, .boundary, .tableFrame, .line]
    case .tbody, .tfoot, .thead, .tr: [.kept, .special, .tablePart, .tableFrame, .line]
    case .caption: [.kept, .special, .boundary, .tablePart, .line]
    case .td, .th: [.kept, .special, .boundary, .tablePart]
    case .br, .wbr, .img: [.kept, .void]
    case .source: [.kept, .void]
    case .hr: [.kept, .void, .block, .special, .line]
    case .image, .listing, .xmp, .script, .style, .title, .textarea, .noembed, .noframes, .iframe,
      .plaintext, .embed, .object, .svg, .math, .xml, .base, .link, .meta, .option, .unknown:
      []
    default: [.kept, .block, .special, .line]
    }
  }
}

/// The names and traits of all elements in tables, made once.
struct HTMLVocabulary: Sendable {
  static let shared = HTMLVocabulary()

  private let names = ByteNameTable(words: HTMLElement.names)
  private let traits: [HTMLElement.Traits]
  /// All names, one after the other, and where each begins.
  private let letters: [UInt8]
  private let starts: [Int]

  private init() {
    let words = HTMLElement.names.utf8.split(separator: UInt8(ascii: " "))
    letters = words.flatMap { Array($0) }
    starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    traits = (0...HTMLElement.unknown.rawValue).map {
      HTMLElement(rawValue: $0)?.traits ?? []
    }
  }

  func element(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> HTMLElement {
    names.index(of: bytes, from: start, to: end)
      .flatMap { HTMLElement(rawValue: UInt8(truncatingIfNeeded: $0)) } ?? .unknown
  }

  func traits(of element: HTMLElement) -> HTMLElement.Traits {
    traits[Int(element.rawValue)]
  }

  func appendName(of element: HTMLElement, to out: inout [UInt8]) {
    let number = Int(element.rawValue)
    guard number + 1 < starts.count else { return }
    for at in starts[number]..<starts[number + 1] { out.append(letters[at]) }
  }
}
