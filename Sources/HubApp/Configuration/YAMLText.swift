/// Writes texts as values of feeds.yml.
enum YAMLText {
  /// In double quotes nothing but these means anything (YAML 1.2 §7.3.1).
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.properties.generalCategory == .control:
        "\\u" + String(scalar.value + 0x10000, radix: 16).suffix(4)
      default: String(scalar)
      }
    }
    return "\"" + scalars.joined() + "\""
  }
}
