/// What an editor decided about a story or one of its articles.
///
/// An overlay: it survives every poll and every run of new rules, and the source's words stay as they are. Of several
/// of one act the newest that was not undone holds.
package struct Correction: Hashable, Sendable {
  /// What is done; merges and splits stay in force against every layer of recognition.
  package enum Act: String, Hashable, Sendable, Codable, CaseIterable {
    /// It goes to the section that `value` names.
    case section
    /// Readers see the title in `value`.
    case title
    /// Nobody but the desk sees it, until it is approved.
    case hold
    /// It may be seen.
    case approve
    /// It stands first.
    case pin
    /// It is taken back.
    case retract
    /// The stories of `parts` tell the same news.
    case merge
    /// The stories of `parts` tell different news.
    case split
  }

  /// An article that a merge or a split is about.
  package struct Part: Hashable, Sendable {
    package var article: ArticleID
    /// The story that it was in before a merge, or is in after a split.
    package var story: StoryID

    package init(article: ArticleID, story: StoryID) {
      self.article = article
      self.story = story
    }
  }

  package var id: CorrectionID
  package var story: StoryID
  /// Set when it is about one article of the story only.
  package var article: ArticleID?
  package var act: Act
  package var value: String?
  package var parts: [Part]
  package var signature: Signature
  /// Who took it back and when; nil as long as it holds.
  package var undone: Signature?

  package init(
    id: CorrectionID, story: StoryID, article: ArticleID? = nil, act: Act, value: String? = nil,
    parts: [Part] = [], signature: Signature, undone: Signature? = nil
  ) {
    self.id = id
    self.story = story
    self.article = article
    self.act = act
    self.value = value
    self.parts = parts
    self.signature = signature
    self.undone = undone
  }
}

/// A correction that is to be made of a story.
package struct CorrectionDraft: Hashable, Sendable {
  package var story: StoryID
  package var article: ArticleID?
  package var act: Correction.Act
  package var value: String?
  package var signature: Signature

  package init(
    _ story: StoryID, _ act: Correction.Act, value: String? = nil, article: ArticleID? = nil,
    signed signature: Signature
  ) {
    self.story = story
    self.article = article
    self.act = act
    self.value = value
    self.signature = signature
  }
}
