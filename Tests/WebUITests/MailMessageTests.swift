import FeedDomain
import Foundation
import Testing
import WebUI

/// The bytes of a message, as a mail server takes them.
struct MailMessageTests {
  private func message(
    _ letter: Letter = Letter(subject: "Tin", text: "Chào", html: "<p>Chào</p>"),
    from name: String = "Điểm tin thư viện", to name2: String? = "Bà Lò Thị An",
    address: String = "an@thuvien.example.vn", id: String = "a", signers: [DKIMSigner] = []
  ) throws -> String {
    let from = try #require(MailAddress(name: name, address: "banbientap@tin.example.vn"))
    let replyTo = try #require(MailAddress(address: "toasoan@tin.example.vn"))
    let press = MailPress(hub: FaceSamples.hub, from: from, replyTo: replyTo, signers: signers)
    let edition = EditionProfile(id: "daily", title: "Điểm tin hằng ngày", sections: [])
    let recipient = LetterRecipient(
      address: address, name: name2, messageName: id,
      token: SecretWord(rawValue: "0123456789abcdefghjkmnpqrs"))
    let message = press.mould(of: letter, of: edition, at: FaceSamples.morning)
      .message(to: recipient)
    #expect(message.sender == "banbientap@tin.example.vn")
    #expect(message.recipient == address)
    return String(decoding: message.bytes, as: UTF8.self)
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
    let letter = DigestLetters().letter(FaceSamples.digest, from: FaceSamples.hub, in: .vi)
    let bytes = try message(letter, id: "daily.2026-11-24.12.4").utf8
    try Snapshot.check(bytes, "digest.eml")
  }

  @Test func `the head says who, when and that nobody typed it`() throws {
    let fields = fields(try message())
    #expect(fields["Date"] == "Tue, 24 Nov 2026 07:00:00 +0700")
    #expect(fields["Message-ID"] == "<a@tin.example.vn>")
    #expect(fields["Reply-To"] == "<toasoan@tin.example.vn>")
    #expect(fields["Precedence"] == "list")
    #expect(fields["Auto-Submitted"] == "auto-generated")
    #expect(fields["List-Id"]?.hasSuffix(" <daily.tin.example.vn>") == true)
    #expect(fields["From"]?.hasSuffix(" <banbientap@tin.example.vn>") == true)
    #expect(fields["To"]?.hasSuffix(" <an@thuvien.example.vn>") == true)
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
      Letter(subject: hostile, text: "", html: ""), from: hostile, id: "a>\r\nBcc: c@d.vn")
    #expect(fields(message)["Bcc"] == nil)
    #expect(fields(message)["Message-ID"] == "<aBccc@d.vn@tin.example.vn>")
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

  @Test func `one click ends the letters to this recipient and to no other`() throws {
    let letter = DigestLetters().letter(FaceSamples.digest, from: FaceSamples.hub, in: .vi)
    let message = try message(letter)
    let address = "https://tin.example.vn/u/0123456789abcdefghjkmnpqrs"
    #expect(fields(message)["List-Unsubscribe"] == "<\(address)>")
    #expect(fields(message)["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
    #expect(message.contains("\r\n\(address)\r\n"))
    #expect(!message.contains(LetterAddress.token))
  }

  @Test func `a mailbox in another script stands in the head as it is`() throws {
    let message = try message(address: "lò.an@thuvien.example.vn")
    #expect(message.contains(" <lò.an@thuvien.example.vn>\r\n"))
  }

  @Test func `a domain in another script is written as every server knows it`() {
    #expect(MailAddress(address: "an@thưviện.vn")?.address == "an@xn--thvin-grb5423c.vn")
    for address in ["an@thưviện.vn/x", "an@thưviện.vn:25", "an@b@thưviện.vn", "an@"] {
      #expect(MailAddress(address: address) == nil, "\(address)")
    }
  }

  @Test func `an issue as a file has no recipient and nothing to unsubscribe from`() throws {
    let from = try #require(MailAddress(address: "banbientap@tin.example.vn"))
    let letter = DigestLetters().file(FaceSamples.digest, from: FaceSamples.hub)
    let bytes = MailPress(hub: FaceSamples.hub, from: from).file(letter, of: FaceSamples.digest)
    let fields = fields(String(decoding: bytes, as: UTF8.self))
    #expect(fields["To"] == nil && fields["List-Unsubscribe"] == nil)
    #expect(fields["Message-ID"] == "<daily.12@tin.example.vn>")
  }

  @Test func `a signature covers what receivers rely on, in short lines`() throws {
    let signer = try #require(
      DKIMSigner(domain: "tin.example.vn", selector: "s1", pem: Self.ed25519))
    let message = try message(signers: [signer])
    let field = try #require(fields(message)["DKIM-Signature"])
    #expect(field.contains("a=ed25519-sha256; c=relaxed/relaxed; d=tin.example.vn; s=s1;"))
    for name in ["from:from:to:", "list-unsubscribe:", "list-unsubscribe-post", "message-id"] {
      #expect(field.replacingOccurrences(of: " ", with: "").contains(name))
    }
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(DKIMSigner(domain: "tin.example.vn", selector: "s1", pem: "no key") == nil)
  }

  /// The private key of RFC 8463, appendix A.2.
  private static let ed25519 = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
    -----END PRIVATE KEY-----
    """
}
