import Curation
import FeedDomain
import FeedSyntax
import Pipeline

/// Why articles are one story, in words.
extension StoryText {
  func explanation(_ explanation: StoryExplanation) -> String {
    let story = explanation.shown.story
    let reason = StoryWords.leadReason(explanation.leadReason)[language]
    let lead = story.lead
    return "\(say("Tin", "Story")) \(story.id.rawValue) – \(Console.safe(lead.article.title))\n\n"
      + "\(say("Dẫn đầu", "Lead")): \(lead.id.rawValue), \(Console.safe(lead.sourceName)) – \(reason)\n"
      + story.copies.map { copy($0, of: explanation.shown) }.joined()
      + hints(explanation.hints) + corrections(explanation.corrections)
  }

  /// An article that joined, by which layer and by which figures.
  private func copy(_ told: StoryArticle, of shown: DeskStory) -> String {
    let compared = told.evidence?.compared.map {
      say(", so với bài \($0.rawValue)", ", compared with \($0.rawValue)")
    }
    let layer = told.evidence.map { StoryWords.layer($0.layer)[language] } ?? ""
    let gone = shown.withdrawn.contains(told.id) ? say(", nguồn đã gỡ", ", withdrawn") : ""
    return
      "\n  \(told.id.rawValue)  \(Console.safe(told.sourceName)): \(layer)\(compared ?? "")\(gone)\n"
      + "      \(Console.safe(told.article.title))\n"
      + (told.evidence?.likeness.map { "      \(figures($0))\n" } ?? "")
  }

  private func figures(_ likeness: Likeness) -> String {
    let parts = [
      say(
        "\(likeness.containment) % của bài ngắn có trong bài dài",
        "\(likeness.containment) % of the shorter is in the longer"),
      say("mở đầu giống \(likeness.lead) %", "first sentences \(likeness.lead) %"),
      say("tiêu đề giống \(likeness.title) %", "titles \(likeness.title) %"),
    ]
    let links = likeness.sharedLinks
    let shared = say("\(links) ảnh hoặc liên kết chung", "\(links) pictures or links in common")
    return (parts + (links > 0 ? [shared] : []) + likeness.findings.map(finding))
      .joined(separator: ", ")
  }

  private func finding(_ finding: GuardFinding) -> String {
    let kind = StoryWords.finding(finding.kind)[language]
    return "\(kind): “\(Console.safe(finding.here))” ≠ “\(Console.safe(finding.there))”"
  }

  private func hints(_ hints: [StoryExplanation.Hint]) -> String {
    guard !hints.isEmpty else { return "" }
    return say("\nCó thể là cùng một tin, chưa gộp:\n", "\nPossibly the same, and not joined:\n")
      + hints.map { hint in
        let other = hint.other.story
        return
          "  \(other.id.rawValue) – \(Console.safe(other.title))\n      \(figures(hint.likeness))\n"
      }.joined()
  }
}
