import FeedDomain
import Foundation
import Testing

@testable import HubStore

/// What is kept as JSON is read without a decoder, and reads the same.
struct StoredScannerTests {
  private func encoded(_ value: some Encodable) throws -> String {
    String(decoding: try StoredJSON.encoder.encode(value), as: UTF8.self)
  }

  private static let reasons = [
    SectionReason(.byDefault), SectionReason(.model, evidence: [], chance: 97),
    SectionReason(.rule, evidence: ["Quốc tế", "Hợp tác"]),
    SectionReason(.editor, evidence: ["An \"Ba\"", "C:\\D\n"], chance: -3),
  ]

  @Test(arguments: reasons)
  func `a reason reads as it was written`(_ reason: SectionReason) throws {
    #expect(try SectionReason(stored: encoded(reason)) == reason)
  }

  private static let evidence = [
    MatchEvidence.sameLink,
    MatchEvidence(
      .nearDuplicate, compared: ArticleID(rawValue: 4_000_000_000),
      likeness: Likeness(containment: 98, lead: 100, title: 40, sharedLinks: 2)),
    MatchEvidence(
      .recluster, compared: ArticleID(rawValue: 7),
      likeness: Likeness(
        containment: 90, lead: 1, title: 2,
        findings: [GuardFinding(.place, here: "Huế", there: "“Vinh” \"\\\"")])),
  ]

  @Test(arguments: evidence)
  func `evidence reads as it was written`(_ evidence: MatchEvidence) throws {
    #expect(try MatchEvidence(stored: evidence.stored()) == evidence)
  }

  private static let feeds = [
    OriginFeed(
      id: "https://tv.example.vn/feed/", title: "Thư viện", link: nil, selfLink: nil,
      updated: Date(timeIntervalSince1970: 1_795_483_800), rights: nil, authors: []),
    OriginFeed(
      id: "", title: "“A” & \"B\"", link: "https://tv.example.vn/", selfLink: "x",
      updated: Date(timeIntervalSince1970: -1.5), rights: "©\u{2028}\t",
      authors: [ParsedPerson(name: "An", email: "an@tv.example.vn"), ParsedPerson()]),
    OriginFeed(
      id: "a", title: nil, link: nil, selfLink: nil,
      updated: Date(timeIntervalSince1970: 1e15 / 3), rights: nil, authors: []),
  ]

  @Test(arguments: feeds)
  func `a feed reads as the decoder reads it`(_ feed: OriginFeed) throws {
    let stored = try encoded(feed)
    let decoded = try StoredJSON.decoder.decode(OriginFeed.self, from: Data(stored.utf8))
    #expect(try OriginFeed(stored: stored) == decoded)
  }

  @Test(arguments: [
    #"{"authority":"model"}"#, #"{"evidence":[]}"#, #"{"authority":"nobody","evidence":[]}"#,
    #"{"authority":"model","evidence":[]"#, #"{"authority":"model","evidence":[]}}"#, "", "null",
    #"{"authority":"model","evidence":["a"#, #"{"authority":"model","evidence":[1]}"#,
  ])
  func `what is broken is an error and not half a value`(stored: String) {
    #expect(throws: (any Error).self) { try SectionReason(stored: stored) }
  }

  @Test(arguments: [
    #"{ "authority" : "model", "evidence" : [ "a" ] }"#,
    #"{"authority":"model","evidence":["a"],"later":{"x":1}}"#,
    #"{"authority":"model","chance":null,"evidence":["\u0061"]}"#,
  ])
  func `what others would write is read by the decoder`(stored: String) throws {
    #expect(try SectionReason(stored: stored) == SectionReason(.model, evidence: ["a"]))
  }
}
