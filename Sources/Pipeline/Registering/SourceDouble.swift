package import FeedDomain

/// A registered source that seems to be the very one that somebody wants to register.
package struct SourceDouble: Hashable, Sendable {
  /// What speaks for it, surest first.
  package enum Evidence: Hashable, Sendable {
    /// Both are asked at this address.
    case address(String)
    /// Both feeds call themselves by this id.
    case feedID(String)
    /// Entries of the one are stored under the other.
    case entries(Int, of: Int)
  }

  package var source: SourceID
  package var name: String
  package var standing: SourceStanding
  package var evidence: Evidence

  package init(source: SourceID, name: String, standing: SourceStanding, evidence: Evidence) {
    self.source = source
    self.name = name
    self.standing = standing
    self.evidence = evidence
  }

  /// Whether it is still a source, so that its news would come twice.
  package var isAlive: Bool { standing != .retired && standing != .rejected }

  /// Finds the doubles of a feed among all registered sources, in the order of their registration.
  ///
  /// Pure. `known` is what is stored under the identities of the feed's articles.
  package static func find(
    addresses: [String], feedID: String?, articles: [Article], among entries: [RegisterEntry],
    known: KnownArticles
  ) -> [SourceDouble] {
    let keys = Dictionary(
      addresses.compactMap { address in key(of: address).map { ($0, address) } },
      uniquingKeysWith: { first, _ in first })
    let shared = sharedEntries(articles, known)
    return entries.compactMap { entry in
      guard
        let evidence = evidence(
          for: entry, keys: keys, feedID: feedID, shared: shared[entry.source.id] ?? 0,
          of: articles.count)
      else { return nil }
      return SourceDouble(
        source: entry.source.id, name: entry.source.name, standing: entry.standing,
        evidence: evidence)
    }
  }

  private static func evidence(
    for entry: RegisterEntry, keys: [String: String], feedID: String?, shared: Int, of all: Int
  ) -> Evidence? {
    for address in entry.addresses {
      if let key = key(of: address), let own = keys[key] { return .address(own) }
    }
    if let feedID, entry.state.feed?.id == feedID { return .feedID(feedID) }
    // Sites tell one another's news; the same source tells the same half of it.
    return shared > 0 && shared * 2 >= all ? .entries(shared, of: all) : nil
  }

  /// What two addresses of one place have in common: neither the scheme nor `www` makes another place.
  static func key(of address: String) -> String? {
    if let key = WebAddress.canonical(address) { return key }
    guard let web = WebAddress(address), let host = web.host else { return nil }
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return name + (web.port.map { ":\($0)" } ?? "")
  }

  /// How many of the articles are stored already, by the source that told them first.
  private static func sharedEntries(
    _ articles: [Article], _ known: KnownArticles
  ) -> [SourceID: Int] {
    articles.reduce(into: [:]) { counts, article in
      let same =
        article.claimedID.flatMap { known.byClaimedID[$0] }
        ?? article.canonicalLink.flatMap { known.byCanonicalLink[$0] }
      if let same { counts[same.source, default: 0] += 1 }
    }
  }
}
