import CUnpack

/// Unpacks brotli (RFC 7932).
final class BrotliUnpacker: StreamUnpacker {
  private let state: OpaquePointer

  init?() {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    self.state = state
  }

  deinit { BrotliDecoderDestroyInstance(state) }

  var isAtEnd: Bool { BrotliDecoderIsFinished(state) != 0 }

  func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> UnpackingStep? {
    // What follows the end is not of this stream.
    if isAtEnd { return UnpackingStep(consumed: input.count, produced: 0) }
    var next = input.baseAddress
    var left = input.count
    var free = room.count
    var end = room.baseAddress
    // Safe because both buffers outlive the call and brotli keeps neither.
    let result = BrotliDecoderDecompressStream(state, &left, &next, &free, &end, nil)
    guard result != BROTLI_DECODER_RESULT_ERROR else { return nil }
    return UnpackingStep(consumed: input.count - left, produced: room.count - free)
  }
}
