import FeedDomain

/// Hands out due sources so that no host gets more requests at a time than it may.
///
/// Pure.
///
/// Hosts take turns: one with three hundred sources delays nobody but itself.
struct PollQueue {
  /// A source that may be asked, with the host that it is on.
  struct Turn: Sendable {
    let source: RegisteredSource
    let host: String
  }

  /// The sources of one host that wait, last first, and how many are under way.
  private struct Line {
    var waiting: [RegisteredSource] = []
    var underWay = 0
  }

  private var lines: [String: Line] = [:]
  /// Hosts that may be asked now, in the order of their turn.
  private var turns: [String] = []
  private var nextTurn = 0
  private let perHost: Int

  init(_ sources: [RegisteredSource], perHost: Int) {
    self.perHost = max(perHost, 1)
    for source in sources.reversed() {
      let host = source.pollingHost
      if lines[host] == nil { turns.append(host) }
      lines[host, default: Line()].waiting.append(source)
    }
    turns.reverse()
  }

  /// The next source that may be asked; nil while all hosts that still have some are busy.
  mutating func next() -> Turn? {
    while nextTurn < turns.count {
      let host = turns[nextTurn]
      nextTurn += 1
      guard var line = lines[host], line.underWay < perHost, let source = line.waiting.popLast()
      else { continue }
      line.underWay += 1
      lines[host] = line
      if line.underWay < perHost, !line.waiting.isEmpty { turns.append(host) }
      return Turn(source: source, host: host)
    }
    turns.removeAll(keepingCapacity: true)
    nextTurn = 0
    return nil
  }

  /// Gives the host of a finished request its next turn.
  mutating func finish(_ turn: Turn) {
    guard var line = lines[turn.host] else { return }
    line.underWay -= 1
    lines[turn.host] = line
    if !line.waiting.isEmpty { turns.append(turn.host) }
  }

  /// Takes out the sources of a host that wait, in their order: it is not to be asked further.
  mutating func close(_ host: String) -> [RegisteredSource] {
    defer { lines[host]?.waiting = [] }
    return lines[host]?.waiting.reversed() ?? []
  }
}
