import ArgumentParser
import FeedDomain
import Foundation
import HubStore
import Pipeline
import WebUI

/// `feedhub digest`: the issues of an edition, mailed or written.
struct DigestCommand: AsyncParsableCommand {
  /// The forms an issue can be written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, eml
  }

  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Mail the news since the last issue of a digest, or write it into a file.",
    discussion: """
      With mail: via: in feeds.yml the issue of the day is mailed to its readers, each once; what could not be handed \
      over goes with the next start. Without it the issue is written, and its stories are in no later one. Ends with \
      status 3 when somebody has no letter, and says who and why.
      """)

  @OptionGroup var hub: HubOptions

  @Option(help: "The edition, as feeds.yml names it under digests:.")
  var edition = "daily"

  @Option(help: "The day of the issue, such as 2026-11-24. Default: today.")
  var date: String?

  @Flag(help: "Show what would be sent, to whom, and why; count nothing.")
  var dryRun = false

  @Option(help: "Mail a proof to this address; count nothing.")
  var to: String?

  @Option(help: "Send an issue, the last unless --date is given, once more to this reader.")
  var resend: String?

  @Option(help: "Write the issue in this form instead of mailing it: text, html or eml.")
  var format: Format?

  @Option(help: "Write the issue into this file instead of mailing it.")
  var output: String?

  @Flag(help: "Print the report as JSON.")
  var json = false

  func validate() throws {
    if let date, CalendarDay(date) == nil {
      throw ValidationError("--date has to be a day such as 2026-11-24.")
    }
    guard [to != nil, resend != nil, dryRun].count(where: \.self) < 2 else {
      throw ValidationError("--to, --resend and --dry-run exclude one another.")
    }
  }

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      guard let edition = configuration.editions.first(where: { $0.id == edition }) else {
        throw UnknownEdition(name: edition, known: configuration.editions.map(\.id))
      }
      let isMailed = configuration.mail.via != nil
      let isWritten = output != nil || format != nil || !isMailed && to == nil && resend == nil
      let isOnlyShown = dryRun || isWritten && isMailed
      let hub = try Hub(
        configuration, workspace: hub.workspace, work: isOnlyShown ? nil : .digest,
        events: QuietSink())
      if isWritten {
        try await write(edition, of: hub, freezes: !isOnlyShown)
      } else {
        try await mail(edition, by: hub)
      }
    }
  }

  private var day: CalendarDay? { date.flatMap { CalendarDay($0) } }

  private func mail(_ edition: EditionProfile, by hub: Hub) async throws {
    let send = try hub.sendDigest(SystemClock())
    if dryRun { return try await show(edition, by: send, from: hub.configuration.hub) }
    if let to { return try tell(try await send.proof(edition, day: day, to: proof(to)), to) }
    if let resend {
      let resend = MailAddress(address: resend)?.address ?? resend
      switch try await send.resend(edition, day: day, to: resend) {
      case .handed(let outcome): return try tell(outcome, resend)
      case .noIssue: throw NoIssue(edition: edition.id, day: day)
      case .nobody: throw EditorFailure.unknown(resend)
      }
    }
    let report = try await send.run(edition, day: day)
    let failures = try await hub.publishIssues(of: edition)
    let words = DigestText(report: report)
    try Console.write(json ? PrintedJSON.text(DigestJSON(report)) : words.text)
    for line in words.complaints where !line.isEmpty { Console.tell("feedhub: " + line) }
    if report.today == .noIssue, report.issues.isEmpty {
      throw NoIssue(edition: edition.id, day: report.day)
    }
    if let failure = failures.first { throw failure }
    if report.isIncomplete { throw ExitCode(3) }
  }

  private func show(
    _ edition: EditionProfile, by send: SendDigest, from hub: HubProfile
  ) async throws {
    let preview = try await send.preview(edition, day: day)
    let letter = DigestLetters().file(preview.digest, from: hub)
    try Console.write(
      json
        ? PrintedJSON.text(DigestPreviewJSON(preview))
        : DigestPreviewText(preview: preview, letter: letter).text)
  }

  /// A proof has a Message-ID of its own, and its address that ends letters ends nobody's.
  private func proof(_ address: String) throws -> LetterRecipient {
    guard let address = MailAddress(address: address)?.address else {
      throw EditorFailure.notAnAddress(address)
    }
    var generator = SystemRandomNumberGenerator()
    let word = SecretWord(using: &generator)
    return LetterRecipient(
      address: address, name: nil, messageName: "proof.\(word.rawValue)",
      token: SecretWord(using: &generator))
  }

  /// Tells how handing over a single letter ended.
  private func tell(_ outcome: Handover, _ address: String) throws {
    switch outcome {
    case .accepted(let reply):
      guard json else { return try Console.write("\(address): sent: \(reply)\n") }
      try Console.write(
        PrintedJSON.text(SingleLetterJSON(address: address, isSent: true, reply: reply)))
    case .later(let reply), .mailboxRefused(let reply), .letterRefused(let reply):
      if json {
        try Console.write(
          PrintedJSON.text(SingleLetterJSON(address: address, isSent: false, reply: reply)))
      }
      Console.tell("feedhub: \(address): not sent: \(reply)")
      throw ExitCode(3)
    case .unusable(let failure): throw failure
    }
  }

  private func write(_ edition: EditionProfile, of hub: Hub, freezes: Bool) async throws {
    let compose = hub.composeDigest
    let now = SystemClock().now
    if let day, try await !compose.mayHaveIssue(day, of: edition, now: now) {
      throw NoIssue(edition: edition.id, day: day)
    }
    let digest =
      try await freezes
      ? compose.issue(edition, day: day, now: now) : compose.preview(edition, day: day, now: now)
    let bytes = try DigestFile(digest, configuration: hub.configuration)
      .bytes(format ?? formatOfOutput)
    if let output {
      _ = try AtomicFile(path: output).replace(with: bytes)
    } else {
      try Console.write(bytes)
    }
    guard freezes else { return }
    try await compose.noteWritten(digest)
    if let failure = try await hub.publishIssues(of: edition).first { throw failure }
  }

  private var formatOfOutput: Format {
    if output?.hasSuffix(".eml") == true { return .eml }
    return output?.hasSuffix(".html") == true ? .html : .text
  }
}

/// An edition that feeds.yml does not have.
struct UnknownEdition: HubFailure {
  let name: String
  let known: [String]

  var label: String { "unknown-edition" }
  var explanation: String { "There is no digest “\(name)” in feeds.yml." }
  var remedy: String? {
    let meant = Spelling.nearest(to: name, among: known) ?? known.joined(separator: ", ")
    return known.isEmpty ? "Add it under digests:." : "Did you mean \(meant)?"
  }
}

/// A day that has no issue and gets none.
struct NoIssue: HubFailure {
  let edition: String
  let day: CalendarDay?

  var label: String { "no-issue" }
  var explanation: String {
    day.map { "The edition “\(edition)” has no issue of \($0.text), and gets none." }
      ?? "The edition “\(edition)” has no issue yet."
  }
  var remedy: String? {
    "A new issue is of today, or of a day after the last issue; it makes up for the days before."
  }
}
