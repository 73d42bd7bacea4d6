/// Decides to which addresses a connection may be opened: after every look-up of a name and for every hop.
package struct AddressPolicy: Sendable {
  /// Where web servers listen, officially or by habit.
  package static let usualPorts: Set<UInt16> = [80, 443, 8080, 8443]

  /// Ports that may be asked anywhere on the public network.
  package var ports: Set<UInt16>
  /// Exemptions, given by the operator by name.
  package var allow: [AllowEntry]

  package init(ports: Set<UInt16> = usualPorts, allow: [AllowEntry] = []) {
    self.ports = ports
    self.allow = allow
  }

  /// Why no connection may be opened there, as the end of a sentence; nil when it may.
  package func refusal(of address: IPAddress, port: UInt16, host: String) -> String? {
    if allow.contains(where: { $0.covers(address, port: port, host: host) }) { return nil }
    if let reason = SpecialRange.reason(against: address) {
      return "\(address) is \(reason)"
    }
    return ports.contains(port) ? nil : "port \(port) is not among those allowed"
  }
}
