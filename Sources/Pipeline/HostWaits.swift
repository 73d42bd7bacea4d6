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
    // By span, because nearly all of them are only glanced at and need not be copied.
    let span = sources.span
    for index in span.indices where Self.tells(span[index].state.decision) {
      note(span[index], at: now)
    }
  }

  /// Whether a decision says something of the host.
  static func tells(_ decision: PollDecision?) -> Bool {
    switch decision?.reason {
    case .retryAfter, .limited, .host: true
    default: false
    }
  }

  /// Takes note of a source's state if it says that its host is left alone.
  mutating func note(_ source: RegisteredSource, at now: Date) {
    guard let decision = source.state.decision, let next = source.state.nextPoll, next > now else {
      return
    }
    // The end without the spread, which is each source's own.
    let end = min(next, decision.decided + decision.wish.inSeconds)
    guard end > now else { return }
    switch decision.reason {
    case .retryAfter, .limited:
      waits[source.pollingHost, default: [:]][source.source.id] = end
    case .host:
      let host = source.pollingHost
      // Of one that is redirected to another host it is not known which of the two is meant.
      guard host == source.firstHost else { return }
      ends[host] = max(ends[host] ?? end, end)
    default: break
    }
  }

  private var isEmpty: Bool { waits.isEmpty && ends.isEmpty }

  /// Until when a source is left alone for the sake of a host that a poll of it would ask; nil when it may be asked.
  func end(for source: RegisteredSource, at now: Date) -> Date? {
    guard !isEmpty else { return nil }
    // The first host is asked even if it only tells where the feed is now.
    let ends = [source.firstHost, source.pollingHost].compactMap { end(of: $0) }
    return ends.max().flatMap { $0 > now ? $0 : nil }
  }

  private func end(of host: String) -> Date? {
    let feeds = waits[host] ?? [:]
    let told = feeds.count >= Self.feedsThatSpeakForAHost ? feeds.values.max() : nil
    return [ends[host], told].compactMap(\.self).max()
  }
}

extension SourceState {
  /// Whether its site asked us to wait, and the wait lasts.
  func isAskedToWait(at now: Date) -> Bool {
    guard let next = nextPoll, next > now, let decision,
      decision.decided <= now
    else { return false }
    return decision.reason == .retryAfter || decision.reason == .limited
  }
}

extension RegisteredSource {
  /// Name and port of the host that is asked in the end: where a redirect leads, as far as it is known.
  var pollingHost: String {
    switch source.address {
    case .feed, .site: state.validators.map { Self.host(of: $0.url) } ?? firstHost
    case .list, .waiting: firstHost
    }
  }

  /// Name and port of the host that is asked first, and may redirect to another.
  var firstHost: String {
    switch source.address {
    case .feed(let url), .site(let url): Self.host(of: pollAddress ?? url)
    case .list(let recipe): Self.host(of: recipe.pages.first ?? source.id.rawValue)
    case .waiting: source.id.rawValue
    }
  }

  /// An address without a host is its own.
  private static func host(of address: String) -> String {
    if let host = WebAddress.normalAuthority(of: address) { return host }
    guard let web = WebAddress(address), let host = web.host else { return address }
    return web.port.map { "\(host):\($0)" } ?? host
  }
}
