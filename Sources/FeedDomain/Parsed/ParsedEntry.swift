/// What a document claims of one entry; everything is optional and nothing is trusted.
package struct ParsedEntry: Hashable, Sendable {
  /// Atom id, RSS guid, RDF about or JSON id, byte for byte.
  package var id: String?
  /// The main address of the entry, absolute: `link rel=alternate`, RSS link, or a guid that is a permalink.
  package var link: String?
  package var title: ParsedText?
  package var summary: ParsedText?
  package var contents: [ParsedText] = []
  package var published: ParsedDate?
  package var updated: ParsedDate?
  package var authors: [ParsedPerson] = []
  package var contributors: [ParsedPerson] = []
  package var links: [ParsedLink] = []
  package var categories: [ParsedCategory] = []
  package var enclosures: [ParsedEnclosure] = []
  package var origin: ParsedOrigin?
  /// Address of the page of comments.
  package var comments: String?
  package var rights: ParsedText?
  package var language: String?

  package init() {}
}
