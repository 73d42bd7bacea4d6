/// Something in a text by which one event is told from the next: a number, a date, a name.
enum Figure: Hashable, Sendable {
  /// A day, or a month of a year; what is not said is nil.
  case date(day: Int?, month: Int, year: Int?)
  case year(Int)
  /// From a year to another: a term of office, a plan.
  case term(Int, Int)
  /// A year of the lunar calendar by its place in the cycle of sixty.
  case lunarYear(Int)
  case number(Double)
  /// A proper name, by its syllables.
  case name([UInt32])

  /// Whether two figures at the same place of two texts may mean the same.
  ///
  /// Nil when they cannot be compared, because they are of different kinds.
  func agrees(with other: Figure) -> Bool? {
    switch (self, other) {
    case (.date(let day, let month, let year), .date(let otherDay, let otherMonth, let otherYear)):
      Self.agree(day, otherDay) && month == otherMonth && Self.agree(year, otherYear)
    case (.name(let one), .name(let other)):
      Self.isPart(one, of: other) || Self.isPart(other, of: one)
    case (.year, .year), (.term, .term), (.lunarYear, .lunarYear), (.number, .number): self == other
    default: nil
    }
  }

  private static func agree(_ one: Int?, _ other: Int?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// “Hồ Chí Minh” is said for “Thành phố Hồ Chí Minh”.
  private static func isPart(_ part: [UInt32], of whole: [UInt32]) -> Bool {
    part.count <= whole.count
      && (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
  }
}

/// A figure and the syllables in which it stands.
struct FoundFigure: Sendable {
  var figure: Figure
  var range: Range<Int>
  /// Whether it tells which of several it is: “lần thứ tư”, “khóa XII”.
  var isOrdinal = false
}
