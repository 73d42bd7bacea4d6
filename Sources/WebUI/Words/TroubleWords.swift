import FeedDomain

/// Says to editors what is wrong with a source.
enum TroubleWords {
  static func words(for report: PollReport) -> String {
    if let kind = report.label.flatMap(ListFailure.Kind.init(rawValue:)) { return list(kind) }
    return switch report.outcome {
    case .gone: "trang đã gỡ bỏ hẳn địa chỉ nguồn tin"
    case .limited: "trang đề nghị chờ, sẽ đọc lại sau"
    case .unreadable: "nội dung nhận về không phải là nguồn tin đọc được"
    case .undiscovered: "không tìm thấy địa chỉ nguồn tin trên trang"
    case .failed: failure(report.label.flatMap { FetchFailure.Kind(rawValue: $0) }, report.status)
    case .fresh, .unchanged:
      // News came, but one of several pages of the source is in trouble.
      report.label.flatMap { FetchFailure.Kind(rawValue: $0) }.map { failure($0, nil) }
        ?? "đã đọc lại được"
    }
  }

  /// What is wrong with a site without a feed.
  private static func list(_ kind: ListFailure.Kind) -> String {
    switch kind {
    case .layoutChanged: "trang danh sách tin đã đổi bố cục, không còn thấy tin"
    case .noItems: "không thấy tin nào trên trang danh sách"
    case .noContent: "không thấy nội dung trên trang của bài"
    case .badSelector: "mẫu chọn tin viết sai"
    case .datesVanished: "các tin trên trang danh sách không còn ghi ngày"
    case .notAllowed: "tệp robots.txt của trang không cho phép đọc"
    case .rulesUnknown: "chưa đọc được tệp robots.txt của trang"
    }
  }

  private static func failure(_ kind: FetchFailure.Kind?, _ status: Int?) -> String {
    switch kind {
    case .badAddress: "địa chỉ nguồn tin viết sai"
    case .addressNotAllowed: "địa chỉ nằm ngoài phạm vi được phép đọc"
    case .nameNotFound: "không tìm thấy tên miền của trang"
    case .notReachable: "không kết nối được với trang"
    case .notTrusted: "chứng thư bảo mật của trang không hợp lệ"
    case .timedOut, .tooSlow: "trang trả lời quá chậm"
    case .tooLarge: "nguồn tin quá lớn"
    case .tooManyRedirects: "trang chuyển hướng quá nhiều lần"
    case .brokenAnswer: "trang trả lời dở dang"
    case .badStatus: status.map { "trang báo lỗi \($0)" } ?? "trang báo lỗi"
    case .cancelled: "lần đọc bị ngắt giữa chừng"
    case nil: "không đọc được"
    }
  }
}
