extension HTMLRewriter {
  /// The traits of the innermost open element; none outside of all.
  var top: HTMLElement.Traits {
    stack.last.map { vocabulary.traits(of: $0.element) } ?? []
  }

  /// Writes the start tag of the current token and keeps the element open.
  mutating func open(_ element: HTMLElement, withAttributes: Bool = true) {
    guard stack.count < depth || vocabulary.traits(of: element).contains(.tablePart) else { return }
    let first = out.count
    writeStartTag(element, withAttributes: withAttributes)
    stack.append(Open(element: element, tag: first..<out.count, waitingBefore: waiting.count))
  }

  /// Closes the innermost element.
  mutating func closeTop() {
    guard let last = stack.popLast() else { return }
    writeEndTag(last)
  }

  mutating func close(downTo count: Int) {
    while stack.count > count { closeTop() }
  }

  private mutating func writeEndTag(_ open: Open) {
    isAtStartOfPre = false
    HTMLText.append("</", to: &out)
    vocabulary.appendName(of: open.element, to: &out)
    out.append(UInt8(ascii: ">"))
    // What waited inside a cell waits no longer outside of it.
    if vocabulary.traits(of: open.element).contains(.boundary) {
      waiting.removeLast(max(0, waiting.count - open.waitingBefore))
    }
  }

  /// Closes an element and all inside it; formatting elements inside wait to be opened again.
  mutating func close(through index: Int, keepingFormat: Bool) {
    let place = waiting.count
    while stack.count > index + 1, let last = stack.popLast() {
      writeEndTag(last)
      if keepingFormat, mayReopen(last) { waiting.insert(last, at: min(place, waiting.count)) }
    }
    closeTop()
    while let last = stack.last, last.closesWithInner { closeTop() }
  }

  /// Whether a closed formatting element will be opened again; bounded in number and size.
  private func mayReopen(_ open: Open) -> Bool {
    guard vocabulary.traits(of: open.element).contains(.formatting), !open.closesWithInner,
      open.tag.count <= 1024, waiting.count < 12
    else { return false }
    return waiting.filter { $0.element == open.element }.count < 3
  }

  /// Opens the formatting elements again that a block has closed, in their order.
  mutating func reopenWaiting() {
    let start = waitingFloor
    guard start < waiting.count else { return }
    isAtStartOfPre = false
    for open in waiting[start...] where stack.count < depth && reopeningBudget >= open.tag.count {
      reopeningBudget -= open.tag.count
      let first = out.count
      // Byte by byte: a slice would hold the array and force a copy of all of it.
      for at in open.tag { out.append(out[at]) }
      stack.append(
        Open(element: open.element, tag: first..<out.count, waitingBefore: start))
    }
    waiting.removeLast(waiting.count - start)
  }

  /// How many of those waiting belong outside of the innermost cell, caption or table.
  var waitingFloor: Int {
    let boundary = stack.last { vocabulary.traits(of: $0.element).contains(.boundary) }
    return min(boundary?.waitingBefore ?? 0, waiting.count)
  }

  // MARK: What is open

  /// The innermost open element of a kind, looked for up to the nearest cell, caption or table.
  func openIndex(of element: HTMLElement) -> Int? {
    openIndex { $0 == element }
  }

  func openIndex(where matches: (HTMLElement) -> Bool) -> Int? {
    for index in stack.indices.reversed() {
      let element = stack[index].element
      if matches(element) { return index }
      if vocabulary.traits(of: element).contains(.boundary) { return nil }
    }
    return nil
  }

  func isOpen(_ element: HTMLElement) -> Bool {
    openIndex(of: element) != nil
  }

  // MARK: What a start tag closes

  mutating func closeParagraph() {
    if let index = openIndex(of: .p) { close(through: index, keepingFormat: true) }
  }

  /// Closes elements that need no end tag of their own.
  mutating func closeImplied(except element: HTMLElement?) {
    while let last = stack.last, last.element != element,
      vocabulary.traits(of: last.element).contains(.implied)
    {
      closeTop()
    }
  }

  /// Closes the item that a new item follows.
  mutating func closeItem(where matches: (HTMLElement) -> Bool) {
    for index in stack.indices.reversed() {
      let element = stack[index].element
      if matches(element) {
        close(through: index, keepingFormat: true)
        return
      }
      if vocabulary.traits(of: element).contains(.special), !isLookedThrough(element) { return }
    }
  }

  /// Blocks in which an item does not hide the item around it.
  ///
  /// The standard has only the first three; parsers older than the others look through them as well, and
  /// an item that is closed too early means the same to both.
  private func isLookedThrough(_ element: HTMLElement) -> Bool {
    switch element {
    case .address, .div, .p, .summary, .figcaption, .main, .hgroup: true
    default: false
    }
  }

  // MARK: End tags

  mutating func end(_ element: HTMLElement) {
    let traits = vocabulary.traits(of: element)
    guard traits.contains(.kept) else {
      if element == .listing { end(.pre) }
      return
    }
    if element == .table || traits.contains(.tablePart) {
      endTablePart(element)
    } else if element == .br {
      openCellIfNeeded()
      reopenWaiting()
      tokenizer.forgetAttributes()
      writeStartTag(.br)
    } else if traits.contains(.void) {
      return
    } else if traits.contains(.formatting) {
      endFormatting(element)
    } else if traits.contains(.special) {
      endBlock(element, traits)
    } else {
      endInline(element)
    }
  }

  private mutating func endBlock(_ element: HTMLElement, _ traits: HTMLElement.Traits) {
    let index: Int?
    if traits.contains(.heading) {
      index = openIndex { vocabulary.traits(of: $0).contains(.heading) }
    } else if element == .li {
      index = openIndex { $0 == .li || $0 == .ul || $0 == .ol }
      if let index, stack[index].element != .li { return }
    } else {
      index = openIndex(of: element)
    }
    if let index { close(through: index, keepingFormat: true) }
  }

  /// An end tag that crosses a block cannot close its element before that block is closed.
  private mutating func endFormatting(_ element: HTMLElement) {
    if let place = waiting[waitingFloor...].lastIndex(where: { $0.element == element }) {
      waiting.remove(at: place)
      return
    }
    guard let index = openIndex(where: { $0 == element }) else { return }
    let crossesBlock = stack[(index + 1)...].contains {
      vocabulary.traits(of: $0.element).contains(.special)
    }
    if crossesBlock {
      stack[index].closesWithInner = true
    } else {
      close(through: index, keepingFormat: true)
    }
  }

  private mutating func endInline(_ element: HTMLElement) {
    for index in stack.indices.reversed() {
      if stack[index].element == element {
        close(through: index, keepingFormat: true)
        return
      }
      if vocabulary.traits(of: stack[index].element).contains(.special) { return }
    }
  }
}
