/// A paragraph of the gazetteer's table.
struct GazetteerEntry {
  typealias Form = (words: [PlaceWord], form: PlaceForm)

  let id: String
  let name: String
  private let number: String
  private let presentID: String
  private let presentNumber: String
  private let isGivenName: Bool
  private let isCommon: Bool
  /// What stands behind each key.
  private var lists: [Substring: [Substring]] = [:]

  init(_ paragraph: Substring) {
    let lines = paragraph.split(separator: "\n")
    let head = lines[0].split(separator: " ", maxSplits: 4)
    precondition(head.count == 5, "the gazetteer has a head without five parts: \(lines[0])")
    id = String(head[0])
    number = String(head[1])
    presentID = String(head[2])
    presentNumber = String(head[3])
    name = String(head[4].filter { !"~!".contains($0) })
    isGivenName = head[4].contains("~")
    isCommon = head[4].contains("!")
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      lists[parts[0]] = parts[1].split(separator: ",").map { $0.drop { $0 == " " } }
    }
  }

  func province(names: [String: String]) -> Province {
    guard let presentName = names[presentID] else {
      preconditionFailure("the gazetteer has no \(presentID), of which \(id) is a part")
    }
    return Province(
      id: id, name: name, code: UnitCode(table: .of2004, number: number),
      present: PresentUnit(
        id: presentID, name: presentName, code: UnitCode(table: .of2025, number: presentNumber)))
  }

  /// All ways to write what is known of the province.
  func forms(province: Int) -> [Form] {
    var forms = [form(name[...], .mention(.name), province)]
    for (key, words) in lists {
      for word in words {
        let isShared = word.last == "?"
        let meaning: PlaceForm.Meaning
        switch key {
        case "also": meaning = .mention(.name)
        case "row": meaning = .inRow
        case "nick": meaning = .mention(isShared ? .sharedNickname : .nickname)
        case "place": meaning = .mention(.place)
        case "vague": meaning = .vague
        default: preconditionFailure("the gazetteer has an unknown key: \(key)")
        }
        forms.append(form(isShared ? word.dropLast() : word, meaning, province))
      }
    }
    return forms
  }

  private func form(_ text: Substring, _ meaning: PlaceForm.Meaning, _ province: Int) -> Form {
    let words = PlaceWords.split(String(text))
    return (
      words,
      PlaceForm(
        words, meaning: meaning, province: province, present: Int(presentNumber) ?? 0,
        isGivenName: isGivenName, isCommon: isCommon)
    )
  }

  /// Longer names that have one of a province inside.
  static var longerNames: [Form] {
    PlaceContextWords.list(GazetteerTable.longerNames).map { text in
      let words = PlaceWords.split(text)
      return (words, PlaceForm(words, meaning: .other, province: 0, present: 0))
    }
  }
}
