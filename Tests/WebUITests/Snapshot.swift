import Foundation
import Testing

/// A file that shows what people read; written anew when `FEEDHUB_RECORD` is 1, and then reviewed.
enum Snapshot {
  static func check(
    _ bytes: some Sequence<UInt8>, _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["FEEDHUB_RECORD"] == "1" {
      try Data(bytes).write(to: file)
    }
    let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let written = String(decoding: Array(bytes), as: UTF8.self)
    #expect(written == wanted, "\(name) differs", sourceLocation: sourceLocation)
  }
}
