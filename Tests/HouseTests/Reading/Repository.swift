import Foundation

/// The files of the repository as texts; what is built, fetched or written by the program is left out.
struct Repository: Sendable {
  /// Texts by path from the root.
  let texts: [String: String]
  let swift: [SwiftSource]

  init(texts: [String: String]) {
    self.texts = texts
    swift = texts.filter { $0.key.hasSuffix(".swift") }
      .map { SwiftSource(path: $0.key, text: $0.value) }
      .sorted { $0.path < $1.path }
  }

  /// This repository, read once for all tests.
  static let here = Repository(texts: Repository.readTexts())

  var pages: [MarkdownPage] {
    texts.filter { $0.key.hasSuffix(".md") }
      .map { MarkdownPage(path: $0.key, text: $0.value) }
      .sorted { $0.path < $1.path }
  }

  /// Files and folders by path from the root.
  func has(_ path: String) -> Bool {
    texts[path] != nil || texts.keys.contains { $0.hasPrefix(path + "/") }
  }

  private static let leftOut: Set<String> = [
    ".git", "output", "desk", "data", "Package.resolved", ".swiftpm", "Fixtures", "Snapshots",
  ]

  private static func readTexts() -> [String: String] {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath()
    let root = (1...4).reduce(file) { url, _ in url.deletingLastPathComponent() }
    var found: [String: String] = [:]
    read(root, prefix: "", into: &found)
    return found
  }

  private static func read(_ folder: URL, prefix: String, into found: inout [String: String]) {
    // A folder that vanishes while we read has nothing in it to judge.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where !leftOut.contains(name) && !name.hasPrefix(".build") {
      let url = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
        continue
      }
      if isFolder.boolValue {
        read(url, prefix: prefix + name + "/", into: &found)
      } else if let text = try? String(contentsOf: url, encoding: .utf8) {  // else not a text
        found[prefix + name] = text
      }
    }
  }
}
