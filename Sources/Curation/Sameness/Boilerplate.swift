import VietnameseText

/// What stands behind a text and tells nothing of the news: “Xem thêm”, “Nguồn: …”, what systems add.
enum Boilerplate {
  /// A tail is looked for among the last so many syllables.
  private static let reach = 60

  /// With these words a sentence begins that ends the text.
  private static let beginnings: [[UInt32]] = [
    "The post", "Xem thêm", "Xem chi tiết", "Xem tiếp", "Đọc tiếp", "Đọc thêm", "Chi tiết xem",
    "Nguồn tin", "Nguồn", "Tác giả", "Bài và ảnh", "Tin và ảnh", "Tin ảnh", "Ảnh", "Theo",
    "Continue reading", "Read more", "Bài viết liên quan", "Tin liên quan",
  ].map(SyllableScan.hashes)
  private static let beginningWords = Set(beginnings.map { $0[0] })

  /// Of these the rest of the text is only a tail if it is as short as a name.
  private static let nameLength = 14

  /// The places of the text without its tail.
  static func body(of row: WordRow) -> Range<Int> {
    let syllables = row.syllables
    var end = syllables.endIndex
    var place = max(syllables.startIndex, syllables.endIndex - reach)
    while place < end {
      let syllable = syllables[place]
      if syllable.traits.contains(.opens), beginningWords.contains(syllable.hash),
        isTail(syllables[place...])
      {
        end = place
      }
      place += 1
    }
    return syllables.startIndex..<end
  }

  private static func isTail(_ rest: ArraySlice<SyllableScan.Syllable>) -> Bool {
    beginnings.contains { words in
      guard rest.count >= words.count, zip(rest, words).allSatisfy({ $0.hash == $1 }) else {
        return false
      }
      // “Theo kế hoạch, …” begins a sentence; “Theo Báo Thái Nguyên” ends a text.
      let isSystem = words == beginnings[0]
      return isSystem || rest.count <= nameLength
    }
  }
}

/// The part of a title that tells the news: “Lạng Sơn: Khai mạc hội sách - Cổng thông tin Lạng Sơn”.
enum TitleCore {
  /// What stands before a colon is a place or a heading if it is as short as this.
  private static let longestPrefix = 6
  private static let fewestLeft = 4
  private static let longestSuffix = 12
  private static let fewestBeforeSuffix = 6

  static func range(of row: WordRow) -> Range<Int> {
    let syllables = row.syllables
    var start = syllables.startIndex
    var end = syllables.endIndex
    if let place = places(of: ":", in: row).first,
      place - start <= longestPrefix, end - place >= fewestLeft
    {
      start = place
    }
    if let place = places(of: " - ", " – ", " | ", in: row).last,
      end - place <= longestSuffix, place - start >= fewestBeforeSuffix,
      !syllables[place].traits.contains(.number)
    {
      end = place
    }
    return start..<end
  }

  /// The first syllables behind each of the marks.
  private static func places(of marks: String..., in row: WordRow) -> [Int] {
    let bytes = Array(row.text.utf8)
    let marks = marks.map { Array($0.utf8) }
    return row.syllables.indices.dropFirst().filter { place in
      guard !row.syllables[place].traits.isDisjoint(with: [.apart, .opens]) else { return false }
      let before = Int(row.syllables[place - 1].end)
      let gap = bytes[before..<Int(row.syllables[place].start)]
      guard gap.count > 1 else { return false }
      return marks.contains { mark in
        gap.count >= mark.count
          && (gap.startIndex...gap.endIndex - mark.count).contains {
            gap[$0..<$0 + mark.count].elementsEqual(mark)
          }
      }
    }
  }
}
