/// A spot of a text that names a province or city of Vietnam, or something that lies in one.
package struct PlaceMention: Hashable, Sendable {
  /// By what a text can mean a province, the surest first.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Its name, in any way to write it.
    case name
    /// What everybody calls it: “xứ Lạng”.
    case nickname
    /// A town, an island or a landmark in it.
    case place
    /// A nickname that others have as well: “cố đô”.
    case sharedNickname = "shared-nickname"

    package static func < (one: Kind, other: Kind) -> Bool { one.rank < other.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let province: Province
  package let kind: Kind
  /// Where it stands, in UTF-8.
  package let range: Range<Int>
}
