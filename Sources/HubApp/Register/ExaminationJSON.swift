import FeedDomain
import Foundation
import Pipeline

/// What `feedhub sources add` found and did, as a script reads it.
struct ExaminationJSON: Encodable {
  /// A registered source that seems to be the same.
  struct Double: Encodable {
    var id: String
    var name: String
    var standing: SourceStanding
    /// `address`, `feed-id` or `entries`.
    var evidence: String
    var alive: Bool
  }

  /// One way to show control of the site.
  struct Way: Encodable {
    var proof: ControlProof
    var address: String
  }

  /// Nil when nothing was registered.
  var id: String?
  var standing: SourceStanding?
  var code: String?
  var ways: [Way] = []
  var site: String?
  var feed: String
  var doubles: [Double]
  var check: CheckJSON

  init(_ examined: ExaminedSource, registered entry: RegisterEntry?) {
    id = entry?.source.id.rawValue
    standing = entry?.standing
    code = entry?.registration?.code.rawValue
    ways = entry.map { ProveControl.places(of: $0).map(Way.init) } ?? []
    if case .site(let url) = examined.address { site = url }
    feed = examined.checked.document.name
    doubles = examined.doubles.map { double in
      Double(
        id: double.source.rawValue, name: double.name, standing: double.standing,
        evidence: Self.word(double.evidence), alive: double.isAlive)
    }
    check = CheckJSON(examined.checked)
  }

  private static func word(_ evidence: SourceDouble.Evidence) -> String {
    switch evidence {
    case .address: "address"
    case .feedID: "feed-id"
    case .entries: "entries"
    }
  }
}

extension ExaminationJSON.Way {
  fileprivate init(_ place: (proof: ControlProof, address: String)) {
    self.init(proof: place.proof, address: place.address)
  }
}
