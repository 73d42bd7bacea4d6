import FeedDomain
import Foundation
import VietnameseText

/// A story as a script reads it.
struct StoryJSON: Encodable {
  /// An article of the story; its lead comes first.
  struct Told: Encodable {
    var article: Int64
    var source: String
    var title: String
    var link: String?
    var firstSeen: Date
    var isLead: Bool
    var isWithdrawn: Bool
    var evidence: MatchEvidence?
  }

  /// A province or city that the story is about.
  struct Place: Encodable {
    /// The unit before 1 July 2025 that the text speaks of.
    var id: String
    var code: String?
    /// The unit of today, under which it is filed.
    var filed: String
    var filedCode: String?
    var evidence: StoryFacet.Evidence
    var words: String

    init(_ facet: StoryFacet) {
      id = facet.id
      filed = facet.filed
      let province = Gazetteer.vietnam.province(facet.id)
      code = province.map { $0.code.text }
      filedCode = province.map { $0.present.code.text }
      evidence = facet.evidence
      words = facet.words
    }
  }

  /// A topic of the story.
  struct Topic: Encodable {
    var id: String
    var evidence: StoryFacet.Evidence
    var words: String
  }

  /// What an editor decided.
  struct Deed: Encodable {
    var correction: Int64
    var act: Correction.Act
    var value: String?
    var article: Int64?
    var articles: [Int64]?
    var by: String
    var at: Date
    var note: String?
    var undone: Date?
    var undoneBy: String?

    init(_ correction: Correction) {
      self.correction = correction.id.rawValue
      act = correction.act
      value = correction.value
      article = correction.article?.rawValue
      articles = correction.parts.isEmpty ? nil : correction.parts.map(\.article.rawValue)
      by = correction.signature.by
      at = correction.signature.at
      note = correction.signature.note
      undone = correction.undone?.at
      undoneBy = correction.undone?.by
    }
  }

  var story: Int64
  var id: String
  var title: String
  var section: String
  var authority: SectionReason.Authority
  var evidence: [String]
  var places: [Place]
  var topics: [Topic]
  /// How likely the section is, in hundredths, if it was learned.
  var chance: Int?
  /// What an editor is asked about the section.
  var review: SectionReview?
  var published: Date
  var updated: Date
  /// Why readers do not see it.
  var hidden: Concealment?
  var isBacklog: Bool
  var articles: [Told]
  /// Given when one story was asked for.
  var corrections: [Deed]?

  init(_ shown: DeskStory, corrections: [Correction]? = nil) {
    let story = shown.story
    self.story = story.id.rawValue
    id = story.entryID
    title = story.title
    section = story.decision.section.rawValue
    authority = story.decision.reason.authority
    evidence = story.decision.reason.evidence
    places = story.facets.filter { $0.kind == .place }.map { Place($0) }
    topics = story.facets.filter { $0.kind == .topic }
      .map { Topic(id: $0.id, evidence: $0.evidence, words: $0.words) }
    chance = story.decision.reason.chance
    review = shown.review
    published = story.published
    updated = story.updated
    hidden = shown.concealment
    isBacklog = shown.isBacklog
    articles = ([story.lead] + story.copies).map { told in
      Told(
        article: told.id.rawValue, source: told.article.source.rawValue,
        title: told.article.title, link: told.article.link, firstSeen: told.firstSeen,
        isLead: told.id == story.lead.id, isWithdrawn: shown.withdrawn.contains(told.id),
        evidence: told.evidence)
    }
    self.corrections = corrections?.map { Deed($0) }
  }
}
