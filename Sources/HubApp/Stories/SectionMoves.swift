import FeedDomain
import FeedSyntax

/// A story that goes to another section, as a script reads it.
private struct SectionMoveJSON: Encodable {
  let story: Int64
  let title: String
  let from: String
  let to: String
  let reason: SectionReason
  let review: SectionReview?

  init(_ move: SectionMove) {
    story = move.story.rawValue
    title = move.title
    from = move.from.rawValue
    to = move.decision.section.rawValue
    reason = move.decision.reason
    review = move.decision.review
  }
}

extension SourceOptions {
  /// Prints which stories go where, and why.
  func show(_ moves: [SectionMove]) throws {
    if json { return try Console.write(PrintedJSON.text(moves.map(SectionMoveJSON.init))) }
    guard !moves.isEmpty else {
      return try Console.write(
        LintText(vi: "Không tin nào chuyển mục.\n", en: "No story moves.\n")[language])
    }
    let heads = [
      LintText(vi: "SỐ", en: "STORY"), LintText(vi: "TỪ", en: "FROM"),
      LintText(vi: "SANG", en: "TO"), LintText(vi: "VÌ", en: "WHY"),
      LintText(vi: "TIÊU ĐỀ", en: "TITLE"),
    ]
    var table = TextTable(heads.map { $0[language] })
    for move in moves {
      table.add([
        "\(move.story.rawValue)", move.from.rawValue, move.decision.section.rawValue,
        StoryWords.reason(move.decision.reason, in: language), Console.safe(move.title),
      ])
    }
    let sum = LintText(vi: "\(moves.count) tin chuyển mục.", en: "\(moves.count) stories move.")
    try Console.write(table.text + sum[language] + "\n")
  }
}
