import FeedDomain
import Foundation
import HubStore
import Testing

/// How published files reach the disk.
struct PublishedFilesTests {
  private func folder() -> String {
    NSTemporaryDirectory() + "feedhub-files-" + UUID().uuidString
  }

  @Test func `a document is written once and not touched again while it is the same`() async throws
  {
    let folder = folder()
    let files = PublishedFiles(output: folder + "/output", desk: folder + "/desk")
    let path = DocumentPath(.public, "feeds/all.atom")
    #expect(try await files.putUp(Document(path: path, bytes: [1, 2])))
    let file = folder + "/output/feeds/all.atom"
    let before = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
    #expect(try await files.putUp(Document(path: path, bytes: [1, 2])) == false)
    let after = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
    #expect(before == after)
    #expect(try await files.putUp(Document(path: path, bytes: [1, 3])))
    #expect(FileManager.default.contents(atPath: file) == Data([1, 3]))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/output/feeds")
    #expect(names == ["all.atom"])
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `desk documents lie beside the public ones and never among them`() async throws {
    let folder = folder()
    let files = PublishedFiles(output: folder + "/output", desk: folder + "/desk")
    _ = try await files.putUp(
      Document(path: DocumentPath(.desk, "feeds/internal.atom"), bytes: [1]))
    #expect(FileManager.default.fileExists(atPath: folder + "/desk/feeds/internal.atom"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/output"))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `a folder that cannot be made leaves a failure that names the file`() async throws {
    let files = PublishedFiles(output: "/proc/feedhub", desk: "/proc/feedhub")
    let failure = await #expect(throws: PublishingFailure.self) {
      try await files.putUp(Document(path: DocumentPath(.public, "a"), bytes: [1]))
    }
    #expect(failure?.explanation.contains("/proc/feedhub/a") == true)
  }
}
