import Foundation

/// Nothing in the repository tells on which machine or by what means it was written.
struct TraceRule: HouseRule {
  /// Written in pieces, so that this file does not break its own rule.
  private static let traces: [String] = [
    ["/", "work", "/"], ["/", "tmp", "/w/"], ["/", "root", "/"],
    ["Clau", "de"], ["Anth", "ropic"], ["Chat", "GPT"], ["Co", "pilot"],
    ["language ", "model"], ["sub", "agent"], ["the ", "chief"], ["AI-gen", "erated"],
  ].map { $0.joined() }

  func findings(in repository: Repository) -> [Finding] {
    repository.texts.sorted { $0.key < $1.key }.flatMap { path, text in
      TraceRule.traces.compactMap { trace in
        guard let place = text.range(of: trace) else { return nil }
        let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
        return Finding(path, line: line, "`\(trace)` is a trace of the machine or the maker")
      }
    }
  }
}
