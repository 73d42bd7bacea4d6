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
    // Only where a short part may begin or end is looked.
    let prefix = syllables.indices.dropFirst().prefix(longestPrefix)
    if let place = prefix.first(where: { has(colon, before: $0, in: row) }),
      end - place >= fewestLeft
    {
      start = place
    }
    let suffix = syllables.indices.dropFirst().suffix(longestSuffix)
    if let place = suffix.last(where: { has(dashes, before: $0, in: row) }),
      place - start >= fewestBeforeSuffix, !syllables[place].traits.contains(.number)
    {
      end = place
    }
    return start..<end
  }

  private static let colon = [Array(":".utf8)]
  private static let dashes = [" - ", " – ", " | "].map { Array($0.utf8) }

  /// Whether one of the marks stands before a syllable.
  private static func has(_ marks: [[UInt8]], before place: Int, in row: WordRow) -> Bool {
    let syllable = row.syllables[place]
    guard syllable.traits.contains(.apart.union(.opens)) else { return false }
    let start = Int(row.syllables[place - 1].end)
    let end = Int(syllable.start)
    guard end - start > 1 else { return false }
    var text = row.text
    return text.withUTF8 { bytes in
      marks.contains { mark in
        end - start >= mark.count
          && (start...end - mark.count).contains { at in
            mark.indices.allSatisfy { bytes[at + $0] == mark[$0] }
          }
      }
    }
  }
}
