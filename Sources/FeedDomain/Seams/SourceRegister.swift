package import Foundation

/// A source that is to be registered by command.
package struct SourceProposal: Hashable, Sendable {
  package var source: Source
  /// The feed that was found on a site.
  package var discoveredFeed: String?
  package var owner: String?
  package var code: ProofCode
  /// Whether it is approved by whoever registers it, in the same transaction.
  package var isApproved: Bool

  package init(
    source: Source, discoveredFeed: String?, owner: String?, code: ProofCode,
    isApproved: Bool = false
  ) {
    self.source = source
    self.discoveredFeed = discoveredFeed
    self.owner = owner
    self.code = code
    self.isApproved = isApproved
  }
}

/// Who did something with the register, when and why.
package struct Signature: Hashable, Sendable {
  package var by: String
  package var at: Date
  package var note: String?

  package init(by: String, at: Date, note: String? = nil) {
    self.by = by
    self.at = at
    self.note = note
  }
}

/// What is to be done with a registered source.
package enum SourceChange: Hashable, Sendable {
  case prove(ControlProof)
  case approve, reject, pause, resume, retire
  /// Validators and schedule of the old address are forgotten, articles and history are kept.
  case move(to: Source.Address, discoveredFeed: String?)
  case rename(to: String, place: String?)
  case merge(into: SourceID)

  package var act: SourceAct {
    switch self {
    case .prove: .proven
    case .approve: .approved
    case .reject: .rejected
    case .pause: .paused
    case .resume: .resumed
    case .retire: .retired
    case .move: .moved
    case .rename: .renamed
    case .merge: .merged
    }
  }
}

/// How a change of the register ended.
package enum RegisterOutcome: Hashable, Sendable {
  case done(SourceStanding)
  /// There is no such source.
  case unknown(SourceID)
  /// The act is not possible in this standing; nothing was changed.
  case refused(SourceStanding)
}

/// Keeps the registrations of sources, their standing, and who brought them there.
package protocol SourceRegister: Sendable {
  /// Every source that ever was registered, in the order of registration.
  func entries() async throws(StoreFailure) -> [RegisterEntry]

  /// Registers all of the sources, or none: returns the ids that are taken already.
  func register(
    _ proposals: [SourceProposal], signed: Signature
  ) async throws(StoreFailure) -> [SourceID]

  /// Changes a source and notes who did it, in one transaction.
  func change(
    _ id: SourceID, _ change: SourceChange, signed: Signature
  ) async throws(StoreFailure) -> RegisterOutcome

  /// What was done with a source, oldest first.
  func history(of id: SourceID) async throws(StoreFailure) -> [SourceEvent]

  /// What is stored under the identities of a query; nothing is changed.
  func known(_ query: IdentityQuery) async throws(StoreFailure) -> KnownArticles
}
