import Dispatch
package import FeedDomain

/// Hands letters to a mail server through libcurl: one after the other, on one connection, on a thread of its own.
package final class CurlMailer: LetterCarrier {
  private let queue = DispatchQueue(label: "feedhub-mail")
  private let session: MailSession

  package init(_ server: MailServer) {
    session = MailSession(server)
  }

  package func carry<Value: Sendable>(
    _ body: @escaping @Sendable ((OutgoingLetter) -> Handover) -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { [session] in continuation.resume(returning: body(session.hand)) }
    }
  }
}
