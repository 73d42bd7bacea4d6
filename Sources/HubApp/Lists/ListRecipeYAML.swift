import FeedDomain

/// A recipe as the lines of feeds.yml.
struct ListRecipeYAML {
  private let recipe: ListRecipe

  init(_ recipe: ListRecipe) {
    self.recipe = recipe
  }

  var lines: [String] {
    var lines = ["list:"]
    if recipe.pages.count == 1 {
      lines.append("  page: " + YAMLText.quoted(recipe.pages[0]))
    } else {
      lines.append("  pages: [" + recipe.pages.map(YAMLText.quoted).joined(separator: ", ") + "]")
    }
    lines.append("  item: " + YAMLText.quoted(recipe.item))
    lines += Self.fields(recipe.fields).map { "  " + $0 }
    if let detail = recipe.detail {
      lines.append("  detail:")
      lines += Self.fields(detail).map { "    " + $0 }
    }
    return lines
  }

  private static func fields(_ fields: ListRecipe.Fields) -> [String] {
    let all: [(String, String?)] = [
      ("title", fields.title), ("link", fields.link), ("date", fields.date),
      ("summary", fields.summary), ("image", fields.image), ("content", fields.content),
    ]
    return all.compactMap { name, selector in selector.map { "\(name): " + YAMLText.quoted($0) } }
  }
}
