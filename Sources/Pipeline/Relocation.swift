import FeedDomain
import Foundation

/// Decides at which address a feed is asked when redirects say that it moved.
///
/// Pure. The operator's file is not touched: what was learned is state, and is given up when it no longer serves.
struct Relocation {
  /// A permanent redirect is believed after so long.
  let heldFor: Duration

  /// An address that was believed is given up when it fails for so long.
  private static let failsFor: TimeInterval = 3 * 24 * 3600
  private static let failures = 3

  /// Takes note of a usable answer to a request to `asked`.
  func note(
    _ facts: ResponseFacts, asked: String, of source: Source, in state: inout SourceState,
    at now: Date
  ) {
    guard let target = facts.movedTo, !facts.lostEncryption, target != asked else {
      state.moving = nil
      return
    }
    if state.moving?.address != target { state.moving = MovedFeed(address: target, since: now) }
    let held = now.timeIntervalSince(state.moving?.since ?? now)
    guard held >= heldFor.inSeconds || Self.isMerelyEncrypted(from: asked, to: target) else {
      return
    }
    // It may have come back to where it was at first.
    let isBack = target == RegisteredSource(source: source, state: state).feedAddress
    state.moved = isBack ? nil : MovedFeed(address: target, since: now)
    state.moving = nil
  }

  /// Takes note of a failure: an address that has failed for days is given up, and the one before it asked again.
  static func noteFailure(in state: inout SourceState, at now: Date) {
    guard let moved = state.moved, state.failures >= failures,
      now.timeIntervalSince(max(state.lastSuccess ?? moved.since, moved.since)) >= failsFor
    else { return }
    state.giveUpMove()
  }

  /// Whether a redirect only leads from http to https of the same host: nobody takes that back.
  private static func isMerelyEncrypted(from asked: String, to target: String) -> Bool {
    guard asked.hasPrefix("http://"), target.hasPrefix("https://"),
      let from = WebAddress(asked), let to = WebAddress(target), let host = from.host
    else { return false }
    return host == to.host && from.port == nil && to.port == nil
  }
}

extension SourceState {
  /// Asks at the address from before the move again.
  mutating func giveUpMove() {
    moved = nil
    moving = nil
  }
}
