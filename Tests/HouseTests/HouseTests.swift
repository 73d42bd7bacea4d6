import Testing

/// The repository keeps every rule of the house that a machine can check.
@Suite struct HouseTests {
  private static let rules: [any HouseRule] = [
    FileLengthRule(), FunctionLengthRule(), ParameterCountRule(), SummaryRule(),
    EscapeHatchRule(), ForbiddenWordRule(), PrintRule(), ClockRule(), DroppedErrorRule(),
    UnstructuredTaskRule(), ImportArrowRule(), LinkRule(), CommandDocumentationRule(),
    ConfigurationDocumentationRule(), FailureDocumentationRule(), RemarkDocumentationRule(),
    TraceRule(), TestNameRule(),
    SleepRule(), DecisionRule(),
  ]

  @Test(arguments: rules.map { "\(type(of: $0))" })
  func `the repository keeps the rules of the house`(name: String) {
    let rules = HouseTests.rules.filter { "\(type(of: $0))" == name }
    #expect(rules.count == 1)
    for finding in rules.flatMap({ $0.findings(in: Repository.here) }) {
      Issue.record("\(finding)")
    }
  }

  @Test func `the repository has been read`() {
    let here = Repository.here
    #expect(here.swift.contains { $0.path == "Tests/HouseTests/HouseTests.swift" })
    #expect(here.swift.contains { $0.isProduct })
    #expect(here.texts["README.md"] != nil)
  }
}
