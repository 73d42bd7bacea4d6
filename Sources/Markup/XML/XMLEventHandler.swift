/// Receives what an `XMLReader` finds in a document, in the order of the document.
///
/// Names come as numbers of the handler's own choice: it is asked once for each name in each
/// namespace, so that no event compares or makes a string.
package protocol XMLEventHandler: AnyObject {
  /// The handler's number for a name; equal numbers need not mean equal names.
  func number(of name: XMLName) -> Int
  /// An element starts. Its attributes are valid during the call only.
  func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict
  /// Characters, valid UTF-8; one text may come in several pieces.
  func text(_ bytes: Span<UInt8>)
  func end(_ element: Int)
}

/// What a handler says to the start of an element.
package enum XMLVerdict {
  /// The element is open now; its end will be told.
  case open
  /// The element cannot stand in the one that is open: end that one and ask again.
  ///
  /// Answered only while mending; a well-formed document means what it says.
  case endParentFirst
  /// Enough was read.
  case stop
}

/// The name of an element or attribute as the document writes it, and the namespace in force there.
package struct XMLName: Hashable, Sendable {
  package var prefix: String
  package var local: String
  /// Nil when there is none, or when the prefix was never declared.
  package var namespace: String?
  package var isAttribute: Bool

  package init(prefix: String, local: String, namespace: String?, isAttribute: Bool) {
    self.prefix = prefix
    self.local = local
    self.namespace = namespace
    self.isAttribute = isAttribute
  }
}

/// How much of a document an `XMLReader` takes in.
package struct XMLLimits: Hashable, Sendable {
  /// Open elements at one time.
  package var depth = 512
  /// Bytes of one tag; attributes beyond are left out.
  package var tagBytes = 256 << 10
  package var attributes = 512
  /// Namespace declarations in force at one time; those beyond are left out.
  package var namespaces = 256
  /// Bytes that a document's own entities make of their names.
  package var entityBytes = 4 << 20
  package var findings = 200

  package init() {}
}
