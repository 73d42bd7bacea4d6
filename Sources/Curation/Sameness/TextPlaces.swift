import VietnameseText

/// The provinces that a report names where it says where something happened: in its title and its beginning.
struct TextPlaces: Sendable {
  /// A report names its place in the first so many syllables.
  private static let reach = 60

  private let named: [PlaceMention]
  private let text: String

  init(title: WordRow, body: WordRow) {
    text = title.plain(title.syllables.count) + ". " + body.plain(Self.reach)
    named = Gazetteer.vietnam.mentions(in: text).filter { $0.kind != .sharedNickname }
  }

  /// What both name when neither names a province of the other.
  func disagreement(with other: TextPlaces) -> (String, String)? {
    guard let mine = named.first, let theirs = other.named.first,
      !named.contains(where: { one in
        other.named.contains { Self.mayBeOne(one.province, $0.province) }
      })
    else { return nil }
    return (words(of: mine), other.words(of: theirs))
  }

  /// Whether two names mean one province: the same unit, or a former one and that of today it is a part of.
  private static func mayBeOne(_ one: Province, _ other: Province) -> Bool {
    one.id == other.id
      || one.present.id == other.present.id && [one.id, other.id].contains(one.present.id)
  }

  private func words(of mention: PlaceMention) -> String {
    let bytes = Array(text.utf8)[mention.range]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How two proper names stand to each other.
  enum Names {
    /// Two ways to write one province, or its former and its present name in a text of today.
    case same
    case differentPlaces
    /// Not names of provinces, as far as we know.
    case unknown
  }

  /// `isOfToday` tells that both texts speak of a time in which the present names are used.
  static func compare(_ one: String, _ other: String, isOfToday: Bool) -> Names {
    guard let mine = Gazetteer.vietnam.mentions(in: one).first?.province,
      let theirs = Gazetteer.vietnam.mentions(in: other).first?.province
    else { return .unknown }
    let isSame = mine.id == theirs.id || isOfToday && mayBeOne(mine, theirs)
    return isSame ? .same : .differentPlaces
  }
}
