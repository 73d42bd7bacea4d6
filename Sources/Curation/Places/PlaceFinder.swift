import FeedDomain
package import VietnameseText

/// Decides which provinces and cities a story is about.
///
/// Names outrank towns: “TP.HCM gửi sách ra Trường Sa” is about the city. The source's own place comes first if the
/// text names it, and is what remains if the text names none.
package struct PlaceFinder: Sendable {
  /// Nil for that of Viet Nam, which is made when the first text is read: most cycles bring none.
  private let own: Gazetteer?
  private var gazetteer: Gazetteer { own ?? .vietnam }

  package init(_ gazetteer: Gazetteer? = nil) {
    own = gazetteer
  }

  package func places(title: String, summary: String?, sourcePlace: String?) -> [FoundPlace] {
    var spoken = Self.spoken(in: title, by: gazetteer)
    if let summary { spoken += Self.spoken(in: summary, by: gazetteer) }
    let home = sourcePlace.flatMap { gazetteer.province($0) }
    guard let rank = spoken.lazy.map({ Self.rank($0.kind) }).min() else { return Self.home(home) }
    // “Cố đô” is this town or that one; a source knows which it means.
    if rank > 1, let home { return Self.home(home) }
    var found: [FoundPlace] = []
    for place in spoken where Self.rank(place.kind) == rank {
      guard !found.contains(where: { $0.province == place.province }) else { continue }
      let place = FoundPlace(
        province: place.province, evidence: Self.evidence(of: place.kind), words: place.words)
      if place.province == home { found.insert(place, at: 0) } else { found.append(place) }
    }
    return found
  }

  private typealias Spoken = (province: Province, kind: PlaceMention.Kind, words: String)

  private static func spoken(in text: String, by gazetteer: Gazetteer) -> [Spoken] {
    let mentions = gazetteer.mentions(in: text)
    guard !mentions.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    return mentions.map {
      ($0.province, $0.kind, String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  private static func home(_ province: Province?) -> [FoundPlace] {
    guard let province else { return [] }
    return [FoundPlace(province: province, evidence: .source, words: province.id)]
  }

  private static func rank(_ kind: PlaceMention.Kind) -> Int {
    switch kind {
    case .name, .nickname: 0
    case .place: 1
    case .sharedNickname: 2
    }
  }

  private static func evidence(of kind: PlaceMention.Kind) -> StoryFacet.Evidence {
    switch kind {
    case .name: .name
    case .nickname, .sharedNickname: .nickname
    case .place: .place
    }
  }
}
