import CCurl
import FeedDomain

/// What was said between us and a mail server about one letter, as far as it decides what becomes of it.
struct MailDialogue {
  /// How far the letter came.
  private enum Stage {
    /// Greeting, encryption and login.
    case opening
    case sender, recipient, content
    /// Everything was sent; only the last answer is missing.
    case waiting
  }

  private var stage = Stage.opening
  /// Whether the mailbox needs what the server does not know.
  private var isForeign = false
  /// The last line of the server.
  private var reply = ""

  /// Takes note of a command of ours.
  mutating func say(_ bytes: UnsafeRawBufferPointer) {
    switch String(decoding: bytes.prefix(4), as: UTF8.self).uppercased() {
    case "MAIL": stage = .sender
    case "RCPT": stage = .recipient
    case "DATA": stage = .content
    default: break
    }
  }

  /// Takes note of a line of the server.
  mutating func hear(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    reply = String(line.prefix { !$0.isNewline }.prefix(300))
  }

  /// Whether the server has taken the sender, and the mailbox is not named yet.
  var isBeforeRecipient: Bool { stage == .sender && reply.hasPrefix("250") }

  /// Ends the letter, because its mailbox may not be named to this server (RFC 6531 §3.2).
  mutating func giveUpMailbox() {
    isForeign = true
  }

  mutating func bodyIsSent() {
    stage = .waiting
  }

  func outcome(of code: CURLcode, detail: String, at place: String) -> Handover {
    if code == CURLE_OK { return .accepted(reply) }
    if isForeign {
      return .letterRefused("\(place) takes no mailboxes in other than ASCII letters (no SMTPUTF8)")
    }
    if let failure = failure(of: code, detail: detail, at: place) { return .unusable(failure) }
    switch (stage, reply.first) {
    case (.sender, "5"):
      return .unusable(MailFailure(.senderRefused, place: place, detail: reply))
    case (.recipient, "5"): return .mailboxRefused(reply)
    case (.content, "5"), (.waiting, "5"): return .letterRefused(reply)
    case (.opening, _), (.sender, "4"):
      return .unusable(
        MailFailure(.notReachable, place: place, detail: stage == .sender ? reply : detail))
    case (_, "4"): return .later(reply)
    // The connection ended: nobody knows whether the server has the letter.
    default: return .later(detail)
    }
  }

  private func failure(of code: CURLcode, detail: String, at place: String) -> MailFailure? {
    switch code {
    case CURLE_USE_SSL_FAILED: MailFailure(.notEncrypted, place: place, detail: detail)
    case CURLE_LOGIN_DENIED: MailFailure(.loginRefused, place: place, detail: reply)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR:
      MailFailure(.notTrusted, place: place, detail: detail)
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST:
      MailFailure(.notReachable, place: place, detail: detail)
    default: nil
    }
  }
}
