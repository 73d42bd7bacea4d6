import FeedDomain
import Foundation

/// How the sources do, in words and as a map of tiles.
struct StatusPageView: Sendable {
  /// A province or city on the map.
  struct Tile: Sendable {
    let state: String
    let name: String
    let mark: String
    let x: Int
    let y: Int
    let textX: Int
    let textY: Int
    let countY: Int
    let tileWidth = CoverageBoard.tileWidth
    let tileHeight = CoverageBoard.tileHeight
  }

  /// A province or city in the table.
  struct Row: Sendable {
    let name: String
    /// Nil for a place without a page.
    let href: String?
    let sources: Int
    let recent: Int
    let newest: String
  }

  /// A source that needs care, and what is the matter.
  struct Trouble: Sendable {
    let name: String
    let words: String
  }

  /// How long ago a place published last.
  private enum State: String {
    case active, slow, silent, none

    init(_ place: StatusPage.Place, on day: Date) {
      guard place.sources > 0 else {
        self = .none
        return
      }
      let age = place.newest.map { day.timeIntervalSince($0) / 86400 } ?? .infinity
      self = age <= 7 ? .active : age <= 30 ? .slow : .silent
    }

    /// Tells the states apart for who sees no colours.
    var sign: String {
      switch self {
      case .active: "●"
      case .slow: "◐"
      case .silent: "○"
      case .none: "–"
      }
    }
  }

  let frame: FrameView
  let day: String
  let summary: String
  let width = CoverageBoard.width
  let height = CoverageBoard.height
  let tiles: [Tile]
  let rows: [Row]
  let troubles: [Trouble]
  let hasTroubles: Bool

  init(_ page: StatusPage) {
    let zone = HubZone(page.frame.hub)
    let root = SitePath.root(from: page.frame.path)
    day = VietnameseDate.day(zone.time(page.day))
    let counts = Dictionary(grouping: page.places) { State($0, on: page.day) }
      .mapValues(\.count)
    summary = Self.summary(counts)
    var heading = FrameView.Heading("Tình trạng nguồn tin", description: summary)
    heading.tagline = "Đang theo dõi \(page.sources) nguồn. \(summary)"
    frame = FrameView(page.frame, heading)
    tiles = page.places.compactMap { place in
      CoverageBoard.position(of: place.id).map { Self.tile(place, at: $0, on: page.day) }
    }
    rows = page.places.map { place in
      Row(
        name: place.name, href: place.hasPage ? root + SitePath.place(place.id) : nil,
        sources: place.sources,
        recent: place.recent,
        newest: place.newest.map { VietnameseDate.day(zone.time($0)) } ?? "–")
    }
    troubles = page.troubles.map { Trouble(name: $0.name, words: Self.words($0, in: zone)) }
    hasTroubles = !troubles.isEmpty
  }

  /// How many places there are in each state; a state without any is not told.
  private static func summary(_ counts: [State: Int]) -> String {
    let words: [(State, String)] = [
      (.active, "nơi có tin trong 7 ngày qua"),
      (.slow, "nơi có tin gần nhất từ 8 đến 30 ngày trước"),
      (.silent, "nơi không có tin trong 30 ngày"), (.none, "nơi chưa có nguồn"),
    ]
    let parts = words.compactMap { state, words in counts[state].map { "\($0) \(words)" } }
    return parts.joined(separator: ", ") + "."
  }

  private static func tile(
    _ place: StatusPage.Place, at position: CoverageBoard.Position, on day: Date
  ) -> Tile {
    let state = State(place, on: day)
    let x = CoverageBoard.x(of: position)
    let y = CoverageBoard.y(of: position)
    let middle = x + CoverageBoard.tileWidth / 2
    return Tile(
      state: state.rawValue, name: short(place.name),
      mark: state == .none ? state.sign : "\(state.sign) \(place.recent)", x: x, y: y,
      textX: middle, textY: y + 17, countY: y + 34)
  }

  /// The name as far as a tile has room for it.
  private static func short(_ name: String) -> String {
    ["Thành phố ", "TP. ", "Tỉnh "].first(where: name.hasPrefix).map {
      String(name.dropFirst($0.count))
    }
      ?? name
  }

  private static func words(_ trouble: StatusPage.Trouble, in zone: HubZone) -> String {
    let day = trouble.since.map { VietnameseDate.day(zone.time($0)) }
    switch (trouble.kind, day) {
    case (.silent, let day?): return "không có tin mới từ \(day)"
    case (.silent, nil): return "chưa từng có tin"
    case (.unreadable, let day?): return "không đọc được từ \(day)"
    case (.unreadable, nil): return "chưa đọc được lần nào"
    case (.waiting, _): return "chưa có địa chỉ kênh tin"
    }
  }
}
