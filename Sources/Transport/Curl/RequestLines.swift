import FeedDomain

/// Writes the header lines of a request that differ from one to the next.
enum RequestLines {
  /// Each ends with a zero, as C wants it; `validators` are those that this very address gave.
  static func lines(of request: FetchRequest, validators: Validators?) -> [[UInt8]] {
    var lines = [line("Accept: ", request.accept.utf8)]
    if let tag = validators?.entityTag.map(FieldText.bytes), FieldText.isOneLine(tag) {
      lines.append(line("If-None-Match: ", tag))
      // RFC 3229: a server that can may send only the entries that are new.
      lines.append(line("A-IM: feed", []))
    }
    if let date = validators?.lastModified.map(FieldText.bytes), FieldText.isOneLine(date) {
      lines.append(line("If-Modified-Since: ", date))
    }
    return lines
  }

  private static func line(_ name: String, _ value: some Collection<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(name.utf8.count + value.count + 1)
    line += name.utf8
    line += value
    line.append(0)
    return line
  }
}
