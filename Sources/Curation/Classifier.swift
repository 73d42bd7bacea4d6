package import FeedDomain
import VietnameseText

/// Sorts an article into a section; the first authority that speaks wins, and its evidence is kept.
///
/// The order is that of `Docs/Decisions/0034-sections-are-learned-and-doubted.md`: evidence for a staff matter, the
/// source's own section, the rules of feeds.yml, the source's categories, the learned model, and last the default
/// section. Whoever decides, a story that may be a staff matter is not shown to the public without an editor's word.
package struct Classifier: Sendable {
  private let rules: [SectionRuleMatcher]
  private let sections: [SectionID: SectionProfile]
  private let fallback: SectionID
  /// Nil for the shipped one, which is read only when the first article is sorted: most cycles bring none.
  private let ownModel: SectionModel?
  /// Where staff matters go: the section of that name, else the first that only editors read; nil without one.
  private let staffSection: SectionID?

  package init(
    rules: [SectionRule], sections: [SectionProfile], fallback: SectionID,
    model: SectionModel? = nil
  ) {
    self.rules = rules.map(SectionRuleMatcher.init)
    self.sections = Dictionary(
      sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.fallback = fallback
    ownModel = model
    staffSection =
      sections.first { $0.id == .internal }?.id ?? sections.first { $0.visibility == .desk }?.id
  }

  private var model: SectionModel { ownModel ?? .shipped }

  package func decide(_ article: Article, from source: Source) -> SectionDecision {
    decide(article, saying: SyllableText(article), from: source)
  }

  /// The same for an article whose text is made ready.
  func decide(
    _ article: Article, saying text: SyllableText, from source: Source
  ) -> SectionDecision {
    let opinion = SectionOpinion(model, on: SectionReading(text))
    let category = SectionWords.section(ofCategories: article.categories)
    if let decision = staffMatter(opinion, category, in: text) { return decision }
    if let section = source.section {
      return doubted(decision(section, .source, [source.id.rawValue]), opinion)
    }
    if let decision = ruled(article, text, source) { return decision }
    if let category, sections[category.section] != nil {
      return doubted(decision(category.section, .category, [category.name]), opinion)
    }
    return learned(opinion)
  }

  /// What the rules decide: the first that counts alone, or the first section for which lighter ones add up.
  private func ruled(
    _ article: Article, _ text: SyllableText, _ source: Source
  ) -> SectionDecision? {
    var sums: [SectionID: (weight: Double, evidence: [String])] = [:]
    for rule in rules {
      guard let evidence = rule.evidence(article, text, source) else { continue }
      var sum = sums[rule.section] ?? (0, [])
      sum.weight += rule.weight
      sum.evidence += evidence
      // Three thirds are one, whatever binary fractions make of them.
      if rule.weight >= 1 || sum.weight > 0.999 {
        return decision(rule.section, .rule, rule.weight >= 1 ? evidence : sum.evidence)
      }
      sums[rule.section] = sum
    }
    return nil
  }

  /// The decision for what is surely a staff matter, or is said to be one in so many words.
  private func staffMatter(
    _ opinion: SectionOpinion, _ category: (section: SectionID, name: String)?,
    in text: SyllableText
  ) -> SectionDecision? {
    guard let staffSection else { return nil }
    let words = SectionWords.internal.found(in: text)
    var found: SectionDecision?
    if !words.isEmpty {
      found = decision(staffSection, .internalWords, words)
    } else if let category, category.section == .internal {
      found = decision(staffSection, .category, [category.name])
    }
    if var found {
      // Words may stand in news of others: "Bộ hướng dẫn tuyển dụng viên chức thư viện".
      if opinion.chances.internal < SectionOpinion.possible { found.review = .held }
      return found
    }
    return opinion.chances.internal >= SectionOpinion.sure
      ? decision(staffSection, .model, opinion.words(for: .internal), opinion.chance(of: .internal))
      : nil
  }

  /// What was learned; nothing is told of what is as usual.
  private func learned(_ opinion: SectionOpinion) -> SectionDecision {
    let best = opinion.chances.best
    let target = best == .internal ? staffSection : best
    guard let target, sections[target] != nil else { return decision(fallback, .byDefault, []) }
    let chance = opinion.chance(of: best)
    var learned = decision(target, .model, [], chance)
    if opinion.chances[best] < SectionOpinion.sure {
      learned.review = sections[target]?.doubt == .hold ? .held : .queued
    }
    learned = doubted(learned, opinion)
    if best != .national || learned.review != nil {
      learned.reason.evidence = opinion.words(for: best)
    }
    return learned
  }

  /// Holds what would go to the public and may be a staff matter.
  private func doubted(_ decision: SectionDecision, _ opinion: SectionOpinion) -> SectionDecision {
    var decision = decision
    guard staffSection != nil, opinion.mayBeStaffMatter else { return decision }
    // A source whose news is all for the desk leaves no doubt.
    if decision.reason.authority == .source, isDesk(decision.section) { return decision }
    decision.review = .held
    return decision
  }

  private func isDesk(_ section: SectionID) -> Bool { sections[section]?.visibility == .desk }

  private func decision(
    _ section: SectionID, _ authority: SectionReason.Authority, _ evidence: [String],
    _ chance: Int? = nil
  ) -> SectionDecision {
    SectionDecision(
      section: section, reason: SectionReason(authority, evidence: evidence, chance: chance))
  }
}
