import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Markup
import Pipeline
import Transport

/// `feedhub sources try`: what selectors give on the page of a site without a feed.
struct SourcesTryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Show what selectors find on the page of a site without a feed.",
    discussion: """
      Prints the first items as the hub would read them, what is missing, and the lines for feeds.yml.
      Without --item, selectors are proposed. Docs/Selectors.md explains how they are written.
      Nothing is stored. Exit status: 0 when items were found, 2 when not, 1 when there was no page.
      """)

  @Argument(help: "The address of the page (http or https), a file, or “-” for standard input.")
  var page: String

  @Option(help: "The selector of one item, CSS or XPath.")
  var item: String?

  @Option(help: "The selector of the title, inside an item.")
  var title: String?

  @Option(help: "The selector of the article's address, inside an item.")
  var link: String?

  @Option(help: "The selector of the date, inside an item.")
  var date: String?

  @Option(help: "The selector of the summary, inside an item.")
  var summary: String?

  @Option(help: "The selector of a picture, inside an item.")
  var image: String?

  @Option(help: "The selector of the whole text, on the article's own page; the first one is read.")
  var detailContent: String?

  @Option(help: "The address a file came from, for relative links.")
  var base: String?

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Option(help: "The language, vi or en. Default: vi, unless LANG is English.")
  var lang: LintLanguage?

  @Option(help: "A host or network that may be asked although it is not public.")
  var allow: [String] = []

  func validate() throws {
    if let odd = allow.first(where: { AllowEntry($0) == nil }) {
      throw ValidationError("“\(odd)” is no host and no network.")
    }
    for (option, text) in selectors {
      do throws(SelectorFailure) {
        if let text { _ = try Selector(text) }
      } catch {
        let words = SelectorFailureWords(failure: error, language: language).text
        throw ValidationError("\(option) “\(text ?? "")”: \(words)")
      }
    }
    if item == nil,
      let early = selectors.first(where: { $0.1 != nil && $0.0 != "--detail-content" })
    {
      throw ValidationError("\(early.0) needs --item.")
    }
  }

  func run() async throws {
    do {
      let now = SystemClock().now
      let trying = TryList(fetcher: fetcher, limits: FetchLimits())
      let document = try await document(by: trying, now: now)
      guard let recipe = recipe(for: document, now: now) else {
        throw ListFailure(.noItems, "nothing on \(page) looks like a list of news")
      }
      let trial = try await trying.trial(
        of: recipe, on: document.body, context: document.facts.context, now: now)
      try report(trial)
      if trial.list.entries.isEmpty { throw ExitCode(2) }
    } catch let failure as any HubFailure {
      for line in ListTrialFailureWords(failure: failure, language: language).lines {
        Console.tell(line)
      }
      throw (failure as? ListFailure)?.kind == .noItems ? ExitCode(2) : ExitCode.failure
    }
  }

  private func report(_ trial: TryList.Trial) throws {
    if json {
      try Console.write(PrintedJSON.text(ListTrialJSON(trial, wasProposed: item == nil)))
    } else {
      try Console.write(
        ListTrialText(trial, wasProposed: item == nil, language: language).text)
    }
  }

  private var selectors: [(String, String?)] {
    [
      ("--item", item), ("--title", title), ("--link", link), ("--date", date),
      ("--summary", summary), ("--image", image), ("--detail-content", detailContent),
    ]
  }

  private var fetcher: any FeedFetcher {
    CurlFetcher(
      settings: FetcherSettings(
        userAgent: "feedhub/\(Program.version) (try)",
        addresses: AddressPolicy(allow: allow.compactMap(AllowEntry.init))))
  }

  private var isAddress: Bool { page.hasPrefix("http://") || page.hasPrefix("https://") }

  private func document(by trying: TryList, now: Date) async throws -> FetchedDocument {
    if isAddress { return try await trying.page(at: page, now: now) }
    let facts = ResponseFacts(status: 200, finalURL: base ?? "")
    guard page != "-" else { return FetchedDocument(body: try Console.readAll(), facts: facts) }
    guard let data = FileManager.default.contents(atPath: page) else {
      throw UnreadableFile(path: page)
    }
    return FetchedDocument(body: Array(data), facts: facts)
  }

  /// The selectors that were given, else some that fit the page.
  private func recipe(for document: FetchedDocument, now: Date) -> ListRecipe? {
    let address = isAddress ? page : base ?? ""
    var recipe: ListRecipe
    if let item {
      recipe = ListRecipe(pages: [address], item: item)
      recipe.fields.title = title
      recipe.fields.link = link
      recipe.fields.date = date
      recipe.fields.summary = summary
      recipe.fields.image = image
    } else {
      guard
        let proposed = ListGuess.recipe(
          for: document.body, context: document.facts.context, now: now)
      else { return nil }
      recipe = proposed
      recipe.pages = [address]
    }
    if let detailContent {
      recipe.detail = ListRecipe.Fields()
      recipe.detail?.content = detailContent
    }
    return recipe
  }

  private var language: LintLanguage {
    lang ?? CheckCommand.language(of: ProcessInfo.processInfo.environment)
  }
}
