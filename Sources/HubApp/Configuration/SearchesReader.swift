import FeedDomain
import VietnameseText

/// Reads the block `searches:`.
struct SearchesReader {
  let sections: [SectionProfile]
  let sources: [Source]

  func searches(_ node: ConfigurationNode?) -> [SavedSearch] {
    var searches: [SavedSearch] = []
    for member in node?.members ?? [] {
      member.checkKeys()
      let id = HubReader.required("id", of: member)
      if !id.isEmpty, !SourceID.isValid(id) {
        member.note("the search id “\(id)” may only have a–z, 0–9 and single hyphens")
      }
      if searches.contains(where: { $0.id.rawValue == id }) {
        member.note("the search “\(id)” is given twice")
      }
      searches.append(
        SavedSearch(
          id: SearchID(id), title: HubReader.required("title", of: member),
          condition: condition(member)))
    }
    return searches
  }

  private func condition(_ node: ConfigurationNode) -> SavedSearch.Condition {
    var condition = SavedSearch.Condition()
    condition.words = node.child("words").map(words) ?? condition.words
    condition.sections = node.child("sections").map(sections) ?? []
    condition.places = node.child("places")?.provinces ?? []
    condition.topics = node.child("topics")?.topics ?? []
    condition.sources = node.child("sources").map(sources) ?? []
    condition.languages = node.child("languages").map(languages) ?? []
    if condition.isEmpty {
      node.note(
        "the search looks for nothing: give words, sections, places, topics, sources or languages")
    }
    return condition
  }

  private func words(_ node: ConfigurationNode) -> SavedSearch.Words {
    node.checkKeys()
    var words = SavedSearch.Words()
    words.any = node.child("any")?.texts ?? []
    words.all = node.child("all")?.texts ?? []
    words.none = node.child("none")?.texts ?? []
    for word in words.any + words.all + words.none where Folding.unaccented(word).isEmpty {
      node.note("“\(word)” has no letter and finds nothing")
    }
    let banned = Set(words.none.map(Folding.comparisonForm(_:)))
    let isBanned = { (word: String) in banned.contains(Folding.comparisonForm(word)) }
    if words.all.contains(where: isBanned) || !words.any.isEmpty && words.any.allSatisfy(isBanned) {
      node.note("the search can never find anything: “none:” forbids what it looks for")
    }
    return words
  }

  /// Only sections that everybody may read: a search never shows what is for the desk.
  private func sections(_ node: ConfigurationNode) -> [SectionID] {
    node.texts.map { text in
      let id = SectionID(text)
      switch sections.first(where: { $0.id == id })?.visibility {
      case .public: break
      case .desk: node.note("the section “\(text)” is for editors only, and searches are public")
      case nil: node.note("there is no section “\(text)”")
      }
      return id
    }
  }

  private func sources(_ node: ConfigurationNode) -> [SourceID] {
    node.texts.map { text in
      let id = SourceID(text)
      if !sources.contains(where: { $0.id == id }) { node.note("there is no source “\(text)”") }
      return id
    }
  }

  private func languages(_ node: ConfigurationNode) -> [String] {
    node.texts.map { text in
      let primary = text.prefix { $0 != "-" }
      let isTag =
        (2...3).contains(primary.count)
        && text.utf8.allSatisfy { byte in
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
        }
      if !isTag { node.note("“\(text)” is no tag of a language such as vi or en") }
      return text
    }
  }
}
