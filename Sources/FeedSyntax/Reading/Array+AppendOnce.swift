extension Array where Element: Equatable {
  /// Appends what is not there yet, up to a number that no honest entry reaches.
  ///
  /// Without the bound, an entry with 20,000 categories costs 200 million comparisons.
  mutating func appendOnce(_ element: Element) {
    guard count < 200, !contains(element) else { return }
    append(element)
  }
}
