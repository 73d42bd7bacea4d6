import FeedDomain
import Pipeline
import Transport

/// Reads the blocks `poll:` and `publish:`.
enum PollReader {
  static func policy(_ node: ConfigurationNode?) -> PollPolicy {
    var policy = PollPolicy()
    guard let node else { return policy }
    node.checkKeys()
    policy.every = node.child("every")?.duration() ?? policy.every
    policy.atMost = node.child("atMost")?.duration() ?? policy.atMost
    policy.inFlight = node.child("inFlight")?.number(in: 1...1000) ?? policy.inFlight
    policy.perHost = node.child("perHost")?.number(in: 1...64) ?? policy.perHost
    policy.spacing = node.child("spacing")?.duration(atLeast: .zero) ?? policy.spacing
    if policy.atMost < policy.every { node.note("poll.atMost has to be at least poll.every") }
    return policy
  }

  /// Hosts and networks that may be asked although they are not public.
  static func allow(_ node: ConfigurationNode?) -> [AllowEntry] {
    guard let node else { return [] }
    return node.texts.compactMap { text in
      guard let entry = AllowEntry(text) else {
        node.note("“\(text)” is no host, host:port or network such as 10.0.0.0/8")
        return nil
      }
      return entry
    }
  }

  /// Ports that may be asked at public hosts; those of the web when none are given.
  static func ports(_ node: ConfigurationNode?) -> Set<UInt16> {
    guard let node else { return AddressPolicy.usualPorts }
    let ports = node.texts.compactMap { text in
      guard let port = UInt16(text), port > 0 else {
        node.note("“\(text)” is no port; a port is a whole number from 1 to 65535")
        return UInt16?.none
      }
      return port
    }
    return Set(ports)
  }

  static func entries(_ node: ConfigurationNode?) -> Int {
    node?.checkKeys()
    return node?.child("entries")?.number(in: 1...10_000) ?? 100
  }
}
