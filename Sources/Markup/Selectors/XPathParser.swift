/// Reads the part of XPath 1.0 that lists of news need: steps down, names, conditions, attributes and texts.
struct XPathParser {
  /// Conditions within conditions; more than anybody writes.
  private static let mostDepth = 8

  private var scanner: SelectorScanner
  private var depth = 0

  init(_ text: String) {
    scanner = SelectorScanner(text)
  }

  mutating func parse() throws(SelectorFailure) -> [SelectorPath] {
    var paths: [SelectorPath] = []
    repeat {
      scanner.skipSpaces()
      paths.append(try path())
      scanner.skipSpaces()
    } while scanner.take("|")
    guard scanner.isAtEnd else { throw scanner.failure(.afterEnd) }
    return paths
  }

  // MARK: Paths

  /// `//div[@class='tin']/h3/a/@href`, `.//a`, `text()`.
  ///
  /// A path always begins where it is asked for: a leading `//` means anywhere inside.
  private mutating func path() throws(SelectorFailure) -> SelectorPath {
    var path = SelectorPath(steps: [])
    var axis = SelectorStep.Axis.child
    if scanner.take("//") {
      axis = .descendant
    } else {
      _ = scanner.take("/")
    }
    repeat {
      if try end(of: &path, axis) { return path }
      if let step = try step(axis) { path.steps.append(step) }
      axis = .child
      if scanner.take("//") {
        axis = .descendant
      } else if !scanner.take("/") {
        return path
      }
    } while true
  }

  /// An attribute or text, with which a path ends.
  private mutating func end(
    of path: inout SelectorPath, _ axis: SelectorStep.Axis
  ) throws(SelectorFailure) -> Bool {
    if scanner.take("@") {
      path.output = .attribute(try scanner.expectName().lowercased())
    } else if scanner.take("text()") {
      path.output = .ownText
    } else {
      return false
    }
    // `//@href`: of any element inside.
    if axis == .descendant { path.steps.append(SelectorStep(axis: .descendant)) }
    return true
  }

  /// Nil for `.`, which leads nowhere.
  private mutating func step(_ axis: SelectorStep.Axis) throws(SelectorFailure) -> SelectorStep? {
    if scanner.take("..") { return SelectorStep(axis: .parent) }
    if scanner.take(".") {
      return axis == .descendant ? SelectorStep(axis: .descendant) : nil
    }
    var step = SelectorStep(axis: axis)
    if !scanner.take("*") {
      guard let word = scanner.name() else { throw scanner.failure(.missing(.step)) }
      if scanner.take("::") {
        step.axis = try self.axis(named: word)
        step.name = scanner.take("*") ? nil : try scanner.expectName().lowercased()
      } else {
        if scanner.current == "(" { throw scanner.failure(.unknown(word + "()")) }
        step.name = word.lowercased()
      }
    }
    while scanner.take("[") { step.tests += try predicate() }
    return step
  }

  private func axis(named word: String) throws(SelectorFailure) -> SelectorStep.Axis {
    switch word {
    case "child": return .child
    case "descendant": return .descendant
    case "self": return .itself
    case "parent": return .parent
    case "following-sibling": return .following
    default: throw scanner.failure(.unknown(word + "::"))
    }
  }

  // MARK: Conditions

  private mutating func predicate() throws(SelectorFailure) -> [SelectorTest] {
    scanner.skipSpaces()
    let tests: [SelectorTest]
    if let number = scanner.number() {
      tests = [.position(number...number)]
    } else if scanner.take("last()") {
      tests = [.last]
    } else if scanner.take("position()") {
      tests = [.position(try positions())]
    } else {
      tests = try either()
    }
    try scanner.expect("]")
    return tests
  }

  private mutating func positions() throws(SelectorFailure) -> ClosedRange<Int> {
    scanner.skipSpaces()
    let sign = ["<=", ">=", "<", ">", "="].first { scanner.take($0) }
    guard let sign else { throw scanner.failure(.missing(.sign("="))) }
    scanner.skipSpaces()
    guard let number = scanner.number() else { throw scanner.failure(.missing(.number)) }
    switch sign {
    case "<=": return 0...number
    case "<": return 0...max(0, number - 1)
    case ">=": return number...Int.max
    case ">": return number + 1...Int.max
    default: return number...number
    }
  }

  private mutating func either() throws(SelectorFailure) -> [SelectorTest] {
    guard depth < Self.mostDepth else { throw scanner.failure(.tooLong) }
    depth += 1
    defer { depth -= 1 }
    var tests = try all()
    while word("or") { tests = [.either(tests, try all())] }
    return tests
  }

  private mutating func all() throws(SelectorFailure) -> [SelectorTest] {
    var tests = try condition()
    while word("and") { tests += try condition() }
    return tests
  }

  /// Reads a word that stands between two conditions.
  private mutating func word(_ word: String) -> Bool {
    let before = scanner
    scanner.skipSpaces()
    if scanner.take(word), let next = scanner.current, next.isWhitespace || next == "(" {
      return true
    }
    scanner = before
    return false
  }

  private mutating func condition() throws(SelectorFailure) -> [SelectorTest] {
    scanner.skipSpaces()
    if scanner.take("not(") {
      let tests = try either()
      try scanner.expect(")")
      return [.not(tests)]
    }
    if scanner.take("(") {
      let tests = try either()
      try scanner.expect(")")
      return tests
    }
    if scanner.take("contains(") { return [try function { .contains($0) }] }
    if scanner.take("starts-with(") { return [try function { .begins($0) }] }
    let path = try operand()
    scanner.skipSpaces()
    if scanner.take("!=") { return [.value(path, .differs(try text()))] }
    if scanner.take("=") { return [.value(path, .equals(try text()))] }
    return [.value(path, .exists)]
  }

  /// The rest of `contains(@class, 'tin')`.
  private mutating func function(
    _ test: (String) -> ValueTest
  ) throws(SelectorFailure) -> SelectorTest {
    scanner.skipSpaces()
    let path = try operand()
    try scanner.expect(",")
    let text = try text()
    try scanner.expect(")")
    return .value(path, test(text))
  }

  /// What is compared: an attribute, a text, an element; white space is always normalised.
  private mutating func operand() throws(SelectorFailure) -> SelectorPath {
    guard scanner.take("normalize-space(") else {
      guard scanner.current != "/", !scanner.isAtEnd else {
        throw scanner.failure(.missing(.condition))
      }
      return try path()
    }
    scanner.skipSpaces()
    let path = scanner.current == ")" ? SelectorPath(steps: []) : try path()
    try scanner.expect(")")
    return path
  }

  private mutating func text() throws(SelectorFailure) -> String {
    scanner.skipSpaces()
    guard let text = try scanner.quoted() else { throw scanner.failure(.missing(.quotedText)) }
    return text
  }
}
