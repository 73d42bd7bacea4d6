import Foundation

/// News with what people say of who tells the same: a line of the file that `feedhub evaluate duplicates` reads.
enum DuplicateSample: Decodable {
  /// An article as a feed has it.
  struct Item: Decodable {
    var itemID: String?
    var source: String
    var url: String?
    var guid: String?
    var title: String
    var summary: String?
    var body: String?
    var bodyFormat: String?
    var images: [String]?
    var published: String?
    /// How hard it is to know again; the first of a cluster is the one that the others copy.
    var difficulty: String?

    private enum CodingKeys: String, CodingKey {
      // As the decoder makes it of “item_id”.
      case itemID = "itemId"
      case source, url, guid, title, summary, body, bodyFormat, images, published, difficulty
    }
  }

  /// Articles that all tell the same news, the original first.
  case cluster(id: String, [Item])
  /// Two that are much alike and tell different news, and of which kind they are.
  case different(kind: String, Item, Item)

  private enum CodingKeys: String, CodingKey {
    case type, id, items, kind
    case one = "a"
    case other = "b"
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: CodingKeys.self)
    switch try line.decode(String.self, forKey: .type) {
    case "cluster":
      self = .cluster(
        id: try line.decode(String.self, forKey: .id),
        try line.decode([Item].self, forKey: .items))
    case "non_duplicate":
      self = .different(
        kind: try line.decode(String.self, forKey: .kind),
        try line.decode(Item.self, forKey: .one), try line.decode(Item.self, forKey: .other))
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: line, debugDescription: "neither a cluster nor two that differ")
    }
  }
}
