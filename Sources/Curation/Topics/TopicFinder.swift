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

  /// A phrase as bytes to be found: folded, a space at either end.
  private struct Phrase {
    let topic: StoryTopic
    let shown: String
    let bytes: ArraySlice<UInt8>
    let isOnlyForTitles: Bool
  }

  static let shared = TopicFinder()

  /// A story about more than these is about none of them.
  private static let most = 3

  /// Phrases by the hash of their first syllable.
  private var accented: [UInt64: [Phrase]] = [:]
  private var plain: [UInt64: [Phrase]] = [:]

  private init() {
    for topic in StoryTopic.allCases {
      add(TopicWords.anywhere(topic), of: topic, isOnlyForTitles: false)
      add(TopicWords.title(topic), of: topic, isOnlyForTitles: true)
    }
  }

  private mutating func add(_ phrases: String, of topic: StoryTopic, isOnlyForTitles: Bool) {
    for words in phrases.split(separator: ",") {
      let shown = String(words.drop { $0 == " " })
      for form in [Folding.Form.comparison, .unaccented] {
        let row = SyllableRow(shown, as: form)
        // The mark behind the last space ends a text and not a phrase.
        let phrase = Phrase(
          topic: topic, shown: shown, bytes: row.bytes.dropLast(), isOnlyForTitles: isOnlyForTitles)
        let hash = row.starts[0].hash
        if form == .comparison {
          accented[hash, default: []].append(phrase)
        } else {
          plain[hash, default: []].append(phrase)
        }
      }
    }
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
    _ phrases: [UInt64: [Phrase]], in stretch: Stretch, _ found: inout [Finding]
  ) {
    for start in stretch.row.starts[stretch.starts] {
      guard let candidates = phrases[start.hash] else { continue }
      for phrase in candidates where stretch.isTitle || !phrase.isOnlyForTitles {
        guard !found.contains(where: { $0.topic == phrase.topic }),
          stretch.row.bytes[start.place...].starts(with: phrase.bytes)
        else { continue }
        found.append(
          Finding(topic: phrase.topic, evidence: stretch.evidence, words: phrase.shown))
      }
    }
  }
}
