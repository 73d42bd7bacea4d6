import ArgumentParser
import FeedSyntax
import Foundation
import HubApp
import Markup

/// `feedhub-bench sanitize`: HTML made harmless, one JSON string a line in, one out.
struct SanitizeVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sanitize", abstract: "Make HTML harmless: one JSON string a line in, one out.")

  @Flag(help: "Accepted for symmetry; lines are the only way.")
  var lines = false

  func run() throws {
    let sanitiser = HTMLSanitiser(base: nil)
    while let line = readLine() {
      guard
        let html = try JSONSerialization.jsonObject(
          with: Data(line.utf8), options: .fragmentsAllowed) as? String
      else {
        throw ValidationError("A line of standard input is no JSON string.")
      }
      var writer = JSONWriter()
      writer.string(sanitiser.sanitise(html))
      try Console.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }
}
