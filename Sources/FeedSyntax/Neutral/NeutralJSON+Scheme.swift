import FeedDomain

extension NeutralJSON {
  /// The scheme of a category, which is a name and no link, unless a program that takes it for one would run it.
  static func harmless(_ scheme: String) -> String? {
    let runs = ["javascript", "vbscript", "data"]
    return WebAddress(scheme).map { runs.contains($0.scheme) } == true ? nil : scheme
  }
}
