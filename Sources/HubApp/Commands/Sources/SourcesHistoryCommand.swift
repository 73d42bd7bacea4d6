import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub sources history`: what was done with a source, by whom and why.
struct SourcesHistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show what was done with a source, by whom and why.")

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: SourceOptions

  /// A deed as a script reads it.
  struct Deed: Encodable {
    var at: Date
    var act: SourceAct
    var standing: SourceStanding
    var by: String
    var note: String?
  }

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let events = try await hub.register.history(of: SourceID(source))
      guard !events.isEmpty else { throw RegisterFailure.unknown(SourceID(source)) }
      let zone = hub.configuration.hub.timeZone
      try Console.write(
        options.json
          ? PrintedJSON.text(events.map(Self.deed))
          : Self.table(events, timeZone: zone, language: options.language))
    }
  }

  private static func deed(_ event: SourceEvent) -> Deed {
    Deed(
      at: event.at, act: event.act, standing: event.standing, by: event.by, note: event.note)
  }

  static func table(
    _ events: [SourceEvent], timeZone: String, language: LintLanguage
  ) -> String {
    let times = ShownTime(timeZone: timeZone)
    var table = TextTable(
      language == .vi
        ? ["LÚC", "VIỆC", "TRẠNG THÁI", "NGƯỜI LÀM", "GHI CHÚ"]
        : ["WHEN", "DEED", "STANDING", "BY", "NOTE"])
    for event in events {
      table.add([
        times.text(event.at), RegisterWords.act(event.act)[language],
        RegisterWords.standing(event.standing)[language], event.by, event.note ?? "",
      ])
    }
    return table.text
  }
}
