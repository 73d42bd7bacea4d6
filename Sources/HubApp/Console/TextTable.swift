/// A table of texts, laid out in columns for a terminal.
struct TextTable {
  private let heads: [String]
  private var rows: [[String]] = []

  init(_ heads: [String]) {
    self.heads = heads
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The lines of the table; the last column is never padded.
  var text: String {
    let widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([heads] + rows).map { row in
      let cells = row.enumerated().map { column, cell in
        column == heads.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
