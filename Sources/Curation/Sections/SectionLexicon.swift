import VietnameseText

/// Finds names that stand for a concept at syllable borders, the longest first.
struct SectionLexicon: Sendable {
  /// The names as they are written in text with accents, and as they are found in text without.
  static let accented = SectionLexicon(.comparison)
  static let plain = SectionLexicon(.unaccented)

  /// A name by the hashes of its syllables.
  private struct Name: Sendable {
    let syllables: [UInt64]
    let concept: SectionConcept
  }

  /// Names by their first syllable, the longest first.
  private let names: SyllableTable<[Name]>
  private let isPlain: Bool

  private init(_ form: Folding.Form) {
    isPlain = form == .unaccented
    var byFirst: [UInt64: [Name]] = [:]
    var order: [UInt64] = []
    var known: Set<[UInt64]> = []
    for (concept, list) in SectionNames.all {
      for shown in list.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        let row = SyllableRow(String(shown), as: form)
        let syllables = row.starts.map(\.hash)
        // A short name without its accents is too many other words: "my" is Mỹ, and mine.
        let isLost =
          form == .unaccented && syllables.count == 1 && row.bytes.count < 8
          && SyllableRow(String(shown), as: .comparison).bytes != row.bytes
        guard let first = syllables.first, !isLost, known.insert(syllables).inserted else {
          continue
        }
        if byFirst[first] == nil { order.append(first) }
        byFirst[first, default: []].append(Name(syllables: syllables, concept: concept))
      }
    }
    // Ambiguous names are looked at only where nothing longer is.
    if form == .comparison {
      for syllable in Self.ambiguous where byFirst[syllable] == nil {
        order.append(syllable)
        byFirst[syllable] = []
      }
    }
    names = SyllableTable(
      order.map { first in
        (first, (byFirst[first] ?? []).sorted { $0.syllables.count > $1.syllables.count })
      })
  }

  /// The name that begins at a syllable, and how many syllables it has.
  @inline(__always)
  func name(at start: Int, of row: SyllableRow) -> (concept: SectionConcept, count: Int)? {
    guard let candidates = names[row.starts[start].hash] else { return nil }
    for name in candidates where start + name.syllables.count <= row.starts.count {
      var isFound = true
      for offset in 1..<max(1, name.syllables.count)
      where row.starts[start + offset].hash != name.syllables[offset] {
        isFound = false
        break
      }
      if isFound { return (name.concept, name.syllables.count) }
    }
    return !isPlain && isCountry(at: start, of: row) ? (.country, 1) : nil
  }

  /// Whether a syllable that is a country and other words too is the country here.
  ///
  /// Case is gone, so the neighbours decide: "tại Pháp" and "Pháp tặng" at the start are, "phương pháp" is not.
  private func isCountry(at start: Int, of row: SyllableRow) -> Bool {
    guard Self.ambiguous.contains(row.starts[start].hash) else { return false }
    let next = start + 1 < row.starts.count ? row.starts[start + 1].hash : 0
    guard start > 0 else { return Self.verbs.contains(next) }
    return Self.before.contains(row.starts[start - 1].hash) && !Self.notBehind.contains(next)
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(SyllableRow(words, as: .comparison).starts.map(\.hash))
  }

  private static let ambiguous = hashes("nga pháp đức anh mỹ ý bỉ áo nhật hàn ấn thái")
  /// What may stand before a country.
  private static let before = hashes(
    """
    nước hòa người tại sang quán sứ gia việt phủ án đoàn phía binh quỹ bạn sự tàu giả ở từ hội viện
    """)
  /// What follows when it is another word or a place here.
  private static let notBehind = hashes(
    """
    thuật phẩm tho đình lộc xuyên tú hào phước thủy luật lý thọ linh trọng phổ cơ hòa sơn hùng em chị tuấn
    hàm tâm ninh bình nguyên tiểu ương học niên thu cấp báo phong đường huyện thanh minh dũng ký kiến nghĩa
    thức tế tưởng đạo cộng tài giang ngọc viện mạc lâm chú đức thành hải
    """)
  /// What a country does at the beginning of a title.
  private static let verbs = hashes(
    """
    tặng trao mở đưa xây thử hỗ tài bàn công thông phạt khai khánh cấp giới ra số thí triển lập khôi chi phát
    """)
}
