import FeedDomain
import VietnameseText

/// Finds what a story is about by the phrases of its title, its summary and its categories.
///
/// A phrase without accents speaks only in a text that has none itself, and there all of them do.
struct TopicFinder: Sendable {
  /// A topic with the words that speak for it.
  struct Finding: Equatable {
    var topic: StoryTopic
    var evidence: StoryFacet.Evidence
    var words: String
  }

  /// A phrase to be found; without anything to be counted, since many are looked at for each syllable.
  private struct Phrase {
    let topic: StoryTopic
    /// Its place in `shown`.
    let number: Int
    /// Its bytes among those of all: folded, a space at either end.
    let bytes: Range<Int>
    /// The hash of its second syllable; nil if it has only one.
    let second: UInt64?
    let isOnlyForTitles: Bool
  }

  static let shared = TopicFinder()

  /// A story about more than these is about none of them.
  private static let most = 3

  /// Phrases by the hash of their first syllable.
  private let accented: SyllableTable<[Phrase]>
  private let plain: SyllableTable<[Phrase]>
  /// The phrases as people write them.
  private let shown: [String]
  /// Those of all phrases, one after another.
  private let bytes: [UInt8]

  private init() {
    var (shown, bytes): ([String], [UInt8]) = ([], [])
    func table(_ form: Folding.Form) -> SyllableTable<[Phrase]> {
      var phrases: [UInt64: [Phrase]] = [:]
      for topic in StoryTopic.allCases {
        for (words, isOnlyForTitles) in [
          (TopicWords.anywhere(topic), false), (TopicWords.title(topic), true),
        ] {
          for word in words.split(separator: ",") {
            shown.append(String(word.drop { $0 == " " }))
            let row = SyllableRow(shown[shown.count - 1], as: form)
            let start = bytes.count
            // The mark behind the last space ends a text and not a phrase.
            bytes += row.bytes.dropLast()
            phrases[row.starts[0].hash, default: []].append(
              Phrase(
                topic: topic, number: shown.count - 1, bytes: start..<bytes.count,
                second: row.starts.count > 1 ? row.starts[1].hash : nil,
                isOnlyForTitles: isOnlyForTitles))
          }
        }
      }
      return SyllableTable(phrases.map { ($0, $1) })
    }
    accented = table(.comparison)
    plain = table(.unaccented)
    (self.shown, self.bytes) = (shown, bytes)
  }

  /// The topics, those of the title first, then those of categories, then those of the summary.
  func topics(in text: SyllableText, categories: [ParsedCategory]) -> [Finding] {
    var found: [Finding] = []
    let row = text.accented
    let phrases = row.bytes == text.plain.bytes ? plain : accented
    let end = row.startsOfFirst
    find(phrases, in: Stretch(row: row, starts: 0..<end, isTitle: true), &found)
    for category in categories {
      let name = SyllableRow(category.label ?? category.term, as: .comparison)
      let whole = Stretch(
        row: name, starts: name.starts.indices, isTitle: true, evidence: .category)
      find(accented, in: whole, &found)
    }
    find(phrases, in: Stretch(row: row, starts: end..<row.starts.count, isTitle: false), &found)
    return Array(found.prefix(Self.most))
  }

  /// A part of a text in which phrases are looked for.
  private struct Stretch {
    let row: SyllableRow
    let starts: Range<Int>
    let isTitle: Bool
    var evidence = StoryFacet.Evidence.words
  }

  private func find(
    _ phrases: SyllableTable<[Phrase]>, in stretch: Stretch, _ found: inout [Finding]
  ) {
    let starts = stretch.row.starts
    for place in stretch.starts {
      guard let candidates = phrases[starts[place].hash] else { continue }
      let next = place + 1 < starts.count ? starts[place + 1].hash : nil
      for phrase in candidates where stretch.isTitle || !phrase.isOnlyForTitles {
        guard phrase.second == nil || phrase.second == next,
          !found.contains(where: { $0.topic == phrase.topic }),
          stretch.row.bytes[starts[place].place...].starts(with: bytes[phrase.bytes])
        else { continue }
        found.append(
          Finding(topic: phrase.topic, evidence: stretch.evidence, words: shown[phrase.number]))
      }
    }
  }
}
