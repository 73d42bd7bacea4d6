import Testing

/// Strings, comments and code are told apart, whatever stands in them.
@Suite struct SwiftScannerTests {
  private func words(_ text: String) -> [String] {
    SwiftScanner(text).tokens.filter { $0.kind == .word }.map(\.text)
  }

  @Test func `words in a string are not code`() {
    #expect(words(#"let a = "try! x { \" }" + b"#) == ["let", "a", "b"])
  }

  @Test func `words in comments are not code`() {
    #expect(words("a // b\nc /* d /* e */ f */ g") == ["a", "c", "g"])
  }

  @Test func `what is interpolated is code again`() {
    #expect(words(#""x \(a + "y \(b) z") w" c"#) == ["a", "b", "c"])
  }

  @Test func `a raw string ends at its own number of hashes`() {
    #expect(words(##"#"a " \(b) \#(c) "# d"##) == ["c", "d"])
  }

  @Test func `a string of several lines keeps its quotes and counts its lines`() {
    let scanner = SwiftScanner("let a = \"\"\"\n  \"b\" {\n  \"\"\"\nc")
    #expect(scanner.tokens.last?.text == "c")
    #expect(scanner.tokens.last?.line == 4)
    #expect(!scanner.tokens.contains { $0.isSymbol("{") })
  }

  @Test func `a quote in a name in backticks opens no string`() {
    let scanner = SwiftScanner(#"func `a 6" feed isn't { odd`() { b }"#)
    #expect(scanner.tokens.filter { $0.isSymbol("{") }.count == 1)
    #expect(scanner.tokens.contains { $0.kind == .quotedName && $0.text.hasSuffix("odd") })
  }

  @Test func `an extended regex literal is not code`() {
    #expect(words("let a = #/b\"{/# + c") == ["let", "a", "c"])
  }

  @Test func `an arrow is one symbol`() {
    #expect(SwiftScanner("a -> b - >c").tokens.map(\.text) == ["a", "->", "b", "-", ">", "c"])
  }

  @Test func `a comment knows its first and last line`() {
    let comments = SwiftScanner("a\n/* b\nc */ // d").comments
    #expect(comments.map(\.line) == [2, 3])
    #expect(comments.map(\.lastLine) == [3, 3])
  }

  @Test(arguments: ["\"open", "\"\"\"open", "/* open", "\"a \\(b", "`open", "#\"x\"", "\\", "#/x"])
  func `what is never closed ends with the file`(text: String) {
    #expect(SwiftScanner(text).tokens.count + SwiftScanner(text).comments.count > 0)
  }
}
