extension String {
  /// The text as it stands in XML or HTML, between tags or in an attribute.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension SampleStory {
  /// The full text as HTML.
  var html: String {
    (paragraphs.isEmpty ? [summary] : paragraphs).map { "<p>\($0.escaped)</p>" }.joined(
      separator: "\n")
  }
}
