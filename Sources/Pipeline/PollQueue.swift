import FeedDomain
import Foundation

/// Hands out due sources so that no host gets more requests at a time than it may, nor the next too soon.
///
/// Pure.
///
/// Hosts take turns: one with three hundred sources delays nobody but itself.
struct PollQueue {
  /// A source that may be asked, with the host that it is on.
  ///
  /// A class, because it goes from task to task and a source with its state is a kilobyte.
  final class Turn: Sendable {
    let source: RegisteredSource
    let host: String

    init(source: RegisteredSource, host: String) {
      self.source = source
      self.host = host
    }
  }

  /// The sources of one host, how many of them were handed out, and how many are under way or have just ended.
  private struct Line {
    var turns: [Turn] = []
    var handedOut = 0
    var underWay = 0

    var isDone: Bool { handedOut == turns.count }
  }

  private var lines: [String: Line] = [:]
  /// Hosts that may be asked now, in the order of their turn.
  private var turns: [String] = []
  private var nextTurn = 0
  /// Hosts that are left alone for a moment, in the order in which that ends.
  private var resting: [(host: String, end: Date)] = []
  private var nextRest = 0
  private let perHost: Int
  private let spacing: TimeInterval

  init(_ sources: [RegisteredSource], perHost: Int, spacing: Duration = .zero) {
    self.perHost = max(perHost, 1)
    self.spacing = spacing.inSeconds
    for source in sources {
      let host = source.pollingHost
      if lines[host] == nil { turns.append(host) }
      lines[host, default: Line()].turns.append(Turn(source: source, host: host))
    }
  }

  /// Whether hosts are left alone for a moment between two requests; if not, nobody has to tell the time.
  var isSpaced: Bool { spacing > 0 }

  /// When the next host may be asked again that has sources waiting; nil when none rests.
  var endOfRest: Date? { nextRest < resting.count ? resting[nextRest].end : nil }

  /// The next source that may be asked; nil while all hosts that still have some are busy.
  mutating func next() -> Turn? {
    while nextTurn < turns.count {
      let host = turns[nextTurn]
      nextTurn += 1
      guard var line = lines[host], line.underWay < perHost, !line.isDone else { continue }
      let turn = line.turns[line.handedOut]
      line.handedOut += 1
      line.underWay += 1
      lines[host] = line
      if line.underWay < perHost, !line.isDone { turns.append(host) }
      return turn
    }
    turns.removeAll(keepingCapacity: true)
    nextTurn = 0
    return nil
  }

  /// Takes note of a request that has ended; its host gets the next turn, at once or after a rest.
  mutating func finish(_ turn: Turn, at now: @autoclosure () -> Date) {
    guard let line = lines[turn.host] else { return }
    if isSpaced, !line.isDone {
      resting.append((turn.host, now().addingTimeInterval(spacing)))
    } else {
      free(turn.host)
    }
  }

  /// Gives the hosts that have rested their turn.
  mutating func wake(at now: Date) {
    while let end = endOfRest, end <= now {
      free(resting[nextRest].host)
      nextRest += 1
    }
  }

  /// Takes note of a source that was not asked after all; its host gets the next turn at once.
  mutating func skip(_ turn: Turn) { free(turn.host) }

  private mutating func free(_ host: String) {
    guard var line = lines[host] else { return }
    line.underWay -= 1
    lines[host] = line
    if !line.isDone { turns.append(host) }
  }
}
