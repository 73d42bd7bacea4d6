/// Every key that feeds.yml may have, as a dotted path; `[]` stands for a member of a list.
///
/// The reader refuses any other key, and `Docs/Configuration.md` explains each of these.
enum ConfigurationSchema {
  static let keys: [String] = [
    "hub", "hub.title", "hub.url", "hub.authority", "hub.rights", "hub.language", "hub.timezone",
    "hub.contact", "hub.contact.name", "hub.contact.email", "hub.contact.address",
    "hub.contact.phone", "hub.contact.responsible",
    "sections", "sections[].id", "sections[].title", "sections[].default",
    "sections[].visibility", "sections[].doubt",
    "sources", "sources[].id", "sources[].name", "sources[].place", "sources[].kind",
    "sources[].site", "sources[].feed", "sources[].waiting", "sources[].section", "sources[].ca",
    "sources[].list", "sources[].list.page", "sources[].list.pages", "sources[].list.item",
    "sources[].list.title", "sources[].list.link", "sources[].list.date",
    "sources[].list.summary", "sources[].list.image", "sources[].list.detail",
    "sources[].list.detail.title", "sources[].list.detail.date", "sources[].list.detail.summary",
    "sources[].list.detail.image", "sources[].list.detail.content",
    "rules", "rules[].when", "rules[].when.category", "rules[].when.word", "rules[].when.url",
    "rules[].when.source", "rules[].when.place",
    "rules[].when.any", "rules[].when.any[].category", "rules[].when.any[].word",
    "rules[].when.any[].url", "rules[].when.any[].source", "rules[].when.any[].place",
    "rules[].when.not", "rules[].when.not.category", "rules[].when.not.word",
    "rules[].when.not.url", "rules[].when.not.source", "rules[].when.not.place",
    "rules[].section", "rules[].weight",
    "digests", "digests[].id", "digests[].title", "digests[].sections",
    "digests[].places", "digests[].topics", "digests[].words", "digests[].order",
    "digests[].maximum",
    "digests[].language", "digests[].days", "digests[].holidays", "digests[].empty",
    "searches", "searches[].id", "searches[].title", "searches[].words",
    "searches[].words.any", "searches[].words.all", "searches[].words.none",
    "searches[].sections", "searches[].places", "searches[].topics", "searches[].sources",
    "searches[].languages",
    "mail", "mail.from", "mail.replyTo", "mail.via", "mail.user", "mail.passwordFile", "mail.ca",
    "mail.retries", "mail.perDomain", "mail.dkim", "mail.dkim[].selector", "mail.dkim[].key",
    "poll", "poll.every", "poll.atMost", "poll.inFlight", "poll.perHost", "poll.spacing",
    "poll.allow", "poll.ports",
    "publish", "publish.entries",
  ]

  /// The keys that may stand directly under a path; the empty path is the top of the file.
  static func keys(under path: String) -> [String] {
    keysByPath[path, default: []]
  }

  /// Sorted out once: a file may have thousands of members under one path.
  private static let keysByPath: [String: [String]] = Dictionary(
    grouping: keys.map { key in key.split(separator: ".") },
    by: { $0.dropLast().joined(separator: ".") }
  ).mapValues { $0.map { String($0[$0.count - 1]) } }
}
