import CMalloc

/// What the program says of itself to servers and in documents.
package enum Program {
  package static let version = "0.1.0"

  /// `User-Agent` of every request: who asks, where to read about it, whom to write to.
  package static func userAgent(url: String, email: String) -> String {
    let contact = email.isEmpty ? "" : "; \(email)"
    return "feedhub/\(version) (+\(url)\(contact))"
  }

  /// Lets all threads share three stocks of free memory: for who asks, who reads and who writes.
  ///
  /// The C library would give each thread its own, and what one thread frees there no other one gets: a sixth of the
  /// memory of a first poll. With two, reading and writing wait for each other's: a twentieth of its time. Done once,
  /// however often it is asked for.
  static func shareFreeMemory() { _ = isMemoryShared }

  private static let isMemoryShared = mallopt(M_ARENA_MAX, 3) == 1
}
