import FeedDomain
import Foundation
import Pipeline
import Transport
import WebUI

/// Puts together what mails letters, or says what is still missing for that.
struct MailSetup {
  let configuration: Configuration
  var environment = ProcessInfo.processInfo.environment

  /// The environment variable that gives the password of the mail server.
  static let passwordVariable = "FEEDHUB_MAIL_PASSWORD"

  func room() throws(MailSetupFailure) -> MailRoom {
    MailRoom(
      composer: DigestLetters(), press: try press(), carrier: try carrier(),
      pauses: configuration.mail.retries, perDomain: configuration.mail.perDomain)
  }

  /// Letters name who answers for them, and can be ended at an address that nobody else reads along.
  func press() throws(MailSetupFailure) -> MailPress {
    let hub = configuration.hub
    try Self.refuseUnknownOwner(hub)
    guard hub.url.hasPrefix("https://") || Self.isLoopback(hub.url) else {
      throw .notSecure(hub.url)
    }
    let from = try sender()
    return MailPress(
      hub: hub, from: from, replyTo: configuration.mail.replyTo, signers: try signers(from))
  }

  /// `mail: from:` of feeds.yml, else the hub's contact, else a name at its own host.
  func sender() throws(MailSetupFailure) -> MailAddress {
    let hub = configuration.hub
    let host = MailPress.host(of: hub)
    let sender =
      configuration.mail.from ?? MailAddress(name: hub.title, address: hub.contact.email)
      ?? MailAddress(name: hub.title, address: "feedhub@\(host)")
    guard let sender, sender.isASCII else { throw .noSender }
    return sender
  }

  /// Who answers for a hub has to stand on every page and letter.
  static func refuseUnknownOwner(_ hub: HubProfile) throws(MailSetupFailure) {
    let missing = hub.contact.missing
    guard missing.isEmpty else { throw .ownerUnknown(missing) }
  }

  func carrier() throws(MailSetupFailure) -> any LetterCarrier {
    switch configuration.mail.via {
    case nil: throw .noCarrier
    case .sendmail(let path): return SendmailCarrier(path: path)
    case .maildir(let folder): return MaildirCarrier(folder: folder)
    case .server(var server):
      server.ownName = MailPress.host(of: configuration.hub)
      server.password = try password()
      return CurlMailer(server)
    }
  }

  private func password() throws(MailSetupFailure) -> String? {
    guard let file = configuration.mail.passwordFile else {
      return environment[Self.passwordVariable]
    }
    return try secret(file).trimmingCharacters(in: .newlines)
  }

  private func signers(_ from: MailAddress) throws(MailSetupFailure) -> [DKIMSigner] {
    let domain = from.address.split(separator: "@").last.map(String.init) ?? ""
    var signers: [DKIMSigner] = []
    for key in configuration.mail.keys {
      let signer = DKIMSigner(
        domain: domain, selector: key.selector, pem: try secret(key.file))
      guard let signer else { throw .noKey(key.file) }
      signers.append(signer)
    }
    return signers
  }

  private func secret(_ path: String) throws(MailSetupFailure) -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw .secretNotRead(path) }
    return String(decoding: data, as: UTF8.self)
  }

  private static func isLoopback(_ url: String) -> Bool {
    ["http://127.", "http://localhost", "http://[::1]"].contains { url.hasPrefix($0) }
  }
}

/// Why letters cannot be mailed as feeds.yml stands.
enum MailSetupFailure: HubFailure, Hashable {
  case noCarrier
  case noSender
  case ownerUnknown([String])
  case notSecure(String)
  case secretNotRead(String)
  case noKey(String)

  var label: String {
    switch self {
    case .noCarrier: "mail-not-set-up"
    case .noSender: "no-sender"
    case .ownerUnknown: "owner-unknown"
    case .notSecure: "hub-not-https"
    case .secretNotRead: "secret-not-read"
    case .noKey: "no-signing-key"
    }
  }

  var explanation: String {
    switch self {
    case .noCarrier: "feeds.yml does not say how letters are mailed."
    case .noSender: "There is no address from which the letter could come."
    case .ownerUnknown(let missing):
      "feeds.yml does not say who answers for this hub: hub.contact lacks "
        + missing.joined(separator: ", ") + "."
    case .notSecure(let url):
      "hub.url is \(url): letters are ended at an address there, which has to begin with https://."
    case .secretNotRead(let path): "The file \(path) cannot be read."
    case .noKey(let path): "The file \(path) holds no RSA or Ed25519 private key."
    }
  }

  var remedy: String? {
    switch self {
    case .noCarrier: "Give mail: via:, such as smtp://mail.example.vn:587; see Docs/Mail.md."
    case .noSender: "Give one under mail: from: in feeds.yml."
    case .ownerUnknown: "Fill it in; the law wants it on every page and letter."
    case .notSecure: "Serve the hub by https and change hub.url."
    case .secretNotRead: "Check the path in feeds.yml, and that this user may read the file."
    case .noKey: "Make one: openssl genrsa -out dkim.pem 2048; see Docs/Mail.md."
    }
  }
}
