import FeedDomain
import FeedSyntax
import Foundation
import Testing

struct FeedDateTests {
  /// A date as it is written, and the instant it names in RFC 3339; nil where it names none.
  struct Sample: CustomTestStringConvertible, Sendable {
    let text: String
    let instant: String?

    init(_ text: String, _ instant: String?) {
      self.text = text
      self.instant = instant
    }

    var testDescription: String { text }
  }

  private func check(_ sample: Sample, _ dates: FeedDate = .vietnam) throws {
    let wanted = try sample.instant.map { try Date($0, strategy: .iso8601) }
    #expect(dates.parse(sample.text) == wanted)
  }

  @Test(arguments: [
    Sample("Mon, 23 Nov 2026 08:30:00 +0700", "2026-11-23T01:30:00Z"),
    Sample("Mon, 23 Nov 26 08:30:00 GMT", "2026-11-23T08:30:00Z"),
    Sample("23 Nov 2026 08:30 +07:00", "2026-11-23T01:30:00Z"),
    Sample("Mon,23-Nov-2026 08:30:00 Z", "2026-11-23T08:30:00Z"),
    Sample("Monday, November 23, 2026 8:30 PM EST", "2026-11-24T01:30:00Z"),
    Sample("Sun, 22 Nov 2026 24:00:00 GMT", "2026-11-23T00:00:00Z"),
    Sample("Sun, 22 Nov 2026 12:00:00 AM GMT", "2026-11-22T00:00:00Z"),
    Sample("Mon, 23 Nov 2026 08:30:00 UT", "2026-11-23T08:30:00Z"),
    Sample("Mon, 23 Nov 2026 08:30:00 GMT+7", "2026-11-23T01:30:00Z"),
    Sample("Mon, 23 Nov 2026 08:30:00", "2026-11-23T01:30:00Z"),
    Sample("Thu Jan  1 19:48:21 2004", "2004-01-01T12:48:21Z"),
  ])
  func `RFC 822 and its abuses are read`(sample: Sample) throws { try check(sample) }

  @Test(arguments: [
    Sample("2026-11-23T08:30:00+07:00", "2026-11-23T01:30:00Z"),
    Sample("2026-11-23t08:30:00z", "2026-11-23T08:30:00Z"),
    Sample("2026-11-23 08:30:00 +0700", "2026-11-23T01:30:00Z"),
    Sample("2026-11-23T08:30Z", "2026-11-23T08:30:00Z"),
    Sample("2026-11-23", "2026-11-22T17:00:00Z"),
    Sample("2026-11", "2026-10-31T17:00:00Z"),
    Sample("2026", "2025-12-31T17:00:00Z"),
    Sample("20261123T083000Z", "2026-11-23T08:30:00Z"),
    Sample("2026-327T08:30:00Z", "2026-11-23T08:30:00Z"),
    Sample("2026/11/23 08:30", "2026-11-23T01:30:00Z"),
  ])
  func `ISO 8601 is read in its profiles`(sample: Sample) throws { try check(sample) }

  @Test(arguments: [
    Sample("Thứ Hai, 23/11/2026, 08:30 (GMT+7)", "2026-11-23T01:30:00Z"),
    Sample("Cập nhật, 05:49, Chủ Nhật, 06/06/2021 (GMT+7)", "2021-06-05T22:49:00Z"),
    Sample("10:39 | 12/11/2008", "2008-11-12T03:39:00Z"),
    Sample("Thứ năm, 5-6-25 01:33:47", "2025-06-04T18:33:47Z"),
    Sample("Thứ 5, 05 tháng 11 năm 2026 08:30:00 +0700", "2026-11-05T01:30:00Z"),
    Sample("Đăng ngày: 31/03/2021", "2021-03-30T17:00:00Z"),
    Sample("Ngày 2 tháng 3 năm 2023", "2023-03-01T17:00:00Z"),
    Sample("23 Tháng Mười Hai 2026", "2026-12-22T17:00:00Z"),
    Sample("23 Tháng Năm 2026", "2026-05-22T17:00:00Z"),
    Sample("T2, 23 Thg 11 2026 08:30:00 +0700", "2026-11-23T01:30:00Z"),
    Sample("CN, 22 Nov 2026 08:30:00 +0700", "2026-11-22T01:30:00Z"),
    Sample("23/11/2026 08:30:00 SA", "2026-11-23T01:30:00Z"),
    Sample("23/11/2026 08:30:00 CH", "2026-11-23T13:30:00Z"),
    Sample("8 giờ 30 phút, ngày 23/11/2026", "2026-11-23T01:30:00Z"),
    Sample("08h30 23.11.2026", "2026-11-23T01:30:00Z"),
    Sample("02/03/202326/12/2023", "2023-03-01T17:00:00Z"),
    Sample("05/11/2026", "2026-11-04T17:00:00Z"),
  ])
  func `Vietnamese dates are read, day before month`(sample: Sample) throws { try check(sample) }

  @Test(arguments: [
    Sample("", nil), Sample("hôm nay", nil), Sample("32/13/2026", nil),
    Sample("Sun, 31 Feb 2026 08:30:00 GMT", nil), Sample("2026-13-45T99:99:99Z", nil),
    Sample("15 Th9", nil), Sample("Sat, 01 Jan 0000 00:00:00 GMT", nil),
    Sample("99999999999999999999", nil), Sample("Sun, 22 Nov 99999 08:30:00 GMT", nil),
    Sample("2026-11-23T25:00:00Z", nil),
  ])
  func `what names no possible day is no date`(sample: Sample) throws { try check(sample) }

  @Test func `the zone of a date that names none is a parameter`() throws {
    let sample = Sample("2026-11-23 08:30:00", "2026-11-23T08:30:00Z")
    try check(sample, FeedDate(defaultOffset: 0))
  }

  @Test func `the words of a date are kept`() {
    #expect(FeedDate.vietnam.claim("hôm nay") == ParsedDate(claimed: "hôm nay", instant: nil))
  }
}
