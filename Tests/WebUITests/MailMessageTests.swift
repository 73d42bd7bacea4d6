import FeedDomain
import Foundation
import Testing
import WebUI

/// The bytes of a message, as a mail server takes them.
struct MailMessageTests {
  private func message(
    _ letter: Letter = Letter(subject: "Tin", text: "Chào", html: "<p>Chào</p>"),
    from name: String = "Điểm tin thư viện", to: MailAddress? = nil, id: String = "a@tin.example.vn"
  ) throws -> String {
    let from = try #require(MailAddress(name: name, address: "banbientap@tin.example.vn"))
    let envelope = MailMessage.Envelope(
      from: from, to: to, date: FaceSamples.morning, messageID: id,
      listTitle: "Điểm tin hằng ngày", listID: "daily.tin.example.vn")
    return String(
      decoding: MailMessage(letter, envelope, from: FaceSamples.hub).bytes, as: UTF8.self)
  }

  private func fields(_ message: String) -> [String: String] {
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    let unfolded = head.replacingOccurrences(of: "\r\n ", with: " ")
    return Dictionary(
      unfolded.components(separatedBy: "\r\n").map { line in
        let parts = line.components(separatedBy: ": ")
        return (parts[0], parts.dropFirst().joined(separator: ": "))
      }, uniquingKeysWith: { first, second in first + "|" + second })
  }

  private func decoded(_ header: String?) -> String {
    let words = (header ?? "").components(separatedBy: " ").map { word -> Data in
      guard word.hasPrefix("=?utf-8?B?"), word.hasSuffix("?=") else { return Data(word.utf8) }
      return Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data()
    }
    return String(decoding: words.reduce(Data(), +), as: UTF8.self)
  }

  @Test func `the digest's message looks as it was reviewed`() throws {
    let letter = DigestLetters().letter(FaceSamples.digest, from: FaceSamples.hub)
    let to = try #require(MailAddress(name: "Bà Lò Thị An", address: "an@thuvien.example.vn"))
    let bytes = try message(letter, to: to, id: "daily-12@tin.example.vn").utf8
    try Snapshot.check(bytes, "digest.eml")
  }

  @Test func `the head says who, when and that nobody typed it`() throws {
    let fields = fields(try message())
    #expect(fields["Date"] == "Tue, 24 Nov 2026 07:00:00 +0700")
    #expect(fields["Message-ID"] == "<a@tin.example.vn>")
    #expect(fields["Auto-Submitted"] == "auto-generated")
    #expect(fields["List-Id"]?.hasSuffix(" <daily.tin.example.vn>") == true)
    #expect(fields["From"]?.hasSuffix(" <banbientap@tin.example.vn>") == true)
    #expect(fields["To"] == nil)
  }

  @Test(arguments: [
    "Điểm tin hằng ngày, thứ Ba 24/11/2026: 7 tin", "Plain words", "=?utf-8?B?eA==?=",
    String(repeating: "Thư viện ", count: 60) + "📚", String(repeating: "x", count: 300),
  ])
  func `a subject of any length comes back whole, in short lines`(subject: String) throws {
    let message = try message(Letter(subject: subject, text: "", html: ""))
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(head.utf8.allSatisfy { $0 < 0x80 })
    let value = fields(message)["Subject"]
    let words = decoded(value)
    #expect(words == subject.trimmingCharacters(in: .whitespaces) || value == subject)
  }

  @Test func `a subject or a name cannot begin another field`() throws {
    let hostile = "Tin\r\nBcc: a@b.vn\r\n\r\nx"
    let message = try message(
      Letter(subject: hostile, text: "", html: ""), from: hostile, id: "a@b.vn>\r\nBcc: c@d.vn")
    #expect(fields(message)["Bcc"] == nil)
    #expect(fields(message)["Message-ID"] == "<a@b.vnBccc@d.vn>")
    #expect(MailAddress(address: "a@b.vn\r\nBcc: c@d.vn") == nil)
    #expect(MailAddress(address: "a b@c.vn") == nil)
  }

  @Test func `a name of ASCII is quoted`() throws {
    #expect(
      fields(try message(from: "Tin \"A\" (B)"))["From"]?.hasPrefix(#""Tin \"A\" (B)" <"#) == true)
  }

  @Test func `the text comes before the HTML, both in short lines of ASCII`() throws {
    let text = "From đầu dòng\ncuối dòng \n" + String(repeating: "ệ=", count: 400) + "\n.\n"
    let message = try message(Letter(subject: "x", text: text, html: "<p>\(text)</p>"))
    let plain = try #require(message.range(of: "Content-Type: text/plain; charset=utf-8"))
    let html = try #require(message.range(of: "Content-Type: text/html; charset=utf-8"))
    #expect(plain.lowerBound < html.lowerBound)
    let lines = message.components(separatedBy: "\r\n")
    #expect(
      lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains("\n") && !$0.hasPrefix("From ") })
    #expect(message.utf8.allSatisfy { $0 < 0x80 })
    #expect(message.contains("cu=E1=BB=91i d=C3=B2ng=20\r\n"))
    #expect(message.contains("=46rom"))
  }

  @Test func `the same letter gives the same bytes`() throws {
    #expect(try message() == message())
  }
}
