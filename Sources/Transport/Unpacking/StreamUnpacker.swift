/// Unpacks a stream of bytes piece by piece.
protocol StreamUnpacker: AnyObject {
  /// Whether the stream has come to its own end, so that a missing rest would be known.
  var isAtEnd: Bool { get }

  /// Unpacks as much as the room takes; nil when the bytes make no sense.
  func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> UnpackingStep?
}

/// How far one call of an unpacker came.
struct UnpackingStep {
  /// Bytes of the input that are done with.
  var consumed: Int
  /// Bytes of the room that were filled.
  var produced: Int
}
