/// The plain body of a letter, for people who read no other.
struct TextLetter {
  private var column = TextColumn(width: 72)

  var text: String { column.text }

  init(_ view: LetterView) {
    writeHead(of: view)
    for part in view.parts { write(part) }
    if view.isEmpty { column.paragraph("Không có tin mới.") }
    if view.hasIncidents { write(view.incidents) }
    if view.hasTroubles { write(view.troubles) }
    writeFoot(of: view)
  }

  private mutating func writeHead(of view: LetterView) {
    column.paragraph(view.title.uppercased())
    column.paragraph(view.issue)
    column.blank()
  }

  private mutating func write(_ part: LetterView.Part) {
    column.rule()
    column.paragraph("\(part.title.uppercased()) (\(part.count))")
    column.rule()
    column.blank()
    for numbered in part.stories { write(numbered) }
  }

  private mutating func write(_ numbered: LetterView.Numbered) {
    let story = numbered.story
    column.paragraph(story.title, mark: "\(numbered.number). ")
    if let excerpt = story.excerpt { column.paragraph(excerpt, indent: 4) }
    column.paragraph("Nguồn: \(story.source) (\(story.time.shown))", indent: 4)
    if story.hasCopies {
      let names = story.copies.map(\.name).joined(separator: ", ")
      column.paragraph("Cùng đưa tin: \(names)", indent: 4)
    }
    if let link = story.link { column.line(link, indent: 4) }
    column.blank()
  }

  private mutating func write(_ incidents: [LetterView.Incident]) {
    column.rule()
    column.paragraph("DÀNH CHO BIÊN TẬP VIÊN: TIN ĐANG CHỜ DUYỆT")
    column.rule()
    column.blank()
    for incident in incidents {
      column.paragraph(
        "\(incident.name): \(incident.words). Sự việc số \(incident.number), từ \(incident.since).",
        mark: "- ")
    }
    column.blank()
  }

  private mutating func write(_ troubles: [LetterView.Trouble]) {
    column.rule()
    column.paragraph("DÀNH CHO BIÊN TẬP VIÊN: NGUỒN ĐANG TRỤC TRẶC")
    column.rule()
    column.blank()
    for trouble in troubles {
      column.paragraph("\(trouble.name): \(trouble.words); \(trouble.lastRead).", mark: "- ")
    }
    column.blank()
  }

  private mutating func writeFoot(of view: LetterView) {
    column.rule()
    column.paragraph(view.hub)
    if let url = view.url { column.line(url) }
    for line in view.owner {
      column.paragraph((line.label.map { "\($0): " } ?? "") + line.value)
    }
    if let rights = view.rights { column.paragraph(rights) }
    column.paragraph("Thư này do phần mềm soạn và gửi tự động.")
  }
}
