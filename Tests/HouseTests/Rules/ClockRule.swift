/// The time of day is read in one file; everything else is handed `now`.
struct ClockRule: HouseRule {
  func findings(in repository: Repository) -> [Finding] {
    let readings = repository.swift.filter(\.isProduct).flatMap(readings)
    let files = Set(readings.map(\.path))
    return files.count > 1 ? readings : []
  }

  private func readings(in source: SwiftSource) -> [Finding] {
    let tokens = source.tokens
    return tokens.indices.dropLast(2).compactMap { index in
      guard tokens[index].isWord("Date") else { return nil }
      let (next, third) = (tokens[index + 1], tokens[index + 2])
      guard
        next.isSymbol("(") && third.isSymbol(")") || next.isSymbol(".") && third.isWord("now")
      else { return nil }
      return Finding(
        source.path, line: tokens[index].line,
        "`Date()` occurs in more than one file: take `now` as a parameter")
    }
  }
}
