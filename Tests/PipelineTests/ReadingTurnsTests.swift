import FeedDomain
import Synchronization
import Testing

@testable import Pipeline

/// How many documents are read at once.
struct ReadingTurnsTests {
  /// Counts who is at work, and how many were at once.
  private final class Work: Sendable {
    private let counts = Mutex((now: 0, most: 0, all: 0))

    var most: Int { counts.withLock { $0.most } }
    var all: Int { counts.withLock { $0.all } }

    func run() {
      counts.withLock { counts in
        counts.now += 1
        counts.all += 1
        counts.most = max(counts.most, counts.now)
      }
      // Long enough for another thread to come in.
      _ = (0..<20_000).reduce(0, &+)
      counts.withLock { $0.now -= 1 }
    }
  }

  private struct Refusal: Error {}

  @Test(arguments: [(processors: 1, turns: 1), (2, 1), (4, 3)])
  func `one processor is left free, if there are several`(
    of machine: (processors: Int, turns: Int)
  ) async {
    let turns = ReadingTurns(processors: machine.processors)
    let work = Work()
    await withTaskGroup { group in
      for _ in 0..<100 { group.addTask { await turns.take { work.run() } } }
    }
    #expect(work.most <= machine.turns)
    #expect(work.all == 100)
  }

  @Test func `whoever fails hands his turn on`() async throws {
    let turns = ReadingTurns(processors: 1)
    await #expect(throws: Refusal.self) {
      try await turns.take { () throws(Refusal) in throw Refusal() }
    }
    #expect(await turns.take { 7 } == 7)
  }
}
