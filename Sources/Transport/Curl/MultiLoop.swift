import CCurl
import FeedDomain
import Foundation

/// The thread that drives all transfers of a fetcher, with the queue by which others hand it work.
///
/// Unchecked is safe because what other threads touch (`inbox`, `withdrawn`, `isWaiting`, `isStopped`, and
/// `isCancelled` of a transfer) is guarded by `lock`, and everything else belongs to the loop's thread alone.
final class MultiLoop: @unchecked Sendable {
  private let settings: FetcherSettings
  private let multi: UnsafeMutableRawPointer?
  private let lock = NSLock()
  private var inbox: [Transfer] = []
  private var withdrawn: [Transfer] = []
  private var isWaiting = false
  private var isStopped = false

  private var queue: [Transfer] = []
  private var queueHead = 0
  private var idle: [EasyHandle] = []
  private var busy: [UnsafeMutableRawPointer: EasyHandle] = [:]

  init(settings: FetcherSettings) {
    self.settings = settings
    multi = MultiLoop.isLibraryReady ? curl_multi_init() : nil
    ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, settings.keptConnections)
  }

  deinit { curl_multi_cleanup(multi) }

  func start() {
    let thread = Thread { self.run() }
    thread.name = "feedhub-fetch"
    thread.start()
  }

  /// Ends the loop; what is under way ends as cancelled.
  func stop() {
    lock.withLock {
      isStopped = true
      wake()
    }
  }

  func submit(_ transfer: Transfer, _ continuation: CheckedContinuation<FetchOutcome, Never>) {
    let isTaken = lock.withLock {
      if isStopped || transfer.isCancelled { return false }
      transfer.continuation = continuation
      inbox.append(transfer)
      wake()
      return true
    }
    if !isTaken { continuation.resume(returning: transfer.cancelledOutcome) }
  }

  func cancel(_ transfer: Transfer) {
    lock.withLock {
      transfer.isCancelled = true
      // Without a continuation it has not come in yet; then `submit` turns it away.
      if transfer.continuation != nil, !isStopped {
        withdrawn.append(transfer)
        wake()
      }
    }
  }

  /// Ends the pause of the loop, if it makes one; called with the lock held.
  private func wake() {
    if isWaiting { curl_multi_wakeup(multi) }
    isWaiting = false
  }
}

extension MultiLoop {
  static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private func run() {
    MultiLoop.ignoreBrokenPipes()
    while takeInbox() {
      startQueued()
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      finishDone()
      pauseUntilSomethingHappens()
    }
    endEverything()
  }

  /// Moves what others handed over into the loop's own hands; false when the loop is to end.
  private func takeInbox() -> Bool {
    let (goesOn, cancelled) = lock.withLock { () -> (Bool, [Transfer]) in
      isWaiting = false
      queue.append(contentsOf: inbox)
      inbox.removeAll(keepingCapacity: true)
      defer { withdrawn.removeAll() }
      return (!isStopped, withdrawn)
    }
    cancelled.forEach(withdraw)
    return goesOn
  }

  private func withdraw(_ transfer: Transfer) {
    if let handle = transfer.handle { release(handle) }
    finish(transfer, with: transfer.cancelledOutcome)
  }

  private func startQueued() {
    while queueHead < queue.count, busy.count < settings.inFlight {
      let transfer = queue[queueHead]
      queueHead += 1
      guard !transfer.isFinished else { continue }
      let handle = idle.popLast() ?? EasyHandle(settings: settings)
      guard let handle else {
        finish(
          transfer, with: .failed(FetchFailure(.notReachable, "There is no memory left."), nil))
        continue
      }
      busy[handle.easy] = handle
      transfer.begin(on: handle)
      advance(transfer, handle)
    }
    if queueHead == queue.count {
      queue.removeAll(keepingCapacity: true)
      queueHead = 0
    } else if queueHead > 1024 {
      queue.removeFirst(queueHead)
      queueHead = 0
    }
  }

  /// Sends the next hop of a transfer, or ends it when there is none.
  private func advance(_ transfer: Transfer, _ handle: EasyHandle) {
    if let outcome = transfer.nextHop(on: handle) {
      release(handle)
      finish(transfer, with: outcome)
    } else if curl_multi_add_handle(multi, handle.easy) != CURLM_OK {
      release(handle)
      finish(transfer, with: .failed(FetchFailure(.notReachable, "There is no memory left."), nil))
    }
  }

  private func finishDone() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
        let handle = busy[easy], let transfer = handle.transfer
      else { continue }
      // The message is gone once its handle is taken out.
      let code = message.pointee.data.result
      curl_multi_remove_handle(multi, easy)
      if let outcome = transfer.endHop(on: handle, code) {
        release(handle)
        finish(transfer, with: outcome)
      } else {
        advance(transfer, handle)
      }
    }
  }

  private func pauseUntilSomethingHappens() {
    let mayPause = lock.withLock {
      isWaiting = inbox.isEmpty && withdrawn.isEmpty && !isStopped
      return isWaiting
    }
    // A waiting transfer needs no other event than a free handle.
    guard mayPause, queueHead == queue.count || busy.count >= settings.inFlight else { return }
    curl_multi_poll(multi, nil, 0, 60_000, nil)
  }

  private func release(_ handle: EasyHandle) {
    curl_multi_remove_handle(multi, handle.easy)
    busy[handle.easy] = nil
    handle.clear()
    idle.append(handle)
  }

  private func finish(_ transfer: Transfer, with outcome: FetchOutcome) {
    guard !transfer.isFinished else { return }
    transfer.isFinished = true
    transfer.handle = nil
    transfer.continuation?.resume(returning: outcome)
  }

  private func endEverything() {
    busy.values.compactMap(\.transfer).forEach(withdraw)
    queue[queueHead...].forEach(withdraw)
    queue.removeAll()
    idle.removeAll()
  }

  /// A TLS connection that the other side closed must not end the program; the signal goes to the thread that
  /// writes, and libcurl leaves it to us with `NOSIGNAL`.
  static func ignoreBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
