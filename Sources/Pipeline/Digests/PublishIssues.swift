package import FeedDomain
import FeedSyntax

/// Puts the issues of an edition up as pages and as a feed: what everybody may see of them, as it may be seen now.
package struct PublishIssues: Sendable {
  private let compose: ComposeDigest
  private let publisher: any DocumentPublisher
  private let composer: any LetterComposer

  package init(
    compose: ComposeDigest, publisher: any DocumentPublisher, composer: any LetterComposer
  ) {
    self.compose = compose
    self.publisher = publisher
    self.composer = composer
  }

  /// So many issues are kept up to date, and are in the feed; older pages stay as they are.
  private static let newest = 30

  /// Puts up anew the issues out of which a story was taken, or all of them; returns what could not be written.
  package func renew(
    _ editions: [EditionProfile], isWhole: Bool = false
  ) async throws(StoreFailure) -> [PublishingFailure] {
    var failures: [PublishingFailure] = []
    let issues = Dictionary(grouping: try await compose.store.issuesToRenew(), by: \.name.edition)
    for (id, issues) in issues.sorted(by: { $0.key < $1.key }) {
      let edition = edition(id, among: editions)
      for issue in issues { _ = try await putUp(issue, of: forEverybody(edition), &failures) }
      failures += try await run(edition)
    }
    if isWhole {
      for edition in editions { failures += try await run(edition, isWhole: true) }
    }
    return failures
  }

  /// Puts up the issues of which it was never decided whether everybody may see something of them, with all others of
  /// their editions; returns what could not be written.
  package func showNew(
    _ editions: [EditionProfile]
  ) async throws(StoreFailure) -> [PublishingFailure] {
    var failures: [PublishingFailure] = []
    for id in try await compose.store.editionsToShow() {
      failures += try await run(edition(id, among: editions), isWhole: true)
    }
    return failures
  }

  /// One that feeds.yml no longer has shows what everybody may see.
  private func edition(_ id: String, among editions: [EditionProfile]) -> EditionProfile {
    let hub = compose.hub
    return editions.first { $0.id == id }
      ?? EditionProfile(id: id, title: hub.title, sections: hub.sections.map(\.id))
  }

  /// Returns what could not be written; `isWhole` is for pages that are older than the feed, too.
  package func run(
    _ edition: EditionProfile, isWhole: Bool = false
  ) async throws(StoreFailure) -> [PublishingFailure] {
    let frozen = try await compose.store.issues(
      of: edition.id, limit: isWhole ? nil : Self.newest)
    guard !frozen.isEmpty else { return [] }
    let edition = forEverybody(edition)
    var issues: [DigestFeed.Issue] = []
    var failures: [PublishingFailure] = []
    for (place, issue) in frozen.enumerated() {
      let shown = try await putUp(issue, of: edition, &failures)
      if let shown, place < Self.newest { issues.append(shown) }
    }
    let feed = feed(issues, of: edition)
    await note(&failures) { () async throws(PublishingFailure) in
      _ = try await publisher.putUp(feed)
    }
    return failures
  }

  /// The edition without what only editors see, so that nothing of theirs is even read.
  private func forEverybody(_ edition: EditionProfile) -> EditionProfile {
    let sections = compose.hub.sections.filter { $0.visibility == .public }.map(\.id)
    var edition = edition
    edition.sections.removeAll { !sections.contains($0) }
    return edition
  }

  /// The page of an issue; nil, and taken down, when everybody may see nothing of it.
  private func putUp(
    _ issue: FrozenIssue, of edition: EditionProfile, _ failures: inout [PublishingFailure]
  ) async throws(StoreFailure) -> DigestFeed.Issue? {
    let digest = try await compose.digest(issue, of: edition)
    let path = Self.page(of: issue.name)
    guard digest.storyCount > 0 else {
      let isDown = await note(&failures) { () async throws(PublishingFailure) in
        try await publisher.takeDown(path)
      }
      if isDown { try await noteShown(0, of: issue) }
      return nil
    }
    let letter = composer.page(digest, from: compose.hub)
    let isUp = await note(&failures) { () async throws(PublishingFailure) in
      _ = try await publisher.putUp(Document(path: path, bytes: Array(letter.html.utf8)))
    }
    if isUp { try await noteShown(digest.storyCount, of: issue) }
    return DigestFeed.Issue(
      digest: digest, title: letter.subject, page: compose.hub.url + path.name,
      updated: issue.changed)
  }

  private func noteShown(_ count: Int, of issue: FrozenIssue) async throws(StoreFailure) {
    guard issue.shownCount != count else { return }
    try await compose.store.noteShown(count, of: issue.name)
  }

  private func feed(_ issues: [DigestFeed.Issue], of edition: EditionProfile) -> Document {
    let path = DocumentPath(.public, SitePath.digestFeed(of: edition.id))
    let url = compose.hub.url
    let feed = DigestFeed(
      hub: compose.hub, edition: edition, selfLink: url + path.name,
      alternateLink: issues.first?.page ?? url, issues: issues)
    return Document(path: path, bytes: DigestFeedWriter().write(feed))
  }

  static func page(of issue: IssueName) -> DocumentPath {
    DocumentPath(.public, SitePath.issue(issue))
  }

  /// Returns whether it went well.
  @discardableResult
  private func note(
    _ failures: inout [PublishingFailure],
    _ body: () async throws(PublishingFailure) -> Void
  ) async -> Bool {
    do throws(PublishingFailure) {
      try await body()
      return true
    } catch {
      failures.append(error)
      return false
    }
  }
}
