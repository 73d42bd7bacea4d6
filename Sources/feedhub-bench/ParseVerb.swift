import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubApp

/// `feedhub-bench parse`: feeds as neutral JSON, one from standard input or many by a line each.
struct ParseVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read feeds and print neutral JSON.",
    discussion: """
      Without --lines: one feed on standard input, its circumstances in FEED_URL, FEED_CONTENT_TYPE,
      FEED_CONTENT_LOCATION and FEED_CONTENT_LANGUAGE. With --lines: one request a line,
      {"path":FILE,"url":…,"content_type":…}, one answer a line.
      """)

  @Flag(help: "Answer requests, one a line, until standard input ends.")
  var lines = false

  func run() throws {
    try DocumentRequests.serve(lines: lines) { bytes, context throws(FeedSyntaxFailure) in
      NeutralJSON.encode(try FeedReader().read(bytes, context: context))
    }
  }
}

/// `feedhub-bench opml`: OPML lists as JSON.
struct OPMLVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opml", abstract: "Read OPML lists and print them as JSON.")

  @Flag(help: "Answer requests, one a line, until standard input ends.")
  var lines = false

  func run() throws {
    try DocumentRequests.serve(lines: lines) { bytes, context throws(FeedSyntaxFailure) in
      try OPMLReader().read(bytes, context: context).json
    }
  }
}
