import Curation
import FeedDomain
import Pipeline

/// Why articles are one story, as a script reads it.
struct ExplainedStory: Encodable {
  /// Another story that may tell the same news.
  struct Hint: Encodable {
    var story: Int64
    var title: String
    var likeness: Likeness
  }

  var story: StoryJSON
  /// Why its lead leads.
  var leadReason: LeadRule.Reason
  var hints: [Hint]

  init(_ explanation: StoryExplanation) {
    story = StoryJSON(explanation.shown, corrections: explanation.corrections)
    leadReason = explanation.leadReason
    hints = explanation.hints.map { hint in
      Hint(
        story: hint.other.story.id.rawValue, title: hint.other.story.title,
        likeness: hint.likeness)
    }
  }
}
