extension XMLScanner {
  /// Reads attributes up to the end of the tag; answers whether the element is empty, and nil when
  /// what began like a tag cannot be one.
  mutating func scanAttributes(tag: Int) -> Bool? {
    while at < count {
      let current = base[at]
      if current.isXMLSpace {
        at += 1
      } else if current == UInt8(ascii: ">") {
        at += 1
        return false
      } else if current == UInt8(ascii: "/") {
        at += 1
        if byte(at) == UInt8(ascii: ">") {
          at += 1
          return true
        }
        findings.add(.brokenTag, at: tag, length: at - tag)
      } else if current == UInt8(ascii: "<") {
        return nil
      } else if current.isXMLName {
        scanAttribute(tag: tag)
      } else {
        findings.add(.brokenTag, at: tag, length: at - tag)
        at += 1
      }
    }
    // The document stops within the tag.
    findings.add(.brokenTag, at: tag, length: count - tag)
    return nil
  }

  private mutating func scanAttribute(tag: Int) {
    let start = at
    let name = scanName()
    while byte(at).isXMLSpace { at += 1 }
    guard byte(at) == UInt8(ascii: "=") else {
      findings.add(.unquotedAttribute, at: start, length: at - start)
      return keep(name, from: at, to: at, tag: tag)
    }
    at += 1
    while byte(at).isXMLSpace { at += 1 }
    let quote = byte(at)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = closingQuote(quote, from: at + 1)
    {
      if let less = find(UInt8(ascii: "<"), from: at, to: close) {
        findings.add(.bareLessThan, at: less, length: close - less)
      }
      keep(name, from: at + 1, to: close, tag: tag)
      at = close + 1
      return
    }
    findings.add(.unquotedAttribute, at: start, length: at - start)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { at += 1 }
    let value = at
    while at < count, !base[at].isXMLSpace, base[at] != UInt8(ascii: ">"),
      base[at] != UInt8(ascii: "<"), !(base[at] == UInt8(ascii: "/") && byte(at + 1) == 0x3E)
    {
      at += 1
    }
    keep(name, from: value, to: at, tag: tag)
  }

  /// The quotation mark that ends a value.
  ///
  /// One that is only found beyond the next tag belongs to another attribute: the value's own was
  /// forgotten.
  private mutating func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
    guard let close = find(quote, from: start), close - start <= limits.tagBytes else {
      return nil
    }
    if find(UInt8(ascii: "<"), from: start, to: close) != nil {
      let next = byte(close + 1)
      guard next.isXMLSpace || next == 0x3E || next == UInt8(ascii: "/") else { return nil }
    }
    return close
  }

  private mutating func keep(_ name: Int, from start: Int, to end: Int, tag: Int) {
    let entry = names.entries[name]
    if entry.length == 5, matches("xmlns", at: entry.start) {
      return declare("", start, end)
    }
    if entry.prefixLength == 5, matches("xmlns", at: entry.start) {
      return declare(string(entry.start + 6, entry.length - 6), start, end)
    }
    guard attributes.items.count < limits.attributes, at - tag <= limits.tagBytes else {
      return findings.add(.tooManyAttributes, at: tag, length: 24)
    }
    if attributes.items.contains(where: { $0.name == name }) {
      return findings.add(.duplicateAttribute, at: start, length: end - start)
    }
    let from = attributes.values.count
    value(start, end)
    attributes.items.append(
      XMLAttributes.Item(name: name, value: from..<attributes.values.count))
  }

  /// Adds a value to the attributes, references resolved, line ends and tabs as blanks (XML §3.3.3).
  private mutating func value(_ start: Int, _ end: Int) {
    let from = attributes.values.count
    var hasReference = false
    for index in start..<end {
      let current = base[index]
      if current == UInt8(ascii: "&") {
        hasReference = true
        break
      }
      attributes.values.append(current == 0x0A || current == 0x09 ? 0x20 : current)
    }
    guard hasReference else { return }
    attributes.values.removeLast(attributes.values.count - from)
    scratch.removeAll(keepingCapacity: true)
    resolve(start, end)
    attributes.values.append(contentsOf: scratch)
  }

  private mutating func declare(_ prefix: String, _ start: Int, _ end: Int) {
    guard namespaces.count < limits.namespaces else {
      return findings.add(.tooManyAttributes, at: start, length: end - start)
    }
    scratch.removeAll(keepingCapacity: true)
    resolve(start, end)
    let uri = String(decoding: scratch, as: UTF8.self)
    namespaces.declare(prefix: prefix, uri: uri.trimmingASCIISpace())
  }
}

extension String {
  /// The text without blanks, tabs and line ends at either end.
  func trimmingASCIISpace() -> String {
    guard let first = utf8.first, let last = utf8.last, first.isXMLSpace || last.isXMLSpace else {
      return self
    }
    let from = utf8.firstIndex { !$0.isXMLSpace } ?? endIndex
    let to = utf8.lastIndex { !$0.isXMLSpace } ?? endIndex
    return from == endIndex ? "" : String(self[from...to])
  }
}
