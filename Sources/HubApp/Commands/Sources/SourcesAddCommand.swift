import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub sources add`: a site or feed is looked at and registered as a proposal.
struct SourcesAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Look at a site or feed and propose it as a source.",
    discussion: """
      Finds the feed of a site, says what is wrong with it, shows its first entries as the hub would,
      names registered sources that seem to be the same, and tells how to show control of the site.
      Exit status: 0 when it is registered, 2 when it is registered and its feed has errors, or when it
      is not because it seems to be a source already, 1 when nothing could be read.
      """)

  @Argument(help: "The address of the site or of its feed.")
  var address: String

  @Option(help: "What readers see behind “Nguồn:”.")
  var name: String

  @Option(help: "Province or city, such as lai-chau.")
  var place: String?

  @Option(help: "Who answers for the source, and how they are reached.")
  var owner: String?

  @Option(help: "The id of the source. Default: made of the place or the name.")
  var id: String?

  @Option(help: "library, agency, press or other.")
  var kind = Source.Kind.library

  @Option(help: "The section of everything it publishes.")
  var section: String?

  @Flag(help: "Register it although it seems to be a source already.")
  var anyway = false

  @OptionGroup var options: RegisterOptions

  func validate() throws {
    if SourceName.line(name).isEmpty { throw ValidationError("The name is empty.") }
    if let id, !SourceID.isValid(id) {
      throw ValidationError("“\(id)” is no id: a–z, 0–9 and single hyphens, 64 at most.")
    }
  }

  func run() async throws {
    try await options.shown.ending {
      let now = SystemClock().now
      let hub = try options.shown.openToLook()
      if let section { try Self.check(section, hub.configuration) }
      let examined = try await ExaminedSource(address, for: hub, now: now)
      let isRefused = examined.isDouble && !anyway
      let entry = isRefused ? nil : try await register(examined, now: now)
      try report(examined, entry)
      if isRefused || examined.hasErrors { throw ExitCode(2) }
    }
  }

  private static func check(_ section: String, _ configuration: Configuration) throws {
    let sections = configuration.hub.sections.map(\.id.rawValue)
    guard sections.contains(section) else {
      throw ValidationError(
        "There is no section “\(section)”; feeds.yml has \(sections.joined(separator: ", ")).")
    }
  }

  /// Registers what was looked at; only now is the hub held against others.
  private func register(
    _ examined: ExaminedSource, now: Date
  ) async throws -> RegisterEntry {
    let hub = try await options.shown.openToChange(now: now)
    let taken = Set(try await hub.entries().map(\.source.id))
    let wishes = [place.map(SourceName.slug), SourceName.slug(name)].compactMap { $0 }
    let id = id.map(SourceID.init(_:)) ?? SourceName.free(wishes, among: taken)
    var generator = SystemRandomNumberGenerator()
    let proposal = SourceProposal(
      source: Source(
        id: id, name: SourceName.line(name), place: place.map(SourceName.slug), kind: kind,
        address: examined.address, section: section.map(SectionID.init(_:)), origin: .command),
      discoveredFeed: examined.discoveredFeed, owner: owner.map(SourceName.line),
      code: ProofCode(using: &generator))
    let refused = try await hub.register.register([proposal], signed: options.signature(at: now))
    guard refused.isEmpty, let entry = try await hub.entries().first(where: { $0.source.id == id })
    else { throw RegisterFailure.taken([id]) }
    return entry
  }

  private func report(_ examined: ExaminedSource, _ entry: RegisterEntry?) throws {
    guard !options.shown.json else {
      return try Console.write(PrintedJSON.text(ExaminationJSON(examined, registered: entry)))
    }
    let text = ExaminationText(examined: examined, language: options.shown.language)
    try Console.write(text.report + (entry.map(text.registered) ?? text.refusal))
  }
}

extension Source.Kind: ExpressibleByArgument {}
