/// The bounds of one request; beyond any of them it ends as a failure with that reason.
package struct FetchLimits: Hashable, Sendable {
  /// Bytes of the body after decompression, so that it also bounds a decompression bomb.
  package var bodyBytes = 32 << 20
  /// Bytes of all header lines of one response.
  package var headerBytes = 64 << 10
  package var redirects = 5
  package var connectTime: Duration = .seconds(15)
  package var totalTime: Duration = .seconds(60)
  /// Slower than this for `slowTime` and the transfer is given up.
  package var minimumBytesPerSecond = 64
  /// Also how long the first byte of an answer may take.
  package var slowTime: Duration = .seconds(30)

  package init() {}
}
