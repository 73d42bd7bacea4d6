import CCurl
import FeedDomain
import Foundation

/// A libcurl handle with its connection to a mail server.
///
/// Unchecked is safe because only the queue of its mailer uses it. Its address is given to C callbacks without a count;
/// that is safe because libcurl calls them only inside `curl_easy_perform`, while this object is in use.
final class MailSession: @unchecked Sendable {
  private let server: MailServer
  private let easy: UnsafeMutableRawPointer?
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var recipients: UnsafeMutablePointer<curl_slist>?
  private var bytes: [UInt8] = []
  private var sent = 0
  private var dialogue = MailDialogue()
  /// Whether the mailbox of the letter needs SMTPUTF8, and whether the server of this connection knows it.
  private var needsUTF8 = false
  private var knowsUTF8 = false

  init(_ server: MailServer) {
    self.server = server
    easy = MultiLoop.isLibraryReady ? curl_easy_init() : nil
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    if let easy {
      setConstants(easy)
      setCallbacks(easy)
    }
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(recipients)
    errorText.deallocate()
  }

  func hand(_ letter: OutgoingLetter) -> Handover {
    guard let easy else {
      return .unusable(
        MailFailure(.notReachable, place: server.place, detail: "there is no memory left"))
    }
    MultiLoop.ignoreBrokenPipes()
    bytes = letter.bytes
    needsUTF8 = !letter.recipient.utf8.allSatisfy { $0 < 0x80 }
    sent = 0
    dialogue = MailDialogue()
    errorText.pointee = 0
    curl_slist_free_all(recipients)
    recipients = curl_slist_append(nil, "<\(letter.recipient)>")
    ccurl_set_text(easy, CURLOPT_MAIL_FROM, "<\(letter.sender)>")
    ccurl_set_lines(easy, CURLOPT_MAIL_RCPT, recipients)
    ccurl_set_long(easy, CURLOPT_INFILESIZE, bytes.count)
    let code = curl_easy_perform(easy)
    return dialogue.outcome(of: code, detail: errorDescription, at: server.place)
  }

  private var errorDescription: String {
    let text = String(cString: errorText)
    return text.isEmpty ? "no answer" : text
  }

  private func setConstants(_ easy: UnsafeMutableRawPointer) {
    ccurl_set_text(easy, CURLOPT_URL, server.address)
    ccurl_set_text(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    ccurl_set_text(easy, CURLOPT_PROXY, "")
    // STARTTLS is demanded, not only tried, wherever letters leave this machine.
    ccurl_set_long(
      easy, CURLOPT_USE_SSL,
      Int(server.isLoopback ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
    ccurl_set_text(easy, CURLOPT_CAINFO, server.caFile ?? SystemTrust.bundle)
    ccurl_set_text(easy, CURLOPT_CAPATH, server.caFile == nil ? nil : SystemTrust.folder)
    if let user = server.user {
      ccurl_set_text(easy, CURLOPT_USERNAME, user)
      ccurl_set_text(easy, CURLOPT_PASSWORD, server.password ?? "")
    }
    ccurl_set_long(easy, CURLOPT_UPLOAD, 1)
    ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, 30_000)
    // RFC 5321 §4.5.3.2 grants a server minutes for each answer; one that takes longer gets the letter later.
    ccurl_set_long(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, 300)
    ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, 900_000)
  }

  private func setCallbacks(_ easy: UnsafeMutableRawPointer) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    ccurl_set_pointer(easy, CURLOPT_READDATA, this)
    ccurl_set_pointer(easy, CURLOPT_HEADERDATA, this)
    ccurl_set_pointer(easy, CURLOPT_DEBUGDATA, this)
    ccurl_set_long(easy, CURLOPT_VERBOSE, 1)
    ccurl_set_data_callback(easy, CURLOPT_READFUNCTION) { bytes, size, count, context in
      guard let bytes, let session = session(context) else { return 0 }
      return session.give(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
    }
    ccurl_set_data_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let bytes, let session = session(context) else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return session.hear(line) ? line.count : 0
    }
    ccurl_set_debug_callback(easy) { _, kind, bytes, size, context in
      guard kind == CURLINFO_HEADER_OUT, let bytes, let session = session(context) else { return 0 }
      session.say(UnsafeRawBufferPointer(start: bytes, count: size))
      return 0
    }
  }

  private func say(_ command: UnsafeRawBufferPointer) {
    // What a server offers counts from one greeting to the next: encrypted, it may offer more.
    if command.starts(with: "EHLO".utf8) { knowsUTF8 = false }
    dialogue.say(command)
  }

  /// False ends the letter.
  private func hear(_ line: UnsafeRawBufferPointer) -> Bool {
    if line.dropFirst(4).starts(with: "SMTPUTF8".utf8) { knowsUTF8 = true }
    dialogue.hear(line)
    guard needsUTF8, !knowsUTF8, dialogue.isBeforeRecipient else { return true }
    dialogue.giveUpMailbox()
    return false
  }

  private func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - sent)
    bytes.withUnsafeBytes { source in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[sent..<sent + count]))
    }
    sent += count
    if sent == bytes.count { dialogue.bodyIsSent() }
    return count
  }
}

private func session(_ context: UnsafeMutableRawPointer?) -> MailSession? {
  context.map { Unmanaged<MailSession>.fromOpaque($0).takeUnretainedValue() }
}
