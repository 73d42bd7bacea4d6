/// A well-formed document cut into its pieces, so that a test can write it differently.
struct XMLPieces {
  enum Piece {
    /// `<?xml …?>` and other instructions, and the DOCTYPE.
    case aside(String)
    case comment(String)
    case section(String)
    case text(String)
    case end(String)
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
  }

  var pieces: [Piece] = []

  init(_ document: String) {
    var rest = Substring(document)
    func take(_ prefix: String, _ end: String) -> String? {
      guard rest.hasPrefix(prefix), let stop = rest.firstRange(of: end) else { return nil }
      defer { rest = rest[stop.upperBound...] }
      return String(rest[rest.index(rest.startIndex, offsetBy: prefix.count)..<stop.lowerBound])
    }
    while !rest.isEmpty {
      if let body = take("<!--", "-->") {
        pieces.append(.comment(body))
      } else if let body = take("<![CDATA[", "]]>") {
        pieces.append(.section(body))
      } else if let body = take("<?", "?>") {
        pieces.append(.aside("<?\(body)?>"))
      } else if let body = take("<!", ">") {
        pieces.append(.aside("<!\(body)>"))
      } else if let body = take("</", ">") {
        pieces.append(.end(String(body.prefix { !$0.isWhitespace })))
      } else if let body = take("<", ">") {
        pieces.append(Self.start(body))
      } else {
        let text = rest.prefix { $0 != "<" }
        pieces.append(.text(String(text)))
        rest = rest[text.endIndex...]
      }
    }
  }

  private static func start(_ body: String) -> Piece {
    let isEmpty = body.hasSuffix("/")
    var rest = Substring(isEmpty ? String(body.dropLast()) : body)
    let name = rest.prefix { !$0.isWhitespace }
    rest = rest[name.endIndex...]
    var attributes: [(name: String, value: String)] = []
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].filter { !$0.isWhitespace }
      let open = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      guard let quote = open.first else { break }
      let value = open.dropFirst().prefix { $0 != quote }
      attributes.append((String(key), String(value)))
      rest = rest[value.endIndex...].dropFirst()
    }
    return .start(name: String(name), attributes: attributes, isEmpty: isEmpty)
  }

  /// The document written with a style.
  func written(_ style: Style = Style()) -> String {
    pieces.map { style.write($0) }.joined()
  }

  /// The ways in which the same document can be written.
  struct Style {
    var quote: Character = "\""
    var reversesAttributes = false
    var hasBlanks = false
    var hasComments = false
    var sections = Sections.asTheyAre
    var closesEmpty = false

    enum Sections { case asTheyAre, entities, always }

    func write(_ piece: Piece) -> String {
      switch piece {
      case .aside(let text): text
      case .comment(let text): "<!--\(text)-->"
      case .section(let text): sections == .entities ? Self.escaped(text) : "<![CDATA[\(text)]]>"
      case .text(let text): sections == .always ? Self.section(text) : text
      case .end(let name): "</\(name)\(hasBlanks ? "\n " : "")>\(hasComments ? "<!-- ' > -->" : "")"
      case .start(let name, let attributes, let isEmpty): start(name, attributes, isEmpty)
      }
    }

    private func start(
      _ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool
    ) -> String {
      let ordered = reversesAttributes ? attributes.reversed() : attributes
      let words = ordered.map { item in
        let entity = quote == "'" ? "&#39;" : "&quot;"
        let value = item.value.replacing(String(quote), with: entity)
        return hasBlanks
          ? "\n  \(item.name) = \(quote)\(value)\(quote)" : " \(item.name)=\(quote)\(value)\(quote)"
      }
      let tag = "<\(name)\(words.joined())\(hasBlanks ? " " : "")"
      if isEmpty { return closesEmpty ? "\(tag)></\(name)>" : "\(tag)/>" }
      return tag + ">"
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&#62;")
    }

    /// Text as a section, but for what is only white space and for other references.
    private static func section(_ text: String) -> String {
      let plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&amp;", with: "&")
      let hasOthers = text.replacing("&lt;", with: "").replacing("&gt;", with: "")
        .replacing("&amp;", with: "").contains("&")
      return hasOthers || text.allSatisfy(\.isWhitespace) ? text : "<![CDATA[\(plain)]]>"
    }
  }
}
