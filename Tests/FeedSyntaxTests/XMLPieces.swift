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
    var hasInstructions = false
    var renamesPrefixes = false
    var numbersLetters = false
    var sections = Sections.asTheyAre
    var closesEmpty = false

    enum Sections { case asTheyAre, entities, always, halves }

    func write(_ piece: Piece) -> String {
      switch piece {
      case .aside(let text): text
      case .comment(let text): "<!--\(text)-->"
      case .section(let text): section(text)
      case .text(let text): self.text(text)
      case .end(let name): "</\(renamed(name))\(hasBlanks ? "\n " : "")>\(behind)"
      case .start(let name, let attributes, let isEmpty):
        start(
          renamed(name), attributes.map { (name: renamed($0.name), value: $0.value) }, isEmpty)
      }
    }

    private var behind: String {
      (hasComments ? "<!-- ' > -->" : "") + (hasInstructions ? "<?nothing a='>' ?>" : "")
    }

    private func section(_ text: String) -> String {
      switch sections {
      case .entities: return Self.escaped(text)
      case .halves:
        let middle = text.index(text.startIndex, offsetBy: text.count / 2)
        return "<![CDATA[\(text[..<middle])]]><![CDATA[\(text[middle...])]]>"
      default: return "<![CDATA[\(text)]]>"
      }
    }

    private func text(_ text: String) -> String {
      if numbersLetters {
        return text.unicodeScalars.map {
          $0.isASCII ? "\($0)" : "&#x\(String($0.value, radix: 16));"
        }
        .joined()
      }
      return sections == .always ? Self.section(text) : text
    }

    /// `dc:date` as `xdc:date`, with its declaration.
    private func renamed(_ name: String) -> String {
      let parts = name.split(separator: ":")
      guard renamesPrefixes, parts.count == 2, parts[0] != "xml" else { return name }
      return parts[0] == "xmlns" ? "xmlns:x\(parts[1])" : "x\(name)"
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
