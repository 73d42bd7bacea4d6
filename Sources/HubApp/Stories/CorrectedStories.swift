import FeedDomain
import FeedSyntax
import Pipeline

/// What came of a merge or a split as a script reads it.
struct CorrectedStories: Encodable {
  var story: StoryJSON
  var parted: StoryJSON?
  var message: String
}

extension SourceOptions {
  /// Tells what came of a merge or a split, or why nothing did.
  func report(
    _ outcome: Result<CorrectStories.Outcome, StoryRefusal>,
    in words: (CorrectStories.Outcome) -> LintText
  ) throws {
    let done: CorrectStories.Outcome
    switch outcome {
    case .success(let outcome): done = outcome
    case .failure(let refusal): throw StoryFailure(refusal)
    }
    let message = words(done)[language]
    guard json else { return try Console.write(message + "\n") }
    try Console.write(
      PrintedJSON.text(
        CorrectedStories(
          story: StoryJSON(done.story), parted: done.parted.map { StoryJSON($0) },
          message: message)))
  }
}

extension DeskStory {
  /// How many articles tell it.
  var articleCount: Int { story.copies.count + 1 }
}
