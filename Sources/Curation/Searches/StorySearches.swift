package import FeedDomain
import Markup

/// The saved searches of a hub made ready to be asked about many stories.
package struct StorySearches: Sendable {
  /// Grows when the same search would find other stories: then all searches are filled anew.
  package static let version = 2

  private let matchers: [SearchMatcher]

  /// `language` is what a story counts as that does not say its own.
  package init(_ searches: [SavedSearch], language: String) {
    matchers = searches.map { SearchMatcher($0, language: language) }
  }

  /// The searches that find a story, by its words as readers see them.
  package func finding(_ story: Story) -> Set<SearchID> {
    let matchers = matchers.filter { $0.concerns(story) }
    // A whole text is read when somebody asks what it says.
    let text = matchers.contains(where: \.hasWords) ? SyllableText(Self.texts(of: story)) : nil
    return Set(matchers.lazy.filter { matcher in text.map(matcher.finds) ?? true }.map(\.id))
  }

  /// All that readers are shown of it: title, summary and the text of its lead.
  private static func texts(of story: Story) -> [String] {
    let article = story.lead.article
    return [story.title, article.summary ?? "", article.content.map(PlainText.oneLine) ?? ""]
  }
}

/// One saved search made ready.
private struct SearchMatcher: Sendable {
  let id: SearchID
  private let condition: SavedSearch.Condition
  private let any: PhraseSet
  private let all: PhraseSet
  private let none: PhraseSet
  private let languages: [String]
  private let fallback: String

  init(_ search: SavedSearch, language: String) {
    id = search.id
    condition = search.condition
    any = PhraseSet(search.condition.words.any)
    all = PhraseSet(search.condition.words.all)
    none = PhraseSet(search.condition.words.none)
    languages = search.condition.languages.map { $0.lowercased() }
    fallback = language
  }

  /// Whether a story has all that is asked for besides words.
  func concerns(_ story: Story) -> Bool {
    isGiven(condition.sections) { $0 == story.decision.section }
      && isGiven(condition.sources, tells: story)
      && isGiven(condition.places, where: story.isAbout(place:))
      && isGiven(condition.topics, where: story.isAbout)
      && isGiven(languages, where: isLanguage(of: story))
  }

  var hasWords: Bool { condition.words != SavedSearch.Words() }

  func finds(_ text: SyllableText) -> Bool {
    let words = condition.words
    return (words.any.isEmpty || !any.found(in: text).isEmpty)
      && (words.all.isEmpty || Set(all.found(in: text)) == Set(words.all))
      && (words.none.isEmpty || none.found(in: text).isEmpty)
  }

  private func isLanguage(of story: Story) -> (String) -> Bool {
    let language = (story.lead.article.language ?? fallback).lowercased()
    return { language == $0 || language.hasPrefix($0 + "-") }
  }

  private func isGiven(_ sources: [SourceID], tells story: Story) -> Bool {
    isGiven(sources) { source in
      ([story.lead] + story.copies).contains { $0.article.source == source }
    }
  }

  /// What is not given does not matter.
  private func isGiven<Sign>(_ signs: [Sign], where holds: (Sign) -> Bool) -> Bool {
    signs.isEmpty || signs.contains(where: holds)
  }
}
