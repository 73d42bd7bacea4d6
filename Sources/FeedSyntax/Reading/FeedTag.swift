import Markup

/// The attributes of one tag by their meaning.
struct FeedTag {
  let attributes: XMLAttributes
  let names: [FeedName]

  subscript(_ wanted: FeedAttribute) -> String? {
    for item in attributes.items where names[item.name].attribute == wanted {
      let value = attributes.string(item).trimmed
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// Whether the attribute is there, be it empty.
  func has(_ wanted: FeedAttribute) -> Bool {
    attributes.items.contains { names[$0.name].attribute == wanted }
  }

  /// A size in bytes; nil for what is no number.
  func size(_ wanted: FeedAttribute) -> Int? {
    self[wanted].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension String {
  /// The text without white space at either end; the text itself when there is none.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    guard let from = utf8.firstIndex(where: { $0 > 0x20 }),
      let to = utf8.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(self[from...to])
  }

  /// Nil for the empty text.
  var nonEmpty: String? { isEmpty ? nil : self }

  func hasPrefixIgnoringCase(_ prefix: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
      for index in 0..<prefix.utf8CodeUnitCount
      where bytes[index] | 0x20 != prefix.utf8Start[index] | 0x20 {
        return false
      }
      return true
    }
  }
}
