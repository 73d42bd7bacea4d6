import Foundation

/// Lets documents be read on all processors but one.
///
/// That one is for whoever asks hosts and whoever writes: a host that has answered would wait for its next request behind
/// all documents that came before, and the one writer would get a share of a processor.
actor ReadingTurns {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(processors: Int = ProcessInfo.processInfo.activeProcessorCount) {
    free = max(1, processors - 1)
  }

  /// Does something when a turn is free, first come first served.
  nonisolated func take<Value, Failure>(
    _ body: () throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    await begin()
    let outcome = Result(catching: body)
    await end()
    return try outcome.get()
  }

  private func begin() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// Hands the turn on.
  private func end() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
