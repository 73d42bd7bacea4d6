/// The store's number of an incident; people name it by this number.
package struct IncidentID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}
