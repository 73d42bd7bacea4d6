package import FeedDomain
package import Foundation

/// The sample library sites on a server of their own: the small world that `feedhub demo` polls.
///
/// Each site has a name below `localhost`, which libcurl looks up without asking anybody.
package final class SampleSites: Sendable {
  private let server: LoopbackServer
  private let world: SampleWorld
  /// Keeps the port of the site that is down, so that nobody else answers there.
  private let deadSocket: ListeningSocket

  /// Starts the sites; the dates of what they publish are counted back from `now`.
  package static func start(now: Date) throws(LoopbackFailure) -> SampleSites {
    try SampleSites(now: now)
  }

  private init(now: Date) throws(LoopbackFailure) {
    deadSocket = try ListeningSocket(listens: false)
    let world = SampleWorld(now: now, deadPort: deadSocket.port)
    self.world = world
    server = try LoopbackServer { request in world.answer(to: request) }
    world.open(at: server.port)
  }

  /// The sites as sources that a hub can be given.
  package var sources: [Source] {
    SampleSite.all.map { site in
      let base = world.bases[site.id] ?? ""
      return Source(
        id: SourceID(site.id), name: site.name, place: site.place,
        kind: site.isAgency ? .agency : .library,
        address: Self.address(of: site, at: base))
    }
  }

  private static func address(of site: SampleSite, at base: String) -> Source.Address {
    if site.isGivenAsSite { return .site(base + "/") }
    guard site.format == .webPages else { return .feed(base + site.feedPath) }
    var recipe = ListRecipe(
      pages: [base + site.feedPath], item: "table.ms-listviewtable tr.ms-itmhover")
    recipe.fields.title = "td.ms-vb-title a"
    recipe.fields.link = "td.ms-vb-title a"
    recipe.fields.date = "td.ms-vb2"
    recipe.detail = ListRecipe.Fields()
    recipe.detail?.content = "div.noi-dung"
    return .list(recipe)
  }

  /// What a hub must be allowed to reach for this.
  package static let allowed = "127.0.0.1"

  /// All requests that came in so far.
  package var requests: [LoopbackRequest] { server.requests }

  /// From now on the sites have the news of the second day.
  package func advanceToSecondDay() { world.advance() }

  package func stop() { server.stop() }
}
