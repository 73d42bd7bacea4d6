import ArgumentParser
import FeedDomain
import FeedSyntax

/// `feedhub stories pin`: a story stands first until an editor takes that back.
struct StoriesPinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Let a story stand first.",
    discussion: """
      It stands first in its section on the front page, on the page of the section and in digests, whatever its date,
      until “feedhub stories unpin”. In feeds the order of the dates stays.
      """)

  @Argument(help: "The number of the story, as “feedhub stories list” shows it.")
  var story: Int64

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let pinned = try await hub.pin(StoryID(rawValue: story), signed: editor.signature(at: now))
      try options.tell(
        pinned,
        LintText(
          vi: "Tin \(pinned.story.id.rawValue) được ghim lên đầu.",
          en: "The story \(pinned.story.id.rawValue) stands first."))
    }
  }
}

/// `feedhub stories unpin`: a story stands again where its date puts it.
struct StoriesUnpinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpin", abstract: "Let a story stand where its date puts it.")

  @Argument(help: "The number of the story.")
  var story: Int64

  @OptionGroup var editor: EditorOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = try await options.openToChange(now: now)
      let unpinned = try await hub.unpin(
        StoryID(rawValue: story), signed: editor.signature(at: now))
      try options.tell(
        unpinned,
        LintText(
          vi: "Tin \(unpinned.story.id.rawValue) không còn được ghim.",
          en: "The story \(unpinned.story.id.rawValue) is no longer pinned."))
    }
  }
}
