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

  @OptionGroup var correction: StoryCorrectionOptions

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let pinned = try await hub.pin(story, signed: signature)
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

  @OptionGroup var correction: StoryCorrectionOptions

  func run() async throws {
    try await correction.correcting { hub, story, signature, options in
      let unpinned = try await hub.unpin(
        story, signed: signature)
      try options.tell(
        unpinned,
        LintText(
          vi: "Tin \(unpinned.story.id.rawValue) không còn được ghim.",
          en: "The story \(unpinned.story.id.rawValue) is no longer pinned."))
    }
  }
}
