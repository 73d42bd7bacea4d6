import Testing

/// Long files, long functions and long parameter lists are found; a reason lets the first two pass.
@Suite struct SizeRuleTests {
  private func source(_ text: String, path: String = "Sources/Room/File.swift") -> SwiftSource {
    SwiftSource(path: path, text: text)
  }

  private let file = FileLengthRule(bound: 3)
  private let function = FunctionLengthRule(bound: 3)

  @Test func `a file at the bound is well and one line more is not`() {
    #expect(file.findings(in: source("a\nb\nc\n")).isEmpty)
    #expect(file.findings(in: source("a\nb\nc\nd\n")).count == 1)
  }

  @Test func `a reason lets a long file pass, a word in a string does not`() {
    #expect(file.findings(in: source("// Long because it is a table.\na\nb\nc")).isEmpty)
    #expect(file.findings(in: source("let a = \"// Long because\"\nb\nc\nd")).count == 1)
  }

  @Test func `files of tests may be long`() {
    #expect(file.findings(in: source("a\nb\nc\nd", path: "Tests/Room/File.swift")).isEmpty)
  }

  @Test func `a function at the bound is well and one line more is not`() {
    #expect(function.findings(in: source("func a() {\n  b\n}")).isEmpty)
    let finding = function.findings(in: source("struct A {\n  func a() {\n  b\n  c\n  }\n}")).first
    #expect(finding?.line == 2)
  }

  @Test func `a reason just above lets a long function pass`() {
    let long = "@A\nfunc a() {\n  b\n  c\n}"
    #expect(function.findings(in: source("/// B.\n// Long because of C.\n" + long)).isEmpty)
    #expect(function.findings(in: source("// Long because of C.\n\n" + long)).count == 1)
    #expect(function.findings(in: source("// It is long.\n" + long)).count == 1)
  }

  @Test func `the sixth parameter is one too many, but not for an initialiser`() {
    let list = "(a: A, b: B, c: C, d: D, e: E"
    let rule = ParameterCountRule()
    #expect(rule.findings(in: source("func f\(list)) {}")).isEmpty)
    #expect(rule.findings(in: source("func f\(list), g: G) {}")).count == 1)
    #expect(rule.findings(in: source("struct S { init\(list), g: G) {} }")).isEmpty)
  }
}
