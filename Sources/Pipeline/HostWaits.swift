import FeedDomain
import Foundation

/// Which hosts want none of their feeds to be asked, because several of them asked us to wait.
///
/// Pure. One feed that asks to wait speaks for itself alone; two speak for their host.
struct HostWaits {
  private static let feedsThatSpeakForAHost = 2

  /// How long the feeds of each host wait that were told to, by source.
  private var waits: [String: [SourceID: Date]] = [:]
  /// Until when hosts are left alone of which that was decided before.
  private var ends: [String: Date] = [:]

  /// The waits that still last, of those that polls before have left.
  init(_ sources: [RegisteredSource], at now: Date) {
    // By index, because nearly all of them are only glanced at and need not be copied.
    for index in sources.indices where Self.tells(sources[index].state.decision) {
      note(sources[index], at: now)
    }
  }

  /// Whether a decision says something of the host.
  private static func tells(_ decision: PollDecision?) -> Bool {
    switch decision?.reason {
    case .retryAfter, .limited, .host: true
    default: false
    }
  }

  /// Takes note of a source's state if its site asked us to wait; returns whether it did.
  @discardableResult
  mutating func note(_ source: RegisteredSource, at now: Date) -> Bool {
    guard let decision = source.state.decision, let next = source.state.nextPoll, next > now else {
      return false
    }
    // The end without the spread, which is each source's own.
    let end = min(next, decision.decided + decision.wish.inSeconds)
    guard end > now else { return false }
    switch decision.reason {
    case .retryAfter, .limited:
      waits[source.pollingHost, default: [:]][source.source.id] = end
      return true
    case .host:
      let host = source.pollingHost
      ends[host] = max(ends[host] ?? end, end)
      return false
    default: return false
    }
  }

  var isEmpty: Bool { waits.isEmpty && ends.isEmpty }

  /// Until when a host is left alone; nil when it may be asked.
  func end(of host: String) -> Date? {
    let feeds = waits[host] ?? [:]
    let told = feeds.count >= Self.feedsThatSpeakForAHost ? feeds.values.max() : nil
    return [ends[host], told].compactMap(\.self).max()
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
