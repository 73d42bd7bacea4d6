import FeedDomain
import FeedSyntax
import Pipeline

/// What is one story by today's rules and was not, or no longer is, as people read it.
struct ReclusterText {
  private let plan: ReclusterPlan
  private let isDone: Bool
  private let language: LintLanguage

  init(_ plan: ReclusterPlan, isDone: Bool, language: LintLanguage) {
    self.plan = plan
    self.isDone = isDone
    self.language = language
  }

  var text: String {
    let head = say("Đã xem \(plan.looked) bài.\n", "\(plan.looked) articles were looked at.\n")
    if plan.isEmpty { return head + say("Không có gì thay đổi.\n", "Nothing changes.\n") }
    let end =
      isDone
      ? say("Lần chạy `feedhub run` tới sẽ đăng lại.\n", "The next `feedhub run` publishes it.\n")
      : say("Chưa thay đổi gì.\n", "Nothing was changed.\n")
    return head + plan.partings.map(parting).joined() + plan.joinings.map(joining).joined() + end
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func parting(_ parting: ReclusterPlan.Parting) -> String {
    let articles = parting.articles.map { "\($0.rawValue)" }.joined(separator: ", ")
    let story = parting.story.rawValue
    return say(
      "  tách khỏi tin \(story): bài \(articles)\n",
      "  out of the story \(story): the articles \(articles)\n")
  }

  private func joining(_ joining: ReclusterPlan.Joining) -> String {
    let stories = joining.stories.map { "\($0.rawValue)" }.joined(separator: ", ")
    return say("  gộp các tin \(stories)\n", "  one story: \(stories)\n")
  }
}

/// The same as a script reads it.
struct ReclusterJSON: Encodable {
  /// Articles that leave a story.
  struct Parting: Encodable {
    var story: Int64
    var articles: [Int64]
  }

  var articles: Int
  var isDone: Bool
  var partings: [Parting]
  /// Stories that are one.
  var joinings: [[Int64]]

  init(_ plan: ReclusterPlan, isDone: Bool) {
    articles = plan.looked
    self.isDone = isDone
    partings = plan.partings.map {
      Parting(story: $0.story.rawValue, articles: $0.articles.map(\.rawValue))
    }
    joinings = plan.joinings.map { $0.stories.map(\.rawValue) }
  }
}
