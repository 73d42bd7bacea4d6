import Foundation

/// The head of a message: its fields, folded, and in ASCII by encoded words (RFC 5322, RFC 2047).
struct MailHeader {
  private(set) var bytes: [UInt8] = []

  /// A field of free text.
  mutating func text(_ name: String, _ value: String) {
    put(name, Self.words(of: value, after: name.utf8.count + 2))
  }

  /// A field of our own words in ASCII, folded at its spaces.
  mutating func plain(_ name: String, _ value: String) {
    put(name, value.split(separator: " ").map(String.init))
  }

  /// A mailbox, or a list with its id, after the name it is shown under.
  mutating func named(_ name: String, _ title: String?, _ id: String) {
    var words: [String] = []
    if let title {
      words = Self.words(of: title, after: name.utf8.count + 2)
      let isEncoded = words.first?.hasPrefix("=?") == true
      if !isEncoded { words = [Self.quoted(title)] }
    }
    put(name, words + ["<\(id)>"])
  }

  /// Words on as many lines as they need; none is cut, so none may be longer than a line.
  private mutating func put(_ name: String, _ words: [String]) {
    var line = name + ":"
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 76, line.utf8.count > name.utf8.count + 1 {
        bytes += line.utf8
        bytes += "\r\n".utf8
        line = ""
      }
      line += " " + word
    }
    bytes += line.utf8
    bytes += "\r\n".utf8
  }

  /// The words of a text as they are, if they are short and of ASCII; else the text in encoded words, each of
  /// whole characters, of at most 75 bytes, and the first short enough for the line it begins on.
  private static func words(of value: String, after used: Int) -> [String] {
    let words = value.split(separator: " ").map(String.init)
    let isPlain =
      value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !value.contains("=?")
      && words.allSatisfy { $0.utf8.count < 70 }
    if isPlain { return words }
    var result: [String] = []
    var piece: [UInt8] = []
    var room = (76 - used - 12) / 4 * 3
    for scalar in value.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if piece.count + bytes.count > room {
        result.append(encoded(piece))
        piece = []
        room = 45
      }
      piece += bytes
    }
    return result + [encoded(piece)]
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }
}
