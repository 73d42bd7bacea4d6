/// Reads CSS selectors, with `::attr(name)` and `::text` at the end for what is no element.
struct CSSParser {
  private var scanner: SelectorScanner

  init(_ text: String) {
    scanner = SelectorScanner(text)
  }

  mutating func parse() throws(SelectorFailure) -> [SelectorPath] {
    scanner.skipSpaces()
    guard !scanner.isAtEnd else { throw SelectorFailure(.empty, at: 1) }
    var paths = [try path()]
    while scanner.take(",") { paths.append(try path()) }
    guard scanner.isAtEnd else { throw scanner.failure(.missing(.sign(","))) }
    return paths
  }

  private mutating func path() throws(SelectorFailure) -> SelectorPath {
    var path = SelectorPath(steps: [])
    scanner.skipSpaces()
    var axis = combinator() ?? .descendant
    while true {
      scanner.skipSpaces()
      if let output = try output() {
        path.output = output
        if path.steps.isEmpty, axis != .descendant { throw scanner.failure(.missing(.step)) }
        scanner.skipSpaces()
        guard scanner.isAtEnd || scanner.current == "," else { throw scanner.failure(.afterEnd) }
        return path
      }
      path.steps.append(try compound(axis))
      if let output = try output() {
        path.output = output
        scanner.skipSpaces()
        guard scanner.isAtEnd || scanner.current == "," else { throw scanner.failure(.afterEnd) }
        return path
      }
      let hasBlank = scanner.current?.isWhitespace ?? false
      scanner.skipSpaces()
      guard !scanner.isAtEnd, scanner.current != "," else { return path }
      if let next = combinator() {
        axis = next
      } else {
        guard hasBlank else { throw scanner.failure(.missing(.step)) }
        axis = .descendant
      }
    }
  }

  private mutating func combinator() -> SelectorStep.Axis? {
    if scanner.take(">") { return .child }
    if scanner.take("+") { return .next }
    if scanner.take("~") { return .following }
    return nil
  }

  private mutating func output() throws(SelectorFailure) -> SelectorPath.Output? {
    guard scanner.take("::") else { return nil }
    let name = try scanner.expectName()
    switch name {
    case "text": return .ownText
    case "attr":
      try scanner.expect("(")
      scanner.skipSpaces()
      let attribute = try scanner.expectName()
      try scanner.expect(")")
      return .attribute(attribute.lowercased())
    default: throw scanner.failure(.unknown("::" + name))
    }
  }

  /// `div#tin.muc[lang=vi]:first-child`: a name or conditions, or both.
  private mutating func compound(_ axis: SelectorStep.Axis) throws(SelectorFailure) -> SelectorStep
  {
    var step = SelectorStep(axis: axis)
    let isAny = scanner.take("*")
    if !isAny { step.name = scanner.name()?.lowercased() }
    while let test = try test() { step.tests.append(test) }
    guard isAny || step.name != nil || !step.tests.isEmpty else {
      throw scanner.failure(.missing(.step))
    }
    return step
  }

  private mutating func test() throws(SelectorFailure) -> SelectorTest? {
    if scanner.take(".") { return .attribute("class", .hasWord(try scanner.expectName())) }
    if scanner.take("#") { return .attribute("id", .equals(try scanner.expectName())) }
    if scanner.take("[") { return try attribute() }
    guard scanner.current == ":", scanner.peek(1) != ":", scanner.take(":") else { return nil }
    return try pseudoClass()
  }

  private mutating func attribute() throws(SelectorFailure) -> SelectorTest {
    scanner.skipSpaces()
    let name = try scanner.expectName().lowercased()
    scanner.skipSpaces()
    if scanner.take("]") { return .attribute(name, .exists) }
    let signs: [(String, (String) -> ValueTest)] = [
      ("^=", { .begins($0) }), ("$=", { .ends($0) }), ("*=", { .contains($0) }),
      ("~=", { .hasWord($0) }), ("|=", { .hasPart($0) }), ("=", { .equals($0) }),
    ]
    guard let test = signs.first(where: { scanner.take($0.0) })?.1 else {
      throw scanner.failure(.missing(.sign("]")))
    }
    scanner.skipSpaces()
    guard let value = try scanner.quoted() ?? scanner.name() else {
      throw scanner.failure(.missing(.quotedText))
    }
    try scanner.expect("]")
    return .attribute(name, test(value))
  }

  private mutating func pseudoClass() throws(SelectorFailure) -> SelectorTest {
    let name = try scanner.expectName().lowercased()
    switch name {
    case "first-child": return .nthChild(step: 0, offset: 1)
    case "last-child": return .lastChild
    case "nth-child":
      try scanner.expect("(")
      let test = try nth()
      try scanner.expect(")")
      return test
    case "contains":
      try scanner.expect("(")
      scanner.skipSpaces()
      guard let text = try scanner.quoted() else { throw scanner.failure(.missing(.quotedText)) }
      try scanner.expect(")")
      return .value(SelectorPath(steps: []), .contains(text))
    case "not":
      try scanner.expect("(")
      scanner.skipSpaces()
      let step = try compound(.itself)
      try scanner.expect(")")
      return .not([.value(SelectorPath(steps: [step]), .exists)])
    default: throw scanner.failure(.unknown(":" + name))
    }
  }

  /// `3`, `odd`, `even`, `2n+1`, `-n+3`.
  private mutating func nth() throws(SelectorFailure) -> SelectorTest {
    scanner.skipSpaces()
    if scanner.take("odd") { return .nthChild(step: 2, offset: 1) }
    if scanner.take("even") { return .nthChild(step: 2, offset: 0) }
    let sign = scanner.take("-") ? -1 : 1
    let number = scanner.number()
    guard scanner.take("n") else {
      guard let number else { throw scanner.failure(.missing(.number)) }
      return .nthChild(step: 0, offset: sign * number)
    }
    let step = sign * (number ?? 1)
    scanner.skipSpaces()
    guard let mark = scanner.current, mark == "+" || mark == "-", scanner.take(String(mark)) else {
      return .nthChild(step: step, offset: 0)
    }
    scanner.skipSpaces()
    guard let offset = scanner.number() else { throw scanner.failure(.missing(.number)) }
    return .nthChild(step: step, offset: mark == "-" ? -offset : offset)
  }
}

extension SelectorTest {
  /// The value of an attribute is so.
  static func attribute(_ name: String, _ test: ValueTest) -> SelectorTest {
    .value(SelectorPath(steps: [], output: .attribute(name)), test)
  }
}
