package import FeedDomain
import Foundation

/// A text whose section is known: what the model learns from.
package struct SectionLesson: Hashable, Sendable {
  package var title: String
  package var summary: String
  package var section: SectionID
  /// Lessons of one group were made of one pattern; words that only one group has are not learned.
  package var group: String
  /// How many ordinary lessons it counts for.
  package var weight: Double

  package init(
    title: String, summary: String, section: SectionID, group: String, weight: Double = 1
  ) {
    self.title = title
    self.summary = summary
    self.section = section
    self.group = group
    self.weight = weight
  }
}

/// The lessons the program brings along, all of them written for it.
///
/// A line is a lesson or the pattern of several: `title | summary`, in which `[a;b]` is one of several wordings and
/// `{slot}` a word of a list. Every pattern is filled in eight ways, always the same.
package enum SectionLessons {
  package static var all: [SectionLesson] {
    let books: [(SectionID, String)] = [
      (.national, national), (.international, international), (.internal, `internal`),
    ]
    return books.flatMap { section, text in
      text.split(separator: "\n").enumerated().flatMap { number, line in
        lessons(String(line), section: section, number: number)
      }
    }
  }

  static let variants = 8
  /// Every so many variants of a pattern have no summary.
  private static let bareEach = 4

  private static func lessons(
    _ line: String, section: SectionID, number: Int
  ) -> [SectionLesson] {
    let count = line.contains { "[{".contains($0) } ? variants : 1
    let group = "\(section.rawValue):\(number + 1)"
    return (0..<count).map { variant in
      var filling = LessonFilling(
        seed: FeatureHash.of("\(group):\(variant)".utf8), words: wordLists)
      let parts = filling.fill(line).split(separator: "|", maxSplits: 1)
      // Many sites give a title and nothing else.
      let isBare = parts.count < 2 || variant % bareEach == bareEach - 1
      return SectionLesson(
        title: String(parts[0]).tidied, summary: isBare ? "" : String(parts[1]).tidied,
        section: section, group: group)
    }
  }

  private static let wordLists = words.mapValues { $0.split(separator: ";").map(String.init) }
}

/// Fills a pattern in one of many ways; the seed decides in which.
private struct LessonFilling {
  private var state: UInt64
  private let words: [String: [String]]

  init(seed: UInt64, words: [String: [String]]) {
    state = seed
    self.words = words
  }

  mutating func fill(_ pattern: String) -> String {
    var text = pattern
    // Choices stand in no other choice; words may have slots.
    text = replace("[", "]", in: text) { $0.components(separatedBy: ";") }
    while text.contains("{") {
      let lists = words
      text = replace("{", "}", in: text) { lists[$0] ?? [] }
    }
    return text
  }

  /// Replaces what stands between two marks by one of its choices.
  private mutating func replace(
    _ opening: Character, _ closing: Character, in text: String,
    by choices: (String) -> [String]
  ) -> String {
    var out = ""
    var rest = text[...]
    while let from = rest.firstIndex(of: opening),
      let to = rest[from...].firstIndex(of: closing)
    {
      out += rest[..<from]
      let choices = choices(String(rest[rest.index(after: from)..<to]))
      precondition(!choices.isEmpty, "a lesson has an unknown slot: \(text)")
      out += choices[next(below: choices.count)]
      rest = rest[rest.index(after: to)...]
    }
    return out + rest
  }

  /// Knuth's linear congruential generator: the same numbers on every machine.
  private mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

extension String {
  /// Without the doubled spaces that an empty choice leaves.
  fileprivate var tidied: String {
    split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
  }
}
