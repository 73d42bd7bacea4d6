/// What the entries of a source's document said when it was last read, as a print of eight bytes each, so that only
/// what changed since then is worked on.
package struct EntryPrints: Hashable, Sendable {
  private static let width = 8

  /// The prints one after another, as they are stored.
  package private(set) var bytes: [UInt8]

  package init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  package mutating func append(_ print: UInt64) {
    withUnsafeBytes(of: print.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The prints for looking one up; a rest that is no whole print is left out.
  package var values: Set<UInt64> {
    var values: Set<UInt64> = []
    values.reserveCapacity(bytes.count / Self.width)
    for start in stride(from: 0, through: bytes.count - Self.width, by: Self.width) {
      values.insert(
        bytes[start..<start + Self.width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    return values
  }
}
