import FeedDomain

// Long because a state machine is better read in one piece.

/// Goes through the characters of a date once and fills in what they say.
///
/// Every rule looks at the next few bytes only, so that order, separators and stray words around a
/// date do not matter.
struct DateScanner {
  /// Safe because `FeedDate.parse` keeps the memory alive around the scanner's whole life, and every
  /// access is checked against the count.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private(set) var fields = DateFields()
  /// Numbers that belong to no pattern yet: value and count of digits.
  private var loose: (first: Loose?, second: Loose?, third: Loose?) = (nil, nil, nil)
  private var expected: Expectation?
  private var hasTime = false
  private var hasMonthWord = false
  private var lastNumeral: Int?
  /// Whether the `T` of ISO 8601 was just passed over.
  private var isHourOfISO = false

  private struct Loose {
    var value: Int
    var digits: Int
  }

  private enum Expectation { case day, month, year }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always) private func byte(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  @inline(__always) private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  mutating func scan() {
    if timestamp() { return }
    while at < bytes.count, !fields.isImpossible {
      let current = bytes[at]
      if isDigit(at) {
        number()
      } else if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") {
        sign()
      } else if current | 0x20 >= 0x61 && current | 0x20 <= 0x7A || current >= 0x80 {
        word()
      } else {
        at += 1
      }
    }
    settle()
  }
}

// MARK: - Numbers

extension DateScanner {
  /// Value and end of the digits at an offset; values stop growing long before they overflow.
  private func digits(_ start: Int) -> (value: Int, end: Int) {
    var value = 0
    var end = start
    while isDigit(end) {
      value = min(value * 10 + Int(bytes[end]) - 0x30, 1_000_000_000_000_000)
      end += 1
    }
    return (value, end)
  }

  private func digits(_ start: Int, count: Int) -> Int {
    var value = 0
    for index in start..<start + count { value = value * 10 + Int(byte(index)) - 0x30 }
    return value
  }

  /// Seconds or milliseconds since 1970, as database exports have them: the whole text, and of this
  /// century.
  private mutating func timestamp() -> Bool {
    var start = 0
    while byte(start) != 0, byte(start) <= 0x20 { start += 1 }
    let (value, end) = digits(start)
    var rest = end
    while byte(rest) != 0, byte(rest) <= 0x20 { rest += 1 }
    guard rest == bytes.count, end - start == 10 || end - start == 13 else { return false }
    fields.timestamp = end - start == 10 ? Double(value) : Double(value) / 1000
    return true
  }

  private mutating func number() {
    let (value, end) = digits(at)
    let length = end - at
    if let expectation = expected { return fulfil(expectation, value, length, end) }
    if !hasTime, length <= 2, clockTime(value, end) { return }
    if !fields.hasDate, length == 4, weekDate(value, end) { return }
    if !fields.hasDate, length <= 4, calendarDate(value, end) { return }
    if !fields.hasDate, compactDate(length, end) { return }
    let start = at
    at = end
    if fields.hasDate, !hasTime, isHourOfISO, [2, 4, 6].contains(length) {
      // `2003-12-31T10`, the least time that ISO 8601 has, or `2026W481T083000`.
      isHourOfISO = false
      compactTime(start, end)
      return
    }
    keep(Loose(value: value, digits: length))
    skipOrdinal()
  }

  /// `ngày 2 tháng 3 năm 2023`: the word before says what the number is.
  ///
  /// A whole date may follow `ngày` all the same.
  private mutating func fulfil(_ expectation: Expectation, _ value: Int, _ length: Int, _ end: Int)
  {
    expected = nil
    switch expectation {
    case .day:
      if calendarDate(value, end) { return }
      fields.day = value
    case .month:
      // `tháng 11/2026`
      fields.month = value
      hasMonthWord = true
      if byte(end) == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "-"), isDigit(end + 1) {
        let year = digits(end + 1)
        if year.end - end == 5, fields.year == nil {
          fields.year = year.value
          at = year.end
          return
        }
      }
    case .year: fields.year = year(value, length)
    }
    at = end
  }

  private mutating func keep(_ number: Loose) {
    if loose.first == nil {
      loose.first = number
    } else if loose.second == nil {
      loose.second = number
    } else if loose.third == nil {
      loose.third = number
    }
  }

  /// `1st`, `2nd`, `3rd`, `4th`: but `23 Th11` is a month and `8 h` an hour.
  private mutating func skipOrdinal() {
    let first = byte(at) | 0x20
    let second = byte(at + 1) | 0x20
    let isOrdinal =
      first == 0x73 && second == 0x74 || first == 0x6E && second == 0x64
      || first == 0x72 && second == 0x64 || first == 0x74 && second == 0x68 && !isDigit(at + 2)
    if isOrdinal { at += 2 }
  }

  /// `08:30`, `8:30:15.25`, `8h30`, `08.30` only after a date; answers whether it was one.
  private mutating func clockTime(_ hour: Int, _ end: Int) -> Bool {
    let mark = byte(end)
    let isHourLetter = mark | 0x20 == UInt8(ascii: "h") || mark | 0x20 == UInt8(ascii: "g")
    guard mark == UInt8(ascii: ":") || isHourLetter, isDigit(end + 1) else { return false }
    let minute = digits(end + 1)
    guard minute.end - end <= 3 else { return false }
    hasTime = true
    fields.hour = hour
    fields.minute = minute.value
    at = minute.end
    if byte(at) == UInt8(ascii: ":"), isDigit(at + 1) { seconds() }
    if hour > 24 || fields.minute > 59 || fields.second > 60 { fields.isImpossible = true }
    if hour == 24, fields.minute > 0 || fields.second > 0 { fields.isImpossible = true }
    fields.second = min(fields.second, 59)
    return true
  }

  private mutating func seconds() {
    let second = digits(at + 1)
    fields.second = second.value
    at = second.end
    guard byte(at) == UInt8(ascii: ".") || byte(at) == UInt8(ascii: ","), isDigit(at + 1) else {
      return
    }
    at += 1
    var scale = 0.1
    while isDigit(at) {
      fields.fraction += Double(bytes[at] - 0x30) * scale
      scale /= 10
      at += 1
    }
  }

  /// Three numbers with one kind of sign between them, or two with a month's name in the middle.
  private mutating func calendarDate(_ first: Int, _ end: Int) -> Bool {
    let mark = byte(end)
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else {
      return false
    }
    let firstLength = end - at
    guard isDigit(end + 1) else { return false }
    let second = digits(end + 1)
    if firstLength == 4 { return isoDate(first, mark, second.value, second.end, end) }
    guard firstLength <= 2, second.end - end <= 3 else { return false }
    guard byte(second.end) == mark, isDigit(second.end + 1) else { return false }
    var third = digits(second.end + 1)
    var length = third.end - second.end - 1
    if length > 4 {
      // Two dates glued together: the year ends after its four digits.
      third = (digits(second.end + 1, count: 4), second.end + 5)
      length = 4
    }
    guard length == 4 || length == 2 else { return false }
    order(first, second.value)
    fields.year = year(third.value, length)
    at = third.end
    // What is left of the second date names nothing more.
    while isDigit(at) || (byte(at) == mark && isDigit(at + 1)) { at += 1 }
    return true
  }

  /// Day, then month.
  ///
  /// Only if the second number can be no month are they the other way round.
  private mutating func order(_ first: Int, _ second: Int) {
    let isSwapped = second > 12 && first <= 12
    fields.day = isSwapped ? second : first
    fields.month = isSwapped ? first : second
    if !isSwapped { fields.isVietnamese = true }
  }

  /// `2003-12-31`, `2003/12/31`, `2003-12`, `2003-365`; at stands at the year.
  private mutating func isoDate(
    _ year: Int, _ mark: UInt8, _ second: Int, _ secondEnd: Int, _ end: Int
  ) -> Bool {
    let secondLength = secondEnd - end - 1
    fields.year = year
    if secondLength == 3 {
      ordinal(second)
      at = secondEnd
      return true
    }
    fields.month = second
    guard secondLength <= 2 else { return false }
    guard byte(secondEnd) == mark, isDigit(secondEnd + 1) else {
      fields.day = 1
      at = secondEnd
      return true
    }
    let third = digits(secondEnd + 1)
    let length = min(third.end - secondEnd - 1, 2)
    fields.day = digits(secondEnd + 1, count: length)
    at = secondEnd + 1 + length
    dropTimeMark()
    return true
  }

  /// `2026-W48-1`, `2026W481`, `2026-W48`: week and day of ISO 8601, whose first week has the 4th of
  /// January.
  private mutating func weekDate(_ year: Int, _ end: Int) -> Bool {
    let mark = byte(end) == UInt8(ascii: "-") ? end + 1 : end
    guard byte(mark) == UInt8(ascii: "W"), isDigit(mark + 1), isDigit(mark + 2) else {
      return false
    }
    let week = digits(mark + 1, count: 2)
    guard (1...53).contains(week), (1...9999).contains(year) else { return false }
    var next = mark + 3
    if byte(next) == UInt8(ascii: "-"), isDigit(next + 1) { next += 1 }
    let weekday = isDigit(next) ? Int(byte(next)) - 0x30 : 1
    guard (1...7).contains(weekday) else { return false }
    let fourth = GregorianCalendar.daysSince1970(year: year, month: 1, day: 4)
    // 1970-01-01 was a Thursday.
    let monday = fourth - ((fourth + 3) % 7 + 7) % 7
    let day = monday + (week - 1) * 7 + weekday - 1
    let first = GregorianCalendar.daysSince1970(year: year, month: 1, day: 1)
    let length = GregorianCalendar.daysSince1970(year: year + 1, month: 1, day: 1) - first
    fields.year = day < first ? year - 1 : day >= first + length ? year + 1 : year
    ordinal(day - GregorianCalendar.daysSince1970(year: fields.year ?? year, month: 1, day: 1) + 1)
    at = isDigit(next) ? next + 1 : next
    dropTimeMark()
    return true
  }

  private mutating func dropTimeMark() {
    guard byte(at) | 0x20 == UInt8(ascii: "t"), isDigit(at + 1) else { return }
    at += 1
    isHourOfISO = true
  }

  /// The day of the year; months and days follow from it.
  private mutating func ordinal(_ day: Int) {
    guard let year = fields.year else { return }
    var rest = day
    var month = 1
    while month < 12, rest > GregorianCalendar.days(in: month, of: year) {
      rest -= GregorianCalendar.days(in: month, of: year)
      month += 1
    }
    fields.month = month
    fields.day = rest
  }

  /// `20031231`, `20031231T101455`, `20031231101455`.
  private mutating func compactDate(_ length: Int, _ end: Int) -> Bool {
    if (5...7).contains(length), length == bytes.count { return shortDate(length) }
    guard length == 8 || length == 14 || length == 12 else { return false }
    let year = digits(at, count: 4)
    let month = digits(at + 4, count: 2)
    let day = digits(at + 6, count: 2)
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return false
    }
    (fields.year, fields.month, fields.day) = (year, month, day)
    at += 8
    if length == 8 {
      guard byte(at) | 0x20 == UInt8(ascii: "t") else { return true }
      let time = digits(at + 1)
      guard [2, 4, 6].contains(time.end - at - 1) else { return true }
      compactTime(at + 1, time.end)
      at = time.end
    } else {
      compactTime(at, end)
      at = end
    }
    return true
  }

  /// `031231`, `03335`, `2003335`: only where the text has nothing else.
  private mutating func shortDate(_ length: Int) -> Bool {
    let yearDigits = length == 7 ? 4 : 2
    let year = year(digits(at, count: yearDigits), yearDigits)
    if length == 6 {
      (fields.month, fields.day) = (digits(at + 2, count: 2), digits(at + 4, count: 2))
      fields.year = year
    } else {
      let day = digits(at + yearDigits, count: 3)
      guard (1...366).contains(day) else { return false }
      fields.year = year
      ordinal(day)
    }
    at += length
    return true
  }

  private mutating func compactTime(_ start: Int, _ end: Int) {
    hasTime = true
    fields.hour = digits(start, count: 2)
    fields.minute = end - start >= 4 ? digits(start + 2, count: 2) : 0
    fields.second = end - start >= 6 ? min(digits(start + 4, count: 2), 59) : 0
    if (fields.hour ?? 0) > 24 || fields.minute > 59 { fields.isImpossible = true }
  }

  /// Years of two digits end with 69 (RFC 2822 §4.3 begins the century at 50; feeds are younger).
  private func year(_ value: Int, _ digits: Int) -> Int {
    switch digits {
    case 1, 2: value < 70 ? 2000 + value : 1900 + value
    case 3: 1900 + value
    default: value
    }
  }
}

// MARK: - Zones

extension DateScanner {
  /// A sign before digits is a zone, once there is a time or date it can belong to.
  private mutating func sign() {
    let isEast = bytes[at] == UInt8(ascii: "+")
    guard isDigit(at + 1), hasTime || (isEast && fields.hasDate) else {
      at += 1
      return
    }
    let hours = digits(at + 1)
    let length = hours.end - at - 1
    guard length <= 4, !followsDate(hours.end) else {
      at += 1
      return
    }
    zone(from: at + 1, isEast: isEast, base: 0)
  }

  /// Whether the digits before an offset are the beginning of a date: `08:30 -23/11/2026`.
  private func followsDate(_ end: Int) -> Bool {
    (byte(end) == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "-")
      || byte(end) == UInt8(ascii: ".")) && isDigit(end + 1)
  }

  /// `7`, `07`, `700`, `0700`, `07:00`, from the offset of the first digit.
  private mutating func zone(from start: Int, isEast: Bool, base: Int) {
    let number = digits(start)
    var seconds: Int
    var end = number.end
    if number.end - start <= 2 {
      seconds = number.value * 3600
      if byte(end) == UInt8(ascii: ":"), isDigit(end + 1) {
        let minutes = digits(end + 1)
        seconds += minutes.value * 60
        end = minutes.end
      }
    } else {
      seconds = number.value / 100 * 3600 + number.value % 100 * 60
    }
    // No zone is farther off than 14 hours; +1530 is somebody's mistake.
    if seconds <= 15 * 3600 { fields.offset = base + (isEast ? seconds : -seconds) }
    at = end
  }
}

// MARK: - Words

extension DateScanner {
  private mutating func word() {
    let start = at
    var key = DateWordKey()
    var isMarked = false
    while at < bytes.count {
      let (scalar, length) = scalar(at)
      guard let letter = scalar.plainLetter else { break }
      if letter != 0 { key.add(letter) }
      if length > 1 { isMarked = true }
      at += length
    }
    guard at > start else {
      let (scalar, length) = scalar(at)
      at += max(1, length)
      ideograph(scalar)
      return
    }
    understand(key, isMarked: isMarked)
  }

  /// `2004년 05월 28일 오후 1시`, `2026年11月23日`: in Korean, Chinese and Japanese the unit follows its
  /// number; only Korean tells by its letters where it is at home.
  private mutating func ideograph(_ sign: Unicode.Scalar) {
    if (0xAC00...0xD7A3).contains(sign.value), fields.offset == nil { fields.offset = 9 * 3600 }
    switch sign {
    case "年", "년": if let last = takeLastLoose() { fields.year = year(last.value, last.digits) }
    case "月", "월": if let last = takeLastLoose() { fields.month = last.value }
    case "日", "일": if let last = takeLastLoose() { fields.day = last.value }
    case "時", "时", "시", "点": hourMark()
    case "分", "분": if hasTime, let last = takeLastLoose() { fields.minute = min(last.value, 59) }
    case "秒", "초": if hasTime, let last = takeLastLoose() { fields.second = min(last.value, 59) }
    // The second signs of 오전, 午前, 上午 and of 오후, 午後, 下午; the first ones are alike.
    case "전", "前", "上": noteHalf(isAfternoon: false)
    case "후", "後", "下": noteHalf(isAfternoon: true)
    default: break
    }
  }

  /// The character at an offset; the bytes are valid UTF-8 or cost a strange letter at worst.
  private func scalar(_ index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = UInt32(byte(index))
    let tail = { (offset: Int) in UInt32(byte(index + offset) & 0x3F) }
    let value: UInt32
    let length: Int
    switch lead {
    case 0..<0x80: (value, length) = (lead, 1)
    case 0xC0..<0xE0: (value, length) = ((lead & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: (value, length) = ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default: (value, length) = (0xFFFD, 1)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private mutating func understand(_ key: DateWordKey, isMarked: Bool) {
    switch key {
    case "thu" where isMarked, "t":
      // `Thứ 5`, `T5`: the day of the week, told by a number.
      if isMarked { fields.isVietnamese = true }
      skipWeekdayNumber()
      return
    case "a", "p":
      // `10:57 a.m.`
      if byte(at) == UInt8(ascii: "."), byte(at + 1) | 0x20 == UInt8(ascii: "m") {
        noteHalf(isAfternoon: key == "p")
        at += 2
        return
      }
    case "mar" where hasMonthWord:
      // Tuesday in the languages of the South.
      return
    default: break
    }
    act(on: key.word)
  }

  private mutating func act(on word: DateWord) {
    switch word {
    case .month(let month):
      fields.month = month
      hasMonthWord = true
    case .monthAhead:
      fields.isVietnamese = true
      monthAhead()
    case .dayAhead:
      fields.isVietnamese = true
      expected = .day
    case .yearAhead: yearAhead()
    case .morning: noteHalf(isAfternoon: false)
    case .afternoon: noteHalf(isAfternoon: true)
    case .vietnameseMorning, .vietnameseAfternoon:
      fields.isVietnamese = true
      noteHalf(isAfternoon: word == .vietnameseAfternoon)
    case .zone(let minutes): namedZone(minutes)
    case .numeral(let value): numeral(value)
    case .hourMark: hourMark()
    case .minuteMark, .weekday, .unknown: break
    }
  }

  private mutating func skipWeekdayNumber() {
    var index = at
    while byte(index) == 0x20 { index += 1 }
    guard isDigit(index), !isDigit(index + 1), byte(index) >= 0x32, byte(index) <= 0x38 else {
      return
    }
    let next = byte(index + 1)
    if next == UInt8(ascii: "/") || next == UInt8(ascii: "-") || next == UInt8(ascii: ":") {
      return
    }
    at = index + 1
  }

  private mutating func monthAhead() {
    var index = at
    while byte(index) == 0x20 || byte(index) == UInt8(ascii: ".") { index += 1 }
    if isDigit(index) {
      expected = .month
    } else {
      hasMonthWord = true
      lastNumeral = 0
    }
  }

  /// `năm` is the year before a number, and five as the name of a month.
  private mutating func yearAhead() {
    var index = at
    while byte(index) == 0x20 { index += 1 }
    if isDigit(index), fields.month != nil || lastNumeral != 0 {
      expected = .year
    } else {
      numeral(5)
    }
  }

  /// `tháng Mười Một`: numerals add up after the word for month; elsewhere they are weekdays.
  private mutating func numeral(_ value: Int) {
    guard let sum = lastNumeral else { return }
    lastNumeral = sum + value
    fields.month = sum + value
  }

  private mutating func noteHalf(isAfternoon: Bool) {
    if fields.isAfternoon == nil { fields.isAfternoon = isAfternoon }
  }

  /// `8 giờ 30`, `8 giờ 30 phút`: the hour is the number before.
  private mutating func hourMark() {
    guard !hasTime, let last = takeLastLoose(), last.digits <= 2, last.value <= 24 else { return }
    hasTime = true
    fields.hour = last.value
    var index = at
    while byte(index) == 0x20 { index += 1 }
    let minute = digits(index)
    if minute.end > index, minute.end - index <= 2, minute.value < 60,
      byte(minute.end) != UInt8(ascii: "/"), byte(minute.end) != UInt8(ascii: "-")
    {
      fields.minute = minute.value
      at = minute.end
    }
  }

  private mutating func takeLastLoose() -> Loose? {
    defer {
      if loose.third != nil {
        loose.third = nil
      } else if loose.second != nil {
        loose.second = nil
      } else {
        loose.first = nil
      }
    }
    return loose.third ?? loose.second ?? loose.first
  }

  /// `GMT`, `EST`, `GMT+7`, `UTC +07:00`.
  private mutating func namedZone(_ minutes: Int) {
    var index = at
    while byte(index) == 0x20 { index += 1 }
    let mark = byte(index)
    if mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-"), isDigit(index + 1) {
      zone(from: index + 1, isEast: mark == UInt8(ascii: "+"), base: minutes * 60)
    } else if fields.offset == nil {
      fields.offset = minutes * 60
    }
  }
}

// MARK: - What is left

extension DateScanner {
  /// Gives the loose numbers their places: around a month's name, or as a bare year.
  private mutating func settle() {
    guard !fields.hasDate else { return }
    guard let first = loose.first else {
      // `tháng 11/2026`: the month began on its first day.
      if fields.year != nil, fields.month != nil, fields.day == nil { fields.day = 1 }
      return
    }
    if fields.month != nil {
      settleAroundMonth(first)
    } else if let second = loose.second, let third = loose.third, fields.year == nil {
      if first.digits == 4 {
        (fields.year, fields.month, fields.day) = (first.value, second.value, third.value)
      } else if third.digits == 4 || third.digits == 2 {
        order(first.value, second.value)
        fields.year = year(third.value, third.digits)
      }
    } else if loose.second == nil, first.digits == 4, bytes.count <= 6 {
      (fields.year, fields.month, fields.day) = (first.value, 1, 1)
    }
  }

  private mutating func settleAroundMonth(_ first: Loose) {
    var day: Loose? = first
    var year = loose.second
    if first.digits >= 3 || first.value > 31 { (day, year) = (year, first) }
    if fields.day == nil {
      fields.day = day?.value
    } else if fields.year == nil, year == nil {
      year = day
    }
    if fields.year == nil, let year, year.digits <= 4 {
      fields.year = self.year(year.value, year.digits)
    }
    // `Nov 2020`
    if fields.day == nil, fields.year != nil, loose.second == nil { fields.day = 1 }
  }
}
