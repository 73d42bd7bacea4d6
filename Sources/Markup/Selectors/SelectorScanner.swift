/// The characters of a selector, and how far they are read.
struct SelectorScanner {
  private let characters: [Character]
  private(set) var at = 0

  init(_ text: String) {
    characters = Array(text)
  }

  var isAtEnd: Bool { at >= characters.count }
  var current: Character? { peek(0) }

  func peek(_ offset: Int) -> Character? {
    at + offset < characters.count ? characters[at + offset] : nil
  }

  func failure(_ kind: SelectorFailure.Kind) -> SelectorFailure {
    SelectorFailure(kind, at: at + 1)
  }

  mutating func skipSpaces() {
    while let character = current, character.isWhitespace { at += 1 }
  }

  /// Reads a sign if it stands here.
  mutating func take(_ sign: String) -> Bool {
    let wanted = Array(sign)
    guard at + wanted.count <= characters.count,
      characters[at..<at + wanted.count].elementsEqual(wanted)
    else { return false }
    at += wanted.count
    return true
  }

  /// Reads a sign and the blanks before it, or fails.
  mutating func expect(_ sign: String) throws(SelectorFailure) {
    skipSpaces()
    guard take(sign) else { throw failure(.missing(.sign(sign))) }
  }

  /// Reads a name: letters of any language, digits, hyphens, low lines, and what a backslash stands before.
  mutating func name() -> String? {
    var name = ""
    while let character = current {
      if character == "\\", let escaped = peek(1) {
        name.append(escaped)
        at += 2
      } else if Self.isOfName(character) {
        name.append(character)
        at += 1
      } else {
        break
      }
    }
    return name.isEmpty ? nil : name
  }

  mutating func expectName() throws(SelectorFailure) -> String {
    guard let name = name() else { throw failure(.missing(.name)) }
    return name
  }

  mutating func number() -> Int? {
    var digits = ""
    while let character = current, character.isASCII, character.isNumber, digits.count < 6 {
      digits.append(character)
      at += 1
    }
    return Int(digits)
  }

  /// Reads a text in single or double quotes.
  mutating func quoted() throws(SelectorFailure) -> String? {
    guard let quote = current, quote == "\"" || quote == "'" else { return nil }
    var text = ""
    var index = at + 1
    while index < characters.count, characters[index] != quote {
      text.append(characters[index])
      index += 1
    }
    guard index < characters.count else {
      at = characters.count
      throw failure(.missing(.sign(String(quote))))
    }
    at = index + 1
    return text
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}
