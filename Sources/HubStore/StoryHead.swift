import FeedDomain
import Foundation
import GRDB

/// A story's own row.
struct StoryHead {
  static let columns = """
    SELECT id, entry_id, section, reason, published, updated, headline, facets,
      CASE WHEN MAX(published, updated) < \(StoryDates.earliest.milliseconds) THEN (SELECT a.first_seen
        FROM article a WHERE a.story = story.id AND a.is_lead = 1) END
    FROM story\u{20}
    """

  let id: Int64
  let published: Int64
  private let entryID: String
  private let decision: SectionDecision
  private let updated: Int64
  private let headline: String?
  /// Not read before they are wanted: of a walk there are a hundred thousand heads.
  private let facets: String
  /// Of its lead; nil where nobody has to know.
  private let firstSeen: Int64?

  init(_ row: StoredColumns) throws {
    id = row.integer(0)
    entryID = try row.text(1)
    decision = SectionDecision(
      section: SectionID(try row.text(2)), reason: try SectionReason(stored: try row.text(3)))
    published = row.integer(4)
    updated = row.integer(5)
    headline = row.optionalText(6)
    facets = try row.text(7)
    firstSeen = row.optionalInteger(8)
  }

  var dates: StoryDates {
    StoryDates(
      id: StoryID(rawValue: id), published: Date(milliseconds: published),
      updated: Date(milliseconds: updated), firstSeen: Date(milliseconds: firstSeen ?? 0))
  }

  /// The whole story.
  func story(led lead: StoryArticle, _ copies: [StoryArticle]) throws -> Story {
    var story = Story(
      id: StoryID(rawValue: id), entryID: entryID, decision: decision, lead: lead,
      copies: copies, published: Date(milliseconds: published),
      updated: Date(milliseconds: updated))
    story.headline = headline
    story.facets = try [StoryFacet](stored: facets)
    return story
  }
}
