package import FeedDomain
package import Foundation

/// A letter as a message that can be sent or kept as a file (RFC 5322); the same values give the same bytes.
package struct MailMessage: Sendable {
  /// Who sends, to whom, when, and under which names.
  package struct Envelope: Hashable, Sendable {
    package var from: MailAddress
    package var to: MailAddress?
    package var date: Date
    /// With or without its angle brackets.
    package var messageID: String
    package var listTitle: String
    /// Letters, digits, dots and hyphens: `daily.tin.example.gov.vn` (RFC 2919).
    package var listID: String

    package init(
      from: MailAddress, to: MailAddress? = nil, date: Date, messageID: String, listTitle: String,
      listID: String
    ) {
      self.from = from
      self.to = to
      self.date = date
      self.messageID = messageID
      self.listTitle = listTitle
      self.listID = listID
    }
  }

  /// Cannot occur within the parts: quoted-printable never has `_` after `=`.
  private static let boundary = "=_feedhub-letter"

  private let letter: Letter
  private let envelope: Envelope
  private let date: CivilTime
  private let language: String

  package init(_ letter: Letter, _ envelope: Envelope, from hub: HubProfile) {
    self.letter = letter
    self.envelope = envelope
    date = HubZone(hub).time(envelope.date)
    language = hub.language
  }

  /// The whole message with CRLF at every line end; the text comes before the HTML (RFC 2046 §5.1.4).
  package var bytes: [UInt8] {
    var result = header.bytes
    result += "\r\n".utf8
    add("plain", letter.text, to: &result)
    add("html", letter.html, to: &result)
    result += "--\(Self.boundary)--\r\n".utf8
    return result
  }

  private var header: MailHeader {
    var header = MailHeader()
    header.named("From", envelope.from.name, envelope.from.address)
    if let to = envelope.to { header.named("To", to.name, to.address) }
    header.text("Subject", Wording.line(letter.subject) ?? "")
    header.plain("Date", Self.rfc5322(date))
    header.plain(
      "Message-ID", "<\(Self.clean(envelope.messageID, alsoAllowed: "@!#$%&'*+/=?^_`{|}~"))>")
    header.named("List-Id", Wording.line(envelope.listTitle), Self.clean(envelope.listID))
    header.plain("Auto-Submitted", "auto-generated")
    header.plain("Content-Language", language)
    header.plain("MIME-Version", "1.0")
    header.plain("Content-Type", "multipart/alternative; boundary=\"\(Self.boundary)\"")
    return header
  }

  private func add(_ kind: String, _ text: String, to result: inout [UInt8]) {
    result += "--\(Self.boundary)\r\n".utf8
    result += "Content-Type: text/\(kind); charset=utf-8\r\n".utf8
    result += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
    result += QuotedPrintable.encode(text)
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
