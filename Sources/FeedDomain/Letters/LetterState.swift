/// How far a letter of the ledger is.
package enum LetterState: String, Hashable, Sendable, CaseIterable, Codable {
  /// To be handed over, or handed over without an answer: it goes again under the same Message-ID.
  case reserved
  /// The mail server answers for it.
  case sent
  /// The mail server will never take it.
  case refused
  /// Nobody took it for so long that it is news no more.
  case expired
  /// Its recipient wanted no letters any more when its turn came.
  case withdrawn
}
