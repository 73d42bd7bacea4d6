import FeedDomain
import Foundation
import GRDB

/// What the store remembers of a source that has brought something before: its incidents and its habit.
struct SourcePast {
  /// What the desk found right is not held again for so long: a festival lasts days, a new rhythm shows in a fortnight.
  private static let trustedFor: TimeInterval = 14 * 24 * 3600
  /// A habit is looked for in so many days, and in so many of the newest entries.
  private static let days = 28
  private static let mostEntries = 1000
  private static let titles = 20

  private let number: Int64
  private var open: IncidentHistory.Open?
  private var released: [(kind: Incident.Kind, closed: Date)] = []

  /// Nil for a source of which no article is stored.
  init?(of source: SourceID, in db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT s.number, i.id, i.kind, i.verdict, i.closed
          FROM source s LEFT JOIN incident i ON i.source = s.number
          WHERE s.id = ? AND EXISTS (SELECT 1 FROM article a WHERE a.source = s.number)
          """), arguments: [source.rawValue])
    var number: Int64?
    while let row = try rows.next() {
      number = row[0]
      guard let id: Int64 = row[1], let name: String = row[2],
        let kind = Incident.Kind(rawValue: name)
      else { continue }
      let verdict: String? = row[3]
      if verdict == nil { open = IncidentHistory.Open(id: IncidentID(rawValue: id), kind: kind) }
      if verdict == Incident.Verdict.released.rawValue {
        released.append((kind, Date(milliseconds: row[4])))
      }
    }
    guard let number else { return nil }
    self.number = number
  }

  func incidents(at now: Date) -> IncidentHistory {
    var history = IncidentHistory()
    history.open = open
    history.trusted = Set(
      released.filter { now.timeIntervalSince($0.closed) < Self.trustedFor }.map(\.kind))
    return history
  }

  /// Entries that were stored within the last day, whatever they are.
  func seenInLastDay(at now: Date, in db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT COUNT(*) FROM article WHERE source = ? AND first_seen > ?"),
      arguments: [number, now.addingTimeInterval(-24 * 3600).milliseconds]) ?? 0
  }

  /// What the source brought in recent weeks, by the day on which it was news.
  ///
  /// What is held does not count, nor does backlog without dates, which says nothing about a rhythm. Backlog of the last
  /// day does not either: sites that date everything today would have had a flood at their first poll.
  func habit(at now: Date, in db: Database) throws -> SourceHabit {
    let since = now.addingTimeInterval(-Double(Self.days) * 24 * 3600).milliseconds
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT (? - MIN(COALESCE(claimed_published, first_seen), first_seen)) / 86400000 AS age, COUNT(*),
            SUM(is_backlog = 0)
          FROM (
            SELECT a.claimed_published, a.first_seen, t.is_backlog FROM article a JOIN story t ON t.id = a.story
            WHERE a.source = ? AND a.first_seen >= ? AND t.incident IS NULL
              AND (t.is_backlog = 0 OR a.claimed_published IS NOT NULL)
            ORDER BY a.first_seen DESC LIMIT \(Self.mostEntries))
          GROUP BY age
          """), arguments: [now.milliseconds, number, since])
    var lastDay = 0
    var busiestDay = 0
    while let row = try rows.next() {
      let age: Int = row[0]
      let count: Int = row[1]
      let news: Int = row[2]
      if age <= 0 {
        lastDay += news
      } else if age < Self.days {
        busiestDay = max(busiestDay, count)
      }
    }
    let recent = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.title FROM article a JOIN story t ON t.id = a.story
          WHERE a.source = ? AND t.incident IS NULL ORDER BY a.first_seen DESC LIMIT \(Self.titles)
          """), arguments: [number])
    return SourceHabit(lastDay: lastDay, busiestDay: busiestDay, recentTitles: recent)
  }
}
