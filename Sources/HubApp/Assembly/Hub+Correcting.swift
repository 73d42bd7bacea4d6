import FeedDomain

/// How single stories are corrected by an editor's word, which holds until it is taken back.
extension Hub {
  /// Takes a story back, for a reason that readers are told; one that is taken back already stays so.
  func retract(
    _ id: StoryID, reason: String? = nil, signed: Signature
  ) async throws -> DeskStory {
    let shown = try await story(id)
    guard try await holding(.retract, of: shown.story.id).isEmpty else { return shown }
    return try await correct(
      CorrectionDraft(shown.story.id, .retract, value: reason, signed: signed))
  }

  /// Takes back that a story was taken back.
  func unretract(_ id: StoryID, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    guard try await undo(.retract, of: shown.story.id, signed: signed) else {
      throw StoryFailure.notRetracted(shown.story.id)
    }
    return try await story(shown.story.id)
  }

  /// Has a story called otherwise, or without a title as its source calls it.
  func retitle(_ id: StoryID, as title: String?, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    if let title {
      let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { throw StoryFailure.noTitle(shown.story.id) }
      return try await correct(
        CorrectionDraft(shown.story.id, .title, value: words, signed: signed))
    }
    _ = try await undo(.title, of: shown.story.id, signed: signed)
    return try await story(shown.story.id)
  }

  /// Lets a story stand first; one that does already stays so.
  func pin(_ id: StoryID, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    guard try await holding(.pin, of: shown.story.id).isEmpty else { return shown }
    return try await correct(CorrectionDraft(shown.story.id, .pin, signed: signed))
  }

  /// Lets a story stand where its date puts it.
  func unpin(_ id: StoryID, signed: Signature) async throws -> DeskStory {
    let shown = try await story(id)
    guard try await undo(.pin, of: shown.story.id, signed: signed) else {
      throw StoryFailure.notPinned(shown.story.id)
    }
    return try await story(shown.story.id)
  }

  private func correct(_ draft: CorrectionDraft) async throws -> DeskStory {
    _ = try await corrections.correct(draft)
    return try await story(draft.story)
  }

  /// Takes back what holds; returns whether anything did.
  private func undo(
    _ act: Correction.Act, of id: StoryID, signed: Signature
  ) async throws -> Bool {
    let holding = try await holding(act, of: id)
    for correction in holding { _ = try await corrections.undo(correction.id, signed: signed) }
    return !holding.isEmpty
  }

  /// The corrections of a whole story that hold.
  private func holding(_ act: Correction.Act, of id: StoryID) async throws -> [Correction] {
    try await corrections.corrections(of: id).filter {
      $0.act == act && $0.story == id && $0.article == nil && $0.undone == nil
    }
  }
}
