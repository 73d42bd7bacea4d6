/// Builds the tree of a page from its tags, in one pass.
///
/// What a page leaves out is supplied as browsers supply it: `html`, `head`, `body`, rows and bodies of tables, and
/// the ends of paragraphs, items, cells and the like.
struct HTMLTreeBuilder {
  /// An element that is not closed yet.
  private struct Open {
    var node: Int
    var element: HTMLElement
    var isSpecial: Bool
  }

  private let vocabulary = HTMLVocabulary.shared
  private let limits: HTMLTree.Limits
  private var tokenizer: HTMLTokenizer
  private var nodes: [HTMLTree.Node] = []
  private var open: [Open] = []
  private(set) var attributes: [HTMLTokenizer.Attribute] = []
  private(set) var isTruncated = false
  private var root = 0
  private var body: Int?
  private var hasHead = false
  private var isInHead = false
  /// Open drawings and formulas, in which a tag may close itself.
  private var foreign = 0

  // Safe because the caller keeps the bytes for the life of the builder.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLTree.Limits) {
    self.limits = limits
    tokenizer = HTMLTokenizer(bytes)
    nodes.append(node(named: "#document", parent: 0, at: 0))
    nodes[0].end = bytes.count
    open.append(Open(node: 0, element: .unknown, isSpecial: true))
    root = push("html", .unknown, at: 0)
  }

  mutating func run() {
    while true {
      switch tokenizer.next() {
      case .end:
        close(downTo: 0, at: tokenizer.bytes.count)
        return
      case .comment: break
      case .text: addText(tokenizer.start..<tokenizer.end)
      case .startTag: start()
      case .endTag: end()
      }
      if nodes.count >= limits.nodes {
        isTruncated = true
        close(downTo: 0, at: tokenizer.at)
        return
      }
    }
  }

  /// The nodes, with the end of each one's range.
  var finishedNodes: [HTMLTree.Node] {
    var nodes = nodes
    for index in nodes.indices.reversed() where index > 0 {
      let parent = nodes[index].parent
      nodes[parent].treeEnd = max(nodes[parent].treeEnd, nodes[index].treeEnd)
    }
    return nodes
  }

  // MARK: Nodes

  private func node(named name: String, parent: Int, at start: Int) -> HTMLTree.Node {
    HTMLTree.Node(
      name: name, parent: parent, start: start, end: start, attributes: 0..<0,
      treeEnd: nodes.count + 1, place: 0)
  }

  private mutating func add(_ name: String, at start: Int) -> Int {
    let parent = open[open.count - 1].node
    nodes.append(node(named: name, parent: parent, at: start))
    nodes[parent].childElements += 1
    nodes[nodes.count - 1].place = nodes[parent].childElements
    return nodes.count - 1
  }

  @discardableResult
  private mutating func push(_ name: String, _ element: HTMLElement, at start: Int) -> Int {
    let node = add(name, at: start)
    let isSpecial =
      vocabulary.traits(of: element).contains(.special) || Self.specialNames.contains(name)
    open.append(Open(node: node, element: element, isSpecial: isSpecial))
    return node
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !tokenizer.bytes[range].allSatisfy(HTMLTokenizer.isSpace) else { return }
    if open[open.count - 1].element != .title { ensureBody(at: range.lowerBound) }
    let parent = open[open.count - 1].node
    nodes.append(node(named: "", parent: parent, at: range.lowerBound))
    nodes[nodes.count - 1].end = range.upperBound
  }

  /// Closes open elements from the innermost on, until so many are left.
  private mutating func close(downTo count: Int, at place: Int) {
    while open.count > max(count, 0) {
      let last = open.removeLast()
      nodes[last.node].end = max(place, nodes[last.node].start)
      if last.element == .svg || last.element == .math { foreign = max(0, foreign - 1) }
    }
    tokenizer.isForeign = foreign > 0
  }

  // MARK: The frame of a page

  private mutating func ensureBody(at place: Int) {
    guard body == nil else { return }
    closeHead(at: place)
    body = push("body", .unknown, at: place)
  }

  private mutating func ensureHead(at place: Int) {
    guard body == nil, !hasHead else { return }
    push("head", .unknown, at: place)
    hasHead = true
    isInHead = true
  }

  private mutating func closeHead(at place: Int) {
    guard isInHead else { return }
    isInHead = false
    close(downTo: 2, at: place)
  }

  /// Whether the tag was one of the frame, which is there once and only gets its attributes.
  private mutating func isFrame(_ name: String, at place: Int) -> Bool {
    switch name {
    case "html":
      takeAttributes(for: root)
      if nodes.count == 2 { nodes[root].start = tokenizer.at }
    case "head": ensureHead(at: tokenizer.at)
    case "body":
      ensureBody(at: tokenizer.at)
      if let body { takeAttributes(for: body) }
    default: return false
    }
    return true
  }

  private mutating func takeAttributes(for node: Int) {
    guard nodes[node].attributes.isEmpty, !tokenizer.attributes.isEmpty else { return }
    let first = attributes.count
    attributes += tokenizer.attributes
    nodes[node].attributes = first..<attributes.count
  }

  // MARK: Tags

  private mutating func start() {
    let place = tokenizer.start - 1
    let element = vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
    let name = tagName
    if isFrame(name, at: place) { return }
    if Self.headElements.contains(element) { ensureHead(at: place) } else { ensureBody(at: place) }
    closeBefore(element, name, at: place)
    supplyTableParts(before: element, at: place)
    let isVoid =
      vocabulary.traits(of: element).contains(.void) || Self.voidNames.contains(name)
      || foreign > 0 && tokenizer.isSelfClosing
    let isLeaf = isVoid || open.count >= limits.depth
    let node = isLeaf ? add(name, at: tokenizer.at) : push(name, element, at: tokenizer.at)
    takeAttributes(for: node)
    guard !isVoid else { return }
    if !isLeaf, element == .svg || element == .math { foreign += 1 }
    tokenizer.isForeign = foreign > 0
    readRawText(element)
  }

  /// The content of an element that holds no markup; what a reader does not see becomes no text.
  private mutating func readRawText(_ element: HTMLElement) {
    switch element {
    case .title, .textarea, .xmp:
      let range = tokenizer.skipRawText()
      if !range.isEmpty { addText(range) }
    case .script, .style, .iframe, .noembed, .noframes: _ = tokenizer.skipRawText()
    case .xml: tokenizer.skipIsland()
    default: break
    }
  }

  private mutating func end() {
    let place = tokenizer.start - 2
    let element = vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end)
    let name = tagName
    switch name {
    case "html", "body", "br": return
    case "head": return closeHead(at: place)
    default: break
    }
    guard let index = openIndex(of: name, element) else { return }
    let isCovered = open[(index + 1)...].contains(where: \.isSpecial)
    let traits = vocabulary.traits(of: element)
    if isCovered, traits.contains(.formatting) {
      // `<a><div></a>`: the link ends here, and the block around which it was written goes on.
      nodes[open[index].node].end = place
      open.remove(at: index)
    } else if !isCovered || open[index].isSpecial {
      close(downTo: index, at: place)
    }
  }

  /// The innermost open element that an end tag may mean: none beyond the cell or table it stands in.
  private func openIndex(of name: String, _ element: HTMLElement) -> Int? {
    let isTablePart = vocabulary.traits(of: element).contains(.tablePart)
    for index in open.indices.reversed() where index > 1 {
      if nodes[open[index].node].name == name { return index }
      let traits = vocabulary.traits(of: open[index].element)
      if isTablePart ? open[index].element == .table : traits.contains(.boundary) {
        guard element == .table else { return nil }
      }
    }
    return nil
  }

  private var tagName: String {
    let bytes = tokenizer.bytes[tokenizer.start..<tokenizer.end]
    return String(
      decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  // MARK: What is closed without an end tag

  private mutating func closeBefore(_ element: HTMLElement, _ name: String, at place: Int) {
    let traits = vocabulary.traits(of: element)
    let closesParagraph =
      traits.contains(.block) || element == .table || name == "form" || name == "fieldset"
    if closesParagraph { close(.p, upTo: Self.cells, at: place) }
    switch element {
    case .li: close(.li, upTo: Self.cells.union([.ul, .ol, .menu, .dir]), at: place)
    case .dd, .dt:
      close(.dd, upTo: Self.cells.union([.dl]), at: place)
      close(.dt, upTo: Self.cells.union([.dl]), at: place)
    case .option: closeCurrent([.option], at: place)
    case .td, .th:
      for cell in [HTMLElement.td, .th] { close(cell, upTo: [.table, .tr], at: place) }
    case .tr: close(.tr, upTo: [.table], at: place)
    case .tbody, .thead, .tfoot:
      for part in [HTMLElement.tbody, .thead, .tfoot, .caption] {
        close(part, upTo: [.table], at: place)
      }
    case .a: closeCurrent([.a], at: place)
    default:
      if traits.contains(.heading) { closeCurrent([.h1, .h2, .h3, .h4, .h5, .h6], at: place) }
      if name == "optgroup" { closeCurrent([.option], at: place) }
    }
  }

  private mutating func close(_ element: HTMLElement, upTo limits: Set<HTMLElement>, at place: Int)
  {
    for index in open.indices.reversed() where index > 1 {
      if open[index].element == element { return close(downTo: index, at: place) }
      if limits.contains(open[index].element) { return }
    }
  }

  private mutating func closeCurrent(_ elements: Set<HTMLElement>, at place: Int) {
    if elements.contains(open[open.count - 1].element) {
      close(downTo: open.count - 1, at: place)
    }
  }

  /// A row has a body around it and a cell a row, also when the page does not say so.
  private mutating func supplyTableParts(before element: HTMLElement, at place: Int) {
    guard open.count + 2 < limits.depth else { return }
    if [.tr, .td, .th].contains(element), open[open.count - 1].element == .table {
      push("tbody", .tbody, at: place)
    }
    if element == .td || element == .th,
      [.tbody, .thead, .tfoot].contains(open[open.count - 1].element)
    {
      push("tr", .tr, at: place)
    }
  }

  private static let cells: Set<HTMLElement> = [.table, .td, .th, .caption]
  private static let headElements: Set<HTMLElement> = [
    .title, .meta, .link, .base, .script, .style,
  ]
  private static let specialNames: Set<String> = [
    "html", "head", "body", "form", "fieldset", "select", "optgroup", "button",
  ]
  private static let voidNames: Set<String> = [
    "area", "base", "col", "embed", "input", "link", "meta", "param", "track", "keygen",
    "basefont", "bgsound", "frame", "image",
  ]
}
