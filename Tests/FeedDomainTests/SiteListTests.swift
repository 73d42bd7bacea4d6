import FeedDomain
import Foundation
import Testing

/// The lists of the site: how the store knows them again, and where a month begins.
struct SiteListTests {
  @Test(arguments: [
    SiteList.month(SiteMonth(year: 2026, month: 2)), .sitemap(17), .sources,
  ])
  func `a list is known again by its name`(list: SiteList) {
    #expect(SiteList(name: list.name) == list)
  }

  @Test(arguments: ["", "month:2026-13", "month:", "sitemap:x", "year:2026"])
  func `a name that no list has is none`(name: String) {
    #expect(SiteList(name: name) == nil)
  }

  @Test func `a month begins at midnight where the hub is`() throws {
    let zone = try #require(TimeZone(identifier: "Asia/Ho_Chi_Minh"))
    let month = SiteMonth(year: 2026, month: 11)
    // 31 October, 17:00 in London.
    #expect(month.start(in: zone) == Date(timeIntervalSince1970: 1_793_466_000))
    #expect(SiteMonth(month.start(in: zone), in: zone) == month)
    #expect(SiteMonth(month.start(in: zone) - 1, in: zone) == SiteMonth(year: 2026, month: 10))
  }

  @Test func `december is followed by january`() {
    #expect(SiteMonth(year: 2026, month: 12).next == SiteMonth(year: 2027, month: 1))
    #expect(SiteMonth(year: 2026, month: 3).next.text == "2026-04")
  }
}
