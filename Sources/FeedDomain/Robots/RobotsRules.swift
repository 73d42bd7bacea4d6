package import Foundation

/// What a site's robots.txt lets us read (RFC 9309), already reduced to the rules that are for us.
package struct RobotsRules: Hashable, Sendable, Codable {
  /// One line `Allow:` or `Disallow:`.
  package struct Rule: Hashable, Sendable, Codable {
    package var allows: Bool
    /// In normal form: `*` stands for anything, `$` at the end for the end.
    package var pattern: String

    package init(allows: Bool, pattern: String) {
      self.allows = allows
      self.pattern = RobotsRules.normal(pattern)
    }
  }

  package var rules: [Rule]
  /// Seconds between requests, if the site asks for that; no part of the standard, but common.
  package var crawlDelay: Double?

  package init(rules: [Rule] = [], crawlDelay: Double? = nil) {
    self.rules = rules
    self.crawlDelay = crawlDelay
  }

  /// Rules that forbid the whole site: what is to be assumed while robots.txt cannot be had.
  package static let nothing = RobotsRules(rules: [Rule(allows: false, pattern: "/")])

  /// Whether an address may be read: the longest pattern that matches decides, and in doubt it may.
  package func allow(_ address: WebAddress) -> Bool {
    let target = Self.normal(address.path + (address.query.map { "?" + $0 } ?? ""))
    if target == "/robots.txt" { return true }
    let bytes = Array(target.utf8)
    var longest = -1
    var isAllowed = true
    for rule in rules {
      let pattern = Array(rule.pattern.utf8)
      guard pattern.count > longest || pattern.count == longest && rule.allows,
        Self.matches(pattern, bytes)
      else { continue }
      longest = pattern.count
      isAllowed = rule.allows
    }
    return isAllowed
  }

  /// Whether a pattern fits the beginning of a path.
  ///
  /// Each `*` takes as little as it can and is widened only by the next mismatch, so that the time is at most the
  /// product of both lengths.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let end = pattern.count - (isAnchored ? 1 : 0)
    var (at, place) = (0, 0)
    var (lastStar, retry) = (-1, 0)
    while true {
      if at == end {
        if !isAnchored || place == path.count { return true }
      } else if pattern[at] == star {
        (lastStar, retry) = (at, place)
        at += 1
        continue
      } else if place < path.count, pattern[at] == path[place] {
        at += 1
        place += 1
        continue
      }
      guard lastStar >= 0, retry < path.count else { return false }
      retry += 1
      (at, place) = (lastStar + 1, retry)
    }
  }

  /// One way to write each byte: letters and digits as themselves, all else beyond ASCII escaped, in capitals.
  static func normal(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in CanonicalEscapes.normal(text).utf8 {
      if byte > 0x20 && byte < 0x7F {
        out.append(byte)
      } else {
        out += Array("%".utf8) + [digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x37 + nibble
  }
}

/// The rules of one site as they were last had.
package struct RobotsRecord: Hashable, Sendable, Codable {
  /// Scheme, host and port: `https://thuvien.example.vn`.
  package var origin: String
  package var fetched: Date
  package var rules: RobotsRules

  package init(origin: String, fetched: Date, rules: RobotsRules) {
    self.origin = origin
    self.fetched = fetched
    self.rules = rules
  }

  /// Asked again after a day (RFC 9309 §2.4).
  package static let freshFor: TimeInterval = 24 * 3600
  /// While the site cannot tell its rules, old ones hold for so long (RFC 9309 §2.3.1.4).
  package static let keptFor: TimeInterval = 30 * 24 * 3600
}
