import FeedDomain
import Foundation
import Testing

@testable import Transport

@Suite("Reading header fields") struct FieldTests {
  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777.0),
    ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
    ("Sun Nov  6 08:49:37 1994", 784_111_777),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
    ("sun, 6 nov 1994 8:49:37 GMT", 784_111_777),
    ("Sat, 01 Jan 2000 00:00:60 GMT", 946_684_859),
    ("Friday, 01-Jan-69 00:00:00 GMT", 3_124_224_000),
  ])
  func `a date of HTTP is a point in time`(_ text: String, _ seconds: TimeInterval) {
    #expect(HTTPDate.date(text) == Date(timeIntervalSince1970: seconds))
  }

  @Test(arguments: [
    "", "0", "yesterday", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
    "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 EST",
    "Sun, 06 Nov 19944 08:49:37 GMT", "Thu, 29 Feb 2023 00:00:00 GMT", "Sun, 06 Nov 1994 08:49 GMT",
  ])
  func `what is no date is none`(_ text: String) {
    #expect(HTTPDate.date(text) == nil)
  }

  @Test(
    arguments: [
      ("max-age=600", nil, nil, nil, Duration.seconds(600)),
      ("max-age=600", "60", nil, nil, .seconds(540)),
      ("max-age=600", "601", nil, nil, .zero),
      ("MAX-AGE=\"600\"", nil, nil, nil, .seconds(600)),
      ("public, max-age = 600 , must-revalidate", nil, nil, nil, .seconds(600)),
      ("max-age=99999999999999999999", nil, nil, nil, .seconds(1 << 31)),
      ("no-cache, max-age=600", nil, nil, nil, .zero),
      ("no-store", nil, nil, nil, .zero),
      (nil, nil, "0", nil, .zero),
      (nil, nil, "Sun, 06 Nov 1994 09:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", .seconds(3600)),
      (nil, nil, "Sun, 06 Nov 1994 07:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", .zero),
      (
        "max-age=60", nil, "Sun, 06 Nov 1994 09:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT",
        .seconds(60)
      ),
      (nil, nil, "Sun, 06 Nov 1994 09:49:37 GMT", nil, nil),
      ("private", nil, nil, nil, nil),
      ("s-maxage=600", nil, nil, nil, nil),
    ] as [(String?, String?, String?, String?, Duration?)])
  func `freshness is what is left of the age allowed`(
    _ cacheControl: String?, _ age: String?, _ expires: String?, _ date: String?, _ fresh: Duration?
  ) {
    let read = Freshness.freshFor(
      cacheControl: cacheControl, age: age, expires: expires, date: date)
    #expect(read == fresh)
  }

  @Test func `commas part links only outside of brackets and quotes`() {
    let field = "<http://a.example/x,y>; rel=\"a, b\"; title=\"c\\\", d\" ,, </z>;rel=next,"
    #expect(
      LinkFields.members(of: field) == [
        "<http://a.example/x,y>; rel=\"a, b\"; title=\"c\\\", d\"", "</z>;rel=next",
      ])
  }

  @Test(
    arguments: [
      [], [0x41], Array("tin-tức".utf8), [0xe9], [0xee, 0xbf, 0xa9],
      [0xff, 0x00, 0xc3, 0xa9, 0xee],
      Array("ok".utf8) + [0xc3],
    ] as [[UInt8]])
  func `any bytes survive as text`(_ bytes: [UInt8]) {
    #expect(FieldText.bytes(FieldText.text(bytes)) == bytes)
  }

  @Test func `fields are found whatever their case and blanks`() {
    var head = ResponseHead()
    for line in [
      "HTTP/2 200 \r\n", "eTaG:  \"x\" \t\r\n", "DATE:\r\n", "X-ETag: \"y\"\r\n", "\r\n",
    ] {
      Array(line.utf8).withUnsafeBufferPointer { head.read($0) }
    }
    #expect(head.status == 200)
    #expect(head.entityTag == "\"x\"")
    #expect(head.date == "")
  }
}
