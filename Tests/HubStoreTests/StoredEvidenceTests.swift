import FeedDomain
import Foundation
import Testing

@testable import HubStore

/// Evidence is written by hand and read by a decoder.
@Suite struct StoredEvidenceTests {
  @Test func `what is written is what an encoder would write, and is read back`() throws {
    let findings = [
      GuardFinding(.date, here: "12/5", there: "ngày \"13\" \\ tháng 5"),
      GuardFinding(.place, here: "Huế", there: "Đà Nẵng\n"),
    ]
    for likeness in [
      nil, Likeness(containment: 93, lead: 100, title: 40),
      Likeness(containment: 1, lead: 2, title: 3, sharedLinks: 4, findings: findings),
    ] {
      for compared in [nil, ArticleID(rawValue: 12)] {
        let evidence = MatchEvidence(.nearDuplicate, compared: compared, likeness: likeness)
        #expect(try MatchEvidence(stored: evidence.stored()) == evidence)
        guard compared != nil || likeness != nil else { continue }
        let encoded = try StoredJSON.encoder.encode(evidence)
        #expect(evidence.stored() == String(decoding: encoded, as: UTF8.self))
      }
      guard let likeness else { continue }
      let encoded = try StoredJSON.encoder.encode(likeness)
      #expect(likeness.stored() == String(decoding: encoded, as: UTF8.self))
    }
  }

  @Test func `evidence without figures is its layer's name`() throws {
    #expect(MatchEvidence.sameID.stored() == "same-id")
    #expect(try MatchEvidence(stored: "same-id") == .sameID)
  }
}
