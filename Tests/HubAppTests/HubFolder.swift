import FeedDomain
import Foundation
import HubApp
import HubStore
import HubTesting
import Pipeline
import Transport

/// A hub in a folder of its own, for tests of whole cycles; the folder is removed with it.
final class HubFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "feedhub-cycle-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // A folder that cannot be removed is the temporary directory's business.
    try? FileManager.default.removeItem(atPath: path)
  }

  var workspace: Workspace { Workspace(directory: path) }

  /// Writes feeds.yml, with everything on loopback allowed.
  func configure(_ sources: [String], extra: String = "") throws {
    let text =
      """
      hub: { title: Điểm tin, url: "https://tin.example/", authority: "tin.example,2026" }
      poll: { spacing: 0s, allow: [127.0.0.1] }
      \(extra)
      sources:

      """ + sources.map { "  - \($0)\n" }.joined()
    try text.write(toFile: path + "/feeds.yml", atomically: true, encoding: .utf8)
  }

  /// Runs one cycle, as `feedhub run` does.
  func run(all: Bool = false, clock: ManualClock = ManualClock()) async throws -> CycleReport {
    let configuration = try ConfigurationFile.read(path + "/feeds.yml")
    let hub = try Hub(
      configuration, workspace: workspace, work: .cycle, events: QuietSink())
    return try await hub.run(all ? .all : .due, clock: clock)
  }

  /// Publishes without polling, as `feedhub publish` does.
  func publish(
    _ scope: PublishDocuments.Scope, clock: ManualClock = ManualClock()
  ) async throws -> PublishDocuments.Report {
    let configuration = try ConfigurationFile.read(path + "/feeds.yml")
    let hub = try Hub(configuration, workspace: workspace, work: .cycle, events: QuietSink())
    return try await hub.publish(scope, now: clock.now)
  }

  /// The hub, opened for changes as commands of editors do.
  func hub() throws -> Hub {
    try Hub(
      ConfigurationFile.read(path + "/feeds.yml"), workspace: workspace, work: .cycle,
      events: QuietSink())
  }

  /// The story whose source gave it a title.
  func story(_ title: String) async throws -> Story? {
    try await hub().stories.stories(StoryFilter(limit: 90), titled: { $0 == title }).first?.story
  }

  static var tomorrow: ManualClock { ManualClock(Sample.now + 86_400) }

  /// Takes the issue of the day; `isWritten` says whether writing it went well.
  func digest(_ clock: ManualClock = ManualClock(), isWritten: Bool = true) async throws -> Digest {
    try await digest(
      try ConfigurationFile.read(path + "/feeds.yml"), clock, isWritten: isWritten)
  }

  /// The same for a hub that was not configured by its file.
  func digest(
    _ configuration: Configuration, _ clock: ManualClock = ManualClock(), isWritten: Bool = true
  ) async throws -> Digest {
    let hub = try Hub(
      configuration, workspace: workspace, work: .digest, events: QuietSink())
    guard let edition = configuration.editions.first else { throw CocoaError(.fileReadUnknown) }
    let digest = try await hub.composeDigest.issue(edition, now: clock.now)
    if isWritten { try await hub.composeDigest.noteWritten(digest) }
    return digest
  }

  func file(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every published file with its bytes and the time of its last change.
  func published() throws -> [String: String] {
    var files: [String: String] = [:]
    for folder in ["output", "desk"] {
      let names = FileManager.default.enumerator(atPath: "\(path)/\(folder)")
      while let name = names?.nextObject() as? String {
        let full = "\(path)/\(folder)/\(name)"
        let facts = try FileManager.default.attributesOfItem(atPath: full)
        guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
        let inode = facts[.systemFileNumber].map { "\($0)" } ?? ""
        files["\(folder)/\(name)"] = inode + (file("\(folder)/\(name)") ?? "")
      }
    }
    return files
  }
}
