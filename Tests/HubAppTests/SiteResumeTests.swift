import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing
import WebUI

@testable import HubApp

/// Drawing a large site goes on where it was interrupted.
struct SiteResumeTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private static let sources = 2 * PublishSite.batch + 5

  init() throws {
    folder = try HubFolder()
  }

  /// A hub of many sources, each with news of its own; its feeds are up and its pages are not.
  private func poll() async throws {
    let server = try LoopbackServer { request in
      let number = Int(request.path.filter(\.isNumber)) ?? 0
      return SubscriberTests.feed([number: "Thư viện tổ chức ngày hội đọc sách lần thứ \(number)"])
    }
    defer { server.stop() }
    try folder.configure(
      (1...Self.sources).map {
        "{ id: s\($0), name: Nguồn \($0), feed: \"\(server.url("/\($0)"))\" }"
      })
    _ = try await folder.run(all: true)
  }

  /// Draws the site until so many collections have a page, and tells which documents were drawn.
  private func draw(until collections: Int = .max) async throws -> [String] {
    let configuration = try ConfigurationFile.read(folder.path + "/feeds.yml")
    let publisher = InterruptingPublisher(
      PublishedFiles(output: folder.workspace.output, desk: folder.workspace.desk),
      after: collections)
    let site = PublishSite(
      store: try SQLiteHubStore(path: folder.workspace.database), publisher: publisher,
      pages: HTMLPages(), hub: configuration.hub, version: "1", events: QuietSink())
    // In a task of its own, because it is cancelled.
    let drawing = Task { try await site.run(now: Sample.now) }
    let result = await drawing.result
    if collections == .max { _ = try result.get() }
    return publisher.names
  }

  @Test func `no page is drawn twice but those of the last share`() async throws {
    try await poll()
    let before = try await draw(until: PublishSite.batch + 7)
    #expect(before.count { $0.hasPrefix("story/") } == Self.sources)
    #expect(before.count { $0.hasPrefix("source/s") } >= PublishSite.batch)
    #expect(!before.contains("sitemap.xml"))
    let after = try await draw()
    #expect(!after.contains { $0.hasPrefix("story/") })
    let again = Set(before).intersection(after)
    #expect(again.count < PublishSite.batch)
    let pages = Set(before + after)
    #expect(pages.isSuperset(of: (1...Self.sources).map { "source/s\($0).html" }))
  }

  @Test func `what leads to the pages is drawn after an interruption, and once`() async throws {
    try await poll()
    _ = try await draw(until: PublishSite.batch + 7)
    let after = try await draw()
    #expect(
      Set(after).isSuperset(of: ["sitemap.xml", "feeds.html", "about.html", "index.html"]))
    let list = try #require(folder.file("output/source/index.html"))
    #expect((1...Self.sources).allSatisfy { list.contains("s\($0).html") })
    #expect(try await draw().isEmpty)
  }

  @Test func `new pages that no list leads to are not forgotten`() async throws {
    try await poll()
    _ = try await draw()
    let store = try SQLiteHubStore(path: folder.workspace.database)
    let known = try await store.collectionsWithPage()
    #expect(try await store.siteProgress() == .finished)
    // As if the program had been stopped right behind this.
    try await store.settlePages(of: Array(known.prefix(1)))
    #expect(try await store.siteProgress().isUnfinished)
    #expect(try await draw().contains("sitemap.xml"))
    #expect(try await !store.siteProgress().isUnfinished)
  }
}

/// Puts documents up until so many pages of collections are, and then has its task cancelled.
///
/// Safe because one task at a time calls it.
private final class InterruptingPublisher: DocumentPublisher, @unchecked Sendable {
  private let files: PublishedFiles
  private let limit: Int
  private(set) var names: [String] = []

  init(_ files: PublishedFiles, after limit: Int) {
    self.files = files
    self.limit = limit
  }

  func putUp(_ document: Document) async throws(PublishingFailure) -> Bool {
    names.append(document.path.name)
    if names.count(where: { $0.hasPrefix("source/s") }) >= limit {
      withUnsafeCurrentTask { $0?.cancel() }
    }
    return try await files.putUp(document)
  }

  func pack(_ path: DocumentPath) async throws(PublishingFailure) { try await files.pack(path) }

  func takeDown(_ path: DocumentPath) async throws(PublishingFailure) {
    try await files.takeDown(path)
  }
}
