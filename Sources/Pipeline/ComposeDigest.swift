package import FeedDomain
package import Foundation

/// Composes the next issue of an edition: every story that is news and was in no issue before.
package struct ComposeDigest: Sendable {
  /// The part of the store that a digest needs.
  package typealias Store = DigestStore & SourceStore

  private let store: any Store
  private let hub: HubProfile

  package init(store: any Store, hub: HubProfile) {
    self.store = store
    self.hub = hub
  }

  /// The issue as it would go out now; nothing is remembered yet.
  package func compose(
    _ edition: EditionProfile, now: Date
  ) async throws(StoreFailure) -> Digest {
    let sections = edition.sections.compactMap { id in hub.sections.first { $0.id == id } }
    let stories = try await store.storiesWithoutIssue(
      of: edition.id, in: sections.map(\.id))
    let parts = sections.compactMap { section -> Digest.Part? in
      let own = stories.filter { $0.decision.section == section.id }
      return own.isEmpty ? nil : Digest.Part(section: section, stories: own)
    }
    return Digest(
      edition: edition, number: try await store.nextIssue(of: edition.id), composed: now,
      parts: parts, troubles: Self.isForEditors(sections) ? try await troubles() : [])
  }

  /// Freezes a composed issue: its stories will be in no later one.
  ///
  /// An empty one is not counted.
  package func freeze(_ digest: Digest) async throws(StoreFailure) {
    guard digest.storyCount > 0 else { return }
    try await store.freeze(
      issue: digest.number, of: digest.edition.id,
      stories: digest.parts.flatMap { $0.stories.map(\.id) }, composed: digest.composed)
  }

  /// A letter that holds a section of the desk is read by editors only; to nobody else are sources in trouble told.
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
