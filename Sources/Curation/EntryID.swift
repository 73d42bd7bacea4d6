package import FeedDomain

/// The ids under which stories are published (RFC 4287 §4.2.6).
package enum EntryID {
  /// The source's own id where it is one for the whole world, else a `tag:` that only depends on the authority,
  /// the source and the key, never on the hub's address.
  package static func of(_ article: Article, authority: String) -> String {
    if let claimed = article.claimedID { return claimed }
    let hex = Digest256.text(of: Array(article.key.utf8)).prefix(24)
    return prefix(authority) + article.source.rawValue + "/" + hex
  }

  /// The ids that a story may get which an article leads after it was taken out of another story, the best first.
  ///
  /// That other story may have been published under the article's own.
  package static func ids(
    ofPart article: Article, of story: StoryID, authority: String
  ) -> [String] {
    var anonymous = article
    anonymous.claimedID = nil
    let own = of(anonymous, authority: authority)
    return (article.claimedID.map { [$0] } ?? []) + [own, own + "/\(story.rawValue)"]
  }

  /// Whether an id was made by this hub: an entry that carries it is an echo of one of ours.
  package static func isOwn(_ id: String, authority: String) -> Bool {
    id.utf8.starts(with: prefix(authority).utf8)
  }

  /// Whether a text is an IRI that can be an id for the whole world: a scheme, and nothing a reader of XML or of
  /// RFC 3987 would stumble over.
  package static func isGlobal(_ id: String) -> Bool {
    let bytes = id.utf8
    guard bytes.count <= 2048, let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let scheme = bytes[..<colon]
    let rest = bytes[bytes.index(after: colon)...]
    guard scheme.count >= 2, scheme.allSatisfy(isSchemeByte), let first = scheme.first,
      isLetter(first), rest.count >= 3
    else { return false }
    return rest.allSatisfy { byte in
      byte > 0x20 && byte != 0x7f && !#"<>"\^`{|}"#.utf8.contains(byte)
    }
  }

  private static func prefix(_ authority: String) -> String {
    "tag:" + authority + ":"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
