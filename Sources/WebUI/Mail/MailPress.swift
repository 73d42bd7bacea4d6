package import FeedDomain
package import Foundation

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

  package func mould(
    of letter: Letter, of edition: EditionProfile, at date: Date
  ) -> any LetterMould {
    Mould(
      press: self, head: head(of: letter, of: edition, at: date), body: MessageBody(letter),
      date: date)
  }

  /// An issue as a message without a recipient, to be kept as a file.
  package func file(_ letter: Letter, of digest: Digest) -> [UInt8] {
    let name =
      digest.storyCount > 0
      ? String(digest.number) : "empty-\(Int(digest.composed.timeIntervalSince1970))"
    var bytes = head(of: letter, of: digest.edition, at: digest.composed)
    bytes += MessageHead.own(
      to: nil, messageID: messageID("\(digest.edition.id).\(name)"), unsubscribe: nil)
    bytes += "\r\n".utf8
    MessageBody(letter).append(to: &bytes, for: SecretWord(rawValue: ""))
    return bytes
  }

  private func head(of letter: Letter, of edition: EditionProfile, at date: Date) -> [UInt8] {
    MessageHead(
      subject: letter.subject, from: from, replyTo: replyTo, date: date,
      listTitle: edition.title, listID: "\(edition.id).\(Self.host(of: hub))",
      language: edition.language.rawValue, zone: HubZone(hub)
    ).shared
  }

  private func messageID(_ name: String) -> String { "\(name)@\(Self.host(of: hub))" }

  /// A letter encoded once, from which each recipient's message is made.
  private struct Mould: LetterMould {
    let press: MailPress
    let head: [UInt8]
    let body: MessageBody
    let date: Date

    func message(to recipient: LetterRecipient) -> OutgoingLetter {
      let messageID = press.messageID(recipient.messageName)
      let header =
        head
        + MessageHead.own(
          to: MailAddress(name: recipient.name, address: recipient.address), messageID: messageID,
          unsubscribe: LetterAddress.unsubscribing(recipient.token.rawValue, at: press.hub))
      var bytes: [UInt8] = []
      bytes.reserveCapacity(header.count + body.count + 2 + press.signers.count * 1024)
      if !press.signers.isEmpty {
        var content: [UInt8] = []
        body.append(to: &content, for: recipient.token)
        for signer in press.signers { bytes += signer.signature(of: header, content, at: date) }
      }
      bytes += header
      bytes += "\r\n".utf8
      body.append(to: &bytes, for: recipient.token)
      return OutgoingLetter(
        sender: press.from.address, recipient: recipient.address, messageID: messageID,
        bytes: bytes)
    }
  }
}
