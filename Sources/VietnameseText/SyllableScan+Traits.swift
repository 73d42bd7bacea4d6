extension SyllableScan {
  /// What is known of a syllable besides its letters.
  ///
  /// No `OptionSet`: other rooms ask for a trait of each syllable, and its questions are calls there.
  @frozen package struct Traits: Hashable, Sendable {
    package private(set) var rawValue: UInt8

    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable @inline(__always) package static var none: Traits { Traits(rawValue: 0) }
    /// It begins with a digit.
    @inlinable @inline(__always) package static var number: Traits { Traits(rawValue: 1) }
    @inlinable @inline(__always) package static var capital: Traits { Traits(rawValue: 2) }
    /// A sentence or a block begins with it.
    @inlinable @inline(__always) package static var opens: Traits { Traits(rawValue: 4) }
    /// It has a letter beyond ASCII.
    @inlinable @inline(__always) package static var accented: Traits { Traits(rawValue: 8) }
    /// A comma or another mark stands before it.
    @inlinable @inline(__always) package static var apart: Traits { Traits(rawValue: 16) }

    /// Whether one of the others is among these.
    @inlinable @inline(__always) package func contains(_ others: Traits) -> Bool {
      rawValue & others.rawValue != 0
    }

    package func union(_ others: Traits) -> Traits { Traits(rawValue: rawValue | others.rawValue) }

    mutating func insert(_ others: Traits) { rawValue |= others.rawValue }
  }

  /// A word between two spaces; a number with all its points and strokes is one.
  package struct Syllable: Sendable {
    /// Of its letters without accents; final y as i where both are usual, so that old and new spelling agree.
    package let hash: UInt32
    /// Where it stands in the text, in UTF-8.
    package let start: UInt32
    package let end: UInt32
    package let traits: Traits
  }
}
