import Markup

extension XMLWriter {
  /// A simple element on a line of its own.
  mutating func line(_ name: StaticString, _ value: String) {
    element(name, value)
    newline()
  }
}
