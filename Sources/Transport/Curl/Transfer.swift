import CCurl
import FeedDomain

/// One request with all its hops, from the address that was asked for to the answer.
///
/// Unchecked is safe because `continuation` and `isCancelled` are guarded by the lock of the loop until the
/// loop has taken the transfer in, and all the rest is touched by the loop's thread only.
final class Transfer: @unchecked Sendable {
  let request: FetchRequest
  var continuation: CheckedContinuation<FetchOutcome, Never>?
  var isCancelled = false
  var isFinished = false
  var handle: EasyHandle?
  private var chain: RedirectChain?
  private var start = ContinuousClock.now

  init(_ request: FetchRequest) {
    self.request = request
  }

  var cancelledOutcome: FetchOutcome {
    .failed(FetchFailure(.cancelled, "The request was given up before its answer came."), nil)
  }

  func begin(on handle: EasyHandle) {
    self.handle = handle
    handle.transfer = self
    start = .now
  }

  /// Makes the handle ready for the next hop; an outcome when there can be none.
  func nextHop(on handle: EasyHandle) -> FetchOutcome? {
    do throws(FetchFailure) {
      let chain = try currentChain()
      let left = request.limits.totalTime - elapsed
      guard left > .zero else { throw timedOut(at: chain.address.host) }
      let validators = request.validators.flatMap { $0.url == chain.address.text ? $0 : nil }
      handle.prepare(
        request, at: chain.address, validators: validators, milliseconds: left.milliseconds)
      return nil
    } catch {
      return .failed(error, nil)
    }
  }

  /// Judges how a hop ended; nil when a redirect is to be followed.
  func endHop(on handle: EasyHandle, _ code: CURLcode) -> FetchOutcome? {
    guard var chain else { return cancelledOutcome }
    let host = chain.address.host
    if let failure = failure(on: handle, code, host: host) {
      return .failed(failure, handle.head.status > 0 ? facts(of: handle, chain) : nil)
    }
    guard RedirectChain.follows(handle.head.status) else {
      return Answer(
        head: handle.head, facts: facts(of: handle, chain), host: host, movedTo: chain.movedTo,
        wasConditional: isConditional(chain)
      ).outcome { handle.takeBody() }
    }
    do throws(FetchFailure) {
      try chain.follow(handle.head, limit: request.limits.redirects)
      self.chain = chain
      return nil
    } catch {
      return .failed(error, facts(of: handle, chain))
    }
  }

  private func currentChain() throws(FetchFailure) -> RedirectChain {
    if let chain { return chain }
    let chain = RedirectChain(from: try RequestAddress(request.url))
    self.chain = chain
    return chain
  }

  private func isConditional(_ chain: RedirectChain) -> Bool {
    guard let validators = request.validators else { return false }
    return validators.url == chain.address.text
      && (validators.entityTag != nil || validators.lastModified != nil)
  }

  private var elapsed: Duration { ContinuousClock.now - start }

  private func facts(of handle: EasyHandle, _ chain: RedirectChain) -> ResponseFacts {
    var facts = handle.head.facts(finalURL: chain.address.text)
    facts.lostEncryption = chain.lostEncryption
    facts.bodyBytes = handle.body.bytes.count
    facts.elapsed = elapsed
    return facts
  }

  private func timedOut(at host: String) -> FetchFailure {
    FetchFailure(.timedOut, "\(host) took longer than \(request.limits.totalTime) for its answer.")
  }

  private func failure(on handle: EasyHandle, _ code: CURLcode, host: String) -> FetchFailure? {
    switch handle.stop {
    case .enough: return nil
    case .headTooLarge:
      let limit = request.limits.headerBytes
      return FetchFailure(.tooLarge, "\(host) sent more than \(limit) bytes of header lines.")
    case .body(.tooLarge):
      let limit = request.limits.bodyBytes
      return FetchFailure(.tooLarge, "\(host) sent a document of more than \(limit) bytes.")
    case .body(.notUnpackable):
      return FetchFailure(.brokenAnswer, "\(host) sent a document that cannot be unpacked.")
    case nil: break
    }
    if code == CURLE_OK {
      if handle.body.isWhole { return nil }
      return FetchFailure(
        .brokenAnswer, "\(host) broke its answer off: the packed document has no end.")
    }
    if code == CURLE_OPERATION_TIMEDOUT {
      return slowness(on: handle, host: host)
    }
    if code == CURLE_COULDNT_CONNECT, let refusal = handle.refusal, !handle.triedAddress {
      return FetchFailure(.addressNotAllowed, "\(host) may not be asked: \(refusal).")
    }
    return FetchFailure(code, host: host, detail: handle.errorDescription)
  }

  private func slowness(on handle: EasyHandle, host: String) -> FetchFailure {
    let limits = request.limits
    // libcurl's clock may run out a moment before ours.
    if elapsed + .milliseconds(50) >= limits.totalTime { return timedOut(at: host) }
    guard handle.wasConnected else {
      return FetchFailure(
        .timedOut, "\(host) accepted no connection within \(limits.connectTime).")
    }
    if handle.head.bytes == 0 {
      return FetchFailure(
        .timedOut, "\(host) took the request and said nothing for \(limits.slowTime).")
    }
    return FetchFailure(
      .tooSlow,
      "\(host) sent less than \(limits.minimumBytesPerSecond) bytes a second for \(limits.slowTime)."
    )
  }
}
