import Curation
package import FeedDomain

/// Which stories are in an issue of an edition, and in which order.
struct StorySelection {
  private let edition: EditionProfile
  private let phrases: StoryPhrases

  init(_ edition: EditionProfile) {
    self.edition = edition
    phrases = StoryPhrases(edition.words)
  }

  /// The stories the edition wants; of too many the oldest, so that none waits for ever.
  func chosen(_ stories: [Story]) -> [Story] {
    let wanted = stories.filter { story in
      Self.isAbout(edition.places, story) && phrases.stand(in: story)
        && (edition.topics.isEmpty || edition.topics.contains(where: story.isAbout))
    }
    guard let maximum = edition.maximum, wanted.count > maximum else { return ordered(wanted) }
    let oldest = wanted.sorted { ($0.published, $0.id.rawValue) < ($1.published, $1.id.rawValue) }
    return ordered(Array(oldest.prefix(maximum)))
  }

  func ordered(_ stories: [Story]) -> [Story] {
    stories.sorted { left, right in
      let isNewer =
        (left.published, left.id.rawValue) > (right.published, right.id.rawValue)
      return edition.order == .newest ? isNewer : left.id != right.id && !isNewer
    }
  }

  /// Whether a story comes from one of the places or is about one; that of a source without a place concerns all.
  static func isAbout(_ places: [String], _ story: Story) -> Bool {
    guard !places.isEmpty, let place = story.lead.sourcePlace else { return true }
    return places.contains(place) || places.contains(where: story.isAbout(place:))
      || story.copies.contains { $0.sourcePlace.map(places.contains) ?? false }
  }
}

extension Digest {
  /// What somebody with this choice reads of an issue: never a section of the desk who may not see it.
  package func seen(by choice: LetterChoice) -> Digest {
    var digest = self
    digest.parts = parts.compactMap { part in
      guard choice.seesDesk || part.section.visibility == .public,
        choice.sections.isEmpty || choice.sections.contains(part.section.id)
      else { return nil }
      var part = part
      part.stories = part.stories.filter { StorySelection.isAbout(choice.places, $0) }
      return part.stories.isEmpty ? nil : part
    }
    if !choice.seesDesk { digest.desk = DeskNotes() }
    return digest
  }
}
