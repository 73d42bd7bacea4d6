import Curation
import FeedDomain
import Foundation

/// Draws the page that tells how the sources do, once a day.
struct DrawStatusPage {
  typealias Store = SiteListStore & SourceStore

  /// A source without news for so long is named.
  private static let silence: TimeInterval = 60 * 24 * 3600
  /// A source that cannot be read is named only after so long: a server may be down for a night.
  private static let patience: TimeInterval = 3 * 24 * 3600
  private static let month: TimeInterval = 30 * 24 * 3600
  /// Sources in need of care that the page names at most.
  private static let namedAtMost = 200

  let store: any Store
  let pages: any PageRenderer
  let plan: SitePlan

  func run(now: Date, _ publishing: inout Publishing) async throws(StoreFailure) {
    let today = CalendarDay(CivilTime(now, in: plan.zone))
    guard try await store.statusDay() != today else { return }
    let activity = try await store.activity(since: now - Self.month)
    let hidden = plan.hub.sections.filter { $0.visibility == .desk }.map(\.id)
    // Of a source whose news only editors may read nothing is told.
    let sources = try await store.registeredSources().filter { source in
      source.source.section.map(hidden.contains) != true
    }
    let withPage = Set(try await store.collectionsWithPage().map(\.collection))
    let page = StatusPage(
      frame: plan.frame(SitePath.status), day: now,
      places: places(sources, activity).map { place in
        var place = place
        place.hasPage = withPage.contains(.place(place.id))
        return place
      },
      troubles: Array(troubles(sources, activity, now: now).prefix(Self.namedAtMost)),
      sources: sources.count)
    let path = DocumentPath(.public, SitePath.status)
    if await publishing.putUp(Document(path: path, bytes: pages.statusPage(page))) {
      try await store.noteStatusDay(today)
    }
  }

  /// All 34, by their names as readers look for them.
  private func places(
    _ sources: [RegisteredSource], _ activity: [SourceID: SourceActivity]
  ) -> [StatusPage.Place] {
    let byPlace = Dictionary(grouping: sources) { source in
      source.source.place.flatMap(PlaceNames.presentID) ?? ""
    }
    return PlaceNames.all.sorted { $0.id < $1.id }.map { unit in
      let here = byPlace[unit.id] ?? []
      let active = here.compactMap { activity[$0.source.id] }
      return StatusPage.Place(
        id: unit.id, name: unit.name, sources: here.count,
        recent: active.reduce(0) { $0 + $1.recent }, newest: active.map(\.newest).max())
    }
  }

  private func troubles(
    _ sources: [RegisteredSource], _ activity: [SourceID: SourceActivity], now: Date
  ) -> [StatusPage.Trouble] {
    sources.compactMap { source in
      let name = source.source.name
      if case .waiting = source.source.address {
        return StatusPage.Trouble(name: name, kind: .waiting, since: nil)
      }
      let success = source.state.lastSuccess
      if source.state.failures > 0,
        success.map({ now.timeIntervalSince($0) > Self.patience }) ?? true
      {
        return StatusPage.Trouble(name: name, kind: .unreadable, since: success)
      }
      guard success != nil else { return nil }
      let newest = activity[source.source.id]?.newest
      guard newest.map({ now.timeIntervalSince($0) > Self.silence }) ?? true else { return nil }
      return StatusPage.Trouble(name: name, kind: .silent, since: newest)
    }
  }
}
