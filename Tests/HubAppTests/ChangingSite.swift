import Foundation
import SampleNetwork

/// A library site on loopback whose pages a test changes while it runs.
///
/// Unchecked is safe because the pages are guarded by `lock`.
final class ChangingSite: @unchecked Sendable {
  private let lock = NSLock()
  private var pages: [String: LoopbackAnswer] = [:]
  private var server: LoopbackServer?

  init() throws {
    server = try LoopbackServer { [weak self] request in
      self?.answer(to: request.path) ?? LoopbackAnswer(404)
    }
  }

  deinit { server?.stop() }

  private func answer(to path: String) -> LoopbackAnswer? { lock.withLock { pages[path] } }

  func serve(_ path: String, _ text: String, type: String = "text/html; charset=utf-8") {
    lock.withLock { pages[path] = .document(text, type: type) }
  }

  /// A feed with an entry for each title.
  func serveFeed(_ path: String, _ titles: [String], links: String = "https://hue.example.vn/") {
    let items = titles.map { title in
      "<item><title>\(title)</title><link>\(links)\(title)</link>"
        + "<description>Nội dung của \(title).</description></item>"
    }
    serve(
      path,
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Tin</title>"
        + "<link>https://hue.example.vn/</link>\(items.joined())</channel></rss>",
      type: "application/rss+xml; charset=utf-8")
  }

  func url(_ path: String) -> String { server?.url(path) ?? "" }
  var requests: [String] { server?.requests.map(\.path) ?? [] }
}
