import FeedDomain
import Pipeline

/// What becomes of each source of a list that is imported.
struct SourceImport: Sendable {
  /// Sources that are registered.
  var new: [Source] = []
  /// Sources that are left out, with the registered ones that they seem to be.
  var doubles: [(source: Source, double: SourceDouble)] = []
  /// Ids that another source has.
  var taken: [SourceID] = []

  /// Sorts a list: a source is known by its addresses, one without an address by its id.
  ///
  /// Pure. Ids made from names may be made anew, those that the list gives may not: `ownsIDs`.
  init(_ sources: [Source], into entries: [RegisterEntry], ownsIDs: Bool) {
    var entries = entries
    for var source in sources {
      let entry = RegisterEntry(
        source: source, state: SourceState(source: source.id), standing: .proposed)
      let same = Self.double(of: entry, among: entries)
      if let same {
        doubles.append((source, same))
        continue
      }
      let ids = Set(entries.map(\.source.id))
      if ids.contains(source.id) {
        guard !ownsIDs else {
          taken.append(source.id)
          continue
        }
        source.id = SourceName.free([source.id.rawValue], among: ids)
      }
      new.append(source)
      entries.append(
        RegisterEntry(
          source: source, state: SourceState(source: source.id), standing: .proposed))
    }
  }

  private static func double(
    of entry: RegisterEntry, among entries: [RegisterEntry]
  ) -> SourceDouble? {
    if entry.addresses.isEmpty, let same = entries.first(where: { $0.source.id == entry.source.id })
    {
      return SourceDouble(
        source: same.source.id, name: same.source.name, standing: same.standing,
        evidence: .address("waiting"))
    }
    return SourceDouble.find(
      addresses: entry.addresses, feedID: nil, articles: [], among: entries,
      known: KnownArticles()
    ).first
  }
}
