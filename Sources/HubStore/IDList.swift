/// Many row numbers as one argument of a statement, which is then prepared once for any number of them.
enum IDList {
  /// What stands behind the column; its argument is `text`.
  static let condition = "IN (SELECT value FROM json_each(?))"

  static func text(_ ids: some Sequence<Int64>) -> String {
    "[" + ids.map(String.init).joined(separator: ",") + "]"
  }
}
