import FeedDomain

/// Collects the few header fields we want from the lines of a response, bytewise and each once.
struct ResponseHead {
  private(set) var status = 0
  /// Bytes of all lines so far, those of interim responses and trailers included.
  private(set) var bytes = 0
  private(set) var contentType: String?
  private(set) var contentEncoding: String?
  private(set) var contentLocation: String?
  private(set) var contentLanguage: String?
  private(set) var entityTag: String?
  private(set) var lastModified: String?
  private(set) var cacheControl: String?
  private(set) var age: String?
  private(set) var expires: String?
  private(set) var date: String?
  private(set) var retryAfter: String?
  private(set) var manipulation: String?
  private(set) var links: [String] = []
  private(set) var location: [UInt8]?
  private var isEnded = false

  /// Takes the next line with its line end.
  ///
  /// A status line begins anew: the lines before it were an interim answer.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    bytes += line.count
    if line.starts(with: ResponseHead.statusLineStart) {
      let total = bytes
      self = ResponseHead()
      bytes = total
      status = ResponseHead.statusCode(line)
    } else if let first = line.first, first == carriageReturn || first == lineFeed {
      isEnded = true
    } else if !isEnded {
      // What follows the empty line are trailers, and nobody may set a field so late.
      readField(line)
    }
  }

  /// What the caller is told of the response.
  func facts(finalURL: String) -> ResponseFacts {
    var facts = ResponseFacts(status: status, finalURL: finalURL)
    facts.contentType = contentType
    facts.contentLocation = contentLocation
    facts.contentLanguage = contentLanguage
    facts.entityTag = entityTag
    facts.lastModified = lastModified
    facts.freshFor = Freshness.freshFor(
      cacheControl: cacheControl, age: age, expires: expires, date: date)
    facts.linkFields = links.flatMap(LinkFields.members)
    return facts
  }

  // Safe because a line is only read during the call: what is kept of it is copied.
  private mutating func readField(_ line: UnsafeBufferPointer<UInt8>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = UnsafeBufferPointer(rebasing: line[..<colon])
    guard let field = WantedField(name: name) else { return }
    keep(field, ResponseHead.trimmed(line[(colon + 1)...]))
  }

  private mutating func keep(_ field: WantedField, _ value: Slice<UnsafeBufferPointer<UInt8>>) {
    switch field {
    case .contentType: contentType = contentType ?? FieldText.text(value)
    case .contentEncoding:
      contentEncoding = (contentEncoding.map { $0 + "," } ?? "") + FieldText.text(value)
    case .contentLocation: contentLocation = contentLocation ?? FieldText.text(value)
    case .contentLanguage: contentLanguage = contentLanguage ?? FieldText.text(value)
    case .entityTag: entityTag = entityTag ?? ResponseHead.validator(value)
    case .lastModified: lastModified = lastModified ?? ResponseHead.validator(value)
    case .cacheControl:
      cacheControl = (cacheControl.map { $0 + "," } ?? "") + FieldText.text(value)
    case .age: age = age ?? FieldText.text(value)
    case .expires: expires = expires ?? FieldText.text(value)
    case .date: date = date ?? FieldText.text(value)
    case .retryAfter: retryAfter = retryAfter ?? FieldText.text(value)
    case .manipulation: manipulation = manipulation ?? FieldText.text(value)
    case .link: links.append(FieldText.text(value))
    case .location: location = location ?? Array(value)
    }
  }

  /// A validator goes into a request line of ours: one with control characters, or longer than any real one,
  /// is not kept.
  private static func validator(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard (1...maximumValidator).contains(value.count), FieldText.isOneLine(value) else {
      return nil
    }
    return FieldText.text(value)
  }

  private static let maximumValidator = 4096
  private static let statusLineStart = Array("HTTP/".utf8)

  private static func statusCode(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return 0 }
    var code = 0
    for byte in line[(space + 1)...].prefix(3) where byte >= UInt8(ascii: "0") {
      guard byte <= UInt8(ascii: "9") else { return 0 }
      code = code * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return code
  }

  private static func trimmed(
    _ value: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let blanks: (UInt8) -> Bool = {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == carriageReturn || $0 == lineFeed
    }
    var value = value.drop(while: blanks)
    while let last = value.last, blanks(last) { value.removeLast() }
    return value
  }
}

private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")
