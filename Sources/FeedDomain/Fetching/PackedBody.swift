/// A body as it came over the wire, packed in one way.
package struct PackedBody: Hashable, Sendable {
  package var coding: ContentCoding
  package var bytes: [UInt8]

  package init(_ coding: ContentCoding, _ bytes: [UInt8]) {
    self.coding = coding
    self.bytes = bytes
  }
}

/// A way in which a body is packed for the journey (RFC 9110 §8.4.1), by its registered name.
package enum ContentCoding: String, Hashable, Sendable, CaseIterable {
  case gzip, deflate, zstd
  case brotli = "br"
}
