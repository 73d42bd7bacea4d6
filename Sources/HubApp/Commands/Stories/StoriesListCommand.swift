import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import VietnameseText

/// `feedhub stories list`: one line a story, the newest first.
struct StoriesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the newest stories.",
    discussion: """
      --text finds a title with or without accents: “ngay hoi doc sach” finds “Ngày hội đọc sách”.
      """)

  @OptionGroup var options: SourceOptions

  @Option(help: "Only stories of this section.")
  var section: String?

  @Option(help: "Only stories that this source tells, alone or among others.")
  var source: String?

  @Option(
    help: "Only stories about this province or city, by its former name or that of today.")
  var place: PlaceArgument?

  @Option(help: "Only stories about this topic: Docs/Places.md names them.")
  var topic: StoryTopic?

  @Option(
    help: ArgumentHelp(
      "Only stories since this day, or of so much time: 2026-11-20, 3d.", valueName: "time"))
  var since: DayOrSpan?

  @Option(help: "Only stories that have these words in a title.")
  var text: String?

  @Option(help: "How many stories at most.")
  var limit = 30

  @Flag(help: "List also the stories that readers do not see.")
  var all = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit wants a number from 1.") }
  }

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let now = SystemClock().now
      var filter = StoryFilter(
        section: section.map { SectionID($0) }, source: source.map { SourceID($0) },
        since: since?.date(in: hub.configuration.hub.timeZone, now: now), isWithHidden: all,
        limit: limit)
      filter.place = place?.province.present.id
      filter.topic = topic
      let stories = try await hub.stories.stories(filter, titled: text.map(Self.title))
      try Console.write(
        options.json
          ? PrintedJSON.text(stories.map { StoryJSON($0) })
          : StoryText(hub.configuration, language: options.language, now: now).table(stories))
    }
  }

  /// Whether a title has the words; accents count only where the words have some.
  static func title(_ words: String) -> @Sendable (String) -> Bool {
    let plain = Folding.unaccented(words)
    let exact = Folding.comparisonForm(words)
    let form: Folding.Form = plain == exact ? .unaccented : .comparison
    return { Folding.folded($0, to: form).contains(exact) }
  }
}

/// A point in time as people give it to a command: a day, or how long ago.
enum DayOrSpan: ExpressibleByArgument, Hashable {
  case day(year: Int, month: Int, day: Int)
  case ago(Duration)

  init?(argument: String) {
    if let span = TimeSpan(argument) {
      self = .ago(span.duration)
      return
    }
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self = .day(year: year, month: month, day: day)
  }

  /// As it stands in the help of a command.
  var defaultValueDescription: String {
    switch self {
    case .day(let year, let month, let day): "\(year)-\(month)-\(day)"
    case .ago(let span): "\(Int(span / .seconds(86_400)))d"
    }
  }

  /// The beginning of the day in the hub's zone, or the moment so long ago.
  func date(in zone: String, now: Date) -> Date {
    switch self {
    case .ago(let span): return now.addingTimeInterval(-(span / .seconds(1)))
    case .day(let year, let month, let day):
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
      let parts = DateComponents(year: year, month: month, day: day)
      return calendar.date(from: parts) ?? now
    }
  }
}
