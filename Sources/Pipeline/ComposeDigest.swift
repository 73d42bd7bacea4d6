package import FeedDomain
package import Foundation

/// Composes the next issue of an edition: every story that is news and was in no issue before.
package struct ComposeDigest: Sendable {
  /// The part of the store that a digest needs.
  package typealias Store = DigestStore & SourceStore & IncidentStore

  private let store: any Store
  private let hub: HubProfile

  package init(store: any Store, hub: HubProfile) {
    self.store = store
    self.hub = hub
  }

  /// The issue as it would go out now; nothing is remembered.
  package func preview(
    _ edition: EditionProfile, now: Date
  ) async throws(StoreFailure) -> Digest {
    if let issue = try await store.unwrittenIssue(of: edition.id) {
      return try await digest(issue, of: edition)
    }
    let stories = try await store.storiesWithoutIssue(
      of: edition.id, in: sections(of: edition).map(\.id))
    let number = try await store.nextIssue(of: edition.id)
    return try await digest(
      FrozenIssue(number: number, composed: now, stories: stories), of: edition)
  }

  /// The issue to be written: the one that was left unwritten, else the next, frozen before it is handed out.
  ///
  /// So an issue that is written twice, because the first time was cut short, is the same both times. An empty one
  /// is not counted.
  package func issue(
    _ edition: EditionProfile, now: Date
  ) async throws(StoreFailure) -> Digest {
    try await store.begin(editions: [edition.id], now: now)
    let digest = try await preview(edition, now: now)
    let isFrozen = try await store.unwrittenIssue(of: edition.id) != nil
    if !isFrozen, digest.storyCount > 0 {
      try await store.freeze(
        issue: digest.number, of: edition.id,
        stories: digest.parts.flatMap { $0.stories.map(\.id) }, composed: now)
    }
    return digest
  }

  /// Notes that an issue was written whole, also one whose stories have all left the edition's sections by now.
  package func noteWritten(_ digest: Digest) async throws(StoreFailure) {
    try await store.noteWritten(issue: digest.number, of: digest.edition.id)
  }

  private func digest(
    _ issue: FrozenIssue, of edition: EditionProfile
  ) async throws(StoreFailure) -> Digest {
    let sections = sections(of: edition)
    let parts = sections.compactMap { section -> Digest.Part? in
      let own = issue.stories.filter { $0.decision.section == section.id }
      return own.isEmpty ? nil : Digest.Part(section: section, stories: own)
    }
    var digest = Digest(
      edition: edition, number: issue.number, composed: issue.composed, parts: parts, troubles: [])
    if Self.isForEditors(sections) {
      digest.troubles = try await troubles()
      digest.incidents = try await store.incidents().filter { $0.closing == nil }
    }
    return digest
  }

  private func sections(of edition: EditionProfile) -> [SectionProfile] {
    edition.sections.compactMap { id in hub.sections.first { $0.id == id } }
  }

  /// A letter that holds a section of the desk is read by editors only; to nobody else are sources in trouble and
  /// incidents told.
  private static func isForEditors(_ sections: [SectionProfile]) -> Bool {
    sections.contains { $0.visibility == .desk }
  }

  private func troubles() async throws(StoreFailure) -> [Digest.Trouble] {
    try await store.registeredSources().compactMap { source in
      guard let report = source.state.lastReport, report.label != nil else { return nil }
      return Digest.Trouble(
        sourceName: source.source.name, report: report, lastSuccess: source.state.lastSuccess)
    }
  }
}
