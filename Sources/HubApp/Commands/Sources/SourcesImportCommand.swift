import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub sources import`: every source of a list is registered, or none.
struct SourcesImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Register every source of a list in OPML or YAML.",
    discussion: """
      YAML has a block “sources:” as in feeds.yml. Nothing is fetched. Sources that are registered
      already are named and left out. If anything is wrong with the list, nothing is registered.
      Exit status: 0 when all were registered, 2 when some were known, 1 when none could be.
      """)

  @Argument(help: "The file, or “-” for standard input.")
  var file: String

  @Flag(help: "Approve them at once, without proof of control.")
  var approve = false

  @OptionGroup var options: RegisterOptions

  /// What was done, as a script reads it.
  struct Report: Encodable {
    /// A source that was left out.
    struct Double: Encodable {
      var name: String
      var known: String
    }

    var registered: [String]
    var doubles: [Double]
  }

  func run() async throws {
    try await options.shown.ending {
      let now = SystemClock().now
      let bytes = try readBytes()
      let hub = try await options.shown.openToChange(now: now)
      let sources = try SourceListReader.read(
        bytes, path: file, sections: hub.configuration.hub.sections.map(\.id))
      let plan = SourceImport(
        sources, into: try await hub.entries(), ownsIDs: !SourceListReader.isXML(bytes))
      guard plan.taken.isEmpty else { throw RegisterFailure.taken(plan.taken) }
      let refused = try await hub.register.register(
        plan.new.map(proposal), signed: options.signature(at: now))
      guard refused.isEmpty else { throw RegisterFailure.taken(refused) }
      try report(plan)
      if !plan.doubles.isEmpty { throw ExitCode(2) }
    }
  }

  private func readBytes() throws -> [UInt8] {
    guard file != "-" else { return try Console.readAll() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UnreadableFile(path: file)
    }
    return Array(data)
  }

  private func proposal(_ source: Source) -> SourceProposal {
    var generator = SystemRandomNumberGenerator()
    return SourceProposal(
      source: source, discoveredFeed: nil, owner: nil, code: ProofCode(using: &generator),
      isApproved: approve)
  }

  private func report(_ plan: SourceImport) throws {
    guard !options.shown.json else {
      return try Console.write(
        PrintedJSON.text(
          Report(
            registered: plan.new.map(\.id.rawValue),
            doubles: plan.doubles.map {
              Report.Double(name: $0.source.name, known: $0.double.source.rawValue)
            })))
    }
    let isVietnamese = options.shown.language == .vi
    var lines = plan.new.map { "  + \($0.id.rawValue) – \($0.name)" }
    lines += plan.doubles.map { source, double in
      "  = \(source.name): "
        + (isVietnamese ? "đã có, mã " : "known as ") + double.source.rawValue
    }
    let sums = (plan.new.count, plan.doubles.count)
    lines.append(
      isVietnamese
        ? "Đã đăng ký \(sums.0) nguồn; bỏ qua \(sums.1) nguồn đã có."
        : "\(sums.0) registered, \(sums.1) known already.")
    try Console.write(lines.joined(separator: "\n") + "\n")
  }
}
