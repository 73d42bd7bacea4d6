package import FeedDomain
import Foundation

/// Makes messages of letters: each with one recipient, and with the address that ends the letters to them.
package struct MailPress: LetterPress {
  private let hub: HubProfile
  private let from: MailAddress
  private let replyTo: MailAddress?
  private let signers: [DKIMSigner]

  package init(
    hub: HubProfile, from: MailAddress, replyTo: MailAddress? = nil, signers: [DKIMSigner] = []
  ) {
    self.hub = hub
    self.from = from
    self.replyTo = replyTo
    self.signers = signers
  }

  /// The name of the hub in identities of lists and messages: that of its authority, which never changes.
  package static func host(of hub: HubProfile) -> String {
    let name = hub.authority.split(separator: ",").first.map(String.init) ?? "localhost"
    return name.split(separator: "@").last.map(String.init) ?? name
  }

  package func mould(of letter: Letter, of edition: EditionProfile) -> any LetterMould {
    Mould(press: self, subject: letter.subject, body: MessageBody(letter), edition: edition)
  }

  /// An issue as a message without a recipient, to be kept as a file.
  package func file(_ letter: Letter, of digest: Digest) -> [UInt8] {
    let name =
      digest.storyCount > 0
      ? String(digest.number) : "empty-\(Int(digest.composed.timeIntervalSince1970))"
    let head = head(
      subject: letter.subject, of: digest.edition, to: nil, date: digest.composed,
      messageName: "\(digest.edition.id).\(name)")
    return Self.bytes(head, MessageBody(letter), for: SecretWord(rawValue: ""))
  }

  private func head(
    subject: String, of edition: EditionProfile, to: MailAddress?, date: Date, messageName: String
  ) -> MessageHead {
    let host = Self.host(of: hub)
    let envelope = MessageHead.Envelope(
      from: from, replyTo: replyTo, to: to, date: date, messageID: "\(messageName)@\(host)",
      listTitle: edition.title, listID: "\(edition.id).\(host)")
    return MessageHead(
      subject: subject, envelope: envelope, language: edition.language.rawValue,
      zone: HubZone(hub))
  }

  private static func bytes(
    _ head: MessageHead, _ body: MessageBody, for word: SecretWord
  ) -> [UInt8] {
    var bytes = head.header.bytes
    bytes += "\r\n".utf8
    body.append(to: &bytes, for: word)
    return bytes
  }

  /// A letter encoded once, from which each recipient's message is made.
  private struct Mould: LetterMould {
    let press: MailPress
    let subject: String
    let body: MessageBody
    let edition: EditionProfile

    func message(to recipient: LetterRecipient) -> OutgoingLetter {
      let to = MailAddress(name: recipient.name, address: recipient.address)
      var head = press.head(
        subject: subject, of: edition, to: to, date: recipient.date,
        messageName: recipient.messageName)
      head.envelope.unsubscribe = LetterAddress.unsubscribing(
        recipient.token.rawValue, at: press.hub)
      let header = head.header
      var content: [UInt8] = []
      body.append(to: &content, for: recipient.token)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(content.count + header.bytes.count + 2048)
      for signer in press.signers {
        bytes += signer.signature(of: header.bytes, content, at: recipient.date)
      }
      bytes += header.bytes
      bytes += "\r\n".utf8
      bytes += content
      return OutgoingLetter(
        sender: press.from.address, recipient: recipient.address,
        messageID: head.envelope.messageID, bytes: bytes)
    }
  }
}
