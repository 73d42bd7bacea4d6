import FeedDomain

/// The fixed words of letters, in the language of the reader.
struct LetterWords: Sendable {
  let language: LetterLanguage

  private func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vi ? vietnamese : english
  }

  var noNews: String { pick("Không có tin mới.", "There is no news.") }
  var source: String { pick("Nguồn", "Source") }
  var alsoBy: String { pick("Cùng đưa tin", "Also reported by") }
  var untitled: String { pick("(không có tiêu đề)", "(without a title)") }
  var stop: String { pick("Ngừng nhận thư này (hủy đăng ký)", "Stop these letters (unsubscribe)") }
  var automatic: String {
    pick(
      "Thư này do phần mềm soạn và gửi tự động.", "This letter was written and sent by a program.")
  }
  var forDesk: String { pick("Dành cho biên tập viên", "For editors only") }
  var incidentsTitle: String { pick("Tin bị giữ vì đáng ngờ", "Held as suspicious") }
  var troublesTitle: String { pick("Nguồn đang trục trặc", "Sources in trouble") }
  var silentTitle: String {
    pick("Nguồn im lặng đã lâu", "Sources that have been silent for long")
  }
  var bouncedTitle: String {
    pick("Địa chỉ không nhận được thư", "Mailboxes that refused letters")
  }

  func why(_ edition: String) -> String {
    pick(
      "Quý vị nhận được thư này vì địa chỉ này đã được đăng ký nhận “\(edition)”.",
      "You get this letter because your address was registered for “\(edition)”.")
  }

  func counted(_ count: Int) -> String {
    switch (language, count) {
    case (.vi, 0): "không có tin mới"
    case (.vi, _): "\(count) tin"
    case (.en, 0): "no news"
    case (.en, 1): "1 story"
    case (.en, _): "\(count) stories"
    }
  }

  var allIssues: String { pick("Các số điểm tin đã phát hành", "All issues") }

  func issue(_ number: Int) -> String { pick("Số \(number)", "No. \(number)") }

  func day(_ day: CalendarDay) -> String {
    language == .vi ? VietnameseDate.weekdayAndDay(day) : EnglishDate.weekdayAndDay(day)
  }

  func lastRead(_ time: String?) -> String {
    guard let time else { return pick("chưa đọc được lần nào", "never read yet") }
    return pick("đọc được lần cuối lúc \(time)", "last read at \(time)")
  }

  func trouble(_ report: PollReport) -> String {
    guard language == .en else { return TroubleWords.words(for: report) }
    let explanation = Wording.line(report.explanation) ?? report.outcome.rawValue
    return explanation.hasSuffix(".") ? String(explanation.dropLast()) : explanation
  }

  func incident(_ incident: Incident, since: String) -> String {
    let number = incident.id.rawValue
    guard language == .en else {
      return "\(IncidentWords.words(for: incident)). Sự việc số \(number), từ \(since)"
    }
    return "\(incident.held) held (\(incident.kind.rawValue)). Incident \(number), since \(since)"
  }

  func silent(since time: String) -> String {
    pick("tin gần nhất từ \(time)", "the newest story is of \(time)")
  }

  /// How many stories there are in doubt; of more than are shown, that these are the newest.
  func doubtsTitle(_ count: Int, shown: Int) -> String {
    let rest =
      count > shown
      ? pick("; dưới đây là \(shown) tin mới nhất", "; these are the newest \(shown)") : ""
    return pick("Tin chờ quyết định chuyên mục", "Stories whose section is in doubt")
      + " (\(counted(count))\(rest))"
  }

  func doubt(_ doubt: DeskStory, section: String) -> String {
    let chance = doubt.story.decision.reason.chance.map { " (\($0)%)" } ?? ""
    let number = doubt.story.id.rawValue
    let state =
      switch doubt.review {
      case .held: pick("đang giữ lại", "held")
      case .queued, nil: pick("đã đăng", "published")
      }
    return pick(
      "có lẽ thuộc mục “\(section)”\(chance), \(state), tin số \(number)",
      "probably “\(section)”\(chance), \(state), story \(number)")
  }

  var doubtsRemedy: String {
    let commands = (approve: "feedhub stories approve", move: "feedhub stories move")
    return pick(
      "Đồng ý: \(commands.approve) SỐ. Chuyển mục: \(commands.move) SỐ MỤC. Xem hết: feedhub stories queue.",
      "Agree: \(commands.approve) NUMBER. Move: \(commands.move) NUMBER SECTION. All: feedhub stories queue."
    )
  }

  var incidentsRemedy: String {
    pick(
      "Xem: feedhub sources incidents SỐ. Đăng: feedhub sources release SỐ. Bỏ: feedhub sources discard SỐ.",
      "Look: feedhub sources incidents NUMBER. Publish: feedhub sources release NUMBER. Drop: "
        + "feedhub sources discard NUMBER.")
  }

  func bounced(_ reason: String) -> String {
    pick("máy chủ trả lời “\(reason)”", "the server said “\(reason)”")
  }
}

/// Dates as they are written in English.
enum EnglishDate {
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Like `Tuesday 24 November 2026`.
  static func weekdayAndDay(_ day: CalendarDay) -> String {
    "\(weekdays[day.weekday - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
