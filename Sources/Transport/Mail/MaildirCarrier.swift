import Dispatch
package import FeedDomain
import Foundation
import Glibc

/// Puts letters into a folder as a maildir, one file each; the same letter is the same file again.
package final class MaildirCarrier: LetterCarrier {
  private let queue = DispatchQueue(label: "feedhub-maildir")
  private let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  package func carry<Value: Sendable>(
    _ body: @escaping @Sendable ((OutgoingLetter) -> Handover) -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { [folder] in
        continuation.resume(returning: body { Self.put($0, into: folder) })
      }
    }
  }

  private static func put(_ letter: OutgoingLetter, into folder: String) -> Handover {
    // Slashes are the one thing that a Message-ID may have and a file's name may not.
    let name = letter.messageID.replacingOccurrences(of: "/", with: "_")
    let (beside, place) = ("\(folder)/tmp/\(name)", "\(folder)/new/\(name)")
    do {
      for part in ["tmp", "new", "cur"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
      }
      try Data(letter.bytes).write(to: URL(fileURLWithPath: beside))
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: beside))
      try file.synchronize()
      try file.close()
    } catch {
      return failure(folder, (error as NSError).localizedDescription)
    }
    guard rename(beside, place) == 0 else {
      return failure(folder, String(cString: strerror(errno)))
    }
    return .accepted("put into \(place)")
  }

  private static func failure(_ folder: String, _ detail: String) -> Handover {
    .unusable(MailFailure(.notWritable, place: folder, detail: detail))
  }
}
