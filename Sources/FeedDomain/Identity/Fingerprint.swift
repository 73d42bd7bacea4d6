/// A number under which texts are kept that have something in common.
package struct Fingerprint: Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package init(bits: UInt32) { rawValue = Int32(bitPattern: bits) }
}
