extension String {
  /// The text of bytes that are UTF-8, which is for the caller to know.
  ///
  /// A text that says it is ASCII is hashed and compared by its bytes, any other by its characters in NFC.
  package init(knownUTF8 bytes: Span<UInt8>) {
    var text = UTF8Span(unchecked: bytes)
    _ = text.checkForASCII()
    self.init(copying: text)
  }
}
