/// Takes a `Link` field apart into its members (RFC 8288 §3): commas inside of `<>` and quotes part nothing.
enum LinkFields {
  static func members(of field: String) -> [String] {
    var members: [String] = []
    var start = field.utf8.startIndex
    var inAngles = false
    var inQuotes = false
    var isEscaped = false
    for index in field.utf8.indices {
      let byte = field.utf8[index]
      if isEscaped {
        isEscaped = false
      } else if inQuotes {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { inQuotes = false }
      } else if byte == UInt8(ascii: "\"") {
        inQuotes = !inAngles
      } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        inAngles = byte == UInt8(ascii: "<")
      } else if byte == UInt8(ascii: ","), !inAngles {
        append(field[start..<index], to: &members)
        start = field.utf8.index(after: index)
      }
    }
    append(field[start...], to: &members)
    return members
  }

  private static func append(_ member: Substring, to members: inout [String]) {
    let blanks: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var member = member.drop(while: blanks)
    while let last = member.last, blanks(last) { member.removeLast() }
    if !member.isEmpty { members.append(String(member)) }
  }
}
