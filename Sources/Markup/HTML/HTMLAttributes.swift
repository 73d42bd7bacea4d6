/// Which attributes may be written, on which elements, and how their values are judged.
struct HTMLAttributes: Sendable {
  /// How a value is judged and written.
  enum Rule: Sendable {
    /// Characters, whatever they are.
    case text
    /// A keyword, a language, a colour.
    case word
    /// A number or a length.
    case number
    /// Only whether it is there counts.
    case flag
    case link, picture, pictureSet
    case style
  }

  /// Kinds of elements as far as their attributes go.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    static let link = Kinds(rawValue: 1)
    static let image = Kinds(rawValue: 1 << 1)
    static let media = Kinds(rawValue: 1 << 2)
    static let source = Kinds(rawValue: 1 << 3)
    static let table = Kinds(rawValue: 1 << 4)
    static let cell = Kinds(rawValue: 1 << 5)
    static let row = Kinds(rawValue: 1 << 6)
    static let list = Kinds(rawValue: 1 << 7)
    static let quote = Kinds(rawValue: 1 << 8)
    static let edit = Kinds(rawValue: 1 << 9)
    static let moment = Kinds(rawValue: 1 << 10)
    static let font = Kinds(rawValue: 1 << 11)
    static let line = Kinds(rawValue: 1 << 12)
    static let block = Kinds(rawValue: 1 << 13)
    static let details = Kinds(rawValue: 1 << 14)
    static let any = Kinds(rawValue: .max)
  }

  /// One attribute of the list.
  struct Entry: Sendable {
    /// Its place in the list, below 64; so that a set of those already written is one number.
    var number: Int
    var rule: Rule
    var kinds: Kinds
  }

  static let shared = HTMLAttributes()
  /// The place of `src`.
  static let numberOfSource = 1

  private let names: ByteNameTable
  private let entries: [Entry]

  private init() {
    names = ByteNameTable(Self.list.map { Array($0.0.utf8) }, ignoresCase: true)
    entries = Self.list.enumerated().map {
      Entry(number: $0.offset, rule: $0.element.1, kinds: $0.element.2)
    }
  }

  func entry(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Entry? {
    names.index(of: bytes, from: start, to: end).map { entries[$0] }
  }

  private static let list: [(String, Rule, Kinds)] = [
    ("href", .link, .link), ("src", .picture, [.image, .media, .source]), ("title", .text, .any),
    ("lang", .word, .any), ("dir", .word, .any), ("hidden", .flag, .any), ("style", .style, .any),
    ("alt", .text, .image), ("srcset", .pictureSet, [.image, .source]),
    ("sizes", .text, [.image, .source]), ("media", .text, .source),
    ("type", .text, [.link, .source, .list]), ("hreflang", .word, .link),
    ("width", .number, [.image, .media, .source, .table, .cell, .line]),
    ("height", .number, [.image, .media, .source, .table, .cell, .row]),
    ("poster", .picture, .media), ("loop", .flag, .media), ("muted", .flag, .media),
    ("align", .word, [.image, .table, .cell, .row, .line, .block]),
    ("valign", .word, [.cell, .row]), ("border", .number, [.image, .table]),
    ("hspace", .number, .image), ("vspace", .number, .image), ("loading", .word, .image),
    ("cellpadding", .number, .table), ("cellspacing", .number, .table),
    ("summary", .text, .table), ("frame", .word, .table), ("rules", .word, .table),
    ("bgcolor", .word, [.table, .cell, .row]), ("colspan", .number, .cell),
    ("rowspan", .number, .cell), ("scope", .word, .cell), ("abbr", .text, .cell),
    ("nowrap", .flag, .cell), ("axis", .text, .cell), ("start", .number, .list),
    ("reversed", .flag, .list), ("compact", .flag, .list), ("value", .number, .list),
    ("cite", .link, [.quote, .edit]), ("datetime", .word, [.edit, .moment]),
    ("color", .word, [.font, .line]), ("face", .text, .font), ("size", .word, [.font, .line]),
    ("noshade", .flag, .line), ("clear", .word, .line), ("open", .flag, .details),
  ]
}

extension HTMLElement {
  /// The kinds of attributes an element may have besides the general ones.
  var attributeKinds: HTMLAttributes.Kinds {
    switch self {
    case .a: .link
    case .img: .image
    case .audio, .video: .media
    case .source: .source
    case .table: .table
    case .td, .th: .cell
    case .tr, .tbody, .thead, .tfoot: .row
    case .ol, .ul, .li: .list
    case .q, .blockquote: .quote
    case .ins, .del: .edit
    case .time: .moment
    case .font: .font
    case .hr, .br: .line
    case .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .caption: .block
    case .details: .details
    default: []
    }
  }
}
