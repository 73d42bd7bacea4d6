import Curation
import FeedDomain
import Foundation
import Testing

/// Under which article a story is published.
struct LeadRuleTests {
  private let morning = Date(timeIntervalSince1970: 1_795_500_000)

  private func candidate(
    _ number: Int64, of source: String, kind: Source.Kind = .library, place: String? = nil,
    title: String = "Khai mạc Ngày hội đọc sách", minutes: Double = 0, size: Int = 100
  ) -> LeadCandidate {
    LeadCandidate(
      id: ArticleID(rawValue: number), source: SourceID(source), kind: kind, place: place,
      key: "\(number)", title: title, summary: nil, size: size,
      published: morning.addingTimeInterval(minutes * 60))
  }

  private func lead(_ candidates: LeadCandidate...) -> Int64? {
    LeadRule().lead(of: candidates)?.id.rawValue
  }

  @Test func `nobody leads where nobody is`() {
    #expect(lead() == nil)
  }

  @Test func `the earlier goes before the fuller, and the fuller before the shorter`() {
    #expect(lead(candidate(1, of: "a", minutes: 5, size: 900), candidate(2, of: "b")) == 2)
    #expect(lead(candidate(1, of: "a"), candidate(2, of: "b", size: 101)) == 2)
  }

  @Test func `of two that are alike in everything the name decides`() {
    #expect(lead(candidate(2, of: "b"), candidate(1, of: "a")) == 1)
    #expect(lead(candidate(1, of: "a"), candidate(2, of: "b")) == 1)
  }

  @Test func `the library of the event's place goes before earlier ones`() {
    let title = "Ngày hội đọc sách tại Lai Châu"
    let elsewhere = candidate(1, of: "ha-noi", place: "ha-noi", title: title)
    let home = candidate(2, of: "lai-chau", place: "lai-chau", title: title, minutes: 30)
    #expect(lead(elsewhere, home) == 2)
    let agency = candidate(3, of: "so", kind: .agency, place: "lai-chau", title: title, minutes: 9)
    #expect(lead(elsewhere, agency) == 1, "only a library is at home")
  }

  @Test func `a library of a former province is at home in the present one`() {
    let title = "Ngày hội đọc sách tại Tuyên Quang"
    let elsewhere = candidate(1, of: "ha-noi", place: "ha-noi", title: title)
    let home = candidate(2, of: "ha-giang", place: "ha-giang", title: title, minutes: 30)
    #expect(lead(elsewhere, home) == 2)
  }

  @Test func `a copy with scattered tone marks never leads before a sound one`() {
    let sound = candidate(
      1, of: "cao-bang",
      title: "Thư viện tỉnh Cao Bằng đẩy mạnh chuyển đổi số trong phục vụ bạn đọc",
      minutes: 600, size: 10)
    let scattered = candidate(
      2, of: "spam", title: "Thư vỉện tỉnh Cảõ Bằng đầỷ mảnh chùỹển đổị số trọng phủc vù bàn đõc",
      size: 9000)
    #expect(lead(scattered, sound) == 1)
    #expect(lead(scattered) == 2, "somebody has to")
  }

  @Test(arguments: 1...6)
  func `the order of the copies changes nothing`(shift: Int) {
    let copies = [
      candidate(1, of: "a", place: "ha-noi", title: "Hội sách Hà Nội", minutes: 3),
      candidate(2, of: "b", title: "Hội sách Hà Nội", minutes: 1),
      candidate(3, of: "c", place: "ha-noi", title: "Hội sách Hà Nội", minutes: 2),
      candidate(4, of: "d", kind: .press, place: "ha-noi", title: "Hội sách Hà Nội"),
      candidate(5, of: "e", place: "ha-noi", title: "Hội sách Hà Nội", minutes: 2, size: 7),
    ]
    let turned = Array(copies[(shift % 5)...] + copies[..<(shift % 5)])
    for order in [turned, turned.reversed()] {
      #expect(LeadRule().lead(of: order)?.id == ArticleID(rawValue: 3))
    }
  }
}
