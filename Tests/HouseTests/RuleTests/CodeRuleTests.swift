import Testing

/// Each rule about code finds its bad sample and lets its good one pass.
@Suite struct CodeRuleTests {
  private func source(_ text: String, room: String = "Room") -> SwiftSource {
    SwiftSource(path: "Sources/\(room)/File.swift", text: text)
  }

  @Test func `a type without a summary is found`() {
    let rule = SummaryRule()
    #expect(rule.findings(in: source("struct A {}")).map(\.line) == [1])
    #expect(rule.findings(in: source("// A thing.\nstruct A {}")).count == 1)
    #expect(rule.findings(in: source("///\nstruct A {}")).count == 1)
    #expect(rule.findings(in: source("/// A thing.\n\nstruct A {}")).count == 1)
    #expect(rule.findings(in: source("/// A thing.\n@B(c)\npackage final class A {}")).isEmpty)
    #expect(rule.findings(in: source("private struct A {}")).isEmpty)
    #expect(rule.findings(in: source("/// A.\nstruct A {\n  enum B {}\n}")).map(\.line) == [3])
  }

  @Test(arguments: [
    "final class A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1",
    "@preconcurrency import B", "a.assumeIsolated { b }", "let a: UnsafePointer<Int>",
    "let a: OpaquePointer", "unsafeBitCast(a, to: B.self)", "Unmanaged.passRetained(a)",
  ])
  func `an escape hatch needs the right room and a reason`(text: String) {
    let rule = EscapeHatchRule(borders: ["Border"], scanners: [])
    let reasoned = "// Safe because it is frozen.\n" + text
    #expect(rule.findings(in: source(text, room: "Border")).count == 1)
    #expect(rule.findings(in: source(reasoned, room: "Border")).isEmpty)
    #expect(rule.findings(in: source(reasoned, room: "Inner")).count == 1)
  }

  @Test func `a pointer that ends with its closure needs the right room only`() {
    let rule = EscapeHatchRule(borders: [], scanners: ["Scanner"])
    let scoped = "a.withUnsafeBytes { b($0) }"
    #expect(rule.findings(in: source(scoped, room: "Scanner")).isEmpty)
    #expect(rule.findings(in: source(scoped, room: "Inner")).count == 1)
  }

  @Test
  func `a pointer that a function borrows needs the right room only, one that is kept a reason`() {
    let rule = EscapeHatchRule(borders: [], scanners: ["Scanner"])
    let borrowed = "func a(b: UnsafePointer<Int>) {}"
    #expect(rule.findings(in: source(borrowed, room: "Scanner")).isEmpty)
    #expect(rule.findings(in: source(borrowed, room: "Inner")).count == 1)
    let kept = "struct A { init(b: UnsafePointer<Int>) {} }"
    #expect(rule.findings(in: source(kept, room: "Scanner")).count == 1)
    let returned = "func a() -> UnsafePointer<Int> {}"
    #expect(rule.findings(in: source(returned, room: "Scanner")).count == 1)
  }

  @Test func `a scanner may read through pointers and nothing else`() {
    let rule = EscapeHatchRule(borders: [], scanners: ["Scanner"])
    let reason = "// safe because it does not leave\n"
    let pointer = reason + "let a: UnsafePointer<Int>"
    let unchecked = reason + "class A: @unchecked Sendable {}"
    #expect(rule.findings(in: source(pointer, room: "Scanner")).isEmpty)
    #expect(rule.findings(in: source(unchecked, room: "Scanner")).count == 1)
  }

  @Test func `one reason holds for all pointers of a file, but only near for the rest`() {
    let rule = EscapeHatchRule(borders: ["Border"], scanners: [])
    let gap = String(repeating: "\n", count: 20)
    let reason = "// safe because the handle owns them" + gap
    #expect(rule.findings(in: source(reason + "let a: OpaquePointer", room: "Border")).isEmpty)
    #expect(
      rule.findings(in: source(reason + "nonisolated(unsafe) var a = 1", room: "Border")).count == 1
    )
    let two = "let a: OpaquePointer\nlet b: OpaquePointer"
    #expect(rule.findings(in: source(two, room: "Border")).count == 1)
  }

  @Test(arguments: [
    "// TODO: finish", "/* FIXME */", "let a = try! b()", "let a = b as! C", "fatalError(\"a\")",
    "struct StringUtilities {}", "enum ParseHelpers {}", "class StoreManager {}",
    "let a = Mutex(1)",
  ])
  func `a forbidden word is found`(text: String) {
    #expect(ForbiddenWordRule().findings(in: source(text)).count == 1)
  }

  @Test(arguments: [
    "let todo = 1 // nothing to do", "let a = \"TODO try! as!\"", "try b()", "a as? B",
    "FileManager.default", "precondition(a)", "let a = NSLock()", "// mastodon TODOS",
  ])
  func `what only looks like a forbidden word is not`(text: String) {
    #expect(ForbiddenWordRule().findings(in: source(text)).isEmpty)
  }

  @Test func `only the commands print`() {
    let rule = PrintRule()
    #expect(rule.findings(in: source("print(1)")).count == 1)
    #expect(rule.findings(in: source("print(1)", room: "HubApp")).isEmpty)
    #expect(rule.findings(in: source("press.print(1)\nfunc print(_ a: Int) {}")).isEmpty)
  }

  @Test func `the clock is read in one file`() {
    let (first, second) = ("Sources/A/A.swift", "Sources/B/B.swift")
    let rule = ClockRule()
    #expect(rule.findings(in: Repository(texts: [first: "Date()\nDate.now"])).isEmpty)
    #expect(rule.findings(in: Repository(texts: [first: "Date()", second: "Date.now"])).count == 2)
    #expect(
      rule.findings(
        in: Repository(texts: [first: "Date()", second: "Date(timeIntervalSince1970: 1)"])
      )
      .isEmpty)
  }

  @Test func `a dropped error needs a comment beside it`() {
    let rule = DroppedErrorRule()
    #expect(rule.findings(in: source("try? a()")).count == 1)
    #expect(rule.findings(in: source("try? a()  // it may be gone")).isEmpty)
    #expect(rule.findings(in: source("// It may be gone.\ntry? a()")).isEmpty)
    #expect(rule.findings(in: source("do { try a() } catch {}")).count == 1)
    #expect(rule.findings(in: source("do { try a() } catch { b() }")).isEmpty)
  }

  @Test(arguments: ["Task { a }", "Task.detached { a }", "Task(priority: .low) { a }"])
  func `work that nobody waits for is found`(text: String) {
    #expect(UnstructuredTaskRule().findings(in: source(text)).count == 1)
  }

  @Test(arguments: ["Task.isCancelled", "try await Task.sleep(for: a)", "group.addTask { a }"])
  func `other uses of tasks are well`(text: String) {
    #expect(UnstructuredTaskRule().findings(in: source(text)).isEmpty)
  }

  @Test func `a test is named by a sentence and does not sleep`() {
    func findings(_ text: String, _ rule: some SourceRule) -> Int {
      rule.findings(in: SwiftSource(path: "Tests/RoomTests/File.swift", text: text)).count
    }
    #expect(findings("@Test func testIt() {}", TestNameRule()) == 1)
    #expect(findings("@Test func `one`() {}", TestNameRule()) == 1)
    #expect(findings("@Test func `it goes well`() {}\nfunc other() {}", TestNameRule()) == 0)
    #expect(findings("try await Task.sleep(for: .seconds(1))", SleepRule()) == 1)
    #expect(findings("let sleep = 1", SleepRule()) == 0)
  }
}
