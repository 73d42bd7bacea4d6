package import FeedDomain
import VietnameseText

/// Sorts an article into a section; the first authority that speaks wins, and its evidence is kept.
///
/// The order is that of `Docs/Decisions`: evidence for a staff matter, the source's own section, the rules of
/// feeds.yml, the source's categories, words of the text, and last the default section.
package struct Classifier: Sendable {
  private let rules: [SectionRuleMatcher]
  private let sections: Set<SectionID>
  private let fallback: SectionID
  /// Where staff matters go: the section of that name, else the first that only editors read; nil without one.
  private let staffSection: SectionID?

  package init(rules: [SectionRule], sections: [SectionProfile], fallback: SectionID) {
    self.rules = rules.map(SectionRuleMatcher.init)
    self.sections = Set(sections.map(\.id))
    self.fallback = fallback
    staffSection =
      sections.first { $0.id == .internal }?.id ?? sections.first { $0.visibility == .desk }?.id
  }

  package func decide(_ article: Article, from source: Source) -> SectionDecision {
    decide(article, saying: SyllableText(article), from: source)
  }

  /// The same for an article whose text is made ready.
  func decide(
    _ article: Article, saying text: SyllableText, from source: Source
  ) -> SectionDecision {
    let category = SectionWords.section(ofCategories: article.categories)
    if let staffSection {
      if let evidence = spoken(SectionWords.internal, in: text) {
        return decision(staffSection, .internalWords, evidence)
      }
      if let category, category.section == .internal {
        return decision(staffSection, .category, [category.name])
      }
    }
    if let section = source.section { return decision(section, .source, [source.id.rawValue]) }
    for rule in rules {
      if let evidence = rule.evidence(article, text, source) {
        return decision(rule.section, .rule, evidence)
      }
    }
    if let category, sections.contains(category.section) {
      return decision(category.section, .category, [category.name])
    }
    if let evidence = spoken(SectionWords.international, in: text),
      sections.contains(.international)
    {
      return decision(.international, .words, evidence)
    }
    return decision(fallback, .byDefault, [])
  }

  private func spoken(_ words: PhraseSet, in text: SyllableText) -> [String]? {
    let found = words.found(in: text)
    return found.isEmpty ? nil : found
  }

  private func decision(
    _ section: SectionID, _ authority: SectionReason.Authority, _ evidence: [String]
  ) -> SectionDecision {
    SectionDecision(section: section, reason: SectionReason(authority, evidence: evidence))
  }
}
