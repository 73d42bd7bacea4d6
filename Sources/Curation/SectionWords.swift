import FeedDomain
import VietnameseText

/// The words that show a staff matter, and the category names that speak for a section.
///
/// They are phrases, not single syllables: "đoàn" alone is a delegation, a union or a group.
enum SectionWords {
  /// Staff, party cell, union, pay, discipline, health, duty rosters and closing times of a library itself.
  static let `internal` = PhraseSet([
    "chi bộ", "đảng viên", "đảng ủy cơ quan", "sinh hoạt chi bộ", "kết nạp đảng",
    "công đoàn cơ sở", "công đoàn viên", "đoàn viên công đoàn", "hội nghị công đoàn",
    "công đoàn thư viện", "hội nghị viên chức", "hội nghị cán bộ viên chức",
    "viên chức người lao động", "viên chức và người lao động", "bổ nhiệm giám đốc thư viện",
    "bổ nhiệm phó giám đốc thư viện", "bổ nhiệm lại", "quyết định bổ nhiệm", "quyết định nghỉ hưu",
    "chia tay cán bộ", "nghỉ hưu theo chế độ", "khám sức khỏe định kỳ", "kỷ luật viên chức",
    "nâng lương", "xếp lương", "tuyển dụng viên chức", "lịch trực", "phân công trực",
    "lịch nghỉ tết",
    "lịch nghỉ lễ", "thông báo nghỉ lễ", "thông báo nghỉ tết", "thông báo nghỉ",
    "tạm ngừng phục vụ",
    "tạm dừng phục vụ", "lịch công tác tuần", "lịch làm việc tuần", "quy chế chi tiêu nội bộ",
    "đánh giá xếp loại viên chức", "kiểm điểm đảng viên", "quy hoạch cán bộ",
  ])

  /// The section that a source's own category names, compared without case and accents.
  static func section(
    ofCategories categories: [ParsedCategory]
  ) -> (section: SectionID, name: String)? {
    for category in categories {
      let name = category.label ?? category.term
      if let section = named[Folding.unaccented(Folding.comparisonForm(name))] {
        return (section, name)
      }
    }
    return nil
  }

  private static let named: [String: SectionID] = [
    "noi bo": .internal, "tin noi bo": .internal, "dang doan the": .internal,
    "dang va doan the": .internal, "cong doan": .internal, "to chuc can bo": .internal,
    "quoc te": .international, "tin quoc te": .international, "hop tac quoc te": .international,
    "hoat dong quoc te": .international, "doi ngoai": .international,
  ]
}
