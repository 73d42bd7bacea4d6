import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubStore
import Pipeline

/// `feedhub sources export`: the sources of feeds.yml and of commands as one list.
struct SourcesExportCommand: AsyncParsableCommand {
  /// The kinds of lists.
  enum Format: String, ExpressibleByArgument {
    case yaml, opml
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the active and paused sources as one list.",
    discussion: """
      YAML is the block “sources:” of feeds.yml. OPML is for feed readers: in folders by place, without
      the sources whose feed nobody knows yet.
      """)

  @Option(help: "yaml or opml.")
  var format = Format.yaml

  @Option(help: "Where to write it. Default: standard output.")
  var output: String?

  @OptionGroup var hub: HubOptions

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(
        configuration, workspace: hub.workspace, work: nil, events: QuietSink())
      let entries = try await hub.entries().filter {
        $0.standing == .active || $0.standing == .paused
      }
      let bytes =
        switch format {
        case .yaml: Array(SourcesYAML.text(entries, caFiles: configuration.poll.caFiles).utf8)
        case .opml: Self.opml(entries, of: configuration.hub)
        }
      guard let output else { return try Console.write(bytes) }
      _ = try AtomicFile(path: output).replace(with: bytes)
    }
  }

  static func opml(_ entries: [RegisterEntry], of hub: HubProfile) -> [UInt8] {
    let members = entries.compactMap { entry -> SourceList.Member? in
      let source = entry.source
      guard let feed = entry.feedAddress else { return nil }
      let site: String? = if case .site(let url) = source.address { url } else { nil }
      return SourceList.Member(name: source.name, place: source.place, feed: feed, site: site)
    }
    return OPMLWriter(nestsByPlace: true).write(
      SourceList(title: hub.title, owner: hub.contact, members: members))
  }
}
