import FeedDomain
import VietnameseText

/// A place or topic of a story as categories of its entry.
enum FacetCategories {
  /// A place is told as that of today, and as the former one that the text speaks of, if that was another.
  static func of(_ facet: StoryFacet, in schemes: CategorySchemes) -> [ParsedCategory] {
    switch facet.kind {
    case .topic:
      let title = StoryTopic(rawValue: facet.id)?.title
      return [ParsedCategory(term: facet.id, scheme: schemes.topic, label: title)]
    case .place:
      let present = ParsedCategory(
        term: facet.filed, scheme: schemes.place, label: name(of: facet.filed))
      guard facet.id != facet.filed else { return [present] }
      return [
        present,
        ParsedCategory(term: facet.id, scheme: schemes.formerPlace, label: name(of: facet.id)),
      ]
    }
  }

  private static func name(of place: String) -> String? {
    Gazetteer.vietnam.province(place)?.name
  }
}
