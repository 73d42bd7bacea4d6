import VietnameseText

/// How far an event has come when it is reported: what is opened today is closed on another day.
enum EventStage: String, CaseIterable, Sendable {
  case before, beginning, end

  private var phrases: [String] {
    switch self {
    case .before:
      [
        "họp báo", "tổng duyệt", "chuẩn bị", "sắp diễn ra", "sẽ diễn ra", "sắp khai mạc",
        "kế hoạch tổ chức",
        "thể lệ",
      ]
    case .beginning:
      [
        "khai mạc", "khai trương", "khai giảng", "khai hội", "khởi động", "phát động", "ra quân",
        "ra mắt",
        "xuất quân", "khánh thành", "khởi công",
      ]
    case .end:
      [
        "bế mạc", "bế giảng", "tổng kết", "sơ kết", "trao giải", "công bố kết quả",
        "kết quả cuộc thi",
        "rút kinh nghiệm", "khép lại", "kết thúc", "nhìn lại", "vinh danh",
      ]
    }
  }

  /// The phrases by their first syllable.
  private static let table: SyllableTable<[(stage: EventStage, words: [UInt32])]> = {
    var table: [UInt64: [(stage: EventStage, words: [UInt32])]] = [:]
    for stage in allCases {
      for phrase in stage.phrases {
        let words = SyllableScan.hashes(phrase)
        table[UInt64(words[0]), default: []].append((stage, words))
      }
    }
    return SyllableTable(table.map { ($0, $1) })
  }()

  /// The stages that some syllables speak of, each with the words that tell it first.
  static func found(
    in syllables: ArraySlice<SyllableScan.Syllable>
  ) -> [EventStage: Range<Int>] {
    var found: [EventStage: Range<Int>] = [:]
    let table = table
    for at in syllables.indices {
      for (stage, words) in table[UInt64(syllables[at].hash)] ?? []
      where found[stage] == nil && at + words.count <= syllables.endIndex
        && zip(syllables[at...], words).allSatisfy({ $0.hash == $1 })
      {
        found[stage] = at..<at + words.count
      }
    }
    return found
  }
}
