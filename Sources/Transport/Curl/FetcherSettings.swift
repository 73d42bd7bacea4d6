/// How a fetcher presents itself and what it may reach.
package struct FetcherSettings: Sendable {
  /// Who is asking, with an address at which a person can be reached: `feedhub/0.1 (+https://hub; contact)`.
  package var userAgent: String
  package var addresses: AddressPolicy
  /// Requests on their way at one time; more wait for their turn, and their time limits with them.
  package var inFlight: Int
  /// Connections that are kept open for the next request to the same host.
  package var keptConnections: Int

  package init(
    userAgent: String, addresses: AddressPolicy = AddressPolicy(), inFlight: Int = 64,
    keptConnections: Int = 256
  ) {
    precondition(inFlight > 0 && keptConnections > 0, "a fetcher must be able to fetch")
    self.userAgent = userAgent
    self.addresses = addresses
    self.inFlight = inFlight
    self.keptConnections = keptConnections
  }
}
