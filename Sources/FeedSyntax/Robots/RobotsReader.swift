package import FeedDomain

/// Reads robots.txt and keeps of it what is said to one crawler (RFC 9309 §2.2).
package struct RobotsReader {
  /// What is read of a file at least and at most (RFC 9309 §2.5).
  package static let mostBytes = 500 << 10

  /// The crawler's name, lower case.
  private let agent: String
  private var own = Rules()
  private var common = Rules()
  /// To whom the current group speaks.
  private var isForUs = false
  private var isForAll = false
  private var isInRules = false

  /// The rules of one or several groups.
  private struct Rules {
    var isThere = false
    var rules: [RobotsRules.Rule] = []
    var delay: Double?
  }

  private init(agent: String) {
    self.agent = agent
  }

  /// The rules of all groups that name the crawler, else of those for everybody.
  package static func rules(_ bytes: [UInt8], for agent: String = "feedhub") -> RobotsRules {
    var reader = RobotsReader(agent: agent.lowercased())
    let isLineEnd: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    for line in bytes.prefix(mostBytes).split(whereSeparator: isLineEnd) {
      reader.read(line.first == 0xEF ? Array(line.drop { $0 >= 0x80 }) : Array(line))
    }
    let rules = reader.own.isThere ? reader.own : reader.common
    return RobotsRules(rules: rules.rules, crawlDelay: rules.delay)
  }

  private mutating func read(_ line: [UInt8]) {
    let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else { return }
    let value = String(text[text.index(after: colon)...]).trimmed
    switch String(text[..<colon]).trimmed.lowercased() {
    case "user-agent": address(value)
    case "allow": add(value, allows: true)
    case "disallow": add(value, allows: false)
    case "crawl-delay":
      isInRules = true
      if let delay = Double(value), delay > 0 { change { $0.delay = max($0.delay ?? 0, delay) } }
    default: break
    }
  }

  /// A name after rules begins a new group; names that follow each other share one.
  private mutating func address(_ value: String) {
    if isInRules { (isForUs, isForAll, isInRules) = (false, false, false) }
    if value.hasPrefix("*") {
      isForAll = true
      common.isThere = true
      return
    }
    let token = value.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
    guard token.lowercased() == agent else { return }
    isForUs = true
    own.isThere = true
  }

  private mutating func add(_ pattern: String, allows: Bool) {
    isInRules = true
    guard !pattern.isEmpty else { return }
    change { $0.rules.append(RobotsRules.Rule(allows: allows, pattern: pattern)) }
  }

  private mutating func change(_ change: (inout Rules) -> Void) {
    if isForUs { change(&own) }
    if isForAll { change(&common) }
  }
}
