import FeedDomain
import Foundation

/// Which hosts want none of their feeds to be asked, because several of them asked us to wait.
///
/// Pure. One feed that asks to wait speaks for itself alone; two speak for their host.
struct HostWaits {
  private static let feedsThatSpeakForAHost = 2

  /// How long each host's feeds wait, by source.
  private var waits: [String: [SourceID: Date]] = [:]

  /// The waits that still last, of those that polls before have left.
  init(_ sources: [RegisteredSource], at now: Date) {
    for source in sources { note(source, at: now) }
  }

  /// Takes note of a source's state if its site asked us to wait; returns whether it did.
  @discardableResult
  mutating func note(_ source: RegisteredSource, at now: Date) -> Bool {
    guard source.isAskedToWait(at: now), let end = source.state.nextPoll else { return false }
    waits[source.pollingHost, default: [:]][source.source.id] = end
    return true
  }

  var isEmpty: Bool { waits.isEmpty }

  /// Until when a host is left alone; nil when it may be asked.
  func end(of host: String) -> Date? {
    guard let feeds = waits[host], feeds.count >= Self.feedsThatSpeakForAHost else { return nil }
    return feeds.values.max()
  }
}

extension RegisteredSource {
  /// Whether its site asked us to wait, and the wait lasts.
  func isAskedToWait(at now: Date) -> Bool {
    guard let next = state.nextPoll, next > now, let decision = state.decision,
      decision.decided <= now
    else { return false }
    return decision.reason == .retryAfter || decision.reason == .limited
  }

  /// Name and port of the host that is asked in the end: where a redirect leads, as far as it is known.
  var pollingHost: String {
    let address =
      switch source.address {
      case .feed(let url), .site(let url): state.validators?.url ?? pollAddress ?? url
      case .list(let recipe): recipe.pages.first ?? source.id.rawValue
      case .waiting: source.id.rawValue
      }
    // An address without a host is its own.
    guard let web = WebAddress(address), let host = web.host else { return address }
    return web.port.map { "\(host):\($0)" } ?? host
  }
}
