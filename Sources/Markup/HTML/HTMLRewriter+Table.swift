/// Tables: whatever comes, each is written as sections of rows of cells, and content lies in cells only.
extension HTMLRewriter {
  /// Opens what lies between the innermost table and a part that belongs to it.
  mutating func startTablePart(_ element: HTMLElement) {
    guard let table = tableIndex else { return }
    switch element {
    case .caption, .tbody, .tfoot, .thead:
      close(downTo: table + 1)
    case .tr:
      openSection(of: table)
    default:
      openRow(of: table)
    }
    open(element)
  }

  /// Before content that stands where only parts of a table may.
  mutating func openCellIfNeeded() {
    if top.contains(.tableFrame) { openCell() }
  }

  mutating func openCell() {
    guard let table = tableIndex else { return }
    openRow(of: table)
    open(.td, withAttributes: false)
  }

  private mutating func openSection(of table: Int) {
    if stack.count > table + 1, stack[table + 1].element != .caption {
      close(downTo: table + 2)
    } else {
      close(downTo: table + 1)
      open(.tbody, withAttributes: false)
    }
  }

  private mutating func openRow(of table: Int) {
    if stack.count > table + 2, stack[table + 2].element == .tr {
      close(downTo: table + 3)
    } else {
      openSection(of: table)
      open(.tr, withAttributes: false)
    }
  }

  mutating func endTable() {
    guard let table = tableIndex else { return }
    close(downTo: table)
    while let last = stack.last, last.closesWithInner { closeTop() }
  }

  mutating func endTablePart(_ element: HTMLElement) {
    guard let table = tableIndex else { return }
    let place: Int
    switch element {
    case .table:
      endTable()
      return
    case .td, .th: place = table + 3
    case .tr: place = table + 2
    default: place = table + 1
    }
    if stack.count > place, stack[place].element == element { close(downTo: place) }
  }

  private var tableIndex: Int? {
    stack.lastIndex { $0.element == .table }
  }
}
