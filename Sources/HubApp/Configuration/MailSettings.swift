import Pipeline
package import Transport
package import WebUI

/// How letters leave: what the block `mail:` says.
package struct MailSettings: Sendable {
  /// What carries letters on.
  package enum Carrier: Hashable, Sendable {
    case server(MailServer)
    case sendmail(path: String)
    case maildir(folder: String)
  }

  /// A key that signs letters, and the name under which the domain publishes it.
  package struct SigningKey: Hashable, Sendable {
    package var selector: String
    package var file: String
  }

  package var from: MailAddress?
  package var replyTo: MailAddress?
  /// Nil as long as letters are not mailed.
  package var via: Carrier?
  /// A file that holds nothing but the password of the mail server.
  package var passwordFile: String?
  package var keys: [SigningKey] = []
  package var retries = MailRoom.usualPauses
  package var perDomain = Duration.zero

  package init() {}
}
