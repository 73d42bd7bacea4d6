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

  private static let long = Array(String(repeating: "Ngày hội đọc sách. ", count: 100).utf8)

  private func document(_ bytes: [UInt8], packsLater: Bool = false) -> Document {
    Document(
      path: DocumentPath(.public, "feeds/all.atom"), bytes: bytes, packsLater: packsLater)
  }

  @Test func `a document of some length lies packed beside itself, always in the same bytes`()
    async throws
  {
    let folder = folder()
    let files = PublishedFiles(output: folder + "/output", desk: folder + "/desk")
    let packed = folder + "/output/feeds/all.atom.gz"
    _ = try await files.putUp(document(Self.long))
    let first = try #require(FileManager.default.contents(atPath: packed))
    // RFC 1952: no flags, no time; the last four bytes are the length of what is packed.
    #expect(Array(first.prefix(8)) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
    let length = first.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(length == Self.long.count)
    #expect(first.count < Self.long.count / 5)
    try FileManager.default.removeItem(atPath: packed)
    #expect(try await files.putUp(document(Self.long)) == false)
    #expect(FileManager.default.contents(atPath: packed) == first)
    _ = try await files.putUp(document([1, 2, 3]))
    #expect(!FileManager.default.fileExists(atPath: packed))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `what is packed later has nothing outdated beside it until then`() async throws {
    let folder = folder()
    let files = PublishedFiles(output: folder + "/output", desk: folder + "/desk")
    let packed = folder + "/output/feeds/all.atom.gz"
    let path = DocumentPath(.public, "feeds/all.atom")
    try await files.pack(path)
    _ = try await files.putUp(document(Self.long))
    let first = FileManager.default.contents(atPath: packed)
    _ = try await files.putUp(document(Self.long, packsLater: true))
    #expect(FileManager.default.contents(atPath: packed) == first)
    _ = try await files.putUp(document(Self.long.reversed(), packsLater: true))
    #expect(!FileManager.default.fileExists(atPath: packed))
    try await files.pack(path)
    let second = FileManager.default.contents(atPath: packed)
    #expect(second != nil && second != first)
    try await files.takeDown(path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/output/feeds").isEmpty)
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
