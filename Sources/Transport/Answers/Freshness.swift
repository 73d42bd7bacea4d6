package import FeedDomain
import Foundation

/// Reads what a response says about when it is worth asking again (RFC 9111 §4.2, RFC 9110 §10.2.3).
package enum Freshness {
  /// How long an answer stays fresh.
  ///
  /// `no-cache` and an `Expires` that is no date mean: stale at once; an answer
  /// that says nothing says nil.
  package static func freshFor(
    cacheControl: String?, age: String?, expires: String?, date: String?
  ) -> Duration? {
    if let cacheControl {
      if has("no-cache", in: cacheControl) || has("no-store", in: cacheControl) { return .zero }
      if let seconds = value(of: "max-age", in: cacheControl).flatMap(seconds) {
        return .seconds(max(0, seconds - (age.flatMap(self.seconds) ?? 0)))
      }
    }
    guard let expires else { return nil }
    guard let until = HTTPDate.date(expires) else { return .zero }
    guard let from = date.flatMap(HTTPDate.date) else { return nil }
    return .seconds(max(0, min(until.timeIntervalSince(from), Double(maximumSeconds))))
  }

  /// Nil when the text is neither a number of seconds nor a date.
  package static func retryAfter(_ text: String) -> RetryAfter? {
    if let seconds = seconds(text) { return .delay(.seconds(seconds)) }
    return HTTPDate.date(text).map(RetryAfter.date)
  }

  /// RFC 9111 §1.2.2: what does not fit counts as this.
  private static let maximumSeconds = 1 << 31

  private static func seconds(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = min(maximumSeconds, value * 10 + Int(byte - UInt8(ascii: "0")))
    }
    return value
  }

  private static func has(_ name: String, in field: String) -> Bool {
    directives(of: field).contains { $0.name == name }
  }

  private static func value(of name: String, in field: String) -> Substring? {
    directives(of: field).first { $0.name == name }?.value
  }

  private static func directives(of field: String) -> [(name: String, value: Substring?)] {
    field.split(separator: ",").map { directive in
      let parts = directive.split(separator: "=", maxSplits: 1)
      let name = parts.first.map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() } ?? ""
      let value = parts.count == 2 ? parts[1] : nil
      return (name, value.map { $0.drop { $0 == " " || $0 == "\"" }.prefix { $0.isNumber } })
    }
  }
}
