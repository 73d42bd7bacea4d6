import Foundation
import FoundationXML

/// An element of a written document, read back by a strict parser that is none of ours.
struct WrittenElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [WrittenElement] = []
  /// Its own characters, without those of its children.
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let builder = WrittenElementBuilder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else {
      throw NotWellFormed(line: parser.lineNumber, reason: String(describing: parser.parserError))
    }
    self = root
  }

  func all(_ name: String) -> [WrittenElement] {
    children.filter { $0.name == name }
  }

  func first(_ name: String) -> WrittenElement? {
    children.first { $0.name == name }
  }

  func has(_ name: String) -> Bool {
    first(name) != nil
  }
}

/// Why a written document is no XML.
struct NotWellFormed: Error {
  let line: Int
  let reason: String
}

private final class WrittenElementBuilder: NSObject, XMLParserDelegate {
  private var open: [WrittenElement] = []
  private(set) var root: WrittenElement?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(
      WrittenElement(name: name, attributes: attributes.filter { $0.key != "xmlns" }))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
