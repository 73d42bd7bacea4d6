import FeedDomain

/// Hands out due sources so that no host gets more requests at a time than it may.
///
/// Pure.
///
/// Hosts take turns: one with three hundred sources delays nobody but itself.
struct PollQueue {
  /// The sources of one host that wait, last first, and how many are under way.
  private struct Line {
    var waiting: [RegisteredSource]
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
      lines[Self.host(of: source), default: Line(waiting: [])].waiting.append(source)
    }
    // Dictionary order is random; the turn of a host is that of its first source.
    var seen: Set<String> = []
    for source in sources where seen.insert(Self.host(of: source)).inserted {
      turns.append(Self.host(of: source))
    }
  }

  /// The next source that may be asked; nil while all hosts that still have some are busy.
  mutating func next() -> RegisteredSource? {
    while nextTurn < turns.count {
      let host = turns[nextTurn]
      nextTurn += 1
      guard var line = lines[host], line.underWay < perHost, let source = line.waiting.popLast()
      else { continue }
      line.underWay += 1
      lines[host] = line
      if line.underWay < perHost, !line.waiting.isEmpty { turns.append(host) }
      return source
    }
    turns.removeAll(keepingCapacity: true)
    nextTurn = 0
    return nil
  }

  /// Gives the host of a finished request its next turn.
  mutating func finish(_ source: RegisteredSource) {
    let host = Self.host(of: source)
    guard var line = lines[host] else { return }
    line.underWay -= 1
    lines[host] = line
    if !line.waiting.isEmpty { turns.append(host) }
  }

  /// Name and port, as they stand in the address; an address without a host is its own.
  private static func host(of source: RegisteredSource) -> String {
    let address =
      switch source.source.address {
      case .feed(let url): url
      case .site(let url): source.state.discoveredFeed ?? url
      case .waiting: source.source.id.rawValue
      }
    guard let web = WebAddress(address), let host = web.host else { return address }
    return web.port.map { "\(host):\($0)" } ?? host
  }
}
