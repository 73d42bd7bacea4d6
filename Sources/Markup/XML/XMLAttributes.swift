/// The attributes of one start tag, their values already free of references.
///
/// The reader keeps one and fills it anew for each tag, hence the flat storage.
package struct XMLAttributes {
  /// One attribute: the handler's number of its name, and where its value stands in `values`.
  package struct Item {
    package var name: Int
    package var value: Range<Int>
  }

  package internal(set) var items: [Item] = []
  package internal(set) var values: [UInt8] = []
  /// Where the tag begins in the document, for remarks.
  package internal(set) var offset = 0
  /// The namespace of names without prefix, when the tag declares any namespace.
  package internal(set) var defaultNamespace: String?

  package init() {}

  package var isEmpty: Bool { items.isEmpty }

  /// The value of an attribute, or nil when the tag has none of that name.
  package subscript(name: Int) -> String? {
    for item in items where item.name == name { return string(item) }
    return nil
  }

  package func string(_ item: Item) -> String {
    String(knownUTF8: values.span.extracting(item.value))
  }

  mutating func reset(at offset: Int) {
    items.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    self.offset = offset
    defaultNamespace = nil
  }
}
