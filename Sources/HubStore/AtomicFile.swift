package import FeedDomain
import Foundation
import Glibc

/// One file that is replaced whole: at every moment a reader finds the old bytes or the new ones.
package struct AtomicFile: Sendable {
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// Writes the bytes unless they are there already; returns whether they were not.
  package func replace(with bytes: [UInt8]) throws(PublishingFailure) -> Bool {
    if contains(bytes) { return false }
    try overwrite(with: bytes)
    return true
  }

  /// Writes the bytes, whatever is there.
  func overwrite(with bytes: [UInt8]) throws(PublishingFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    try make(folder)
    // One program writes here at a time (the run lock), so a fixed name is enough and leaves no litter behind.
    let beside = path + ".new"
    do throws(PublishingFailure) {
      try write(bytes, to: beside)
      guard rename(beside, path) == 0 else { throw failure("rename") }
      try synchronise(folder: folder)
    } catch {
      unlink(beside)
      throw error
    }
  }

  func contains(_ bytes: [UInt8]) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, Int(facts.st_size) == bytes.count else { return false }
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    // As memory: Foundation's own way takes the bytes one by one.
    return data.withUnsafeBytes { stored in
      bytes.withUnsafeBytes { new in
        guard stored.count == new.count else { return false }
        guard let one = stored.baseAddress, let other = new.baseAddress else { return true }
        return memcmp(one, other, new.count) == 0
      }
    }
  }

  private func write(_ bytes: [UInt8], to file: String) throws(PublishingFailure) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("open") }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let cause = failure("write")
        close(descriptor)
        throw cause
      }
      written += count
    }
    guard fsync(descriptor) == 0 else {
      let cause = failure("fsync")
      close(descriptor)
      throw cause
    }
    guard close(descriptor) == 0 else { throw failure("close") }
  }

  /// The rename itself is on the disk only once the folder is.
  private func synchronise(folder: String) throws(PublishingFailure) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open folder") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("fsync folder") }
  }

  private func failure(_ step: String) -> PublishingFailure {
    PublishingFailure(path: path, detail: "\(step): \(String(cString: strerror(errno)))")
  }

  private func make(_ folder: String) throws(PublishingFailure) {
    guard !folder.isEmpty else { return }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw PublishingFailure(path: path, detail: "\(folder) is a file and not a folder")
      }
      return
    }
    try make((folder as NSString).deletingLastPathComponent)
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure("mkdir \(folder)") }
  }
}
