import ArgumentParser
import Curation
import Foundation
import HubApp

/// `feedhub-bench neardup`: which texts of a file tell the same news, for the near-duplicate bench.
struct NeardupVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neardup",
    abstract: "Print the pairs of texts that tell the same news, as id, tab, id.",
    discussion: "A line of the file is a JSON object with id, title and text.")

  @Argument var file: String

  private struct Line: Decodable {
    var id: String
    var title: String
    var text: String
  }

  func run() throws {
    // As an array, which is looked through five times as fast.
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let decoder = JSONDecoder()
    var ids: [String] = []
    var groups = StoryGroups()
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = try decoder.decode(Line.self, from: Data(rest[..<end]))
      rest = rest[end...].dropFirst()
      ids.append(line.id)
      groups.add(title: line.title, text: line.text)
    }
    var out = ""
    for group in groups.groups {
      for (place, one) in group.enumerated() {
        for other in group[(place + 1)...] { out += "\(ids[one])\t\(ids[other])\n" }
      }
    }
    try Console.write(out)
  }
}
