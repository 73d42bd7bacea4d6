import FeedDomain
import Foundation
import Testing

@testable import Curation

/// What is held as somebody else's doing, and what is a library at work.
struct IncidentJudgeTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)

  private func article(
    _ title: String, _ summary: String? = nil, hoursAgo: Double? = 1, language: String? = nil
  ) -> Article {
    Article(
      source: SourceID("lao-cai"), key: title, title: title, contentDigest: [], summary: summary,
      language: language, claimedPublished: hoursAgo.map { now - $0 * 3600 })
  }

  private func habit(busiest: Int = 2, lastDay: Int = 0, titles: [String]? = nil) -> SourceHabit {
    SourceHabit(
      lastDay: lastDay, busiestDay: busiest,
      recentTitles: titles ?? (1...20).map { "Thư viện tỉnh phục vụ bạn đọc, đợt \($0)" })
  }

  private func news(_ count: Int, hoursAgo: Double? = 1) -> [Article] {
    (0..<count).map { article("Hoạt động số \($0) của Tuần lễ Sách", hoursAgo: hoursAgo) }
  }

  private func judge(
    _ articles: [Article], habit: SourceHabit? = nil, isBacklog: Bool = false, lastDays: Double = 0,
    hasKnown: Bool = true, incidents: IncidentHistory = IncidentHistory()
  ) -> IncidentJudge.Verdict {
    IncidentJudge(
      articles, spam: articles.map { SpamWords($0, saying: SyllableText($0)) },
      in: .init(
        now: now, isBacklog: isBacklog, lastSuccess: now - lastDays * 86400 - 1800,
        hasKnown: hasKnown, habit: habit ?? self.habit(), incidents: incidents)
    ).verdict
  }

  private func kind(_ verdict: IncidentJudge.Verdict) -> Incident.Kind? {
    guard case .opens(let kind, _) = verdict.incident else { return nil }
    return kind
  }

  // MARK: - Floods

  @Test func `many entries of today from a quiet source are held, all of them`() {
    let verdict = judge(news(25))
    #expect(kind(verdict) == .flood)
    #expect(verdict.held.count == 25)
    guard case .opens(_, let evidence) = verdict.incident else { return }
    #expect(evidence.lastDay == 25)
    #expect(evidence.busiestDay == 2)
    #expect(evidence.titles.count == 5)
  }

  @Test func `a flood through a small window is seen by what the day has brought`() {
    #expect(kind(judge(news(9), habit: habit(lastDay: 10))) == nil)
    #expect(kind(judge(news(9), habit: habit(lastDay: 11))) == .flood)
  }

  @Test func `a window that is replaced at once needs fewer entries`() {
    #expect(kind(judge(news(10), hasKnown: false)) == .flood)
    #expect(kind(judge(news(10), hasKnown: true)) == nil)
    #expect(kind(judge(news(9), hasKnown: false)) == nil)
  }

  @Test func `a busy festival week is news`() {
    for day in 3...14 {
      #expect(kind(judge(news(3), habit: habit(busiest: 3, lastDay: day))) == nil)
    }
    #expect(kind(judge(news(12), habit: habit(busiest: 5))) == nil)
  }

  @Test func `a source that always brings much may bring more`() {
    #expect(kind(judge(news(60), habit: habit(busiest: 15))) == nil)
    #expect(kind(judge(news(80), habit: habit(busiest: 15))) == .flood)
  }

  @Test func `an archive that is brought in is no flood`() {
    #expect(kind(judge(news(200, hoursAgo: 24 * 365))) == nil)
  }

  @Test func `the first poll of a source is no flood`() {
    #expect(kind(judge(news(50), isBacklog: true)) == nil)
  }

  @Test func `a source that was out of reach comes back whole`() {
    #expect(kind(judge(news(25, hoursAgo: nil), lastDays: 0)) == .flood)
    #expect(kind(judge(news(25, hoursAgo: nil), lastDays: 3, hasKnown: true)) == nil)
  }

  @Test func `what the desk has released lately is not held again`() {
    var incidents = IncidentHistory()
    incidents.trusted = [.flood]
    #expect(kind(judge(news(25), incidents: incidents)) == nil)
  }

  @Test func `as long as a flood is open everything new is held with it`() {
    var incidents = IncidentHistory()
    incidents.open = .init(id: IncidentID(rawValue: 7), kind: .flood)
    let verdict = judge(news(1), incidents: incidents)
    #expect(verdict.held == [0])
    #expect(verdict.incident == .continues(IncidentID(rawValue: 7), .flood))
  }

  // MARK: - Advertisements

  @Test func `advertisements among the news are held and the news flows`() {
    let verdict = judge([
      article("Top 10 nhà cái uy tín nhất hiện nay"), article("Trao giải cuộc thi đọc sách"),
      article("Tài xỉu online đổi thưởng, link vào mới nhất"),
      article("Soi cầu XSMB chốt số hôm nay"),
    ])
    #expect(kind(verdict) == .spamWords)
    #expect(verdict.held == [0, 2, 3])
    guard case .opens(_, let evidence) = verdict.incident else { return }
    #expect(evidence.words.contains("nhà cái"))
    #expect(evidence.arrived == 4)
  }

  @Test func `the same phrase with accents and without counts once`() {
    let text = article("Nhà cái uy tín")
    #expect(SpamWords(text, saying: SyllableText(text))?.found == ["nhà cái"])
    let plain = article("Nha cai uy tin, tai xiu online")
    #expect(SpamWords(plain, saying: SyllableText(plain))?.found.count == 2)
  }

  @Test(arguments: [
    "Link vào 188BET không bị chặn, nhà cái uy tín nhất", "Nổ hũ 789Club – game bài tặng code 100k",
    "Situs Slot Gacor Maxwin 2026 – Judi Online Terpercaya", "Buy Viagra and Cialis without bonus",
    "Vay nóng online, giải ngân trong ngày, hỗ trợ nợ xấu",
  ])
  func `a single advertisement that is plain enough is held`(title: String) {
    let verdict = judge([article(title), article("Khai mạc hội sách")])
    #expect(verdict.held == [0])
    #expect(kind(verdict) == .spamWords)
  }

  @Test func `news beside a flood of advertisements flows`() {
    let spam = (0..<40).map { article("Nhà cái tài xỉu số \($0)") }
    let verdict = judge(spam + news(2))
    #expect(kind(verdict) == .spamWords)
    #expect(verdict.held == Set(0..<40))
    #expect(kind(judge(spam + news(25))) == .flood)
  }

  @Test(arguments: [
    ("Thư viện tuyên truyền phòng chống cờ bạc, cá cược trực tuyến", "Tác hại của tài xỉu, nổ hũ."),
    (
      "Công an tỉnh cảnh báo các trang cá độ bóng đá, nhà cái lừa đảo",
      "Nhà cái, tài xỉu, game bài."
    ),
    ("Nói không với nhà cái, cá cược, tài xỉu: chuyên đề pháp luật", ""),
    ("Công ty Xổ số kiến thiết tặng 1.000 bản sách cho thư viện", "Xổ số kiến thiết trao tặng."),
    ("Đọc sách tích điểm đổi thưởng, đăng ký nhận quà", "Bạn đọc nhận khuyến mãi."),
    (
      "Giới thiệu sách: Casino Royale của Ian Fleming", "Điệp viên vào sòng bạc và thắng ván poker."
    ),
    ("Đăng ký slot tham gia câu lạc bộ đọc sách, link vào phòng họp", "Còn 5 slot."),
    ("Thông báo chốt số lượng đại biểu, đăng ký nhận tài liệu", "Hạn chót 15/11."),
    ("Thiết kế game bài giảng, tặng code cho 20 giáo viên", "Tập huấn kỹ năng số."),
    ("Viết bài đổi thưởng cùng thư viện", "Bài hay được nhận khuyến mãi sách."),
    ("Hà Nội 12 ngày đêm: triển lãm ảnh máy bay B52", "Trưng bày tư liệu."),
    ("Cả cuộc đời vì sách của một thủ thư vùng cao", "Ông mở tủ sách tại nhà, cải tạo kho."),
  ])
  func `a library may write about it`(title: String, summary: String) {
    let verdict = judge(Array(repeating: article(title, summary), count: 4))
    #expect(verdict.held.isEmpty)
  }

  @Test func `one doubtful title among many proves nothing`() {
    #expect(judge([article("Chuyện nhà cái ngày xưa")] + news(6)).held.isEmpty)
  }

  @Test func `advertisements are held at the first poll too`() {
    let verdict = judge(
      [article("Nhà cái cá cược bóng đá số một"), article("Tin thư viện")], isBacklog: true)
    #expect(verdict.held == [0])
  }

  @Test func `as long as advertisements are open one more is held and news is not`() {
    var incidents = IncidentHistory()
    incidents.open = .init(id: IncidentID(rawValue: 7), kind: .spamWords)
    let verdict = judge(
      [article("Trao giải cuộc thi"), article("Chơi tài xỉu")], incidents: incidents)
    #expect(verdict.held == [1])
    #expect(judge(news(2), incidents: incidents).incident == nil)
    #expect(
      judge(news(30), incidents: incidents).incident
        == .continues(IncidentID(rawValue: 7), .flood))
  }

  // MARK: - Foreign scripts

  private let chinese = ["最新优惠活动注册送彩金", "官方网站手机版下载入口", "平台登录地址大全"]

  @Test func `titles in a script that the source does not use are held`() {
    let verdict = judge(chinese.map { article($0) } + [article("Khai mạc hội sách")])
    #expect(kind(verdict) == .foreignScript)
    #expect(verdict.held == [0, 1, 2])
    guard case .opens(_, let evidence) = verdict.incident else { return }
    #expect(evidence.scripts == ["han"])
  }

  @Test(arguments: [
    ("ブランド時計激安通販サイト", "kana"), ("Лучшие предложения этого дня", "cyrillic"),
    ("สมัครสมาชิกใหม่วันนี้", "thai"), ("무료 다운로드 바로가기", "hangul"),
  ])
  func `each foreign script is known by its name`(title: String, script: String) {
    #expect(ForeignScript.of(title)?.rawValue == script)
  }

  @Test func `a Vietnamese title that quotes another script is Vietnamese`() {
    #expect(ForeignScript.of("Giới thiệu bài thơ Nam quốc sơn hà (南國山河)") == nil)
    #expect(ForeignScript.of("Ngày hội đọc sách ở Đắk Lắk") == nil)
    #expect(ForeignScript.of("2026 – 15:30!") == nil)
  }

  @Test func `a source that writes in another script by habit may go on`() {
    let habit = habit(titles: ["Выставка книг", "Неделя русской книги", "Tuần văn hóa Nga"])
    let russian = ["Вечер поэзии Пушкина", "Новые книги ноября", "Клуб читателей"]
    #expect(judge(russian.map { article($0) }, habit: habit).held.isEmpty)
    #expect(judge(russian.map { article($0, language: "ru") }).held.isEmpty)
    #expect(judge(russian.map { article($0, language: "en-US") }).held.count == 3)
    #expect(judge(russian.map { article($0) }, isBacklog: true).held.isEmpty)
  }

  @Test func `two titles that slipped through are no habit`() {
    let titles =
      ["最新优惠活动注册送彩金", "官方网站手机版下载入口"]
      + (1...18).map { "Thư viện tỉnh phục vụ bạn đọc, đợt \($0)" }
    #expect(judge(chinese.map { article($0) }, habit: habit(titles: titles)).held.count == 3)
  }

  @Test func `nothing new is no incident`() {
    var incidents = IncidentHistory()
    incidents.open = .init(id: IncidentID(rawValue: 7), kind: .flood)
    #expect(judge([], incidents: incidents).incident == nil)
  }
}
