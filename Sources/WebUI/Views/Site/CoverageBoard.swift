/// Where each of the 34 provinces and cities stands on the map of tiles: a square each, as near to the map as squares allow.
enum CoverageBoard {
  /// A place on the board, in tiles from the upper left.
  struct Position: Sendable {
    let column: Int
    let row: Int
  }

  static let tileWidth = 92
  static let tileHeight = 42
  private static let gap = 4

  static var width: Int { columns * (tileWidth + gap) }
  static var height: Int { rows.count * (tileHeight + gap) }

  private static let columns = 5

  /// One line a row from north to south; `.` leaves a tile empty.
  private static let rows = """
    .         lai-chau  lao-cai   tuyen-quang cao-bang
    dien-bien son-la    phu-tho   thai-nguyen lang-son
    .         .         ha-noi    bac-ninh    quang-ninh
    .         .         ninh-binh hung-yen    hai-phong
    .         .         thanh-hoa .           .
    .         .         nghe-an   .           .
    .         .         ha-tinh   .           .
    .         .         quang-tri .           .
    .         .         .         hue         .
    .         .         .         da-nang     .
    .         .         .         quang-ngai  .
    .         .         .         gia-lai     .
    .         .         .         dak-lak     .
    .         dong-nai  lam-dong  khanh-hoa   .
    tay-ninh  ho-chi-minh .       .           .
    an-giang  dong-thap vinh-long .           .
    .         can-tho   .         .           .
    ca-mau    .         .         .           .
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  private static let positions: [String: Position] = {
    var positions: [String: Position] = [:]
    for (row, names) in rows.enumerated() {
      for (column, name) in names.enumerated() where name != "." {
        positions[name] = Position(column: column, row: row)
      }
    }
    return positions
  }()

  /// Nil for a place that is none of the 34.
  static func position(of place: String) -> Position? { positions[place] }

  static func x(of position: Position) -> Int { position.column * (tileWidth + gap) + gap / 2 }

  static func y(of position: Position) -> Int { position.row * (tileHeight + gap) + gap / 2 }
}
