import Curation
package import FeedDomain
package import Foundation

/// Composes the issues of an edition: every story that is news and was in no issue before.
package struct ComposeDigest: Sendable {
  /// The part of the store that a digest needs.
  package typealias Store = DigestStore & SourceStore & IncidentStore & EditorStore & StoryStore

  let store: any Store
  let hub: HubProfile

  package init(store: any Store, hub: HubProfile) {
    self.store = store
    self.hub = hub
  }

  /// The day it is at the hub.
  package func day(_ now: Date) -> CalendarDay {
    let zone = TimeZone(identifier: hub.timeZone) ?? .gmt
    return CalendarDay(CivilTime(now, in: zone))
  }

  /// Whether a day has an issue or may get one: it is today, or lies between the last issue and today.
  package func mayHaveIssue(
    _ day: CalendarDay, of edition: EditionProfile, now: Date
  ) async throws(StoreFailure) -> Bool {
    if try await store.issue(of: edition.id, on: day) != nil { return true }
    let last = try await store.lastIssue(of: edition.id)?.day
    return day <= self.day(now) && last.map { day > $0 } ?? true
  }

  /// The issue as it would go out now; nothing is remembered.
  package func preview(
    _ edition: EditionProfile, day: CalendarDay? = nil, now: Date
  ) async throws(StoreFailure) -> Digest {
    if let digest = try await frozen(edition, day: day, now: now) { return digest }
    return try await next(edition, day: day ?? self.day(now), now: now)
  }

  /// The issue to be written: the one that was left unwritten, else that of the day, frozen before it is handed out.
  ///
  /// So an issue that is written twice, because the first time was cut short, is the same both times. An empty one
  /// is not counted.
  package func issue(
    _ edition: EditionProfile, day: CalendarDay? = nil, now: Date
  ) async throws(StoreFailure) -> Digest {
    try await store.begin(editions: [edition.id], now: now)
    if let digest = try await frozen(edition, day: day, now: now) { return digest }
    let digest = try await next(edition, day: day ?? self.day(now), now: now)
    if digest.storyCount > 0 {
      try await store.freeze(
        IssuePlan(
          issue: digest.name, composed: now,
          stories: digest.parts.flatMap { $0.stories.map(\.id) }))
    }
    return digest
  }

  /// Notes that an issue was written whole, also one whose stories have all left the edition's sections by now.
  package func noteWritten(_ digest: Digest) async throws(StoreFailure) {
    try await store.settle(digest.name)
  }

  /// The issue of a day that is to come, with nothing frozen yet.
  func next(
    _ edition: EditionProfile, day: CalendarDay, now: Date
  ) async throws(StoreFailure) -> Digest {
    let stories = try await store.storiesWithoutIssue(
      of: edition.id, in: sections(of: edition).map(\.id))
    let number = (try await store.lastIssue(of: edition.id)?.number ?? 0) + 1
    let name = IssueName(edition: edition.id, number: number, day: day)
    return try await digest(
      name, composed: now, stories: StorySelection(edition).chosen(stories), of: edition)
  }

  /// A frozen issue as it may be shown now.
  func digest(
    _ issue: FrozenIssue, of edition: EditionProfile
  ) async throws(StoreFailure) -> Digest {
    try await digest(
      issue.name, composed: issue.composed,
      stories: StorySelection(edition).ordered(issue.stories), of: edition)
  }

  private func frozen(
    _ edition: EditionProfile, day: CalendarDay?, now: Date
  ) async throws(StoreFailure) -> Digest? {
    if day == nil, let issue = try await store.unsettledIssues(of: edition.id).first {
      return try await digest(issue, of: edition)
    }
    guard let issue = try await store.issue(of: edition.id, on: day ?? self.day(now)) else {
      return nil
    }
    return try await digest(issue, of: edition)
  }

  private func digest(
    _ name: IssueName, composed: Date, stories: [Story], of edition: EditionProfile
  ) async throws(StoreFailure) -> Digest {
    let sections = sections(of: edition)
    let pinned = try await store.pinned(among: stories.map(\.id))
    let stories = Self.inRank(stories, pinned: pinned)
    let parts = sections.compactMap { section -> Digest.Part? in
      let own = stories.filter { $0.decision.section == section.id }
      return own.isEmpty ? nil : Digest.Part(section: section, stories: own)
    }
    var digest = Digest(
      edition: edition, number: name.number, day: name.day, composed: composed, parts: parts)
    // An issue that holds a section of the desk is for editors; to nobody else is the state of sources told.
    if sections.contains(where: { $0.visibility == .desk }) {
      digest.desk = try await deskNotes(at: composed)
    }
    return digest
  }

  /// Within a section stands first what editors pinned, then what the ministry itself does.
  private static func inRank(_ stories: [Story], pinned: Set<StoryID>) -> [Story] {
    func rank(_ story: Story) -> Int {
      if pinned.contains(story.id) { return 0 }
      return story.isAbout(.ministry) ? 1 : 2
    }
    return (0...2).flatMap { wanted in stories.filter { rank($0) == wanted } }
  }

  private func sections(of edition: EditionProfile) -> [SectionProfile] {
    edition.sections.compactMap { id in hub.sections.first { $0.id == id } }
  }

  private func deskNotes(at now: Date) async throws(StoreFailure) -> Digest.DeskNotes {
    let sources = try await store.registeredSources()
    let newest = try await store.newestArticles()
    var notes = Digest.DeskNotes()
    notes.troubles = sources.compactMap { source in
      guard let report = source.state.lastReport, report.label != nil else { return nil }
      return Digest.Trouble(
        sourceName: source.source.name, report: report, lastSuccess: source.state.lastSuccess)
    }
    notes.silent = sources.compactMap { source in
      guard source.state.lastReport?.label == nil, let date = newest[source.source.id],
        now.timeIntervalSince(date) > Self.longSilence
      else { return nil }
      return Digest.SilentSource(sourceName: source.source.name, newest: date)
    }
    notes.incidents = try await store.incidents().filter { $0.closing == nil }
    notes.bounced = try await store.editors().filter { editor in
      editor.standing == .bounced
        && now.timeIntervalSince(editor.ended?.at ?? .distantPast) < Self.bouncesAreToldFor
    }
    notes.doubts = try await store.stories(
      StoryFilter(isWithHidden: true, isInDoubt: true, limit: Self.shownDoubts), titled: nil)
    notes.doubtCount = try await store.doubtCount()
    return notes
  }

  /// So many stories in doubt are shown in a letter; of the others it tells how many there are.
  private static let shownDoubts = 5
  /// Even small libraries post once a month.
  private static let longSilence: TimeInterval = 30 * 86_400
  private static let bouncesAreToldFor: TimeInterval = 7 * 86_400
}
