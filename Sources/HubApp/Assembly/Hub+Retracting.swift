import FeedDomain

/// How a story is taken back from its readers, and given back.
extension Hub {
  /// Takes a story back; one that is taken back already stays so.
  func retract(_ id: StoryID, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    guard try await retractions(of: shown.story.id).isEmpty else { return shown }
    _ = try await corrections.correct(CorrectionDraft(shown.story.id, .retract, signed: signed))
    return try await story(shown.story.id)
  }

  /// Takes back that a story was taken back.
  func unretract(_ id: StoryID, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    let retractions = try await retractions(of: shown.story.id)
    guard !retractions.isEmpty else { throw StoryFailure.notRetracted(shown.story.id) }
    for retraction in retractions {
      _ = try await corrections.undo(retraction.id, signed: signed)
    }
    return try await story(shown.story.id)
  }

  /// The retractions of a whole story that hold.
  private func retractions(of id: StoryID) async throws -> [Correction] {
    try await corrections.corrections(of: id).filter {
      $0.act == .retract && $0.story == id && $0.article == nil && $0.undone == nil
    }
  }
}
