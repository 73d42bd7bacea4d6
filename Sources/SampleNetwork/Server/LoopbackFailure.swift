/// Why the sample server could not be started.
package struct LoopbackFailure: Error, Hashable, Sendable {
  /// What was tried and what the system said.
  package let explanation: String

  init(_ action: String, errno code: Int32) {
    explanation = "The sample server cannot \(action) on 127.0.0.1 (error \(code))."
  }
}
