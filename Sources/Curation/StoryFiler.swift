package import FeedDomain
import VietnameseText

/// Decides under which places and topics a story is filed, by the article that leads it.
package struct StoryFiler: Sendable {
  /// The version of the tables and rules by which it decides.
  ///
  /// A change of either appends a migration that sets `story.facet_version` to 0, and this number grows: then all stories
  /// are filed anew, a share in each cycle.
  package static let version = 1

  private let places = PlaceFinder()
  package init() {}

  /// Places first, the main one before the others, then topics.
  package func filing(of article: Article, place: String?) -> FacetDecision {
    filing(of: article, saying: SyllableText(article), place: place)
  }

  /// The same for an article whose text is made ready.
  func filing(
    of article: Article, saying text: SyllableText, place: String?
  ) -> FacetDecision {
    var facets: [StoryFacet] = []
    for found in places.places(title: article.title, summary: article.summary, sourcePlace: place) {
      facets.append(
        StoryFacet(
          .place, found.province.id, filed: found.province.present.id,
          evidence: found.evidence, words: found.words))
    }
    // Its tables are made when the first story is filed: most cycles bring none.
    for found in TopicFinder.shared.topics(in: text, categories: article.categories) {
      facets.append(
        StoryFacet(
          .topic, found.topic.rawValue, filed: found.topic.rawValue, evidence: found.evidence,
          words: found.words))
    }
    return FacetDecision(facets, version: Self.version)
  }
}
