import Foundation
import Transport
import WebUI

/// Reads the block `mail:`.
struct MailReader {
  /// The folder of feeds.yml, from which relative paths are meant.
  let folder: String

  func settings(_ node: ConfigurationNode?) -> MailSettings {
    var settings = MailSettings()
    guard let node else { return settings }
    node.checkKeys()
    settings.from = address(node.child("from"))
    settings.replyTo = address(node.child("replyTo"))
    settings.via = carrier(node)
    settings.passwordFile = node.child("passwordFile").flatMap(file)
    if let retries = node.child("retries") { settings.retries = Self.pauses(retries) }
    settings.perDomain = node.child("perDomain")?.duration(atLeast: .zero) ?? .zero
    if let keys = node.child("dkim") {
      settings.keys = keys.members.map { member in
        member.checkKeys()
        return MailSettings.SigningKey(
          selector: HubReader.required("selector", of: member),
          file: absolute(HubReader.required("key", of: member)))
      }
    }
    return settings
  }

  private func address(_ node: ConfigurationNode?) -> MailAddress? {
    guard let node, let text = node.text else { return nil }
    guard let address = MailAddress(field: text), address.isASCII else {
      node.note("“\(text)” is no sender such as “Điểm tin <bientap@thuvien.example.vn>”")
      return nil
    }
    return address
  }

  private func carrier(_ mail: ConfigurationNode) -> MailSettings.Carrier? {
    guard let node = mail.child("via"), let text = node.text else { return nil }
    for (prefix, make) in Self.localCarriers where text.hasPrefix(prefix) {
      return make(absolute(String(text.dropFirst(prefix.count))))
    }
    guard var server = MailServer(text) else {
      node.note(
        "mail.via has to be smtp://HOST:PORT, smtps://HOST:PORT, sendmail:PATH or file:FOLDER")
      return nil
    }
    server.user = mail.child("user")?.text
    server.caFile = mail.child("ca").flatMap(file)
    return .server(server)
  }

  private static let localCarriers: [(String, @Sendable (String) -> MailSettings.Carrier)] = [
    ("sendmail:", { .sendmail(path: $0) }), ("file:", { .maildir(folder: $0) }),
  ]

  private func file(_ node: ConfigurationNode) -> String? {
    node.text.map(absolute)
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }

  private static func pauses(_ node: ConfigurationNode) -> [Duration] {
    node.texts.compactMap { text in
      guard let span = TimeSpan(text) else {
        node.note("“\(text)” is no length of time such as 30s, 15m or 6h")
        return nil
      }
      return span.duration
    }
  }
}
