import Foundation

/// What libFuzzer throws bytes at; `FUZZ_TARGET` names the one of a run.
enum FuzzTarget: String {
  case feed, html, date, opml, address, page

  static let chosen =
    ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap { FuzzTarget(rawValue: $0) } ?? .feed

  func take(_ bytes: [UInt8]) {
    switch self {
    case .feed: Fuzzing.feed(bytes)
    case .html: Fuzzing.html(bytes)
    case .date: Fuzzing.date(bytes)
    case .opml: Fuzzing.opml(bytes)
    case .address: Fuzzing.address(bytes)
    case .page: Fuzzing.page(bytes)
    }
  }
}

/// The entry point libFuzzer calls; the name and the types are its own.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzTarget.chosen.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
