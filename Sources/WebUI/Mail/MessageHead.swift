import FeedDomain
import Foundation

/// The head of a letter's messages (RFC 5322); the same values give the same bytes.
struct MessageHead {
  let subject: String
  let from: MailAddress
  let replyTo: MailAddress?
  let date: Date
  let listTitle: String
  /// Letters, digits, dots and hyphens: `daily.tin.example.gov.vn` (RFC 2919).
  let listID: String
  let language: String
  let zone: HubZone

  /// What the messages of all recipients have in common.
  var shared: [UInt8] {
    var header = MailHeader()
    header.named("From", from.name, from.address)
    if let replyTo { header.named("Reply-To", replyTo.name, replyTo.address) }
    header.text("Subject", Wording.line(subject) ?? "")
    header.plain("Date", Self.rfc5322(zone.time(date)))
    header.named("List-Id", Wording.line(listTitle), Self.clean(listID))
    header.plain("Auto-Submitted", "auto-generated")
    header.plain("Precedence", "list")
    header.plain("Content-Language", language)
    header.plain("MIME-Version", "1.0")
    header.plain("Content-Type", "multipart/alternative; boundary=\"\(MessageBody.boundary)\"")
    return header.bytes
  }

  /// What one message has; without a recipient, and an address that ends the letters to them, it is kept as a file.
  static func own(to: MailAddress?, messageID: String, unsubscribe: String?) -> [UInt8] {
    var header = MailHeader()
    if let to { header.named("To", to.name, to.address) }
    header.plain("Message-ID", "<\(clean(messageID, alsoAllowed: "@!#$%&'*+/=?^_`{|}~"))>")
    if let unsubscribe {
      header.plain("List-Unsubscribe", "<\(unsubscribe)>")
      header.plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
    }
    return header.bytes
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
