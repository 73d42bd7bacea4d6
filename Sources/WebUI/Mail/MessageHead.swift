import FeedDomain
import Foundation

/// The head of a letter's message (RFC 5322); the same values give the same bytes.
struct MessageHead {
  /// Who sends, to whom, when, and under which names.
  struct Envelope {
    var from: MailAddress
    var replyTo: MailAddress?
    /// Nil for an issue that is kept as a file.
    var to: MailAddress?
    var date: Date
    /// With or without its angle brackets.
    var messageID: String
    var listTitle: String
    /// Letters, digits, dots and hyphens: `daily.tin.example.gov.vn` (RFC 2919).
    var listID: String
    /// The address that ends the letters to this recipient.
    var unsubscribe: String?
  }

  let subject: String
  var envelope: Envelope
  let language: String
  let zone: HubZone

  var header: MailHeader {
    var header = MailHeader()
    header.named("From", envelope.from.name, envelope.from.address)
    if let to = envelope.to { header.named("To", to.name, to.address) }
    if let replyTo = envelope.replyTo { header.named("Reply-To", replyTo.name, replyTo.address) }
    header.text("Subject", Wording.line(subject) ?? "")
    header.plain("Date", Self.rfc5322(zone.time(envelope.date)))
    header.plain(
      "Message-ID", "<\(Self.clean(envelope.messageID, alsoAllowed: "@!#$%&'*+/=?^_`{|}~"))>")
    header.named("List-Id", Wording.line(envelope.listTitle), Self.clean(envelope.listID))
    if let unsubscribe = envelope.unsubscribe {
      header.plain("List-Unsubscribe", "<\(unsubscribe)>")
      header.plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
    }
    header.plain("Auto-Submitted", "auto-generated")
    header.plain("Precedence", "list")
    header.plain("Content-Language", language)
    header.plain("MIME-Version", "1.0")
    header.plain("Content-Type", "multipart/alternative; boundary=\"\(MessageBody.boundary)\"")
    return header
  }

  /// An identifier without what could end the field, or end the identifier in it.
  private static func clean(_ text: String, alsoAllowed: String = "") -> String {
    String(
      decoding: text.utf8.filter { byte in
        (0x30...0x39).contains(byte) || byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF)
          || "-._".utf8.contains(byte) || alsoAllowed.utf8.contains(byte)
      }, as: UTF8.self)
  }

  /// Like `Tue, 24 Nov 2026 08:30:00 +0700`.
  private static func rfc5322(_ time: CivilTime) -> String {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let machine = VietnameseDate.machineReadable(time)
    let zone = machine.suffix(6).filter { $0 != ":" }
    let clock = machine.dropFirst(11).prefix(8)
    let day = "\(days[time.weekday - 1]), \(time.day) \(months[time.month - 1]) \(time.year)"
    return "\(day) \(clock) \(zone)"
  }
}
