import ArgumentParser
import FeedDomain
import Pipeline
import WebUI

/// `feedhub serve`: the web server of a hub.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the published files, and let readers of letters come and go.",
    discussion: """
      It speaks plain HTTP and is meant to stand behind a web server that encrypts. It ends by SIGTERM or
      SIGINT, after what is under way.
      """)

  @OptionGroup var hub: HubOptions

  @Option(help: "The address of this machine to listen at.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen at; 0 for any that is free.")
  var port = 8080

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let setup = MailSetup(configuration: configuration)
      let post = ReaderDesk.Post(
        composer: ReaderPages(), press: try setup.press(), carrier: try setup.carrier())
      let workspace = hub.workspace
      let hub = try Hub(configuration, workspace: workspace, work: nil, events: QuietSink())
      let site = HubSite(
        hub: configuration.hub,
        readers: ReaderDesk(
          store: hub.editors, hub: configuration.hub, post: post, clock: SystemClock()),
        files: PublicFiles(folder: workspace.output))
      let host = host
      do {
        try await HummingbirdServer(site: site, host: host, port: port).run { port in
          Console.tell("feedhub: serving at http://\(host):\(port)/")
        }
      } catch {
        throw NotServed(place: "\(host):\(port)", detail: "\(error)")
      }
    }
  }
}

/// The web server could not begin.
struct NotServed: HubFailure {
  let place: String
  let detail: String

  var label: String { "not-served" }
  var explanation: String { "The web server cannot listen at \(place): \(detail)." }
  var remedy: String? { "Choose another --host or --port, or end what listens there." }
}
