import Mustache

/// A template of ours, in which every value is escaped unless the template says otherwise.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate
  private let library: MustacheLibrary

  init(_ text: String, partials: [String: String] = [:]) {
    template = Self.parse(text)
    library = MustacheLibrary(templates: partials.mapValues(Self.parse))
  }

  func render(_ view: some Sendable) -> String {
    template.render(view, library: library)
  }

  /// Templates are part of the program: one that does not parse is our own mistake, and no test lets it pass.
  private static func parse(_ text: String) -> MustacheTemplate {
    MustacheContentTypes.register(ScalarEscaping(), named: ScalarEscaping.name)
    do {
      // The library forgets the content type at every partial, so each text says it for itself.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(ScalarEscaping.name)}}" + text)
    } catch {
      preconditionFailure("a template does not parse: \(error)")
    }
  }
}

/// Escapes HTML character by character in the sense of Unicode scalars.
///
/// The library's own escaping compares whole graphemes: to it, a quotation mark with an accent on it is no
/// quotation mark, and a title could end its attribute and begin another.
private struct ScalarEscaping: MustacheContentType {
  static let name = "HTML-BY-SCALAR"

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.entity(for: $0) != nil }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if let entity = Self.entity(for: byte) {
        result += entity.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
  }
}
