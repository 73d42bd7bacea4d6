/// A page as a tree of elements and texts, near to the one that a browser builds of it.
///
/// Nodes are numbered in the order of the document, so that what is inside an element is one range of numbers.
package struct HTMLTree: Sendable {
  /// How much of a page is taken in.
  package struct Limits: Sendable {
    package var nodes = 100_000
    /// Open elements at one time; what is deeper becomes their sibling.
    package var depth = 256

    package init() {}
  }

  package typealias NodeID = Int

  /// An element, a text, or the document itself, which is neither.
  struct Node: Sendable {
    /// Lower case; empty for a text.
    var name: String
    var parent: Int
    /// The bytes of a text, or of what is inside an element.
    var start: Int
    var end: Int
    var attributes: Range<Int>
    /// The number after the last node inside.
    var treeEnd: Int
    /// The place among the elements of the parent, from 1; 0 for what is no element.
    var place: Int
    var childElements = 0
  }

  let bytes: [UInt8]
  let nodes: [Node]
  let attributes: [HTMLTokenizer.Attribute]
  /// Whether the page has more nodes than are taken in.
  package let isTruncated: Bool

  /// Reads a page in UTF-8.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) {
    let built = bytes.withUnsafeBufferPointer { buffer in
      var builder = HTMLTreeBuilder(buffer, limits: limits)
      builder.run()
      return builder
    }
    self.bytes = bytes
    nodes = built.finishedNodes
    attributes = built.attributes
    isTruncated = built.isTruncated
  }

  /// The document, in which everything is.
  package var root: NodeID { 0 }

  package func isElement(_ node: NodeID) -> Bool { nodes[node].place > 0 }

  package func name(of node: NodeID) -> String { nodes[node].name }

  /// Nil for the document.
  package func parent(of node: NodeID) -> NodeID? {
    node == root ? nil : nodes[node].parent
  }

  /// All nodes inside another one, in their order.
  package func inside(_ node: NodeID) -> Range<NodeID> {
    node + 1..<nodes[node].treeEnd
  }

  /// The elements directly inside another one.
  package func children(of node: NodeID) -> [NodeID] {
    var children: [NodeID] = []
    children.reserveCapacity(nodes[node].childElements)
    var at = node + 1
    while at < nodes[node].treeEnd {
      if isElement(at) { children.append(at) }
      at = nodes[at].treeEnd
    }
    return children
  }

  /// The value of an attribute, its references resolved; its name in lower case.
  package func attribute(_ name: String, of node: NodeID) -> String? {
    for attribute in attributes[nodes[node].attributes] where isNamed(attribute, name) {
      var out: [UInt8] = []
      bytes.withUnsafeBufferPointer {
        HTMLEntities.appendDecoded(
          $0, from: attribute.valueStart, to: attribute.valueEnd, inAttribute: true, into: &out)
      }
      return String(decoding: out, as: UTF8.self)
    }
    return nil
  }

  /// Headlines, dates and what conditions look for are shorter.
  private static let mostTextBytes = 32 << 10

  /// What a reader sees of an element or text, on one line; of a long one the beginning.
  package func text(of node: NodeID) -> String {
    PlainText.oneLine(html(inside: node, most: Self.mostTextBytes))
  }

  /// The source of what is inside an element, or of a text; at most so many bytes of it.
  ///
  /// Elements may be inside one another, and each could ask for all of a large page.
  package func html(inside node: NodeID, most: Int) -> String {
    var end = min(nodes[node].end, nodes[node].start + most)
    // Not within a character.
    while end < nodes[node].end, end > nodes[node].start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[nodes[node].start..<end], as: UTF8.self)
  }

  /// The texts directly inside an element, each on one line.
  func ownTexts(of node: NodeID) -> [String] {
    var texts: [String] = []
    var at = node + 1
    while at < nodes[node].treeEnd {
      if !isElement(at) { texts.append(text(of: at)) }
      at = nodes[at].treeEnd
    }
    return texts
  }

  private func isNamed(_ attribute: HTMLTokenizer.Attribute, _ name: String) -> Bool {
    let length = attribute.nameEnd - attribute.nameStart
    guard length == name.utf8.count else { return false }
    return zip(bytes[attribute.nameStart..<attribute.nameEnd], name.utf8).allSatisfy {
      found, byte in
      (found >= 0x41 && found <= 0x5A ? found | 0x20 : found) == byte
    }
  }
}
