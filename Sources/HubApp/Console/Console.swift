package import FeedDomain
import Foundation
import Glibc

/// Where the program speaks to people and to other programs.
package enum Console {
  /// Whether a person reads standard output.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether a person reads standard error.
  package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes to standard output, all of it or not at all well.
  package static func write(_ bytes: [UInt8]) throws(ConsoleFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(
          STDOUT_FILENO, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ConsoleFailure(detail: String(cString: strerror(errno))) }
      written += count
    }
  }

  package static func write(_ text: String) throws(ConsoleFailure) {
    try write(Array(text.utf8))
  }

  /// The text without characters that a terminal would obey.
  package static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl =
            scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
          return isControl ? "\u{FFFD}" : scalar
        }))
  }

  /// All of standard input.
  package static func readAll() throws(ConsoleFailure) -> [UInt8] {
    do {
      return Array(try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw ConsoleFailure(detail: (error as NSError).localizedDescription)
    }
  }

  /// Tells a person something on standard error.
  package static func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Tells of a failure: what happened, and what to do.
  package static func tell(_ failure: some HubFailure) {
    tell("feedhub: " + failure.explanation)
    if let remedy = failure.remedy { tell("  " + remedy) }
  }

  package static func warn(_ line: String) {
    tell("feedhub: warning: " + line)
  }
}

/// Why something could not be written to standard output.
package struct ConsoleFailure: HubFailure {
  package var detail: String

  package var label: String { "output-not-written" }
  package var explanation: String { "Standard output could not be written: \(detail)." }
  package var remedy: String? { "Check the disk or the program that reads it, then run again." }
}
