import FeedDomain
import Testing

/// Days of the calendar as numbers.
struct GregorianCalendarTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
    (2026, 11, 24, 20_781), (1900, 3, 1, -25_508), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func `a day has its number and a number its day`(year: Int, month: Int, day: Int, number: Int) {
    #expect(GregorianCalendar.daysSince1970(year: year, month: month, day: day) == number)
    #expect(GregorianCalendar.day(number) == (year, month, day))
  }

  @Test func `every day of four centuries follows the one before`() {
    var (year, month, day) = (1800, 1, 1)
    let first = GregorianCalendar.daysSince1970(year: year, month: month, day: day)
    for number in first..<first + 146_097 {
      #expect(GregorianCalendar.day(number) == (year, month, day))
      day += 1
      if day > GregorianCalendar.days(in: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, day) == (2200, 1, 1))
  }
}
