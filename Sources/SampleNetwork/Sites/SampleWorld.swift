import Foundation

/// Knows what each sample site answers at a moment.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
final class SampleWorld: @unchecked Sendable {
  private let now: Date
  private let deadPort: UInt16
  private let lock = NSLock()
  private var port: UInt16 = 0
  private var isSecondDay = false
  private var routes: [String: [String: LoopbackAnswer]] = [:]

  init(now: Date, deadPort: UInt16) {
    self.now = now
    self.deadPort = deadPort
  }

  /// Opens the sites at the port that the server got.
  func open(at port: UInt16) {
    lock.withLock {
      self.port = port
      routes = makeRoutes()
    }
  }

  func advance() {
    lock.withLock {
      isSecondDay = true
      routes = makeRoutes()
    }
  }

  /// Addresses of the sites by their ids.
  var bases: [String: String] { lock.withLock { makeBases() } }

  /// A site is found by the first label of its host name.
  func answer(to request: LoopbackRequest) -> LoopbackAnswer {
    let site = (request["Host"] ?? "").prefix { $0 != "." }
    return lock.withLock {
      let pages = routes[String(site)] ?? [:]
      return pages[request.path] ?? pages[request.pathOnly] ?? LoopbackAnswer(404)
    }
  }

  private func makeBases() -> [String: String] {
    let bases = SampleSite.all.map { site in
      (site.id, "http://\(site.id).localhost:\(site.manner == .down ? deadPort : port)")
    }
    return Dictionary(uniqueKeysWithValues: bases)
  }

  private func makeRoutes() -> [String: [String: LoopbackAnswer]] {
    let bases = makeBases()
    let pages = SampleSite.all.map { site in
      let edition = SampleEdition(site, bases: bases, now: now, isSecondDay: isSecondDay)
      return (site.id, makePages(of: edition))
    }
    return Dictionary(uniqueKeysWithValues: pages)
  }

  private func makePages(of edition: SampleEdition) -> [String: LoopbackAnswer] {
    let type = "text/html; charset=utf-8"
    var pages = [
      "/": LoopbackAnswer.document(PageWriter.front(edition), type: type),
      edition.site.feedPath: edition.feed,
    ]
    for item in edition.items {
      let path =
        item.isPermalink
        ? String(item.link.dropFirst(edition.base.count)) : edition.site.path(of: item.story)
      pages[path] = .document(PageWriter.story(item, of: edition), type: type)
    }
    return pages
  }
}
