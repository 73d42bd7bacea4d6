/// The store's number of a correction; people name it by this number.
package struct CorrectionID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}
