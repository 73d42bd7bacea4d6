import ArgumentParser
import FeedDomain
import Foundation

/// Who corrects a story, and why.
struct EditorOptions: ParsableArguments {
  @Option(
    help: "Who decides, for the record. Default: FEEDHUB_EDITOR, else the user of this machine.")
  var by: String?

  @Option(help: "Why, for the record.")
  var note: String?

  func signature(
    at now: Date, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Signature {
    let names = [by, environment["FEEDHUB_EDITOR"]].compactMap { $0 }.filter { !$0.isEmpty }
    return Signature(by: names.first ?? NSUserName(), at: now, note: note)
  }
}
