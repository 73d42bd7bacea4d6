import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubApp
import Pipeline

/// `feedhub-bench parse-bench`: the reader over many files, for the parser benches.
struct ParseBenchVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse-bench",
    abstract: "Read the files of a list: speed LIST prints the cost, items LIST what was read.",
    subcommands: [Speed.self, Items.self])

  @Flag(help: "Write the neutral JSON of every feed as well, with its HTML made harmless.")
  var sanitize = false

  /// Prints what reading all files of a list costs, with the files in memory before the clock starts.
  struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "speed", abstract: "Print the CPU seconds that reading all files takes.")

    @ParentCommand var bench: ParseBenchVerb

    @Argument var list: String

    func run() throws {
      let documents = try FileList.read(list).map { try FileList.bytes(of: $0) }
      var items = 0
      var failed = 0
      var written = 0
      let start = ContinuousClock.now
      let before = ProcessTime.now
      for document in documents {
        do throws(FeedSyntaxFailure) {
          let feed = try FeedReader().read(document)
          items += feed.entries.count
          if bench.sanitize { written += NeutralJSON.encode(feed).count }
        } catch {
          failed += 1
        }
      }
      let spent = ProcessTime.now - before
      let wall = (ContinuousClock.now - start).inSeconds
      let bytes = documents.reduce(0) { $0 + $1.count }
      try Console.write(
        #"{"files":\#(documents.count),"bytes":\#(bytes),"items":\#(items),"failed":\#(failed),"#
          + #""cpu_s":\#(spent),"wall_s":\#(wall),"written":\#(written)}"# + "\n")
    }
  }

  /// Prints what was read of each file: title, date, id, link and length of the text of every entry.
  struct Items: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "items", abstract: "Print the entries of all files, one JSON object a file.")

    @Argument var list: String

    func run() throws {
      for file in try FileList.read(list) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("file", file)
        writer.key("items")
        writer.beginArray()
        // A file that is no feed has no entries, and the bench counts it so.
        let feed = try? FeedReader().read(try FileList.bytes(of: file))
        for entry in feed?.entries ?? [] { Self.write(entry, to: &writer) }
        writer.endArray()
        writer.endObject()
        try Console.write(writer.bytes + [UInt8(ascii: "\n")])
      }
    }

    private static func write(_ entry: ParsedEntry, to writer: inout JSONWriter) {
      writer.beginArray()
      writer.string(entry.title?.value ?? "")
      if let date = entry.published?.instant ?? entry.updated?.instant {
        writer.integer(Int(date.timeIntervalSince1970))
      } else {
        writer.null()
      }
      for text in [entry.id, entry.link] {
        if let text { writer.string(text) } else { writer.null() }
      }
      writer.integer((entry.contents.first?.value ?? entry.summary?.value ?? "").count)
      writer.endArray()
    }
  }
}

/// A list of files, one path a line.
enum FileList {
  static func read(_ path: String) throws -> [String] {
    String(decoding: try bytes(of: path), as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map(String.init)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
