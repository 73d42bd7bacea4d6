/// What the compiler no longer checks stands only where C or a measured scanner forces it, with the
/// reason why it is safe.
struct EscapeHatchRule: SourceRule {
  /// Rooms at the border to C, the terminal or the tests, whose handles, callbacks and doubles need
  /// everything of this kind.
  var borders: Set<String> = [
    "Markup", "Transport", "HubStore", "HubApp", "SampleNetwork", "HubTesting", "feedhub-bench",
  ]
  /// Rooms with scanners of every byte, which may read through pointers.
  var scanners: Set<String> = ["FeedDomain", "FeedSyntax", "VietnameseText", "Curation"]

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct else { return [] }
    var found: [Finding] = []
    for (index, token) in source.tokens.enumerated() where token.kind == .word {
      guard let hatch = hatch(at: index, in: source.tokens) else { continue }
      let isScanner = hatch.isPointer && scanners.contains(source.room)
      if !borders.contains(source.room), !isScanner {
        found.append(
          Finding(
            source.path, line: token.line, "`\(hatch.name)` does not belong in \(source.room)"))
      } else if hatch.isPointer, isBorrowed(at: index, in: source) {
        continue
      } else if !hasReason(for: hatch, at: token.line, in: source) {
        found.append(
          Finding(
            source.path, line: token.line,
            "`\(hatch.name)` has no comment \"safe because …\" "
              + (hatch.isPointer ? "in its file" : "near it")))
        // One reason holds for all pointers of a file, so one finding does.
        if hatch.isPointer { break }
      }
    }
    return found
  }

  /// A use of an unsafe feature.
  private struct Hatch {
    var name: String
    /// Whether it is a matter of memory, and not of concurrency.
    var isPointer: Bool
    /// Whether it ends with a closure, so that nothing can outlive it by mere oversight.
    var isScoped = false
  }

  private static let pointers: Set<String> = [
    "Unmanaged", "OpaquePointer", "AutoreleasingUnsafeMutablePointer", "unsafeBitCast",
    "unsafeDowncast",
  ]

  private func hatch(at index: Int, in tokens: [Token]) -> Hatch? {
    let text = tokens[index].text
    let previous = index > 0 ? tokens[index - 1].text : ""
    switch text {
    case "unchecked" where previous == "@", "preconcurrency" where previous == "@":
      return Hatch(name: "@" + text, isPointer: false)
    case "unsafe" where previous == "(":
      let owner = index > 1 ? tokens[index - 2].text : ""
      return Hatch(name: "\(owner)(unsafe)", isPointer: false)
    case "assumeIsolated":
      return Hatch(name: text, isPointer: false)
    case _ where EscapeHatchRule.pointers.contains(text) || text.hasPrefix("Unsafe"):
      return Hatch(name: text, isPointer: true)
    case _ where text.hasPrefix("withUnsafe") || text == "unsafeUninitializedCapacity":
      return Hatch(name: text, isPointer: true, isScoped: true)
    default:
      return nil
    }
  }

  /// A pointer that a function is handed is its caller's; one that an initialiser is handed is kept.
  private func isBorrowed(at index: Int, in source: SwiftSource) -> Bool {
    source.functions.contains { !$0.isInitialiser && $0.parameters.contains(index) }
  }

  /// The reason of a pointer stands once in its file, that of anything else within a few lines.
  private func hasReason(for hatch: Hatch, at line: Int, in source: SwiftSource) -> Bool {
    hatch.isScoped
      || source.comments.contains {
        $0.text.lowercased().contains("safe because")
          && (hatch.isPointer || (line - 8...line + 4).contains($0.line))
      }
  }
}
