extension XMLScanner {
  /// Whatever begins with the `<` at the current offset.
  mutating func markup() {
    let next = byte(at + 1)
    if next.isXMLNameStart {
      startTag()
    } else if next == UInt8(ascii: "/"), byte(at + 2).isXMLNameStart {
      endTag()
    } else if next == UInt8(ascii: "!") {
      declaration()
    } else if next == UInt8(ascii: "?") {
      instruction()
    } else {
      bareLessThan()
    }
  }

  /// A `<` that begins nothing is a character.
  mutating func bareLessThan() {
    findings.add(.bareLessThan, at: at, length: 24)
    if !open.isEmpty { emit(at, at + 1) }
    at += 1
  }

  private mutating func declaration() {
    if matches("<!--", at: at) {
      comment()
    } else if matches("<![CDATA[", at: at) {
      characterData()
    } else if byte(at + 2).isXMLNameStart, !sawElement, documentTypes < 4 {
      documentTypes += 1
      documentType()
    } else if byte(at + 2).isXMLNameStart, let end = find(UInt8(ascii: ">"), from: at) {
      at = end + 1
    } else {
      bareLessThan()
    }
  }

  private mutating func comment() {
    if let end = find(.comment, from: at + 4) {
      at = end + 3
      return
    }
    findings.add(.unfinishedSection, at: at, length: 24)
    at = find(UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? count
  }

  private mutating func instruction() {
    if at > 0, matches("<?xml", at: at), byte(at + 5).isXMLSpace, hasContentBefore(at) {
      findings.add(.declarationNotFirst, at: at, length: 40)
    }
    // Processing instructions end with ?>, those of SGML with >.
    if let end = find(.instruction, from: at + 2) {
      at = end + 2
      return
    }
    findings.add(.unfinishedSection, at: at, length: 24)
    at = find(UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? count
  }

  private func hasContentBefore(_ end: Int) -> Bool {
    for index in 0..<min(end, count) where !base[index].isXMLSpace { return true }
    return end > 0
  }

  /// Character data needs no reading, only its end.
  ///
  /// Where the end is missing it stops at the end tag of the element it stands in.
  private mutating func characterData() {
    let start = at + 9
    var end = find(.characterData, from: start)
    if end == nil {
      findings.add(.unfinishedSection, at: at, length: 24)
      if let element = open.last { end = endTag(of: element, from: start) }
      if !mending { outcome = .broken }
    }
    let stop = end ?? count
    if stop > start, !open.isEmpty { emit(start, stop) }
    at = end.map { matches("]]>", at: $0) ? $0 + 3 : $0 } ?? count
  }

  private mutating func endTag(of element: OpenElement, from start: Int) -> Int? {
    let name = names.entries[element.name]
    var from = start
    while let hit = find(.endTag, from: from) {
      if matches(document: name.start, length: name.length, at: hit + 2) { return hit }
      from = hit + 2
    }
    return nil
  }

  /// Whether the document repeats at an offset what it has at another.
  func matches(document start: Int, length: Int, at other: Int) -> Bool {
    guard other + length <= count else { return false }
    for offset in 0..<length where base[start + offset] != base[other + offset] { return false }
    return true
  }

  /// A document type declaration: its own general entities are noted, nothing is fetched.
  private mutating func documentType() {
    var depth = 0
    var index = at + 2
    while index < count {
      switch base[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if let close = find(base[index], from: index + 1), close - index < 4096 { index = close }
      case UInt8(ascii: "<"):
        if depth <= 0 {
          // The declaration was never closed.
          at = index
          return findings.add(.unfinishedSection, at: at, length: 24)
        }
        if matches("<!ENTITY", at: index) { entityDeclaration(index + 8) }
        if matches("<!--", at: index), let close = find(.comment, from: index) { index = close + 2 }
      case UInt8(ascii: ">") where depth <= 0:
        at = index + 1
        return
      default: break
      }
      index += 1
    }
    findings.add(.unfinishedSection, at: at, length: 24)
    at = find(UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? count
  }

  /// `<!ENTITY name "value">`.
  ///
  /// Values are kept short and are not looked into for further entities but for those known by
  /// then, so that nothing can explode.
  private mutating func entityDeclaration(_ start: Int) {
    var index = start
    while byte(index).isXMLSpace { index += 1 }
    let name = index
    while byte(index).isXMLName { index += 1 }
    let nameEnd = index
    while byte(index).isXMLSpace { index += 1 }
    let quote = byte(index)
    guard nameEnd > name, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = find(quote, from: index + 1), close - index < 1024, entities.count < 256
    else { return }
    scratch.removeAll(keepingCapacity: true)
    resolve(index + 1, close)
    let key = string(name, nameEnd - name)
    if scratch.count < 1024, entities[key] == nil { entities[key] = scratch }
  }
}
