import FeedDomain
import WebUI

/// An issue in each of its written forms.
struct DigestFile {
  private let digest: Digest
  private let letter: Letter
  private let configuration: Configuration

  init(_ digest: Digest, configuration: Configuration) {
    self.digest = digest
    self.configuration = configuration
    letter = DigestLetters().file(digest, from: configuration.hub)
  }

  func bytes(_ format: DigestCommand.Format) throws(MailSetupFailure) -> [UInt8] {
    switch format {
    case .text: Array(letter.text.utf8)
    case .html: Array(letter.html.utf8)
    case .eml: try message()
    }
  }

  /// The issue as a message without a recipient; the same issue always has the same Message-ID.
  private func message() throws(MailSetupFailure) -> [UInt8] {
    let sender = try MailSetup(configuration: configuration).sender()
    return MailPress(
      hub: configuration.hub, from: sender, replyTo: configuration.mail.replyTo
    ).file(letter, of: digest)
  }
}
