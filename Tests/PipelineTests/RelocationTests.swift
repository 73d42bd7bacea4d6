import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// At which address a feed is asked that says it moved.
struct RelocationTests {
  private let now = Sample.now
  private let day = 24 * 3600.0
  private let old = "https://cu.example/feed"
  private let new = "https://moi.example/feed"

  private var source: RegisteredSource {
    let source = Sample.source("a", address: .feed(old))
    return RegisteredSource(source: source, state: SourceState(source: source.id))
  }

  private func next(
    _ source: RegisteredSource, at time: Date, facts: ResponseFacts? = nil
  ) -> NextState {
    NextState(source, policy: PollPolicy(), now: time, asked: source.pollAddress, facts: facts)
  }

  /// The source after an answer that a permanent redirect led to, or a direct one.
  private func answered(
    _ source: RegisteredSource, movedTo target: String?, at time: Date, lostEncryption: Bool = false
  ) -> RegisteredSource {
    var facts = ResponseFacts(status: 304, finalURL: target ?? old)
    facts.movedTo = target
    facts.lostEncryption = lostEncryption
    return next(source, at: time, facts: facts).unchanged(facts).registered
  }

  private func failed(_ source: RegisteredSource, at time: Date) -> RegisteredSource {
    next(source, at: time).failed(FetchFailure(.timedOut, "Quá lâu."), status: nil).registered
  }

  private var moved: RegisteredSource {
    answered(answered(source, movedTo: new, at: now), movedTo: new, at: now + 3 * day)
  }

  @Test func `a permanent redirect is believed after three days`() {
    let first = answered(source, movedTo: new, at: now)
    #expect(first.pollAddress == old)
    let second = answered(first, movedTo: new, at: now + 2.9 * day)
    #expect(second.pollAddress == old)
    let third = answered(second, movedTo: new, at: now + 3 * day)
    #expect(third.pollAddress == new)
    #expect(third.state.moved == MovedFeed(address: new, since: now + 3 * day))
    #expect(third.feedAddress == old, "the operator's file says so")
  }

  @Test func `a redirect that stops for once, or changes its mind, begins anew`() {
    for between in [nil, "https://khac.example/feed"] {
      let first = answered(source, movedTo: new, at: now)
      let other = answered(first, movedTo: between, at: now + day)
      let again = answered(other, movedTo: new, at: now + 3 * day)
      #expect(again.pollAddress == old)
      #expect(again.state.moving?.since == now + 3 * day)
    }
  }

  @Test func `from http to https of the same host is believed at once`() {
    var plain = source
    plain.source.address = .feed("http://cu.example/feed")
    #expect(answered(plain, movedTo: "https://cu.example/feed/", at: now).state.moved != nil)
    #expect(answered(plain, movedTo: "https://moi.example/feed", at: now).state.moved == nil)
    #expect(answered(plain, movedTo: "https://cu.example:8443/feed", at: now).state.moved == nil)
    #expect(answered(plain, movedTo: "http://cu.example/rss", at: now).state.moved == nil)
  }

  @Test func `a redirect that gives encryption up is never believed`() {
    let first = answered(source, movedTo: "http://cu.example/feed", at: now, lostEncryption: true)
    #expect(first.state.moving == nil)
  }

  @Test func `an address that fails for days is given up for the one before`() {
    var source = moved
    for hour in 1...80 {
      source = failed(source, at: now + 3 * day + Double(hour) * 3600)
      #expect((source.pollAddress == new) == (hour < 72))
    }
    #expect(source.pollAddress == old)
  }

  @Test func `a few failures at once do not undo a move`() {
    var source = moved
    for minute in 1...9 { source = failed(source, at: now + 3 * day + Double(minute) * 60) }
    #expect(source.pollAddress == new)
  }

  @Test func `a feed that is gone where it moved is asked where it was`() {
    let source = moved
    let facts = ResponseFacts(status: 410, finalURL: new)
    let next = next(source, at: now + 4 * day, facts: facts).gone(facts)
    #expect(next.state.gone == nil)
    #expect(next.registered.pollAddress == old)
    #expect(next.report.outcome == .failed)
  }

  @Test func `a feed that moves on is followed, and one that comes back is at home`() {
    let third = "https://ba.example/feed"
    let on = answered(
      answered(moved, movedTo: third, at: now + 5 * day), movedTo: third, at: now + 8 * day)
    #expect(on.pollAddress == third)
    let back = answered(
      answered(moved, movedTo: old, at: now + 5 * day), movedTo: old, at: now + 8 * day)
    #expect(back.state.moved == nil)
    #expect(back.pollAddress == old)
  }
}
