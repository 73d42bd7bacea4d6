package import FeedDomain
package import Foundation
import VietnameseText

/// Reads the dates of lists of news, which are written for people and not for programs.
///
/// Besides what feeds have: `Hôm qua, 14:30`, `2 giờ trước`, `30 Th10`, `15/09`, and dates in the midst of other words.
package struct ListDate: Sendable {
  private let now: Date
  private let dates: FeedDate

  package init(now: Date, dates: FeedDate = .vietnam) {
    self.now = now
    self.dates = dates
  }

  /// What a text says of a time; nil for an empty one.
  package func claim(_ text: String) -> ParsedDate? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    return ParsedDate(claimed: String(text.prefix(160)), instant: instant(text))
  }

  private func instant(_ text: String) -> Date? {
    // What stands far from the beginning of a long text is looked for by its form alone.
    let head = String(text.prefix(160))
    let words = Self.words(of: head)
    return elapsed(words) ?? day(words, in: head) ?? whole(head) ?? withoutYear(head)
      ?? within(text)
  }

  private func whole(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { dates.parse($0.span, near: endOfToday) }
  }

  // MARK: - Words

  /// Letters without marks and case, and numbers, one after the other.
  private static func words(of text: String) -> [Substring] {
    let plain = Folding.unaccented(text.lowercased())
    var words: [Substring] = []
    for part in plain.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let digits = part.prefix { $0.isNumber }
      if !digits.isEmpty { words.append(digits) }
      if digits.count < part.count { words.append(part[digits.endIndex...]) }
    }
    return words
  }

  /// `2 giờ 30 phút trước`, `cách đây 3 ngày`, `5 minutes ago`, `vừa xong`.
  private func elapsed(_ words: [Substring]) -> Date? {
    if Self.has(["vua", "xong"], in: words) || Self.has(["just", "now"], in: words) { return now }
    guard
      words.contains("ago") || words.contains("truoc") || Self.has(["cach", "day"], in: words)
    else { return nil }
    var seconds = 0.0
    for (number, unit) in zip(words, words.dropFirst()) {
      guard let count = Self.number(number), let length = Self.lengths[String(unit)] else {
        continue
      }
      seconds += Double(count) * length
    }
    guard seconds > 0, seconds < 100 * 366 * 86_400 else { return nil }
    return now - seconds
  }

  private static func number(_ word: Substring) -> Int? {
    ["mot", "a", "an"].contains(word) ? 1 : word.count <= 4 ? Int(word) : nil
  }

  /// Seconds of each unit; months and years are as long as they are on the average.
  private static let lengths: [String: Double] = {
    let units: [(Double, String)] = [
      (1, "giay second seconds sec"), (60, "phut minute minutes min mins"),
      (3600, "gio tieng hour hours"), (86_400, "ngay hom day days"), (604_800, "tuan week weeks"),
      (2_629_746, "thang month months"), (31_556_952, "nam year years"),
    ]
    return units.reduce(into: [:]) { lengths, unit in
      for word in unit.1.split(separator: " ") { lengths[String(word)] = unit.0 }
    }
  }()

  /// `Hôm nay`, `hôm qua lúc 8:15`, `yesterday`: a day by its name, with the time that is written beside it.
  private func day(_ words: [Substring], in text: String) -> Date? {
    let names: [([Substring], Int)] = [
      (["hom", "nay"], 0), (["today"], 0), (["hom", "qua"], 1), (["yesterday"], 1),
      (["hom", "kia"], 2),
    ]
    guard let name = names.first(where: { Self.has($0.0, in: words) }) else { return nil }
    let day = CivilTime(now - Double(name.1) * 86_400, offset: dates.defaultOffset)
    return whole("\(day.day)/\(day.month)/\(day.year) " + text)
  }

  private static func has(_ wanted: [Substring], in words: [Substring]) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  // MARK: - Numbers

  /// `15/09`, `(5-9) 14:30`: a day and a month and nothing more.
  private func withoutYear(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where Self.isDigit(bytes, start) && !Self.isDigit(bytes, start - 1) {
      guard let (day, mark) = Self.number(bytes, from: start), day <= 31,
        mark < bytes.count, "/-.".utf8.contains(bytes[mark]),
        let (month, end) = Self.number(bytes, from: mark + 1), (1...12).contains(month),
        !(end < bytes.count && "/-.:".utf8.contains(bytes[end]) && Self.isDigit(bytes, end + 1))
      else { continue }
      return whole("\(day) Th\(month) " + (Self.clock(bytes) ?? ""))
    }
    return nil
  }

  /// The first `14:30`, `8h05` or `2:30 CH` of a text: other numbers beside a day are counters and no years.
  private static func clock(_ bytes: [UInt8]) -> String? {
    for start in bytes.indices where isDigit(bytes, start) && !isDigit(bytes, start - 1) {
      guard let (hour, mark) = number(bytes, from: start), hour < 25, mark < bytes.count,
        ":hg".utf8.contains(bytes[mark]), isDigit(bytes, mark + 1), isDigit(bytes, mark + 2)
      else { continue }
      let half = bytes[(mark + 3)...].drop { $0 == 0x20 }.prefix(2)
      let isHalf = ["SA", "CH", "AM", "PM"].contains(
        String(decoding: half, as: UTF8.self).uppercased())
      let end = isHalf ? half.endIndex : mark + 3
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return nil
  }

  /// The first `dd/mm/yyyy` anywhere in a text.
  private func within(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where Self.isDigit(bytes, start) && !Self.isDigit(bytes, start - 1) {
      guard let (_, first) = Self.number(bytes, from: start), first < bytes.count,
        "/-.".utf8.contains(bytes[first]),
        let (_, second) = Self.number(bytes, from: first + 1), second < bytes.count,
        bytes[second] == bytes[first], (1...4).allSatisfy({ Self.isDigit(bytes, second + $0) })
      else { continue }
      let piece = String(decoding: bytes[start..<min(bytes.count, start + 24)], as: UTF8.self)
      if let date = whole(piece) { return date }
    }
    return nil
  }

  /// One or two digits and the offset after them.
  private static func number(_ bytes: [UInt8], from start: Int) -> (Int, Int)? {
    var end = start
    while isDigit(bytes, end) { end += 1 }
    guard (1...2).contains(end - start) else { return nil }
    return (bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, end)
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }

  /// The time by which a day without a year is understood: today is the last one that may be meant.
  ///
  /// `FeedDate` allows two days of grace for clocks it does not know, and reads local days as if they were of UTC.
  private var endOfToday: Date {
    let local = now.timeIntervalSince1970 + Double(dates.defaultOffset)
    return Date(timeIntervalSince1970: (local / 86_400).rounded(.down) * 86_400 - 86_401)
  }
}
