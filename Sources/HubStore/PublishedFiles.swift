package import FeedDomain
import Foundation

/// The published files: whole or not at all, written beside, forced to the disk, and renamed.
///
/// Blocking calls run on a queue of their own, never on the cooperative threads.
package struct PublishedFiles: DocumentPublisher {
  private let output: String
  private let desk: String
  private let queue = DispatchQueue(label: "feedhub.published-files")

  /// Takes the folders of the public and of the desk's documents.
  package init(output: String, desk: String) {
    self.output = output
    self.desk = desk
  }

  package func putUp(_ document: Document) async throws(PublishingFailure) -> Bool {
    let file = file(document.path)
    return try await onQueue { () throws(PublishingFailure) in
      try file.putUp(document.bytes, packsLater: document.packsLater)
    }
  }

  package func pack(_ path: DocumentPath) async throws(PublishingFailure) {
    let file = file(path)
    try await onQueue { () throws(PublishingFailure) in try file.pack() }
  }

  package func takeDown(_ path: DocumentPath) async throws(PublishingFailure) {
    let file = file(path)
    try await onQueue { () throws(PublishingFailure) in try file.takeDown() }
  }

  private func file(_ path: DocumentPath) -> DocumentFile {
    let root =
      switch path.visibility {
      case .public: output
      case .desk: desk
      }
    return DocumentFile(path: root + "/" + path.name)
  }

  private func onQueue<Value: Sendable>(
    _ body: @escaping @Sendable () throws(PublishingFailure) -> Value
  ) async throws(PublishingFailure) -> Value {
    let result: Result<Value, PublishingFailure> = await withCheckedContinuation { continuation in
      queue.async {
        do throws(PublishingFailure) {
          continuation.resume(returning: .success(try body()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try result.get()
  }
}
