/// What a document claims of itself and of its entries, whatever its format.
package struct ParsedFeed: Hashable, Sendable {
  /// The family of a format; `version` tells the member.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case rss, atom, rdf, json, cdf
    /// The pages of a site without a feed.
    case list
  }

  package var format: Format
  /// The version as the document or its namespace gives it: `2.0`, `1.0`, `0.91`, `1.1`.
  package var version: String
  /// IANA name of the character encoding the document was read in, lower case.
  package var encoding: String
  /// Whether the document broke the rules of its own syntax and was mended.
  package var isDamaged = false

  package var id: String?
  package var title: ParsedText?
  /// Address of the site the feed belongs to, absolute.
  package var link: String?
  /// Address the feed gives for itself, absolute (`rel=self`).
  package var selfLink: String?
  package var description: ParsedText?
  package var language: String?
  package var published: ParsedDate?
  package var updated: ParsedDate?
  package var generator: String?
  package var generatorVersion: String?
  /// Address of the program that made the feed, absolute.
  package var generatorURI: String?
  package var rights: ParsedText?
  package var icon: String?
  package var logo: String?
  /// WebSub hubs (`rel=hub`), absolute.
  package var hubs: [String] = []
  package var authors: [ParsedPerson] = []
  package var contributors: [ParsedPerson] = []
  /// Who answers for the server (RSS `webMaster`): somebody to write to, who wrote none of the entries.
  package var webMaster: ParsedPerson?
  package var links: [ParsedLink] = []
  package var categories: [ParsedCategory] = []
  package var schedule = ParsedSchedule()
  package var deletions: [ParsedDeletion] = []
  package var entries: [ParsedEntry] = []
  /// What was odd, mended or left out; the raw material of the lint.
  package var remarks: [Remark] = []

  package init(format: Format, version: String, encoding: String) {
    self.format = format
    self.version = version
    self.encoding = encoding
  }
}

/// How often and when a publisher asks to be polled (RSS 2.0 `ttl`, `skipHours`, `skipDays`; RSS 1.0 syndication).
package struct ParsedSchedule: Hashable, Sendable {
  package var timeToLive: Duration?
  /// Hours of the day in GMT, 0 to 23, in which the feed should not be read.
  package var skipHours: Set<Int> = []
  /// Days of the week in GMT, 1 (Sunday) to 7, in which the feed should not be read.
  package var skipDays: Set<Int> = []

  package init() {}
}
