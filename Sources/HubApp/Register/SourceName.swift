import FeedDomain
import Foundation
import VietnameseText

/// How names given on a command line become names and ids of sources.
enum SourceName {
  /// One line in NFC.
  static func line(_ text: String) -> String {
    Folding.composed(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// `Thư viện tỉnh Lai Châu` → `thu-vien-tinh-lai-chau`; empty when nothing of it can stand in an id.
  static func slug(_ text: String) -> String {
    let words = Folding.unaccented(text).split(separator: " ").map { word in
      word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    var slug = ""
    for word in words where !word.isEmpty {
      let longer = slug.isEmpty ? String(word) : slug + "-" + word
      guard longer.utf8.count <= 60 else { break }
      slug = longer
    }
    return slug
  }

  /// An id that nobody has: the first of the wishes, with a number behind it if need be.
  static func free(_ wishes: [String], among taken: Set<SourceID>) -> SourceID {
    let slug = wishes.first { SourceID.isValid($0) } ?? "nguon"
    if !taken.contains(SourceID(slug)) { return SourceID(slug) }
    var number = 2
    while taken.contains(SourceID("\(slug)-\(number)")) { number += 1 }
    return SourceID("\(slug)-\(number)")
  }
}
