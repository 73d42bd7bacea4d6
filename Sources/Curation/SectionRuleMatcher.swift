import FeedDomain
import VietnameseText

/// A rule of feeds.yml made ready to be asked many times.
struct SectionRuleMatcher: Sendable {
  let section: SectionID
  let weight: Double
  private let line: Int
  private let all: SignsMatcher
  private let any: [SignsMatcher]
  private let none: SignsMatcher

  init(_ rule: SectionRule) {
    section = rule.section
    weight = rule.weight
    line = rule.line
    all = SignsMatcher(rule.condition.all)
    any = rule.condition.any.map(SignsMatcher.init)
    none = SignsMatcher(rule.condition.none)
  }

  /// What made the rule match, or nil when it did not.
  func evidence(_ article: Article, _ text: SyllableText, _ source: Source) -> [String]? {
    let story = RuledStory(article: article, text: text, source: source)
    guard var evidence = all.allFound(in: story), !none.hasAny(in: story) else { return nil }
    if !any.isEmpty {
      guard let found = any.lazy.compactMap({ $0.allFound(in: story) }).first else { return nil }
      evidence += found
    }
    return ["feeds.yml:\(line)"] + evidence
  }
}

/// What rules are asked about.
private struct RuledStory {
  let article: Article
  let text: SyllableText
  let source: Source
}

/// Signs of a rule made ready.
private struct SignsMatcher: Sendable {
  private let signs: SectionRule.Signs
  private let words: PhraseSet
  private let categories: Set<String>
  private let addresses: [AddressPattern]

  init(_ signs: SectionRule.Signs) {
    self.signs = signs
    words = PhraseSet(signs.words)
    categories = Set(signs.categories.map(Self.folded))
    addresses = signs.addresses.map(AddressPattern.init)
  }

  /// What of each kind was found, if something of each kind that is given was.
  func allFound(in story: RuledStory) -> [String]? {
    var found: [String] = []
    for kind in Kind.allCases {
      guard let some = signs(kind, in: story) else { continue }
      guard !some.isEmpty else { return nil }
      found += some
    }
    return found
  }

  func hasAny(in story: RuledStory) -> Bool {
    Kind.allCases.contains { kind in signs(kind, in: story).map { !$0.isEmpty } ?? false }
  }

  /// The kinds of signs, the cheapest first.
  private enum Kind: CaseIterable {
    case source, place, address, category, word
  }

  /// What of one kind a story has; nil if the rule gives none of the kind.
  private func signs(_ kind: Kind, in story: RuledStory) -> [String]? {
    switch kind {
    case .source:
      guard !signs.sources.isEmpty else { return nil }
      return signs.sources.contains(story.source.id) ? [story.source.id.rawValue] : []
    case .place:
      guard !signs.places.isEmpty else { return nil }
      return signs.places.filter { $0 == story.source.place }
    case .address:
      guard !addresses.isEmpty else { return nil }
      return addresses.filter { $0.matches(story.article.link ?? "") }.map(\.shown)
    case .category:
      guard !categories.isEmpty else { return nil }
      return story.article.categories.first(where: names).map { [$0.label ?? $0.term] } ?? []
    case .word:
      return signs.words.isEmpty ? nil : words.found(in: story.text)
    }
  }

  private func names(_ category: ParsedCategory) -> Bool {
    categories.contains(Self.folded(category.term))
      || category.label.map { categories.contains(Self.folded($0)) } ?? false
  }

  private static func folded(_ text: String) -> String {
    Folding.unaccented(Folding.comparisonForm(text))
  }
}

/// A part of an address, compared without case; `*` stands for anything.
struct AddressPattern: Sendable {
  let shown: String
  private let pieces: [[UInt8]]

  init(_ pattern: String) {
    shown = pattern
    pieces = pattern.lowercased().split(separator: "*").map { Array($0.utf8) }
  }

  /// Whether the pieces stand in the address one behind the other.
  func matches(_ address: String) -> Bool {
    guard !pieces.isEmpty else { return false }
    var rest = Array(address.lowercased().utf8)[...]
    for piece in pieces {
      guard let end = Self.end(of: piece, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  private static func end(of piece: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= piece.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - piece.count)
    where bytes[start...].starts(with: piece) {
      return start + piece.count
    }
    return nil
  }
}
