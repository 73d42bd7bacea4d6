import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Transport

/// `feedhub check`: what is wrong with a feed, and how to mend it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a feed, and how to mend it.",
    discussion: """
      For those who run the site: errors, warnings and advice with their lines, in Vietnamese or
      English, and what to do in WordPress, Joomla, SharePoint or DotNetNuke. The address of a web
      page leads to the feed that it declares. No configuration is needed and nothing is stored.
      Exit status: 0 without errors, 2 with errors, 1 when there was no feed to check.
      """)

  @Argument(help: "A file, “-” for standard input, or an address (http or https).")
  var feed: String

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @Option(help: "The language of the findings, vi or en. Default: vi, unless LANG is English.")
  var lang: LintLanguage?

  @Option(help: "Content-Type as the server gives it, for a file.")
  var contentType: String?

  @Option(help: "The address a file came from, for relative links.")
  var base: String?

  @Option(help: "A host or network that may be asked although it is not public.")
  var allow: [String] = []

  func validate() throws {
    if let odd = allow.first(where: { AllowEntry($0) == nil }) {
      throw ValidationError("“\(odd)” is no host and no network.")
    }
  }

  func run() async throws {
    do {
      let now = SystemClock().now
      let checked = try CheckedFeed(try await source(now: now), now: now)
      try report(checked)
      if !checked.report.findings(.error).isEmpty { throw ExitCode(2) }
    } catch let failure as any HubFailure {
      for line in CheckFailureWords(failure: failure, language: language).lines {
        Console.tell(line)
      }
      throw ExitCode.failure
    }
  }

  private func report(_ checked: CheckedFeed) throws {
    guard json else { return try Console.write(CheckText(checked, in: language).text) }
    try Console.write(PrintedJSON.text(CheckJSON(checked)))
  }

  private func source(now: Date) async throws -> CheckedDocument {
    if feed.hasPrefix("http://") || feed.hasPrefix("https://") {
      return try await CheckedDocument.fetched(
        feed, allow: allow.compactMap(AllowEntry.init), now: now)
    }
    let context = DocumentContext(url: base, contentType: contentType)
    return CheckedDocument(name: feed, bytes: try bytes(), context: context)
  }

  private func bytes() throws -> [UInt8] {
    guard feed != "-" else { return try Console.readAll() }
    guard let data = FileManager.default.contents(atPath: feed) else {
      throw UnreadableFile(path: feed)
    }
    return Array(data)
  }

  private var language: LintLanguage {
    lang ?? Self.language(of: ProcessInfo.processInfo.environment)
  }

  /// The readers of this command run provincial sites in Vietnam.
  static func language(of environment: [String: String]) -> LintLanguage {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .vi
  }
}

extension LintLanguage: ExpressibleByArgument {}
