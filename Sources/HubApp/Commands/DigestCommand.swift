import ArgumentParser
import FeedDomain
import Foundation
import HubStore
import Pipeline
import WebUI

/// `feedhub digest`: the next issue of an edition.
struct DigestCommand: AsyncParsableCommand {
  /// The forms an issue can be written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, eml
  }

  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Write the stories since the last issue of a digest.",
    discussion: """
      The issue goes to standard output or into a file; its stories are in no later one. If it could
      not be written whole, the next call writes the same issue again.
      """)

  @OptionGroup var hub: HubOptions

  @Option(help: "The edition, as feeds.yml names it under digests:.")
  var edition = "daily"

  @Option(help: "The form of the issue: text, html or eml.")
  var format = Format.text

  @Option(help: "Write the issue into this file.")
  var output: String?

  @Flag(help: "Show the issue without counting it.")
  var dryRun = false

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      guard let edition = configuration.editions.first(where: { $0.id == edition }) else {
        throw UnknownEdition(name: edition, known: configuration.editions.map(\.id))
      }
      let hub = try Hub(
        configuration, workspace: hub.workspace, work: dryRun ? nil : .digest,
        events: QuietSink())
      let compose = hub.composeDigest
      let now = SystemClock().now
      let digest =
        try await dryRun ? compose.preview(edition, now: now) : compose.issue(edition, now: now)
      try write(try DigestFile(digest, configuration: configuration).bytes(format))
      if !dryRun { try await compose.noteWritten(digest) }
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Console.write(bytes) }
    _ = try AtomicFile(path: output).replace(with: bytes)
  }
}

/// An issue in each of its written forms.
struct DigestFile {
  private let digest: Digest
  private let letter: Letter
  private let configuration: Configuration

  init(_ digest: Digest, configuration: Configuration) {
    self.digest = digest
    self.configuration = configuration
    letter = DigestLetters().letter(digest, from: configuration.hub)
  }

  func bytes(_ format: DigestCommand.Format) throws(NoSender) -> [UInt8] {
    switch format {
    case .text: Array(letter.text.utf8)
    case .html: Array(letter.html.utf8)
    case .eml: try message()
    }
  }

  /// The issue as a message without a recipient; the same issue always has the same Message-ID.
  private func message() throws(NoSender) -> [UInt8] {
    let hub = configuration.hub
    let host = hub.authority.split(separator: ",").first.map(String.init) ?? "localhost"
    guard let sender = sender(host: host) else { throw NoSender() }
    let envelope = MailMessage.Envelope(
      from: sender, date: digest.composed,
      messageID: "\(digest.edition.id).\(issueName)@\(host)",
      listTitle: digest.edition.title, listID: "\(digest.edition.id).\(host)")
    return MailMessage(letter, envelope, from: hub).bytes
  }

  /// Number of the issue; an empty one has none and is named after its moment.
  private var issueName: String {
    digest.storyCount > 0
      ? String(digest.number) : "empty-\(Int(digest.composed.timeIntervalSince1970))"
  }

  /// `mail: from:` of feeds.yml, else the hub's contact, else a name at its own host.
  private func sender(host: String) -> MailAddress? {
    let hub = configuration.hub
    return configuration.mailFrom.flatMap(MailAddress.init(field:))
      ?? MailAddress(name: hub.title, address: hub.contact.email)
      ?? MailAddress(
        name: hub.title, address: host.contains("@") ? host : "feedhub@\(host)")
  }
}

/// A letter for which no sender can be named.
struct NoSender: HubFailure {
  var label: String { "no-sender" }
  var explanation: String { "There is no address from which the letter could come." }
  var remedy: String? { "Give one under mail: from: in feeds.yml." }
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
