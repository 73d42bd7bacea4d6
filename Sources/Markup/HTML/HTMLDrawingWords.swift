/// What of SVG and MathML may be kept where drawings are: shapes, formulas and their words.
///
/// Nothing here runs, loads or refers to anything but the address of a link, and only titles and descriptions hold
/// HTML: tags that mark words, and in them nothing of a drawing, which a browser would take for HTML there.
struct HTMLDrawingWords: Sendable {
  static let shared = HTMLDrawingWords()

  private let elements: Set<String> = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan",
    "title", "desc", "a",
    "math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub",
    "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mphantom",
    "mpadded",
  ]
  private let words: Set<String> = [
    "abbr", "acronym", "b", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "q", "samp", "small",
    "span", "strong", "sub", "sup", "var",
  ]
  private let attributes: Set<String> = [
    "version", "baseProfile", "width", "height", "viewBox", "preserveAspectRatio", "x", "y", "x1",
    "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "fill", "fill-opacity",
    "fill-rule",
    "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "opacity",
    "transform", "font-size", "font-family", "font-weight", "text-anchor", "xlink:type",
    "xlink:show", "mathvariant", "display", "displaystyle", "linethickness", "columnalign",
    "rowalign", "stretchy", "fence", "separator",
  ]

  /// The name as it is written, for an element that may be kept within those that are open.
  func element(_ name: String, within open: [String]) -> String? {
    let name = name.lowercased()
    return (holdsWords(open) ? words : elements).contains(name) ? name : nil
  }

  /// Whether what comes next stands in a title or description.
  func holdsWords(_ open: [String]) -> Bool {
    open.contains { $0 == "title" || $0 == "desc" }
  }

  /// Whether a value is numbers and words, without anything that refers to a document or a script.
  func isKept(attribute name: String, _ value: String) -> Bool {
    guard attributes.contains(name), value.utf8.count <= 4096 else { return false }
    return value.utf8.allSatisfy { byte in
      let lower = byte | 0x20
      return lower >= 0x61 && lower <= 0x7A || byte >= 0x30 && byte <= 0x39
        || " #.,%()+-\n".utf8.contains(byte)
    } && !value.lowercased().contains("url")
  }
}
