import CUnpack

/// Unpacks zstd (RFC 8878), also of several frames.
final class ZstdUnpacker: StreamUnpacker {
  private let context: OpaquePointer
  private(set) var isAtEnd = false

  init?() {
    guard let context = ZSTD_createDCtx() else { return nil }
    self.context = context
    // RFC 9659: no more than 8 MiB of window are used on the web.
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 23)
  }

  deinit { ZSTD_freeDCtx(context) }

  func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> UnpackingStep? {
    // Safe because both buffers outlive the call and zstd keeps neither.
    var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var to = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
    let result = ZSTD_decompressStream(context, &to, &from)
    guard ZSTD_isError(result) == 0 else { return nil }
    // Zero says that a frame has ended and all of it was given out.
    isAtEnd = result == 0
    return UnpackingStep(consumed: from.pos, produced: to.pos)
  }
}
