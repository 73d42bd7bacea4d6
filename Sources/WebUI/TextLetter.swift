/// The plain body of a letter, for people who read no other.
struct TextLetter {
  private var column = TextColumn(width: 72)

  var text: String { column.text }

  init(_ view: LetterView) {
    writeHead(of: view)
    for part in view.parts { write(part, of: view) }
    if view.isEmpty { column.paragraph(view.noNews) }
    if let box = view.box { write(box) }
    writeFoot(of: view)
  }

  private mutating func writeHead(of view: LetterView) {
    column.paragraph(view.title.uppercased())
    column.paragraph(view.issue)
    column.blank()
  }

  private mutating func write(_ part: LetterView.Part, of view: LetterView) {
    column.rule()
    column.paragraph("\(part.title.uppercased()) (\(part.count))")
    column.rule()
    column.blank()
    for numbered in part.stories { write(numbered, of: view) }
  }

  private mutating func write(_ numbered: LetterView.Numbered, of view: LetterView) {
    let story = numbered.story
    column.paragraph(story.title, mark: "\(numbered.number). ")
    if let excerpt = story.excerpt { column.paragraph(excerpt, indent: 4) }
    column.paragraph("\(view.sourceLabel): \(story.source) (\(story.time.shown))", indent: 4)
    if story.hasCopies {
      let names = story.copies.map(\.name).joined(separator: ", ")
      column.paragraph("\(view.alsoBy): \(names)", indent: 4)
    }
    if let link = story.link { column.line(link, indent: 4) }
    column.blank()
  }

  private mutating func write(_ box: LetterView.Box) {
    column.rule()
    column.paragraph(box.title.uppercased())
    column.rule()
    column.blank()
    for group in box.groups {
      column.paragraph("\(group.title):")
      for line in group.lines {
        column.paragraph("\(line.name): \(line.words).", mark: "- ")
        if let link = line.link { column.line(link, indent: 4) }
      }
      if let remedy = group.remedy { column.paragraph(remedy) }
      column.blank()
    }
  }

  private mutating func writeFoot(of view: LetterView) {
    column.rule()
    if let issues = view.issues {
      column.paragraph("\(issues.name):")
      column.line(issues.address)
    }
    column.paragraph(view.hub)
    if let url = view.url { column.line(url) }
    for line in view.owner {
      column.paragraph((line.label.map { "\($0): " } ?? "") + line.value)
    }
    if let rights = view.rights { column.paragraph(rights) }
    column.paragraph(view.automatic)
    guard let ending = view.ending else { return }
    column.blank()
    column.paragraph(ending.why)
    column.paragraph("\(ending.stop):")
    column.line(ending.address)
  }
}
