import Dispatch
package import FeedDomain
import Foundation

/// Hands letters to a program that speaks like sendmail, which carries them on by itself.
package final class SendmailCarrier: LetterCarrier {
  private let queue = DispatchQueue(label: "feedhub-sendmail")
  private let path: String

  package init(path: String) {
    self.path = path
  }

  package func carry<Value: Sendable>(
    _ body: @escaping @Sendable ((OutgoingLetter) -> Handover) -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { [path] in
        continuation.resume(returning: body { Self.hand($0, to: path) })
      }
    }
  }

  /// With `-i`, a line of a single dot does not end the letter.
  private static func hand(_ letter: OutgoingLetter, to path: String) -> Handover {
    MultiLoop.ignoreBrokenPipes()
    let program = Process()
    program.executableURL = URL(fileURLWithPath: path)
    program.arguments = ["-i", "-f", letter.sender, "--", letter.recipient]
    let input = Pipe()
    program.standardInput = input
    program.standardOutput = FileHandle.nullDevice
    do {
      try program.run()
      // Local programs take lines as this system ends them.
      let lines = letter.bytes.filter { $0 != 0x0D }
      try input.fileHandleForWriting.write(contentsOf: Data(lines))
      try input.fileHandleForWriting.close()
    } catch {
      return .unusable(
        MailFailure(.notWritable, place: path, detail: (error as NSError).localizedDescription))
    }
    program.waitUntilExit()
    return outcome(of: program.terminationStatus, path: path)
  }

  /// The statuses of sysexits.h.
  private static func outcome(of status: Int32, path: String) -> Handover {
    switch status {
    case 0: .accepted("\(path) took it")
    case 65, 67, 68: .mailboxRefused("\(path) ended with status \(status)")
    case 75: .later("\(path) ended with status 75: try again later")
    default:
      .unusable(
        MailFailure(.notWritable, place: path, detail: "it ended with status \(status)"))
    }
  }
}
