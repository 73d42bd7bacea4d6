import FeedDomain
import Foundation
import Glibc

/// A published document with its packed form beside it (`.gz`), for web servers that hand that out themselves.
///
/// The packed form is gone before the document changes, so none ever says something else than its document.
struct DocumentFile {
  /// What is shorter fits into one packet as it is.
  private static let leastSize = 1024

  let path: String

  private var packedPath: String { path + ".gz" }

  /// Returns whether the bytes were others; one that is packed later stays without a packed form if they were.
  func putUp(_ bytes: [UInt8], packsLater: Bool) throws(PublishingFailure) -> Bool {
    let file = AtomicFile(path: path)
    let isNew = !file.contains(bytes)
    if isNew {
      try remove(packedPath)
      try file.overwrite(with: bytes)
    }
    if !packsLater { try pack(bytes) }
    return isNew
  }

  /// Packs what is up and was to be packed later.
  func pack() throws(PublishingFailure) {
    guard !isPacked, let bytes = FileManager.default.contents(atPath: path) else { return }
    try pack(Array(bytes))
  }

  /// The packed form goes first: nobody finds it alone.
  func takeDown() throws(PublishingFailure) {
    try remove(packedPath)
    try remove(path)
  }

  private var isPacked: Bool { access(packedPath, F_OK) == 0 }

  private func pack(_ bytes: [UInt8]) throws(PublishingFailure) {
    guard bytes.count >= Self.leastSize, !isPacked, let packed = Gzip.packed(bytes),
      packed.count < bytes.count
    else { return }
    try AtomicFile(path: packedPath).overwrite(with: packed)
  }

  private func remove(_ file: String) throws(PublishingFailure) {
    guard unlink(file) != 0, errno != ENOENT, errno != ENOTDIR else { return }
    throw PublishingFailure(path: file, detail: "unlink: \(String(cString: strerror(errno)))")
  }
}
