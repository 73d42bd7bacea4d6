import ArgumentParser
import FeedDomain

/// What every command has by which an editor corrects stories: who decides and why, the hub, the form of the answer.
struct CorrectionOptions: ParsableArguments {
  @OptionGroup private var editor: EditorOptions
  @OptionGroup private var options: SourceOptions

  /// Corrects in a hub that is open for changes, signed; what is not possible is told in the language of the user.
  func correcting(
    _ body: (Hub, Signature, SourceOptions) async throws -> Void
  ) async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      try await body(hub, editor.signature(at: now), options)
    }
  }
}

/// The same for commands that correct one story.
struct StoryCorrectionOptions: ParsableArguments {
  @Argument(help: "The number of the story, as “feedhub stories list” and “queue” show it.")
  var story: Int64

  @OptionGroup private var correction: CorrectionOptions

  func correcting(
    _ body: (Hub, StoryID, Signature, SourceOptions) async throws -> Void
  ) async throws {
    let id = StoryID(rawValue: story)
    try await correction.correcting { hub, signature, options in
      try await body(hub, id, signature, options)
    }
  }
}
