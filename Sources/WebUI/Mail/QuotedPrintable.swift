/// Text in lines of at most 76 printable ASCII bytes (RFC 2045 §6.7).
enum QuotedPrintable {
  static func encode(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 2)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      encode(line: Array(line.utf8), to: &result)
      result += "\r\n".utf8
    }
    return result
  }

  private static func encode(line: [UInt8], to result: inout [UInt8]) {
    // Old mailboxes take a line that begins with "From " for the start of the next message.
    let isLikeSeparator = line.starts(with: "From ".utf8)
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isBlank = byte == 0x20 || byte == 0x09
      let staysPlain =
        isBlank
        ? !isLast : byte > 0x20 && byte < 0x7F && byte != 0x3D && !(index == 0 && isLikeSeparator)
      let length = staysPlain ? 1 : 3
      // A place is kept for the soft break, except before the end of the line.
      if column + length > (isLast ? 76 : 75) {
        result += "=\r\n".utf8
        column = 0
      }
      if staysPlain { result.append(byte) } else { result += escape(byte) }
      column += length
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}
