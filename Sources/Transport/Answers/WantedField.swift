/// The header fields that a fetch looks at; all others are only counted.
enum WantedField: CaseIterable {
  case contentType, contentEncoding, contentLocation, contentLanguage, entityTag, lastModified
  case cacheControl, age, expires, date, retryAfter, manipulation, link, location

  /// Nil for a field nobody asks for.
  ///
  /// The length decides first, so that most lines cost one comparison. Safe because the name is only
  /// read during the call.
  init?(name: UnsafeBufferPointer<UInt8>) {
    guard name.count < WantedField.byLength.count else { return nil }
    for field in WantedField.byLength[name.count] where field.isNamed(name) {
      self = field
      return
    }
    return nil
  }

  private var name: StaticString {
    switch self {
    case .contentType: "content-type"
    case .contentEncoding: "content-encoding"
    case .contentLocation: "content-location"
    case .contentLanguage: "content-language"
    case .entityTag: "etag"
    case .lastModified: "last-modified"
    case .cacheControl: "cache-control"
    case .age: "age"
    case .expires: "expires"
    case .date: "date"
    case .retryAfter: "retry-after"
    case .manipulation: "im"
    case .link: "link"
    case .location: "location"
    }
  }

  /// The fields by the length of their names.
  private static let byLength: [[WantedField]] = {
    let longest = allCases.map(\.name.utf8CodeUnitCount).max() ?? 0
    return (0...longest).map { length in
      allCases.filter { $0.name.utf8CodeUnitCount == length }
    }
  }()

  private func isNamed(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return name.elementsEqual(other) { $0 == $1 | 0x20 }
  }
}
