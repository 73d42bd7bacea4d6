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

  /// Returns what could not be written.
  package func run(
    _ edition: EditionProfile
  ) async throws(StoreFailure) -> [PublishingFailure] {
    let frozen = try await compose.store.issues(of: edition.id, limit: Self.newest)
    var issues: [DigestFeed.Issue] = []
    var failures: [PublishingFailure] = []
    for issue in frozen {
      let digest = try await compose.digest(issue, of: edition)
        .seen(by: LetterChoice(language: edition.language))
      let path = Self.page(of: issue.name)
      guard digest.storyCount > 0 else {
        await note(&failures) { () async throws(PublishingFailure) in
          try await publisher.takeDown(path)
        }
        continue
      }
      let letter = composer.file(digest, from: compose.hub)
      await note(&failures) { () async throws(PublishingFailure) in
        _ = try await publisher.putUp(Document(path: path, bytes: Array(letter.html.utf8)))
      }
      issues.append(
        DigestFeed.Issue(
          digest: digest, title: letter.subject, page: compose.hub.url + path.name))
    }
    let feed = feed(issues, of: edition)
    await note(&failures) { () async throws(PublishingFailure) in
      _ = try await publisher.putUp(feed)
    }
    return failures
  }

  private func feed(_ issues: [DigestFeed.Issue], of edition: EditionProfile) -> Document {
    let path = DocumentPath(.public, "feeds/digest-\(edition.id).atom")
    let url = compose.hub.url
    let feed = DigestFeed(
      hub: compose.hub, edition: edition, selfLink: url + path.name,
      alternateLink: issues.first?.page ?? url, issues: issues)
    return Document(path: path, bytes: DigestFeedWriter().write(feed))
  }

  static func page(of issue: IssueName) -> DocumentPath {
    DocumentPath(.public, "digests/\(issue.edition)/\(issue.day.text).html")
  }

  private func note(
    _ failures: inout [PublishingFailure],
    _ body: () async throws(PublishingFailure) -> Void
  ) async {
    do throws(PublishingFailure) {
      try await body()
    } catch {
      failures.append(error)
    }
  }
}
