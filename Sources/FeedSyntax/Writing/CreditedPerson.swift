import FeedDomain

/// A person or library named in a document, of which every part is valid.
struct CreditedPerson {
  let name: String
  private(set) var email: String?
  private(set) var uri: LinkTarget?

  init(name: String, orElse other: String, uri: String? = nil) {
    self.name = Self.shown(name) ?? Self.shown(other) ?? "feedhub"
    self.uri = uri.flatMap { LinkTarget($0) }
  }

  /// Nil when the source names nobody; an address of mail stands in for a missing name.
  init?(_ claimed: ParsedPerson) {
    let email = claimed.email.flatMap { MailSyntax.isAddress($0) ? $0 : nil }
    guard let name = claimed.name.flatMap(Self.shown) ?? email else { return nil }
    self.name = name
    self.email = email
    uri = claimed.uri.flatMap { LinkTarget($0) }
  }

  /// Who wrote it if the source says so, else the library: an author is never invented (RFC 4287 §4.1.2).
  static func authors(of lead: StoryArticle, in feed: MergedFeed) -> [CreditedPerson] {
    let named = lead.article.authors.compactMap(CreditedPerson.init)
    return named.isEmpty ? [library(of: lead, in: feed)] : named
  }

  /// The library an article comes from.
  static func library(of lead: StoryArticle, in feed: MergedFeed) -> CreditedPerson {
    CreditedPerson(name: lead.sourceName, orElse: feed.author, uri: lead.feed?.link)
  }

  /// A name without markup and without an address, which has a place of its own.
  private static func shown(_ name: String) -> String? {
    guard let label = VisibleText.label(name) else { return nil }
    guard label.utf8.contains(UInt8(ascii: "<")) else { return label }
    let bare = MailSyntax.withoutAddresses(label)
    guard bare.utf8.count < label.utf8.count else { return label }
    // Brackets that are left could form an address or a tag anew.
    return VisibleText.label(bare.replacing("<", with: " ").replacing(">", with: " "))
  }
}
