/// A person or organisation named by a document (RFC 4287 §3.2).
package struct ParsedPerson: Hashable, Sendable, Codable {
  package var name: String?
  package var email: String?
  package var uri: String?

  package init(name: String? = nil, email: String? = nil, uri: String? = nil) {
    self.name = name
    self.email = email
    self.uri = uri
  }
}

/// A link of a document, its address already absolute (RFC 4287 §4.2.7).
package struct ParsedLink: Hashable, Sendable, Codable {
  /// Empty when the document gives no address, or none that is safe.
  package var href: String
  /// Link relation; `alternate` when the document gives none.
  package var rel: String
  package var type: String?
  package var title: String?
  package var hreflang: String?
  /// Size in bytes.
  package var length: Int?

  package init(
    href: String, rel: String = "alternate", type: String? = nil, title: String? = nil,
    hreflang: String? = nil, length: Int? = nil
  ) {
    self.href = href
    self.rel = rel
    self.type = type
    self.title = title
    self.hreflang = hreflang
    self.length = length
  }
}

/// A category, subject or tag as a document gives it.
package struct ParsedCategory: Hashable, Sendable, Codable {
  /// Empty when the document gives only a scheme or label.
  package var term: String
  package var scheme: String?
  package var label: String?

  package init(term: String, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

/// A media file that belongs to an entry; its address is absolute.
package struct ParsedEnclosure: Hashable, Sendable, Codable {
  package var url: String
  package var type: String?
  /// Size in bytes.
  package var length: Int?

  package init(url: String, type: String? = nil, length: Int? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}

/// The feed an entry says it was taken from (`atom:source`, RSS `source`).
package struct ParsedOrigin: Hashable, Sendable {
  package var id: String?
  package var title: ParsedText?
  package var link: String?
  package var links: [ParsedLink]
  package var updated: ParsedDate?
  package var authors: [ParsedPerson]
  package var rights: ParsedText?
  package var published: ParsedDate?
  package var description: ParsedText?
  package var language: String?
  package var generator: String?
  package var generatorVersion: String?
  package var generatorURI: String?
  package var icon: String?
  package var logo: String?
  package var contributors: [ParsedPerson] = []
  package var categories: [ParsedCategory] = []

  package init(
    id: String? = nil, title: ParsedText? = nil, link: String? = nil, links: [ParsedLink] = [],
    updated: ParsedDate? = nil, authors: [ParsedPerson] = [], rights: ParsedText? = nil
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.links = links
    self.updated = updated
    self.authors = authors
    self.rights = rights
  }
}

/// A notice that an entry was withdrawn (RFC 6721 `at:deleted-entry`).
package struct ParsedDeletion: Hashable, Sendable {
  /// The id of the withdrawn entry, byte for byte.
  package var ref: String
  package var when: ParsedDate?
  package var comment: String?

  package init(ref: String, when: ParsedDate?, comment: String?) {
    self.ref = ref
    self.when = when
    self.comment = comment
  }
}
