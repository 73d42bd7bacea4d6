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
    Sample("2026-W48-1T08:30:00Z", "2026-11-23T08:30:00Z"),
    Sample("2026W481T083000Z", "2026-11-23T08:30:00Z"),
    Sample("2026-W53-7T00:00Z", "2027-01-03T00:00:00Z"),
    Sample("2020-W01T00:00Z", "2019-12-30T00:00:00Z"),
    Sample("2003-12-31T10Z", "2003-12-31T10:00:00Z"),
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

  @Test(arguments: [
    Sample("ven., 03 juil. 2020 15:09:58 +0000", "2020-07-03T15:09:58Z"),
    Sample("Mar, 14 Jul 2020 08:00:00 +0000", "2020-07-14T08:00:00Z"),
    Sample("Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28T22:00:00Z"),
    Sample("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
    Sample("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    Sample("2004년 05월 28일 01:31:15", "2004-05-27T16:31:15Z"),
    Sample("2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z"),
    Sample("2026年11月23日 08:30 +08:00", "2026-11-23T00:30:00Z"),
    Sample("Пн, 23 ноя 2026 08:30:00 +0300", "2026-11-23T05:30:00Z"),
    Sample("23 Desember 2026", "2026-12-22T17:00:00Z"),
    Sample("Nov. 16, 2020, 10:57 a.m. GMT", "2020-11-16T10:57:00Z"),
    Sample("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z"),
    Sample(
      "Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12T17:00:00Z"),
    Sample("Nov 2020 GMT", "2020-11-01T00:00:00Z"),
    Sample("1520932969", "2018-03-13T09:22:49Z"), Sample("1520932969000", "2018-03-13T09:22:49Z"),
    Sample("031231", "2003-12-30T17:00:00Z"), Sample("2003335", "2003-11-30T17:00:00Z"),
  ])
  func `dates of other languages and programs are read`(sample: Sample) throws {
    try check(sample)
  }

  @Test func `a date of the standards may mean another zone than one of Vietnam`() throws {
    let dates = FeedDate(defaultOffset: 7 * 3600, standardOffset: 0)
    try check(Sample("2026-11-23T08:30:00", "2026-11-23T08:30:00Z"), dates)
    try check(Sample("Mon, 23 Nov 2026 08:30:00", "2026-11-23T08:30:00Z"), dates)
    try check(Sample("23/11/2026 08:30", "2026-11-23T01:30:00Z"), dates)
    try check(Sample("08:30 SA ngày 23 tháng 11 năm 2026", "2026-11-23T01:30:00Z"), dates)
  }

  @Test func `a date without a year is the last such day before its document`() throws {
    let reference = try Date("2026-11-23T01:30:00Z", strategy: .iso8601)
    let dates = FeedDate.vietnam
    let thisYear = try Date("2026-09-14T17:00:00Z", strategy: .iso8601)
    let lastYear = try Date("2025-12-29T17:00:00Z", strategy: .iso8601)
    #expect(dates.claim("15 Th9", near: reference).instant == thisYear)
    #expect(dates.claim("30 Th12", near: reference).instant == lastYear)
    #expect(dates.claim("15 Th9").instant == nil)
  }

  @Test func `the zone of a date that names none is a parameter`() throws {
    let sample = Sample("2026-11-23 08:30:00", "2026-11-23T08:30:00Z")
    try check(sample, FeedDate(defaultOffset: 0))
  }

  @Test func `the words of a date are kept`() {
    #expect(FeedDate.vietnam.claim("hôm nay") == ParsedDate(claimed: "hôm nay", instant: nil))
  }
}
