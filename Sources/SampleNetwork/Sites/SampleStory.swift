import Foundation

/// A piece of news of a sample library, before it is written in the format of its site.
struct SampleStory: Sendable {
  /// The site's own number of it.
  let number: Int
  let title: String
  let category: String
  let summary: String
  /// Paragraphs of the full text; the summary alone when there are none.
  let paragraphs: [String]
  /// How long before "now" it was published; negative for a date in the future.
  let hoursAgo: Int
  /// Where the text is taken over from, when it is another site's.
  let takenFrom: (site: String, number: Int)?

  init(
    _ number: Int, _ title: String, hoursAgo: Int, category: String, _ summary: String,
    _ paragraphs: [String] = [], takenFrom: (site: String, number: Int)? = nil
  ) {
    self.number = number
    self.title = title
    self.hoursAgo = hoursAgo
    self.category = category
    self.summary = summary
    self.paragraphs = paragraphs
    self.takenFrom = takenFrom
  }

  /// The title as it stands in an address: ASCII letters and hyphens.
  var slug: String {
    var slug = ""
    for scalar in title.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "đ": slug += "d"
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}
