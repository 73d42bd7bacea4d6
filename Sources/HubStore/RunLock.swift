package import FeedDomain
import Foundation
import Glibc

/// Makes sure that one feedhub at a time does a kind of work on a store; freed by the system even after a crash.
package final class RunLock: Sendable {
  /// The kinds of work that must not be done twice at once; different kinds do not hinder each other.
  package enum Work: String, Sendable {
    /// Polling and publishing.
    case cycle
    /// Composing and freezing an issue.
    case digest
  }

  private let descriptor: Int32

  /// Takes the lock that lies beside the database, or says that another has it.
  package init(_ work: Work, besideDatabase path: String) throws(StoreFailure) {
    let file = "\(path).\(work.rawValue).lock"
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let kind: StoreFailure.Kind = errno == EROFS || errno == EACCES ? .readOnly : .cannotOpen
      throw StoreFailure(kind, path: path, detail: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw StoreFailure(.busy, path: path, detail: "another feedhub is at work with it")
    }
  }

  deinit {
    close(descriptor)
  }
}
