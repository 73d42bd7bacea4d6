import Markup

extension XMLWriter {
  /// A simple element on a line of its own.
  mutating func line(_ name: StaticString, _ value: String) {
    element(name, value)
    newline()
  }

  /// The same for text of which readers do not agree whether it is HTML.
  mutating func plainLine(_ name: StaticString, _ value: String) {
    open(name)
    plainText(value)
    close()
    newline()
  }
}
