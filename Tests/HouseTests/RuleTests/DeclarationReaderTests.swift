import Testing

/// Types and functions are found with their extent, their parameters and their modifiers.
@Suite struct DeclarationReaderTests {
  private func source(_ text: String) -> SwiftSource {
    SwiftSource(path: "Sources/Room/File.swift", text: text)
  }

  @Test func `types are found with their first line`() {
    let types = source("@frozen\npackage struct A {\n  enum B { case c }\n}\nactor D {}").types
    #expect(types.map(\.name) == ["A", "B", "D"])
    #expect(types.map(\.firstLine) == [1, 3, 5])
    #expect(types.allSatisfy { !$0.isHidden })
  }

  @Test func `what only its file or its function can name is hidden`() {
    let types = source(
      """
      private enum A { struct B {} }
      fileprivate extension C { struct D {} }
      struct E { func f() { struct G {} } var h: Int { enum I {}; return 1 } }
      """
    ).types
    #expect(types.filter(\.isHidden).map(\.name) == ["A", "B", "D", "G", "I"])
  }

  @Test func `keywords in other places declare nothing`() {
    let types = source(
      "import struct F.G\nprotocol A: class {}\nclass B { class func c() {} }\nlet d = x.struct"
    ).types
    #expect(types.map(\.name) == ["A", "B"])
  }

  @Test func `a function ends at its own brace`() {
    let functions = source(
      """
      func a() {
        if b { c { d } }
        let e = "}"
      }
      func f() -> Int { 1 }
      """
    ).functions
    #expect(functions.map(\.lineCount) == [4, 1])
  }

  @Test func `a nested function counts for both`() {
    let functions = source("func a() {\n  func b() {\n  }\n}").functions
    #expect(functions.map(\.name) == ["a", "b"])
    #expect(functions.map(\.lineCount) == [4, 2])
  }

  @Test func `a requirement of a protocol has no body`() {
    let functions = source(
      """
      protocol P {
        func a(_ b: Int) async throws(E) -> [String: Int]
        func c()
          -> Int
        var d: Int { get }
        func e<T>(_ t: T) where T: Q
        init?(f: Int)
      }
      func g() {
        h()
      }
      """
    ).functions
    #expect(functions.map(\.name) == ["a", "c", "e", "init", "g"])
    #expect(functions.map(\.lineCount) == [1, 2, 1, 1, 3])
  }

  @Test func `a long head is part of its function`() {
    let functions = source(
      """
      func a<T: Sequence>(
        _ b: T,
        c: (Int, Int) -> Void
      ) rethrows -> (
        Int, String
      )
      where T.Element == Int, T: Sendable
      {
        b
      }
      """
    ).functions
    #expect(functions.map(\.lineCount) == [10])
    #expect(functions.map(\.parameterCount) == [2])
  }

  @Test(arguments: [
    ("func a() {}", 0), ("func a(_ b: Int) {}", 1), ("func a(b: Int, c: Int,) {}", 2),
    ("func a(b: (Int, Int), c: [Int: Int]) {}", 2),
    ("func a(b: Dictionary<Int, Int>, c: (Int, Int) -> Int) {}", 2),
    ("func a<B, C>(b: B = f(1, 2), c: C) {}", 2), ("func a(b: String = \"x, y\") {}", 1),
    ("static func < (left: A, right: A) -> Bool { true }", 2),
    ("static func == <T>(left: T, right: T) -> Bool { true }", 2),
  ])
  func `parameters are counted and nothing else`(text: String, count: Int) {
    #expect(source(text).functions.map(\.parameterCount) == [count])
  }

  @Test func `a call of an initialiser declares nothing`() {
    let functions = source("struct A { init(b: Int) { self.init(c: 1) } }\nlet d = A.init(b: 1)")
      .functions
    #expect(functions.map(\.name) == ["init"])
  }

  @Test func `modifiers and attributes belong to their function`() {
    let functions = source(
      "struct A {\n  @Test(arguments: [1, 2])\n  private static func `b c`(_ d: Int) {}\n}"
    ).functions
    #expect(functions.first?.modifiers == ["@Test", "private", "static"])
    #expect(functions.first?.firstLine == 2)
    #expect(functions.first?.isQuoted == true)
  }
}
