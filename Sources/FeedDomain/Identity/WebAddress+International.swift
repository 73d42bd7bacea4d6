extension WebAddress {
  /// The absolute form of a reference as an IRI (RFC 3987): the letters beyond ASCII that it is written with stay.
  ///
  /// Nil when it has none, and when it has characters that no IRI may have; then `href` is the form to be written.
  package static func international(_ reference: String, against base: WebAddress?) -> String? {
    guard reference.utf8.contains(where: { $0 >= 0x80 }),
      reference.unicodeScalars.allSatisfy({ $0.isASCII || isLetter($0) })
    else { return nil }
    var parser = WebAddressParser(Array(reference.utf8), base: base, keepsLetters: true)
    return parser.parse()?.href
  }

  /// Whether a character may stand in an IRI (§2.2) and is seen there: no blank, no control, nothing that turns the
  /// direction of writing (§4.1).
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      false
    default: scalar != "\u{FFFD}"
    }
  }
}
