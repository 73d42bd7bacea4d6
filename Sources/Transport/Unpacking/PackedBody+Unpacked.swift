package import FeedDomain

extension PackedBody {
  /// The whole body of so many bytes; nil when that is not what is packed.
  package func unpacked(count: Int) -> [UInt8]? {
    var body = IncomingBody(limit: max(count, bytes.count))
    do throws(IncomingBody.Failure) {
      try body.begin(codings: [coding], announced: bytes.count)
      try bytes.withUnsafeBufferPointer { part throws(IncomingBody.Failure) in try body.take(part) }
    } catch {
      return nil
    }
    return body.isWhole && body.bytes.count == count ? body.bytes : nil
  }
}
