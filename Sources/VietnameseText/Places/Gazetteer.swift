/// The provinces and cities of Vietnam, and how texts speak of them.
///
/// Former and present names are both known: 63 units as they were until 30 June 2025, filed under today's 34.
package struct Gazetteer: Sendable {
  package static let vietnam = Gazetteer(GazetteerTable.provinces)

  /// The former units in the order of their codes.
  package let provinces: [Province]
  /// Today's units in the order of their codes.
  package let presentUnits: [PresentUnit]

  private let byID: [String: Province]
  private let trie: PlaceTrie

  init(_ table: String) {
    let entries = table.split(separator: "\n\n").map { GazetteerEntry($0) }
    let names = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.name) })
    provinces = entries.map { $0.province(names: names) }
    byID = Dictionary(uniqueKeysWithValues: provinces.map { ($0.id, $0) })
    presentUnits = Set(provinces.map(\.present)).sorted { $0.code.number < $1.code.number }
    trie = PlaceTrie(
      entries.enumerated().flatMap { $1.forms(province: $0) } + GazetteerEntry.longerNames)
  }

  /// The former unit of an id, which is also that of a unit of today: `ha-giang`.
  package func province(_ id: String) -> Province? { byID[id] }

  /// The former unit that is called so, by its id or by its name in any way to write it.
  package func province(named name: String) -> Province? {
    let id = Folding.unaccented(name).split(separator: " ").joined(separator: "-")
    if let province = byID[id] { return province }
    let mentions = mentions(in: name)
    return mentions.count == 1 && mentions[0].kind == .name ? mentions[0].province : nil
  }

  /// Today's unit of a former one.
  package func presentUnit(of id: String) -> PresentUnit? { byID[id]?.present }

  /// Where a text names provinces or what lies in them, in its order; false friends are left out.
  ///
  /// Each text stands for itself, a title without its summary: capitals and accents count by what the whole of it has.
  package func mentions(in text: String) -> [PlaceMention] {
    PlaceReader(PlaceWords.split(text), trie: trie).hits().map { hit in
      PlaceMention(province: provinces[hit.province], kind: hit.kind, range: hit.range)
    }
  }
}
