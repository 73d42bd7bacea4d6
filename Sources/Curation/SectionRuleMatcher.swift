import FeedDomain
import VietnameseText

/// A rule of feeds.yml made ready to be asked many times.
struct SectionRuleMatcher: Sendable {
  let section: SectionID
  private let rule: SectionRule
  private let words: PhraseSet
  private let categories: Set<String>

  init(_ rule: SectionRule) {
    self.rule = rule
    section = rule.section
    words = PhraseSet(rule.condition.words)
    categories = Set(rule.condition.categories.map(Self.folded))
  }

  /// What made the rule match, or nil when it did not.
  func evidence(_ article: Article, _ text: SyllableText, _ source: Source) -> [String]? {
    var evidence = ["feeds.yml:\(rule.line)"]
    if !rule.condition.sources.isEmpty {
      guard rule.condition.sources.contains(source.id) else { return nil }
      evidence.append(source.id.rawValue)
    }
    if !rule.condition.places.isEmpty {
      guard let place = source.place, rule.condition.places.contains(place) else { return nil }
      evidence.append(place)
    }
    if !categories.isEmpty {
      guard let category = article.categories.first(where: matches) else { return nil }
      evidence.append(category.label ?? category.term)
    }
    if !rule.condition.words.isEmpty {
      let found = words.found(in: text)
      guard !found.isEmpty else { return nil }
      evidence += found
    }
    return evidence
  }

  private func matches(_ category: ParsedCategory) -> Bool {
    categories.contains(Self.folded(category.term))
      || category.label.map { categories.contains(Self.folded($0)) } ?? false
  }

  private static func folded(_ text: String) -> String {
    Folding.unaccented(Folding.comparisonForm(text))
  }
}
