import FeedDomain

/// Writes the header lines of a request that differ from one to the next.
enum RequestLines {
  /// `validators` are those that this very address gave.
  static func lines(of request: FetchRequest, validators: Validators?) -> [[UInt8]] {
    var lines = [line("Accept: ", Array(request.accept.utf8))]
    if let tag = validators?.entityTag.map(FieldText.bytes), FieldText.isOneLine(tag) {
      lines.append(line("If-None-Match: ", tag))
      // RFC 3229: a server that can may send only the entries that are new.
      lines.append(Array("A-IM: feed".utf8))
    }
    if let date = validators?.lastModified.map(FieldText.bytes), FieldText.isOneLine(date) {
      lines.append(line("If-Modified-Since: ", date))
    }
    return lines
  }

  private static func line(_ name: String, _ value: [UInt8]) -> [UInt8] {
    Array(name.utf8) + value
  }
}
