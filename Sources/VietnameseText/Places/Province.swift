/// A province or city as it was before 1 July 2025: one of 63.
///
/// People, libraries and sources go on using these names; stories are filed under today's unit besides.
package struct Province: Hashable, Sendable {
  /// The name without accents, as in `sources[].place` of feeds.yml: `ha-giang`.
  package let id: String
  package let name: String
  package let code: UnitCode
  /// The unit of today it is a part of, or which it is.
  package let present: PresentUnit
}

/// A province or city since 1 July 2025: one of 34.
package struct PresentUnit: Hashable, Sendable {
  /// The id of the former unit whose name it goes on bearing.
  package let id: String
  package let name: String
  package let code: UnitCode
}

/// A number in a list of administrative units; the same number means another unit in another list.
package struct UnitCode: Hashable, Sendable {
  /// The lists in which numbers were given, by their decisions.
  package enum Table: String, Hashable, Sendable, CaseIterable {
    /// Quyết định 124/2004/QĐ-TTg: 63 provinces and cities.
    case of2004 = "124/2004/QĐ-TTg"
    /// Quyết định 19/2025/QĐ-TTg: 34 provinces and cities.
    case of2025 = "19/2025/QĐ-TTg"
  }

  package let table: Table
  /// Two digits.
  package let number: String

  /// The number with its list: `19/2025/QĐ-TTg:08`.
  package var text: String { "\(table.rawValue):\(number)" }
}
