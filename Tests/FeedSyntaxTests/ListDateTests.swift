import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// The dates of lists, read on Monday, 19 October 2026 at 10:20 in Hà Nội.
struct ListDateTests {
  private let dates = ListDate(now: Date(timeIntervalSince1970: 1_792_380_000))

  private func local(_ text: String) -> String? {
    dates.claim(text)?.instant.map { instant in
      String(instant.addingTimeInterval(7 * 3600).formatted(.iso8601).prefix(16))
        .replacing("T", with: " ")
    }
  }

  @Test(arguments: [
    ("Hôm nay", "2026-10-19 00:00"), ("hôm nay, 07:15", "2026-10-19 07:15"),
    ("Hôm qua lúc 2:30 CH", "2026-10-18 14:30"), ("HÔM KIA", "2026-10-17 00:00"),
    ("2 giờ trước", "2026-10-19 08:20"), ("2giờ trước", "2026-10-19 08:20"),
    ("1 giờ 20 phút trước", "2026-10-19 09:00"), ("một ngày trước", "2026-10-18 10:20"),
    ("Cách đây 3 ngày", "2026-10-16 10:20"), ("2 tuần trước", "2026-10-05 10:20"),
    ("Vừa xong", "2026-10-19 10:20"), ("5 minutes ago", "2026-10-19 10:15"),
    ("Yesterday at 08:00", "2026-10-18 08:00"),
  ])
  func `times that count from now`(_ text: String, _ expected: String) {
    #expect(local(text) == expected)
  }

  @Test(arguments: [
    ("30 Th10", "2025-10-30 00:00"), ("15 Th9", "2026-09-15 00:00"),
    ("19 Th10", "2026-10-19 00:00"), ("20/10", "2025-10-20 00:00"), ("(15/09)", "2026-09-15 00:00"),
    ("15-9 14:30", "2026-09-15 14:30"), ("19/10 23:00", "2026-10-19 23:00"),
    ("15/09 | 245 lượt xem", "2026-09-15 00:00"), ("14:30 15/09", "2026-09-15 14:30"),
    ("15/09, 2:30 CH", "2026-09-15 14:30"),
  ])
  func `a day without a year is the last one that is not to come`(
    _ text: String, _ expected: String
  ) {
    #expect(local(text) == expected)
  }

  @Test(arguments: [
    ("Thứ hai, 15/09/2025 14:30", "2025-09-15 14:30"),
    ("Ngày đăng: 03/03/2023 09:05", "2023-03-03 09:05"),
    ("[Đăng ngày: 01/02/2024]", "2024-02-01 00:00"),
    ("02/03/202326/12/2023", "2023-03-02 00:00"), ("Ngày 08-06-2021", "2021-06-08 00:00"),
    ("Lượt xem: 1.245 | 15/09/2025", "2025-09-15 00:00"),
    ("Cập nhật lúc 14:30, ngày 15/09/2025 (GMT+7)", "2025-09-15 14:30"),
    (
      "Thư viện tỉnh tổ chức hội nghị tổng kết công tác phục vụ lưu động và phát động phong trào quyên góp sách cho các điểm trường vùng cao, vùng sâu, vùng xa năm học mới (12/10/2026)",
      "2026-10-12 00:00"
    ),
  ])
  func `days among other words`(_ text: String, _ expected: String) {
    #expect(local(text) == expected)
  }

  @Test(arguments: ["Lượt xem: 245", "sắp tới", "Trang 12", "99/99/2026", "-"])
  func `what names no day gives none`(_ text: String) {
    #expect(local(text) == nil)
    #expect(dates.claim(text)?.claimed == text)
  }

  @Test func `nothing is no date`() {
    #expect(dates.claim(" \n ") == nil)
  }
}
