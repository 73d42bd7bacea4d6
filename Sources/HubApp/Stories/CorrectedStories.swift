import FeedDomain
import FeedSyntax
import Pipeline

/// What came of a correction as a script reads it.
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
    try report(done.story, parted: done.parted, words(done))
  }

  /// Tells what came of a correction.
  func report(_ story: DeskStory, parted: DeskStory? = nil, _ words: LintText) throws {
    let message = words[language]
    guard json else { return try Console.write(message + "\n") }
    try Console.write(
      PrintedJSON.text(
        CorrectedStories(
          story: StoryJSON(story), parted: parted.map { StoryJSON($0) }, message: message)))
  }
}

extension SourceOptions {
  /// Tells what became of one story.
  func tell(_ story: DeskStory, _ words: LintText) throws {
    let message =
      words[language] + " "
      + LintText(
        vi: "Lần chạy `feedhub run` tới sẽ đăng lại.", en: "The next `feedhub run` publishes it.")[
        language]
    guard json else { return try Console.write(message + "\n") }
    try Console.write(
      PrintedJSON.text(
        CorrectedStories(story: StoryJSON(story), parted: nil, message: message)))
  }
}

extension DeskStory {
  /// How many articles tell it.
  var articleCount: Int { story.copies.count + 1 }
}
