package import Foundation

/// The ways in which somebody shows that they control a site.
package enum ControlProof: String, Hashable, Sendable, Codable, CaseIterable {
  /// A file at a well-known path holds the code.
  case file
  /// The front page holds the code in a `meta` element.
  case meta
  /// An entry of the feed holds the code.
  case entry
}

/// What a registration by command asks and knows besides the source itself.
package struct Registration: Hashable, Sendable {
  /// Who answers for the source, and how they are reached.
  package var owner: String?
  /// What a proof of control has to show.
  package var code: ProofCode
  package var proof: ControlProof?
  package var proven: Date?

  package init(
    owner: String?, code: ProofCode, proof: ControlProof? = nil, proven: Date? = nil
  ) {
    self.owner = owner
    self.code = code
    self.proof = proof
    self.proven = proven
  }
}

/// A source as the register has it, in whatever standing.
package struct RegisterEntry: Hashable, Sendable {
  package var source: Source
  package var state: SourceState
  package var standing: SourceStanding
  /// The source it became a part of.
  package var successor: SourceID?
  /// Nil for a source that only feeds.yml ever gave.
  package var registration: Registration?

  package init(
    source: Source, state: SourceState, standing: SourceStanding, successor: SourceID? = nil,
    registration: Registration? = nil
  ) {
    self.source = source
    self.state = state
    self.standing = standing
    self.successor = successor
    self.registration = registration
  }

  /// Address to ask for the feed; nil while it is unknown.
  package var feedAddress: String? {
    RegisteredSource(source: source, state: state).feedAddress
  }

  /// Every address under which its news was asked for.
  package var addresses: [String] {
    source.address.urls + [state.discoveredFeed].compactMap { $0 }
  }
}

/// One deed in the history of a source.
package struct SourceEvent: Hashable, Sendable {
  package var at: Date
  package var act: SourceAct
  /// The standing that the deed led to.
  package var standing: SourceStanding
  /// Who did it: a name, or feeds.yml.
  package var by: String
  package var note: String?

  package init(at: Date, act: SourceAct, standing: SourceStanding, by: String, note: String?) {
    self.at = at
    self.act = act
    self.standing = standing
    self.by = by
    self.note = note
  }
}
