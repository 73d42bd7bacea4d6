extension UInt8 {
  /// The byte of an ASCII character written in the source; anything else is our own mistake.
  package init(ascii scalar: Unicode.Scalar) {
    precondition(scalar.isASCII, "not an ASCII character")
    self = UInt8(truncatingIfNeeded: scalar.value)
  }
}
