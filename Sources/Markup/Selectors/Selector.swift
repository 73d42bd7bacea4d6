/// Finds elements, attributes and texts of a page: a CSS selector, or an XPath when it begins with `/`, `./` or `@`.
///
/// A subset of both, listed in `Docs/Selectors.md`. It is read once and applied to many pages, in time that grows with
/// the page and not with the ambiguity of the pattern.
package struct Selector: Hashable, Sendable {
  /// Nobody writes a longer one by hand.
  static let mostBytes = 1000

  package let text: String
  /// What the alternatives of a list find together.
  let paths: [SelectorPath]

  package init(_ text: String) throws(SelectorFailure) {
    self.text = text
    guard text.utf8.count <= Self.mostBytes else { throw SelectorFailure(.tooLong, at: 1) }
    if Self.isXPath(text) {
      var parser = XPathParser(text)
      paths = try parser.parse()
    } else {
      var parser = CSSParser(text)
      paths = try parser.parse()
    }
  }

  /// A dot that is followed by a letter begins the name of a class.
  private static func isXPath(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }
    return start.hasPrefix("/") || start.hasPrefix("./") || start.hasPrefix("..")
      || start.hasPrefix("@") || start == "." || start.hasPrefix(". ")
  }

  /// What the selector finds inside a node, in the order of the page.
  package func matches(in tree: HTMLTree, inside node: HTMLTree.NodeID) -> [SelectorMatch] {
    var matcher = SelectorMatcher(tree: tree)
    return matcher.matches(of: self, inside: node)
  }

  /// The first of `matches`.
  package func first(in tree: HTMLTree, inside node: HTMLTree.NodeID) -> SelectorMatch? {
    matches(in: tree, inside: node).first
  }
}

/// What a selector found.
package enum SelectorMatch: Hashable, Sendable {
  case element(HTMLTree.NodeID)
  /// The value of an attribute, or a text.
  case text(String)
}

/// A way through the tree, step by step, and what is taken at its end.
struct SelectorPath: Hashable, Sendable {
  /// What is taken of the elements at the end.
  enum Output: Hashable, Sendable {
    case element
    case attribute(String)
    /// The texts directly inside.
    case ownText
  }

  var steps: [SelectorStep]
  var output = Output.element
}

/// From elements to others.
struct SelectorStep: Hashable, Sendable {
  /// Where the others are.
  enum Axis: Hashable, Sendable {
    case child, descendant, itself, parent
    /// The next element of the same parent.
    case next
    /// All later elements of the same parent.
    case following
  }

  var axis: Axis
  /// Nil for any.
  var name: String?
  var tests: [SelectorTest] = []
}

/// What an element must be to be taken.
indirect enum SelectorTest: Hashable, Sendable {
  /// One of the values at the end of a path is so.
  case value(SelectorPath, ValueTest)
  /// Its place, from 1, among those of the same parent that hold so far.
  case position(ClosedRange<Int>)
  /// It is the last of those.
  case last
  /// Its place among all elements of the parent is one of `step * n + offset`.
  case nthChild(step: Int, offset: Int)
  case lastChild
  case not([SelectorTest])
  case either([SelectorTest], [SelectorTest])

  /// Whether it depends on what else is found.
  var isPlace: Bool {
    switch self {
    case .position, .last: true
    default: false
    }
  }
}

/// What a value must be.
enum ValueTest: Hashable, Sendable {
  case exists
  case equals(String)
  case differs(String)
  case begins(String)
  case ends(String)
  case contains(String)
  /// One of its words, as in `class`.
  case hasWord(String)
  /// Itself or up to a hyphen, as in `lang`.
  case hasPart(String)

  func holds(for value: String) -> Bool {
    switch self {
    case .exists: true
    case .equals(let text): value == text
    case .differs(let text): value != text
    case .begins(let text): !text.isEmpty && value.hasPrefix(text)
    case .ends(let text): !text.isEmpty && value.hasSuffix(text)
    case .contains(let text): !text.isEmpty && value.contains(text)
    case .hasWord(let word): value.split(whereSeparator: \.isWhitespace).contains { $0 == word }
    case .hasPart(let part): value == part || value.hasPrefix(part + "-")
    }
  }
}
