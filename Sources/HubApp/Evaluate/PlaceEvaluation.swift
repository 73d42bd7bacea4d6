import Curation
import VietnameseText

/// How well places are found in items whose places are known.
struct PlaceEvaluation: Encodable {
  /// An item of which something was not found, or something wrong was.
  struct Miss: Encodable {
    let id: String
    let title: String
    let expected: [String]
    let found: [String]
    /// Those of `found` that the item names as false friends.
    let falseFriends: [String]
  }

  let items: Int
  let precision: Double
  let recall: Double
  let f1: Double
  /// How often a name was taken for a place that the item says is none.
  let falseFriends: Int
  /// Of the items about places, the share whose main place came first.
  let mainFirst: Double
  let misses: [Miss]

  init(_ items: [LabelledItem], by finder: PlaceFinder = PlaceFinder()) {
    var (right, found, expected, friends, about, first) = (0, 0, 0, 0, 0, 0)
    var misses: [Miss] = []
    for item in items {
      let places = finder.places(
        title: item.title, summary: item.summary, sourcePlace: item.sourcePlace
      ).map(\.province.id)
      let meant = item.provinces ?? []
      let hits = places.count { meant.contains($0) }
      let mistaken = Self.falseFriends(among: places, of: item)
      right += hits
      found += places.count
      expected += meant.count
      friends += mistaken.count
      if let main = meant.first {
        about += 1
        if places.first == main { first += 1 }
      }
      if hits < meant.count || hits < places.count {
        misses.append(
          Miss(
            id: item.id, title: item.title, expected: meant, found: places, falseFriends: mistaken))
      }
    }
    self.items = items.count
    precision = Self.share(right, of: found)
    recall = Self.share(right, of: expected)
    f1 = Self.share(2 * right, of: found + expected)
    falseFriends = friends
    mainFirst = Self.share(first, of: about)
    self.misses = misses
  }

  /// Of an item that was written as a trap, every wrong place is one.
  private static func falseFriends(among places: [String], of item: LabelledItem) -> [String] {
    let wrong = places.filter { !(item.provinces ?? []).contains($0) }
    if item.hardReason == "place_name_trap" { return wrong }
    return wrong.filter { item.provinceTraps?.contains($0) == true }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
