/// A message on its way to one mailbox.
package struct OutgoingLetter: Hashable, Sendable {
  package var sender: String
  package var recipient: String
  /// Without angle brackets.
  package var messageID: String
  /// The whole message with CRLF at every line end.
  package var bytes: [UInt8]

  package init(sender: String, recipient: String, messageID: String, bytes: [UInt8]) {
    self.sender = sender
    self.recipient = recipient
    self.messageID = messageID
    self.bytes = bytes
  }
}

/// How handing a letter over ended; the texts are what the other side said.
package enum Handover: Hashable, Sendable {
  /// The other side answers for the letter from now on.
  case accepted(String)
  /// Not now, or nobody knows whether: the same letter is handed over again later.
  case later(String)
  /// There is no such mailbox, or it takes nothing from us.
  case mailboxRefused(String)
  /// The letter itself is not wanted, such as one that is too large.
  case letterRefused(String)
  /// No letter at all can be handed over.
  case unusable(MailFailure)
}

/// Why no letter can be handed over.
package struct MailFailure: HubFailure, Hashable {
  /// What stands between us and the mail server.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case notReachable = "mail-not-reachable"
    case notEncrypted = "mail-not-encrypted"
    case notTrusted = "mail-not-trusted"
    case loginRefused = "mail-login-refused"
    case senderRefused = "mail-sender-refused"
    case notWritable = "mail-not-writable"
  }

  package var kind: Kind
  /// The mail server, the program or the folder.
  package var place: String
  package var detail: String

  package init(_ kind: Kind, place: String, detail: String) {
    self.kind = kind
    self.place = place
    self.detail = detail
  }

  package var label: String { kind.rawValue }

  package var explanation: String {
    switch kind {
    case .notReachable: "The mail server \(place) cannot be reached: \(detail)."
    case .notEncrypted: "The mail server \(place) offers no encryption: \(detail)."
    case .notTrusted: "The certificate of the mail server \(place) is not trusted: \(detail)."
    case .loginRefused: "The mail server \(place) refused the login: \(detail)."
    case .senderRefused: "The mail server \(place) takes nothing from us: \(detail)."
    case .notWritable: "Letters cannot be put into \(place): \(detail)."
    }
  }

  package var remedy: String? {
    switch kind {
    case .notReachable:
      "Check mail: via: in feeds.yml and the network; letters that are left go with the next start."
    case .notEncrypted:
      "Letters go over the network encrypted only: use a server with STARTTLS, or smtps://."
    case .notTrusted: "Have the certificate renewed, or name what its chain lacks under mail: ca:."
    case .loginRefused: "Check mail: user: and the password."
    case .senderRefused: "Check mail: from:, and whether this server may send for that address."
    case .notWritable: "Check the path of mail: via: and the right to write there."
    }
  }
}

/// Hands letters to whoever carries them on: a mail server, a program, a folder.
package protocol LetterCarrier: Sendable {
  /// Runs a body with what hands one letter over, on a thread that may be held up.
  ///
  /// Many letters go in one body: to change threads for each costs more than to make it.
  func carry<Value: Sendable>(
    _ body: @escaping @Sendable ((OutgoingLetter) -> Handover) -> Value
  ) async -> Value
}

extension LetterCarrier {
  package func hand(_ letter: OutgoingLetter) async -> Handover {
    await carry { hand in hand(letter) }
  }
}
