package import Foundation

/// What the hub keeps of one entry of one source: normalised, sanitised, with an identity of its own.
package struct Article: Hashable, Sendable {
  package var source: SourceID
  /// Names the entry within its source for ever: its id, else its address, else a digest of its words.
  package var key: String
  /// The id the world may know the entry by, if the source gave a valid IRI; byte for byte.
  package var claimedID: String?
  /// Where people read it, absolute; never a redirect of ours.
  package var link: String?
  /// The form of `link` that is equal for the same page at different addresses; nil when it names no page.
  package var canonicalLink: String?
  /// Plain text, one line, NFC; never empty.
  package var title: String
  /// Plain text, NFC.
  package var summary: String?
  /// Sanitised HTML with absolute links, NFC.
  package var content: String?
  package var language: String?
  package var authors: [ParsedPerson]
  package var categories: [ParsedCategory]
  package var enclosures: [ParsedEnclosure]
  package var rights: String?
  /// The dates the entry claims, as far as they can be read.
  package var claimedPublished: Date?
  package var claimedUpdated: Date?
  /// Digest of what readers see; it changes when the article does.
  package var contentDigest: [UInt8]

  package init(
    source: SourceID, key: String, title: String, contentDigest: [UInt8], claimedID: String? = nil,
    link: String? = nil, canonicalLink: String? = nil, summary: String? = nil,
    content: String? = nil, language: String? = nil, authors: [ParsedPerson] = [],
    categories: [ParsedCategory] = [], enclosures: [ParsedEnclosure] = [], rights: String? = nil,
    claimedPublished: Date? = nil, claimedUpdated: Date? = nil
  ) {
    self.source = source
    self.key = key
    self.title = title
    self.contentDigest = contentDigest
    self.claimedID = claimedID
    self.link = link
    self.canonicalLink = canonicalLink
    self.summary = summary
    self.content = content
    self.language = language
    self.authors = authors
    self.categories = categories
    self.enclosures = enclosures
    self.rights = rights
    self.claimedPublished = claimedPublished
    self.claimedUpdated = claimedUpdated
  }
}
