/// Drawings and formulas, where the caller wants them kept.
///
/// SVG and MathML are dangerous where a parser changes between them and HTML: at elements that may
/// hold HTML, and at tags of HTML that end them. So only listed elements are written, no text within
/// them is anything but text, and the first tag of HTML closes all of it before it is looked at.
extension HTMLRewriter {
  /// Deeper drawings are left out from there on.
  private static let drawingDepth = 24

  mutating func keepForeign() {
    openCellIfNeeded()
    reopenWaiting()
    isAtStartOfPre = false
    var open: [String] = []
    // What stands in an element that is not kept goes with it.
    var left: (name: String, count: Int)?
    tokenizer.isForeign = true
    defer { tokenizer.isForeign = false }
    var token = HTMLTokenizer.Token.startTag
    repeat {
      switch token {
      case .startTag:
        if !open.isEmpty, endsForeign(), !isPlainWord(in: open) {
          closeDrawing(&open, downTo: 0)
          tokenizer.isForeign = false
          handle(.startTag)
          return
        }
        startDrawn(&open, &left)
      case .endTag:
        endDrawn(&open, &left)
      case .text where left == nil:
        HTMLText.appendMarkup(
          tokenizer.bytes, from: tokenizer.start, to: tokenizer.end, into: &out)
      default: break
      }
      if open.isEmpty { return }
      token = tokenizer.next()
    } while token != .end
    closeDrawing(&open, downTo: 0)
  }

  private func endsForeign() -> Bool {
    vocabulary.element(tokenizer.bytes, from: tokenizer.start, to: tokenizer.end).endsForeignContent
  }

  /// Whether the current tag only marks words of a title or description, which may hold such HTML in a browser too.
  private func isPlainWord(in open: [String]) -> Bool {
    HTMLDrawingWords.shared.holdsWords(open)
      && HTMLDrawingWords.shared.element(drawnName, within: open) != nil
  }

  private var drawnName: String {
    String(decoding: tokenizer.bytes[tokenizer.start..<tokenizer.end], as: UTF8.self)
  }

  private mutating func startDrawn(
    _ open: inout [String], _ left: inout (name: String, count: Int)?
  ) {
    let name = drawnName
    if let outer = left {
      if outer.name == name, !tokenizer.isSelfClosing { left?.count += 1 }
      return
    }
    // A formula in a drawing, or a drawing in a formula, changes the rules once more.
    let isRoot = name.lowercased() == "svg" || name.lowercased() == "math"
    guard let kept = HTMLDrawingWords.shared.element(name, within: open), isRoot == open.isEmpty,
      open.count < Self.drawingDepth
    else {
      if !tokenizer.isSelfClosing { left = (name, 1) }
      return
    }
    HTMLText.append("<", to: &out)
    append(kept, inAttribute: false)
    if isRoot {
      HTMLText.append(
        kept == "svg"
          ? " xmlns=\"http://www.w3.org/2000/svg\""
          : " xmlns=\"http://www.w3.org/1998/Math/MathML\"", to: &out)
    }
    writeDrawnAttributes()
    HTMLText.append(">", to: &out)
    open.append(kept)
    if tokenizer.isSelfClosing { closeDrawing(&open, downTo: open.count - 1) }
  }

  private mutating func endDrawn(_ open: inout [String], _ left: inout (name: String, count: Int)?)
  {
    let name = drawnName
    if let outer = left {
      guard outer.name == name else { return }
      left?.count -= 1
      if outer.count == 1 { left = nil }
      return
    }
    let lower = name.lowercased()
    if let place = open.lastIndex(of: lower) { closeDrawing(&open, downTo: place) }
  }

  private mutating func closeDrawing(_ open: inout [String], downTo count: Int) {
    while open.count > count, let name = open.popLast() {
      HTMLText.append("</", to: &out)
      append(name, inAttribute: false)
      HTMLText.append(">", to: &out)
    }
  }

  private mutating func writeDrawnAttributes() {
    var written: Set<String> = []
    var hasLinkSpace = false
    for attribute in tokenizer.attributes {
      let name = String(
        decoding: tokenizer.bytes[attribute.nameStart..<attribute.nameEnd], as: UTF8.self)
      let isLink = name == "xlink:href"
      let value = withValue(of: attribute) { value, rewriter -> String? in
        let text = String(decoding: value, as: UTF8.self)
        guard isLink else {
          return HTMLDrawingWords.shared.isKept(attribute: name, text) ? text : nil
        }
        switch rewriter.addresses.link(value) {
        case .unchanged: return text
        // The bare host of a drawing's link stands as it was written.
        case .written(let address): return address == text + "/" ? text : address
        case .refused: return nil
        }
      }
      guard let value, written.insert(name).inserted else { continue }
      if name.hasPrefix("xlink:"), !hasLinkSpace {
        hasLinkSpace = true
        HTMLText.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", to: &out)
      }
      HTMLText.append(" ", to: &out)
      append(name, inAttribute: false)
      HTMLText.append("=\"", to: &out)
      append(value, inAttribute: true)
      HTMLText.append("\"", to: &out)
    }
  }
}
