import Testing

/// Each rule about pages finds its bad sample and lets its good one pass.
@Suite struct DocumentRuleTests {
  private let architecture = """
    | room | what lives there | may import |
    |---|---|---|
    | `Inner` | values | – |
    | `Outer`, `Other` | the rest | `Inner`, `Yams` |
    """

  private func arrows(_ path: String, _ text: String) -> Int {
    ImportArrowRule().findings(
      in: Repository(texts: ["Docs/Architecture.md": architecture, path: text])
    ).count
  }

  @Test func `an import must be an arrow of the table`() {
    #expect(arrows("Sources/Outer/A.swift", "package import Inner\nimport Yams") == 0)
    #expect(arrows("Sources/Other/A.swift", "@testable import Inner\nimport Foundation") == 0)
    #expect(arrows("Sources/Inner/A.swift", "import Outer") == 1)
    #expect(arrows("Sources/Inner/A.swift", "import struct Outer.B\nlet s = \"import Yams\"") == 1)
  }

  @Test func `a room without a row is found, and a page without the table`() {
    #expect(arrows("Sources/New/A.swift", "") == 1)
    #expect(
      ImportArrowRule().findings(in: Repository(texts: ["Docs/Architecture.md": "x"])).count == 1)
  }

  @Test(arguments: [
    "[a](B.md)", "[a](./B.md#a-heading-with-code)", "[a](../README.md)", "[a](#here)",
    "[a](https://example.org/)", "`[a](Nowhere.md)`", "[a](Folder)", "```\n[a](Nowhere.md)\n```",
  ])
  func `a link that leads somewhere is well`(text: String) {
    #expect(LinkRule().findings(in: pages(text)).isEmpty)
  }

  @Test(arguments: [
    "[a](Nowhere.md)", "[a](B.md#nothing)", "[a](../../README.md)", "[a](#nothing)",
    "![a](B.png)", "[`a`](Nowhere.md)",
  ])
  func `a link that leads nowhere is found`(text: String) {
    #expect(LinkRule().findings(in: pages(text)).count == 1)
  }

  private func pages(_ text: String) -> Repository {
    Repository(texts: [
      "README.md": "# Top", "Docs/A.md": "# Here\n" + text,
      "Docs/B.md": "## A heading, with `code`\n", "Docs/Folder/C.md": "",
    ])
  }

  @Test func `a page that code names must exist`() {
    func count(_ comment: String) -> Int {
      LinkRule().findings(in: Repository(texts: ["Docs/A.md": "", "Sources/R/A.swift": comment]))
        .count
    }
    #expect(count("// See `Docs/A.md`.") == 0)
    #expect(count("/// See `Docs/B.md`.") == 1)
  }

  private func commands(_ code: String, page: String) -> [String] {
    CommandDocumentationRule().findings(
      in: Repository(texts: ["Docs/Commands.md": page, "Sources/HubApp/Commands/A.swift": code])
    ).map(\.message)
  }

  private let run = """
    struct Run {
      static let configuration = CommandConfiguration(commandName: "run", abstract: "x")
      @Flag(help: "x, --fake") var all = false
      @Option(name: [.customLong("config"), .customShort("c")], help: "x") var file = ""
      @Option var perHost = 1
      @Flag(inversion: .prefixedNo) var colour = true
    }
    """

  @Test func `commands and options that are described are well`() {
    let page =
      "## `feedhub run`\n`--all`, `--config FILE`\n### More\n`--per-host`, "
      + "`--colour`, `--no-colour`\n"
    #expect(commands(run, page: page) == [])
  }

  @Test func `an option that is described elsewhere only is found`() {
    let page =
      "## `feedhub run`\n`--config --per-host --colour --no-colour`\n"
      + "## `feedhub digest`\n`--all`, `--allow`\n"
    #expect(commands(run, page: page).count == 1)
    #expect(commands(run, page: page).first?.contains("--all") == true)
  }

  @Test func `a command without a heading or a name is found`() {
    #expect(commands("CommandConfiguration(commandName: \"run\")", page: "run\n").count == 1)
    #expect(commands("CommandConfiguration(abstract: \"x\")", page: "# run\n").count == 1)
  }

  @Test func `commands and keys that are not there at all are found`() {
    let empty = Repository(texts: ["Docs/Commands.md": "", "Docs/Configuration.md": ""])
    #expect(CommandDocumentationRule().findings(in: empty).count == 1)
    #expect(ConfigurationDocumentationRule().findings(in: empty).count == 1)
    let nothing = Repository(texts: [:])
    #expect(CommandDocumentationRule().findings(in: nothing).count == 1)
    #expect(ConfigurationDocumentationRule().findings(in: nothing).count == 1)
    #expect(FailureDocumentationRule().findings(in: nothing).count == 1)
    #expect(RemarkDocumentationRule().findings(in: nothing).count == 1)
    #expect(ImportArrowRule().findings(in: nothing).count == 1)
    #expect(DecisionRule().findings(in: nothing).count == 1)
  }

  @Test func `keys and their page are the same`() {
    func findings(_ page: String) -> [String] {
      ConfigurationDocumentationRule().findings(
        in: Repository(texts: [
          "Docs/Configuration.md": page,
          "Sources/HubApp/Configuration/ConfigurationSchema.swift":
            "enum S {\n  static let keys: [String] = [\n    \"hub.title\", \"hub.url\",\n  ]\n}",
        ])
      ).map(\.message)
    }
    #expect(findings("| `hub.title` | x |\n| `hub.url` | x |\n") == [])
    #expect(findings("| `hub.title` | see `hub.url` |\n").count == 1)
    #expect(findings("| `hub.title` | x |\n| `hub.url` | x |\n| `hub.odd` | x |\n").count == 1)
  }

  private func unlabelled(_ code: String, page: String, file: String = "Odd.swift") -> Int {
    FailureDocumentationRule().findings(
      in: Repository(texts: ["Docs/Failures.md": page, "Sources/R/\(file)": code])
    ).count
  }

  @Test(arguments: [
    "var label: String { \"disk-full\" }", "PollReport(.failed, label: \"disk-full\")",
    "var label: String {\n  switch self { case .a: \"disk-full\" }\n}\nlet b = \"other\"",
  ])
  func `every label of a failure has its row`(code: String) {
    #expect(unlabelled(code, page: "") == 1)
    #expect(unlabelled(code, page: "| `other` | see `disk-full` |\n") == 1)
    #expect(unlabelled(code, page: "| `disk-full` | x |\n") == 0)
  }

  @Test func `raw values of a failure are labels`() {
    let code = "enum Kind: String { case full = \"full\" }\nlet text = \"A x-y.\""
    #expect(unlabelled(code, page: "", file: "StoreFailure.swift") == 1)
    #expect(unlabelled(code, page: "| `full` | x |\n", file: "StoreFailure.swift") == 0)
    #expect(unlabelled(code, page: "") == 0)
  }

  @Test func `the label of a queue is no label of a failure`() {
    #expect(unlabelled("DispatchQueue(label: \"a\")", page: "") == 0)
  }

  @Test(arguments: [
    "Remark(rule: \"a-b\", severity: .error)", "Remark(rule: c ? \"a-b\" : \"d\", line: 1)",
    "/// As in `Docs/Lint.md`.\nenum R: String { case a = \"a-b\" }",
  ])
  func `every rule of a remark has its row`(code: String) {
    func count(_ page: String) -> Int {
      RemarkDocumentationRule().findings(
        in: Repository(texts: ["Docs/Lint.md": page, "Sources/R/A.swift": code])
      ).count
    }
    #expect(count("| `d` | see `a-b` |\n") == 1)
    #expect(count("| `d` | x |\n| `a-b` | x |\n") == 0)
  }

  @Test func `a trace of the machine is found in any file`() {
    let path = ["/", "root", "/x"].joined()
    let repository = Repository(texts: ["Makefile": "a\nb: \(path)", "README.md": "root/x"])
    #expect(TraceRule().findings(in: repository).map(\.line) == [2])
  }

  @Test func `decisions are numbered without a gap and have their headings`() {
    let good = "# T\n## Problem\n## Decision\n## Consequences\n## Set aside\n"
    func count(_ texts: [String: String]) -> Int {
      DecisionRule().findings(in: Repository(texts: texts)).count
    }
    #expect(count(["Docs/Decisions/0001-a.md": good, "Docs/Decisions/0002-b.md": good]) == 0)
    #expect(count(["Docs/Decisions/0001-a.md": good, "Docs/Decisions/0003-b.md": good]) == 1)
    #expect(count(["Docs/Decisions/0001-a.md": "# T\n## Problem\n"]) == 1)
  }
}
