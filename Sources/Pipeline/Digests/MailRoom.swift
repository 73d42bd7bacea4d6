package import FeedDomain

/// What makes messages of digests and carries them away, with how patiently.
package struct MailRoom: Sendable {
  let composer: any LetterComposer
  let press: any LetterPress
  let carrier: any LetterCarrier
  /// How long to wait before each further try within a run.
  let pauses: [Duration]
  /// How long to wait between two letters to the same domain.
  let perDomain: Duration

  package init(
    composer: any LetterComposer, press: any LetterPress, carrier: any LetterCarrier,
    pauses: [Duration] = MailRoom.usualPauses, perDomain: Duration = .zero
  ) {
    self.composer = composer
    self.press = press
    self.carrier = carrier
    self.pauses = pauses
    self.perDomain = perDomain
  }

  /// Servers that turn an unknown sender away at first take it after some minutes.
  package static let usualPauses: [Duration] = [.seconds(60), .seconds(300), .seconds(900)]

  func letter(_ digest: Digest, from hub: HubProfile, in language: LetterLanguage) -> Letter {
    composer.letter(digest, from: hub, in: language)
  }
}
