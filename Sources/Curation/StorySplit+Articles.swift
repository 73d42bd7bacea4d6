package import FeedDomain

extension StorySplit {
  /// The split by which articles leave a story, earliest first; nil if none does.
  package init?(
    _ leaving: [StoryArticle], of story: Story, decision: SectionDecision, authority: String
  ) {
    guard let lead = leaving.first else { return nil }
    self.init(
      story: story.id, leaving: Set(leaving.map(\.id)), lead: lead.id,
      entryIDs: EntryID.ids(ofPart: lead.article, of: story.id, authority: authority),
      decision: decision,
      published: ClaimedDates.published(lead.article, firstSeen: lead.firstSeen))
  }
}
