// Long because the standard's state machine is kept in one file and in its order, so that both can be read
// side by side.

/// Reads one address or reference and writes it in its normal form (WHATWG URL standard §4.4).
struct WebAddressParser {
  private let input: [UInt8]
  private let base: WebAddress?
  /// Whether characters beyond ASCII stay, as in an IRI; never those of hosts.
  private let keepsLetters: Bool
  private var out: [UInt8] = []
  private var marks = WebAddress.Marks()

  init(_ text: [UInt8], base: WebAddress?, keepsLetters: Bool = false) {
    input = Self.stripped(text)
    self.base = base
    self.keepsLetters = keepsLetters
    out.reserveCapacity(input.count + 16)
  }

  mutating func parse() -> WebAddress? {
    let isRead: Bool
    if let end = Self.schemeEnd(of: input) {
      isRead = readAfterScheme(end)
    } else {
      isRead = readRelative(from: 0)
    }
    guard isRead else { return nil }
    return WebAddress(href: String(decoding: out, as: UTF8.self), marks: marks)
  }

  // MARK: Scheme

  /// The colon after the scheme a text begins with.
  static func schemeEnd(of input: [UInt8]) -> Int? {
    guard let first = input.first, WebAddressBytes.isLetter(first) else { return nil }
    var at = 1
    while at < input.count, WebAddressBytes.is(input[at], .schemeRest) { at += 1 }
    return at < input.count && input[at] == UInt8(ascii: ":") ? at : nil
  }

  private mutating func readAfterScheme(_ end: Int) -> Bool {
    let scheme = input[..<end].map(WebAddressBytes.lowercased)
    guard scheme != Array("file".utf8) else { return false }
    marks.schemeEnd = end
    marks.isSpecial = Self.defaultPort(of: scheme) != nil
    if marks.isSpecial {
      if let base, base.marks.isSpecial, base.scheme.utf8.elementsEqual(scheme),
        !starts(at: end + 1, with: "//")
      {
        return readRelative(from: end + 1)
      }
      out = scheme + Array("://".utf8)
      return readAuthority(from: afterSlashes(end + 1))
    }
    out = scheme + [UInt8(ascii: ":")]
    if starts(at: end + 1, with: "//") {
      out += Array("//".utf8)
      return readAuthority(from: end + 3)
    }
    if starts(at: end + 1, with: "/") {
      startPath()
      readPath(from: end + 2)
      return true
    }
    startPath()
    marks.isOpaque = true
    readOpaquePath(from: end + 1)
    return true
  }

  /// The port a special scheme has when none is written.
  static func defaultPort(of scheme: [UInt8]) -> Int? {
    switch String(decoding: scheme, as: UTF8.self) {
    case "http", "ws": 80
    case "https", "wss": 443
    case "ftp": 21
    default: nil
    }
  }

  // MARK: Relative references

  private mutating func readRelative(from start: Int) -> Bool {
    guard let base else { return false }
    if base.marks.isOpaque {
      guard start < input.count, input[start] == UInt8(ascii: "#") else { return false }
      copy(base, upTo: base.marks.fragment)
      readFragment(from: start)
      return true
    }
    guard start < input.count else {
      copy(base, upTo: base.marks.fragment)
      return true
    }
    marks.isSpecial = base.marks.isSpecial
    switch input[start] {
    case let byte where isSlash(byte):
      return readRelativeSlash(from: start, base)
    case UInt8(ascii: "?"):
      copy(base, upTo: base.marks.query ?? base.marks.fragment)
      readQuery(from: start)
    case UInt8(ascii: "#"):
      copy(base, upTo: base.marks.fragment)
      readFragment(from: start)
    default:
      copy(base, upTo: base.marks.query ?? base.marks.fragment)
      removeHostGuard()
      shortenPath()
      readPath(from: start)
    }
    return true
  }

  private mutating func readRelativeSlash(from start: Int, _ base: WebAddress) -> Bool {
    guard start + 1 < input.count, isSlash(input[start + 1]) else {
      copy(base, upTo: base.marks.pathStart)
      removeHostGuard()
      readPath(from: start + 1)
      return true
    }
    out = Array(base.scheme.utf8) + Array("://".utf8)
    marks.schemeEnd = base.marks.schemeEnd
    return readAuthority(from: marks.isSpecial ? afterSlashes(start + 2) : start + 2)
  }

  /// Takes over the beginning of the base with the marks that lie in it.
  private mutating func copy(_ base: WebAddress, upTo end: Int?) {
    out = Array(base.href.utf8.prefix(end ?? base.href.utf8.count))
    marks = base.marks
    marks.fragment = nil
    if let query = marks.query, query >= out.count { marks.query = nil }
  }

  /// Takes back what `guardAgainstFalseHost` wrote, before the path of the base is changed.
  private mutating func removeHostGuard() {
    guard !marks.hasHost, marks.pathStart == marks.schemeEnd + 3 else { return }
    out.removeSubrange(marks.schemeEnd + 1..<marks.pathStart)
    marks.pathStart -= 2
    marks.query = marks.query.map { $0 - 2 }
  }

  // MARK: Authority

  private mutating func readAuthority(from start: Int) -> Bool {
    var end = start
    while end < input.count, !isSlash(input[end]), input[end] != UInt8(ascii: "?"),
      input[end] != UInt8(ascii: "#")
    {
      end += 1
    }
    var hostStart = start
    if let at = input[start..<end].lastIndex(of: UInt8(ascii: "@")) {
      guard at + 1 < end else { return false }
      writeUserInfo(input[start..<at])
      hostStart = at + 1
    }
    guard readHost(input[hostStart..<end], hasUser: hostStart > start) else { return false }
    startPath()
    if marks.isSpecial {
      readPath(from: end < input.count && isSlash(input[end]) ? end + 1 : end)
    } else if end < input.count, input[end] == UInt8(ascii: "/") {
      readPath(from: end + 1)
    } else {
      readAfterPath(from: end)
    }
    return true
  }

  private mutating func writeUserInfo(_ info: ArraySlice<UInt8>) {
    let colon = info.firstIndex(of: UInt8(ascii: ":")) ?? info.endIndex
    let password = info[min(colon + 1, info.endIndex)...]
    guard colon > info.startIndex || !password.isEmpty else { return }
    for byte in info[..<colon] {
      WebAddressBytes.append(byte, encoding: .userInfo, to: &out)
    }
    if !password.isEmpty { out.append(UInt8(ascii: ":")) }
    for byte in password {
      WebAddressBytes.append(byte, encoding: .userInfo, to: &out)
    }
    out.append(UInt8(ascii: "@"))
  }

  private mutating func readHost(_ text: ArraySlice<UInt8>, hasUser: Bool) -> Bool {
    var hostEnd = text.startIndex
    var isInBrackets = false
    while hostEnd < text.endIndex, isInBrackets || text[hostEnd] != UInt8(ascii: ":") {
      if text[hostEnd] == UInt8(ascii: "[") { isInBrackets = true }
      if text[hostEnd] == UInt8(ascii: "]") { isInBrackets = false }
      hostEnd += 1
    }
    let hasPort = hostEnd < text.endIndex
    if hostEnd == text.startIndex, marks.isSpecial || hasPort || hasUser { return false }
    marks.hasHost = true
    marks.hostStart = out.count
    guard let host = WebAddressHost.written(text[..<hostEnd], isSpecial: marks.isSpecial) else {
      return false
    }
    out += host
    marks.hostEnd = out.count
    return !hasPort || readPort(text[(hostEnd + 1)...])
  }

  private mutating func readPort(_ digits: ArraySlice<UInt8>) -> Bool {
    var port = 0
    for byte in digits {
      guard WebAddressBytes.isDigit(byte) else { return false }
      port = port * 10 + Int(byte - UInt8(ascii: "0"))
      guard port <= 65535 else { return false }
    }
    let scheme = Array(out[..<marks.schemeEnd])
    if digits.isEmpty || port == Self.defaultPort(of: scheme) { return true }
    marks.port = port
    out += Array(":\(port)".utf8)
    return true
  }

  // MARK: Path, query, fragment

  private mutating func startPath() {
    marks.pathStart = out.count
  }

  /// Reads segments; each is written with the slash before it, so that `..` takes back to the last slash.
  private mutating func readPath(from start: Int) {
    var at = start
    while true {
      var end = at
      while end < input.count, !isSlash(input[end]), input[end] != UInt8(ascii: "?"),
        input[end] != UInt8(ascii: "#")
      {
        end += 1
      }
      let isLast = end >= input.count || !isSlash(input[end])
      write(segment: input[at..<end], isLast: isLast)
      at = end + 1
      if isLast {
        guardAgainstFalseHost()
        readAfterPath(from: end)
        return
      }
    }
  }

  private mutating func write(segment: ArraySlice<UInt8>, isLast: Bool) {
    switch Self.dots(in: segment) {
    case 2:
      shortenPath()
      if isLast { out.append(UInt8(ascii: "/")) }
    case 1:
      if isLast { out.append(UInt8(ascii: "/")) }
    default:
      out.append(UInt8(ascii: "/"))
      for byte in segment {
        write(byte, encoding: .path)
      }
    }
  }

  private mutating func shortenPath() {
    guard let slash = out[marks.pathStart...].lastIndex(of: UInt8(ascii: "/")) else { return }
    out.removeSubrange(slash...)
  }

  /// A path that begins with two slashes must not be taken for a host when there is none.
  private mutating func guardAgainstFalseHost() {
    guard !marks.hasHost, out.count > marks.pathStart + 1,
      out[marks.pathStart + 1] == UInt8(ascii: "/")
    else { return }
    out.insert(contentsOf: Array("/.".utf8), at: marks.pathStart)
    marks.pathStart += 2
  }

  /// One or two when the segment is a dot or two, also when they are written `%2e`.
  private static func dots(in segment: ArraySlice<UInt8>) -> Int {
    guard !segment.isEmpty, segment.count <= 6 else { return 0 }
    var count = 0
    var at = segment.startIndex
    while at < segment.endIndex {
      if segment[at] == UInt8(ascii: ".") {
        at += 1
      } else if at + 2 < segment.endIndex, segment[at] == UInt8(ascii: "%"),
        segment[at + 1] == UInt8(ascii: "2"), segment[at + 2] | 0x20 == UInt8(ascii: "e")
      {
        at += 3
      } else {
        return 0
      }
      count += 1
    }
    return count
  }

  private mutating func readOpaquePath(from start: Int) {
    var at = start
    while at < input.count, input[at] != UInt8(ascii: "?"), input[at] != UInt8(ascii: "#") {
      let next = at + 1 < input.count ? input[at + 1] : 0
      if input[at] == UInt8(ascii: " "), next == UInt8(ascii: "?") || next == UInt8(ascii: "#") {
        out += Array("%20".utf8)
      } else {
        write(input[at], encoding: .control)
      }
      at += 1
    }
    readAfterPath(from: at)
  }

  private mutating func readAfterPath(from start: Int) {
    guard start < input.count else { return }
    if input[start] == UInt8(ascii: "?") {
      readQuery(from: start)
    } else {
      readFragment(from: start)
    }
  }

  private mutating func readQuery(from start: Int) {
    marks.query = out.count
    out.append(UInt8(ascii: "?"))
    var at = start + 1
    let set: WebAddressBytes.Set = marks.isSpecial ? .specialQuery : .query
    while at < input.count, input[at] != UInt8(ascii: "#") {
      write(input[at], encoding: set)
      at += 1
    }
    if at < input.count { readFragment(from: at) }
  }

  private mutating func readFragment(from start: Int) {
    marks.fragment = out.count
    out.append(UInt8(ascii: "#"))
    for byte in input[(start + 1)...] {
      write(byte, encoding: .fragment)
    }
  }

  // MARK: Bytes

  private mutating func write(_ byte: UInt8, encoding set: WebAddressBytes.Set) {
    if keepsLetters, byte >= 0x80 {
      out.append(byte)
    } else {
      WebAddressBytes.append(byte, encoding: set, to: &out)
    }
  }

  private func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || marks.isSpecial && byte == UInt8(ascii: "\\")
  }

  private func afterSlashes(_ start: Int) -> Int {
    var at = start
    while at < input.count, isSlash(input[at]) { at += 1 }
    return at
  }

  private func starts(at index: Int, with text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= input.count else { return false }
    return text.withUTF8Buffer { input[index..<index + $0.count].elementsEqual($0) }
  }

  /// Without surrounding white space and control characters, and without tabs and line breaks anywhere.
  static func stripped(_ text: [UInt8]) -> [UInt8] {
    var slice = text[...]
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }
}
