import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub parse`: one feed as neutral JSON.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read one feed and print what it says as neutral JSON.",
    discussion: """
      Any format and quality: RSS, Atom, RDF, JSON Feed. Exit status 1 when the bytes are no feed.
      """)

  @Argument(help: "The file to read; standard input if it is left out or given as “-”.")
  var file: String?

  @Option(help: "The address the feed came from, for relative links.")
  var base: String?

  @Option(help: "Content-Type as the server gave it.")
  var contentType: String?

  func run() async throws {
    try await CommandFailure.ending {
      let context = DocumentContext(url: base, contentType: contentType)
      let feed = try FeedReader().read(try bytes(), context: context)
      try Console.write(NeutralJSON.encode(feed) + [UInt8(ascii: "\n")])
    }
  }

  private func bytes() throws -> [UInt8] {
    guard let file, file != "-" else { return try Console.readAll() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UnreadableFile(path: file)
    }
    return Array(data)
  }
}

/// A file named on the command line that cannot be read.
struct UnreadableFile: HubFailure {
  let path: String

  var label: String { "file-not-read" }
  var explanation: String { "The file \(path) does not exist or cannot be read." }
  var remedy: String? { "Check the name." }
}
