/// Sets plain text in a column of fixed width, as mail programs without styles show it.
struct TextColumn {
  private(set) var text = ""
  private let width: Int

  init(width: Int) {
    self.width = width
  }

  mutating func blank() {
    text += "\n"
  }

  mutating func rule() {
    text += String(repeating: "-", count: width) + "\n"
  }

  /// A line that is not to be broken, such as an address.
  mutating func line(_ line: String, indent: Int = 0) {
    text += String(repeating: " ", count: indent) + line + "\n"
  }

  /// A paragraph in lines of at most the width; a word that is longer stands alone.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    set(paragraph, first: String(repeating: " ", count: indent), others: indent)
  }

  /// A paragraph with a number or a dash before it, to which its other lines are aligned.
  mutating func paragraph(_ paragraph: String, mark: String) {
    let mark = mark.count < 4 ? mark + String(repeating: " ", count: 4 - mark.count) : mark
    set(paragraph, first: mark, others: 4)
  }

  private mutating func set(_ paragraph: String, first: String, others: Int) {
    var line = first
    var room = width - first.count
    var isFresh = true
    for word in paragraph.split(separator: " ") {
      let length = word.count
      if !isFresh, length + 1 > room {
        text += line + "\n"
        line = String(repeating: " ", count: others)
        room = width - others
        isFresh = true
      }
      line += isFresh ? String(word) : " " + word
      room -= isFresh ? length : length + 1
      isFresh = false
    }
    text += line + "\n"
  }
}
