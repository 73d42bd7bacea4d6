/// Why a text is no selector, and where in it.
package struct SelectorFailure: Error, Hashable, Sendable {
  /// What is wrong; `sources try` says it in Vietnamese as well.
  package enum Kind: Hashable, Sendable {
    case empty
    case tooLong
    /// Something else was needed at this place: `]`, a name, a text in quotes.
    case missing(Piece)
    /// A function, axis or pseudo-class that is not among those that are read.
    case unknown(String)
    /// Something stands behind what can only be the end.
    case afterEnd
  }

  /// What a selector may need at a place.
  package enum Piece: Hashable, Sendable {
    case sign(String)
    case name, number, quotedText, condition, step
  }

  package var kind: Kind
  /// The character at which the reading stopped, from 1.
  package var position: Int

  package init(_ kind: Kind, at position: Int) {
    self.kind = kind
    self.position = position
  }

  /// One sentence for the operator.
  package var explanation: String {
    let place = "at character \(position) "
    return switch kind {
    case .empty: "the selector is empty"
    case .tooLong: "the selector is longer than \(Selector.mostBytes) bytes"
    case .missing(let piece): place + "\(Self.name(of: piece)) is missing"
    case .unknown(let word): place + "“\(word)” is not known; Docs/Selectors.md lists what is"
    case .afterEnd: place + "something stands behind the end of the selector"
    }
  }

  private static func name(of piece: Piece) -> String {
    switch piece {
    case .sign(let sign): "“\(sign)”"
    case .name: "a name"
    case .number: "a number"
    case .quotedText: "a text in quotes"
    case .condition: "a condition"
    case .step: "the name of an element"
    }
  }
}
