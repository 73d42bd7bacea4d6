/// Why the store could not do what was asked; nothing of it was done.
package struct StoreFailure: HubFailure, Hashable {
  /// The kinds of trouble a database can be in.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case cannotOpen = "store-cannot-open"
    case damaged = "store-damaged"
    case busy = "store-busy"
    case full = "store-disk-full"
    case readOnly = "store-read-only"
    case tooNew = "store-too-new"
    case broken = "store-broken"
  }

  package var kind: Kind
  /// Path of the database file.
  package var path: String
  /// What SQLite says of it.
  package var detail: String

  package init(_ kind: Kind, path: String, detail: String) {
    self.kind = kind
    self.path = path
    self.detail = detail
  }

  package var label: String { kind.rawValue }

  package var explanation: String {
    switch kind {
    case .cannotOpen: "The database \(path) cannot be opened: \(detail)."
    case .damaged: "The database \(path) is damaged: \(detail)."
    case .busy: "The database \(path) is held by another program: \(detail)."
    case .full: "The disk that holds the database \(path) is full: \(detail)."
    case .readOnly: "The database \(path) cannot be written: \(detail)."
    case .tooNew: "The database \(path) was written by a newer feedhub: \(detail)."
    case .broken: "The database \(path) refused a change: \(detail)."
    }
  }

  package var remedy: String? {
    switch kind {
    case .cannotOpen: "Check that the folder exists and that this user may read and write it."
    case .damaged: "Move the file away and put back the last copy; feeds fill it again."
    case .busy: "Wait until the other feedhub has ended, then start again."
    case .full: "Free some space and start again; nothing that was stored is lost."
    case .readOnly: "Give this user the right to write the file and its folder."
    case .tooNew: "Run the newer feedhub, or put back a copy from before the update."
    case .broken: "Start again; if it happens again, report it with this sentence."
    }
  }
}
