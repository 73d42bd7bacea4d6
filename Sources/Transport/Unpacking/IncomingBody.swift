import FeedDomain

/// The body of an answer while it comes in: unpacked, bounded, and known to be whole or not.
///
/// libcurl 7.88 unpacks too, but takes packed data that was cut off for whole.
struct IncomingBody {
  /// Why no more of it is taken.
  enum Failure: Error {
    case tooLarge, notUnpackable
  }

  /// What came so far, unpacked.
  private(set) var bytes: [UInt8] = []
  /// What came so far, as it came, if it is packed in one way.
  private var packed: PackedBody?
  /// Bounds the bytes on the way, those between two codings, and those that are kept: each is a bomb of its kind.
  private let limit: Int
  private var stages: [UnpackingStage] = []
  private var received = 0

  init(limit: Int = .max) {
    self.limit = limit
  }

  /// Learns, before the first byte, how the body is packed and how long the server says it is.
  mutating func begin(codings: [ContentCoding], announced: Int) throws(Failure) {
    guard announced <= limit else { throw .tooLarge }
    guard codings.count <= IncomingBody.mostCodings else { throw .notUnpackable }
    for coding in codings.reversed() {
      guard let unpacker = coding.unpacker() else { throw .notUnpackable }
      stages.append(UnpackingStage(unpacker))
    }
    if codings.count == 1 { packed = PackedBody(codings[0], []) }
    let expected = stages.isEmpty ? announced : announced * IncomingBody.usualRatio
    bytes.reserveCapacity(min(expected, limit, 1 << 20))
  }

  /// Takes what came next from the wire.
  mutating func take(_ part: UnsafeBufferPointer<UInt8>) throws(Failure) {
    received += part.count
    guard received <= limit else { throw .tooLarge }
    packed?.bytes.append(contentsOf: part)
    try push(part, at: 0)
  }

  /// Whether nothing has come yet.
  var isEmpty: Bool { received == 0 }

  /// Whether packed data came to its end; nothing at all is whole, since servers label empty bodies too.
  var isWhole: Bool { isEmpty || stages.allSatisfy(\.unpacker.isAtEnd) }

  /// Gives the bytes away, so that they are moved and not copied.
  mutating func moveOut() -> (bytes: [UInt8], packed: PackedBody?) {
    let whole = (bytes, packed)
    bytes = []
    packed = nil
    return whole
  }

  private mutating func push(_ part: UnsafeBufferPointer<UInt8>, at index: Int) throws(Failure) {
    guard index < stages.count else {
      guard bytes.count + part.count <= limit else { throw .tooLarge }
      bytes.append(contentsOf: part)
      return
    }
    let stage = stages[index]
    var rest = part
    while true {
      guard let step = stage.unpacker.unpack(rest, into: stage.room) else { throw .notUnpackable }
      // Safe because a rebased part is used up before its buffer is filled again.
      rest = UnsafeBufferPointer(rebasing: rest[step.consumed...])
      if step.produced > 0 {
        stage.produced += step.produced
        guard stage.produced <= limit else { throw .tooLarge }
        try push(UnsafeBufferPointer(rebasing: stage.room[..<step.produced]), at: index + 1)
      }
      // A room that is full may be too small for all that the input holds.
      let isDone = step.produced < stage.room.count || stage.unpacker.isAtEnd
      if rest.isEmpty && isDone { return }
      guard step.consumed > 0 || step.produced > 0 else { throw .notUnpackable }
    }
  }

  /// Proxies pack what is packed already; more than this is made to be unpacked for ever.
  private static let mostCodings = 3
  /// Feeds shrink to about a fifth.
  private static let usualRatio = 5
}

/// One coding to be undone, with the room in which its output stands for a moment.
private final class UnpackingStage {
  let unpacker: any StreamUnpacker
  // Safe because it is made with the stage, freed with it, and never handed on.
  let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 32 << 10)
  var produced = 0

  init(_ unpacker: any StreamUnpacker) {
    self.unpacker = unpacker
  }

  deinit { room.deallocate() }
}
