import ArgumentParser
import Curation
import FeedDomain
import Foundation
import HubApp
import Pipeline

/// `feedhub-bench classify`: how many stories a second are sorted into sections on one thread.
struct ClassifyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Sort the titles and summaries of a file, one JSON object a line, many times over.")

  @Argument(help: "The file; its lines have “title” and “summary”.")
  var file: String

  @Option(help: "How often.")
  var times = 100

  private struct Item: Decodable {
    var title: String
    var summary: String?
  }

  func run() throws {
    let items = try FileList.bytes(of: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Item.self, from: Data($0))
    }
    let loading = ContinuousClock().measure { _ = SectionModel.shipped }
    let judge = SectionJudge()
    var counts: [String: Int] = [:]
    let spent = ContinuousClock().measure {
      for _ in 0..<times {
        for item in items {
          counts[judge.decide(item.title, item.summary ?? "").section.rawValue, default: 0] += 1
        }
      }
    }
    let stories = Double(items.count * times)
    let rest = judge.costOfReading(
      items.map { ($0.title, $0.summary ?? "") }, times: times)
    try Console.write(
      #"{"stories":\#(Int(stories)),"perSecond":\#(Int(stories / spent.inSeconds)),"#
        + #""microseconds":\#(spent.inSeconds * 1e6 / stories),"#
        + #""besidesFolding":\#(rest.inSeconds * 1e6 / stories),"#
        + #""loadMilliseconds":\#(loading.inSeconds * 1e3),"sections":\#(counts.count)}"# + "\n")
  }
}

/// `feedhub-bench section-model`: the model that the program brings along, trained anew, as Swift.
struct SectionModelVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "section-model",
    abstract: "Train the shipped section model on the shipped lessons and print its source file.")

  func run() throws {
    try Console.write(try ShippedSectionModel.source())
  }
}
