import FeedDomain

/// Says to editors why entries of a source are held.
///
/// The words that were found are not repeated: a mail that tells of advertisements must not read like one.
enum IncidentWords {
  static func words(for incident: Incident) -> String {
    "giữ lại \(incident.held) tin, vì \(reason(of: incident))"
  }

  private static func reason(of incident: Incident) -> String {
    switch incident.kind {
    case .flood: flood(incident.evidence)
    case .foreignScript: "tiêu đề viết bằng chữ nước ngoài (\(scripts(incident.evidence)))"
    case .spamWords: "tiêu đề có lời quảng cáo cờ bạc, vay tiền hoặc thuốc"
    }
  }

  private static func flood(_ evidence: Incident.Evidence) -> String {
    guard let lastDay = evidence.lastDay, let busiestDay = evidence.busiestDay else {
      return "số tin mới nhiều bất thường"
    }
    return "\(lastDay) tin mới trong một ngày, trước đây nhiều nhất \(busiestDay) tin một ngày"
  }

  private static func scripts(_ evidence: Incident.Evidence) -> String {
    evidence.scripts.map { names[$0] ?? $0 }.joined(separator: ", ")
  }

  private static let names = [
    "han": "chữ Hán", "kana": "chữ Nhật", "hangul": "chữ Hàn", "cyrillic": "chữ Kirin",
    "thai": "chữ Thái", "lao": "chữ Lào", "khmer": "chữ Khmer", "arabic": "chữ Ả Rập",
    "devanagari": "chữ Ấn Độ",
  ]
}
