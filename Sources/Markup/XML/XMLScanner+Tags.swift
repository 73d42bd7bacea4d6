extension XMLScanner {
  /// Reads a start tag; a piece of text that only looks like one stays text.
  mutating func startTag() {
    let start = at
    if open.isEmpty { outerStart = start }
    attributes.reset(at: start)
    let outerBindings = namespaces.count
    let outerScope = namespaces.scope
    at += 1
    let name = scanName()
    guard let isEmpty = scanAttributes(tag: start) else {
      namespaces.restore(count: outerBindings, scope: outerScope)
      // What the end of the document cut off is no text either.
      if at >= count { return }
      at = start
      return bareLessThan()
    }
    let element = number(element: name)
    numberAttributes()
    if namespaces.count > outerBindings { attributes.defaultNamespace = namespaces.uri(of: "") }
    guard enter(element, name: name, bindings: outerBindings, scope: outerScope) else { return }
    if isEmpty { popElement() }
  }

  /// Asks the handler for admission, ending parents while it objects.
  private mutating func enter(_ element: Int, name: Int, bindings: Int, scope: Int) -> Bool {
    sawElement = true
    var new = OpenElement(name: name, element: element, bindings: bindings, scope: scope)
    guard open.count < limits.depth else { return enterUntold(&new) }
    while true {
      switch handler.start(element, attributes) {
      case .open:
        push(new)
        return true
      case .endParentFirst where mending && !open.isEmpty:
        findings.add(.missingEndTag, at: attributes.offset, length: 24)
        endParentKeepingScope()
      case .endParentFirst, .stop:
        outcome = .stopped
        isDone = true
        return false
      }
    }
  }

  /// Elements beyond the limit are not told to the handler, but their text is, as text of the deepest that was;
  /// many times beyond it the reading ends.
  private mutating func enterUntold(_ new: inout OpenElement) -> Bool {
    if !isTooDeep { findings.add(.tooDeep, at: attributes.offset, length: 24) }
    isTooDeep = true
    guard open.count < limits.depth * 16 else {
      outcome = .stopped
      isDone = true
      return false
    }
    new.isTold = false
    push(new)
    return true
  }

  private mutating func push(_ element: OpenElement) {
    open.append(element)
    if mending { names.noteStart(of: element.name) }
  }

  /// Ends the innermost element while the declarations of a tag within it are already in force.
  private mutating func endParentKeepingScope() {
    guard let element = open.popLast() else { return }
    if mending { names.noteEnd(of: element.name) }
    if element.isTold { handler.end(element.element) }
    if open.isEmpty { outside.add(element: outerStart..<attributes.offset) }
  }

  mutating func popElement() {
    guard let element = open.popLast() else { return }
    if mending { names.noteEnd(of: element.name) }
    namespaces.restore(
      count: min(element.bindings, namespaces.count), scope: element.scope)
    if element.isTold { handler.end(element.element) }
    if open.isEmpty { outside.add(element: outerStart..<at) }
  }

  mutating func endTag() {
    let start = at
    at += 2
    let name = scanName()
    guard let end = find(UInt8(ascii: ">"), from: at) else {
      // The document stops within its last tag: `</rss`.
      findings.add(.brokenTag, at: start, length: count - start)
      at = count
      return close(name, from: start)
    }
    var index = at
    while index < end, base[index].isXMLSpace { index += 1 }
    if index == end {
      at = end + 1
    } else if let next = find(UInt8(ascii: "<"), from: at, to: end) {
      findings.add(.brokenTag, at: start, length: next - start)
      at = next
    } else {
      findings.add(.brokenTag, at: start, length: end - start)
      at = end + 1
    }
    close(name, from: start)
  }

  private mutating func close(_ name: Int, from start: Int) {
    if open.last?.name == name { return popElement() }
    guard mending else {
      outcome = .broken
      isDone = true
      findings.add(open.isEmpty ? .strayEndTag : .missingEndTag, at: start, length: at - start)
      return
    }
    guard let depth = openIndex(of: name) else {
      return findings.add(.strayEndTag, at: start, length: at - start)
    }
    if depth < open.count - 1 || open[depth].name != name {
      findings.add(.missingEndTag, at: start, length: at - start)
    }
    while open.count > depth { popElement() }
  }

  /// The innermost open element of a name; other letter cases count if they are near.
  ///
  /// Linear over a whole document: a search for the very name succeeds and what it passes is closed.
  private func openIndex(of name: Int) -> Int? {
    if let near = open.suffix(64).lastIndex(where: { isSame($0.name, name) }) { return near }
    return names.entries[name].open > 0 ? open.lastIndex { $0.name == name } : nil
  }

  /// Whether two names are one but for the case of their letters.
  private func isSame(_ left: Int, _ right: Int) -> Bool {
    if left == right { return true }
    let one = names.entries[left]
    let other = names.entries[right]
    guard one.length == other.length else { return false }
    for offset in 0..<one.length
    where base[one.start + offset] | 0x20 != base[other.start + offset] | 0x20 {
      return false
    }
    return true
  }

  /// The index of the name at the current offset, which moves behind it.
  mutating func scanName() -> Int {
    let start = at
    var hash: UInt32 = 2_166_136_261
    var current = byte(at)
    while current.isXMLName {
      hash = (hash ^ UInt32(current)) &* 16_777_619
      at += 1
      current = byte(at)
    }
    return names.index(base: base, start: start, length: at - start, hash: hash ^ (hash >> 15))
  }

  private mutating func number(element name: Int) -> Int {
    let entry = names.entries[name]
    if entry.scope == namespaces.scope { return entry.element }
    let number = handler.number(of: resolved(entry, isAttribute: false))
    names.remember(element: number, of: name, in: namespaces.scope)
    return number
  }

  /// Attributes carry indices of the name table until the tag's own declarations are known.
  private mutating func numberAttributes() {
    for index in attributes.items.indices {
      let name = attributes.items[index].name
      let entry = names.entries[name]
      let scope = entry.prefixLength == 0 ? 0 : namespaces.scope
      if entry.attributeScope == scope {
        attributes.items[index].name = entry.attribute
        continue
      }
      let number = handler.number(of: resolved(entry, isAttribute: true))
      names.remember(attribute: number, of: name, in: scope)
      attributes.items[index].name = number
    }
  }

  private mutating func resolved(_ entry: XMLNameTable.Entry, isAttribute: Bool) -> XMLName {
    let prefix = string(entry.start, entry.prefixLength)
    let skip = entry.prefixLength == 0 ? 0 : entry.prefixLength + 1
    let local = string(entry.start + skip, entry.length - skip)
    let namespace = isAttribute && prefix.isEmpty ? nil : namespaces.uri(of: prefix)
    if namespace == nil, !prefix.isEmpty {
      findings.add(.undeclaredPrefix, at: entry.start, length: entry.length)
    }
    return XMLName(prefix: prefix, local: local, namespace: namespace, isAttribute: isAttribute)
  }
}
