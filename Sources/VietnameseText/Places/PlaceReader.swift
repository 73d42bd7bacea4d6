/// Walks along the words of one text and finds what is meant by them.
struct PlaceReader {
  /// A form that was found where it means a place.
  struct Hit {
    let province: Int
    /// Number of today's unit.
    let present: Int
    let kind: PlaceMention.Kind
    /// In UTF-8.
    let range: Range<Int>
    /// In words.
    let words: Range<Int>
  }

  private let words: [PlaceWord]
  private let trie: PlaceTrie
  private let context = PlaceContext.shared
  /// Whether capitals tell nothing, since nearly all words have one.
  private let isAllCapitals: Bool
  /// Whether the text is written without accents: English, or Vietnamese as in addresses.
  private let isUnaccented: Bool

  init(_ words: [PlaceWord], trie: PlaceTrie) {
    self.words = words
    self.trie = trie
    let capitals = words.count { $0.casing != .lower }
    let accented = words.count { $0.isAccented }
    isAllCapitals = words.count > 3 && capitals * 5 > words.count * 4
    isUnaccented = accented * 8 < words.count
  }

  func hits() -> [Hit] {
    var hits: [Hit] = []
    var inRow: [Hit] = []
    var at = 0
    while at < words.count {
      guard let form = longestForm(at: at), !isOverrun(form, at: at) else {
        at += 1
        continue
      }
      let range = at..<at + form.count
      if case .inRow = form.meaning {
        inRow.append(hit(form, .name, at: range))
      } else if let kind = kind(of: form, at: range) {
        hits.append(hit(form, kind, at: range))
      }
      at = range.upperBound
    }
    if !inRow.isEmpty { add(inRow, to: &hits) }
    dropNamesOfOthers(from: &hits)
    return hits
  }

  private func hit(_ form: PlaceForm, _ kind: PlaceMention.Kind, at range: Range<Int>) -> Hit {
    Hit(
      province: form.province, present: form.present, kind: kind,
      range: words[range.lowerBound].range
        .lowerBound..<words[range.upperBound - 1].range.upperBound,
      words: range)
  }

  // MARK: Forms

  private func longestForm(at start: Int) -> PlaceForm? {
    guard trie.mayBegin(with: words[start].plain),
      var node = trie.step(from: 0, by: words[start].plain)
    else { return nil }
    var longest = form(endingAt: node, from: start)
    var at = start + 1
    while at < words.count, let next = trie.step(from: node, by: words[at].plain) {
      node = next
      longest = form(endingAt: node, from: start) ?? longest
      at += 1
    }
    return longest
  }

  /// Whether the last word of a town is the first of a province: “phía Đông Hà Nội” is not Đông Hà.
  private func isOverrun(_ form: PlaceForm, at start: Int) -> Bool {
    guard form.count > 1, form.rank > 0, form.count < 4 else { return false }
    if case .other = form.meaning { return false }
    let last = start + form.count - 1
    guard let name = longestForm(at: last), name.rank == 0, name.count > 1 else { return false }
    return true
  }

  private func form(endingAt node: Int, from start: Int) -> PlaceForm? {
    let forms = trie.forms[node]
    guard !forms.isEmpty else { return nil }
    return forms.first {
      $0.fits(words[start...], withoutAccents: isUnaccented, inAnyCase: false)
    }
      ?? forms.first {
        isWrittenSmall($0, at: start)
          && $0.fits(words[start...], withoutAccents: isUnaccented, inAnyCase: true)
      }
  }

  /// Whether a name counts without its capitals: “tỉnh hà giang”.
  private func isWrittenSmall(_ form: PlaceForm, at start: Int) -> Bool {
    guard case .mention(.name) = form.meaning, start > 0, words[start].gap.isBlank else {
      return false
    }
    return context.isProvinceWord(words[start - 1], withoutAccents: isUnaccented)
  }

  // MARK: Meaning

  /// As what a form is meant at a place; nil if it is something else there.
  private func kind(of form: PlaceForm, at range: Range<Int>) -> PlaceMention.Kind? {
    let sense = context.before(range.lowerBound, in: words, withoutAccents: isUnaccented)
    switch form.meaning {
    case .other, .inRow: return nil
    case .vague: return sense == .unit || sense == .local ? .place : nil
    case .mention(.name): return isProvince(form, at: range, sense: sense) ? .name : nil
    case .mention(let kind):
      guard sense != .other, !isOther(behind: range) else { return nil }
      if kind == .place { return kind }
      // Without accents “cố đô” and its like are other words.
      guard !isUnaccented else { return nil }
      return kind == .sharedNickname && goesOn(behind: range) ? nil : kind
    }
  }

  private func isProvince(_ form: PlaceForm, at range: Range<Int>, sense: PlaceContext.Sense?)
    -> Bool
  {
    if sense == .local || sense == .other || isOther(behind: range) || isAbroad(range) {
      return false
    }
    if sense == .unit { return true }
    if form.isGivenName, sense == .person || followsSurname(range.lowerBound) { return false }
    if sense == .lead { return true }
    if isJoined(range) { return false }
    return !form.isCommon || standsAlone(range)
  }

  private func isOther(behind range: Range<Int>) -> Bool {
    context.isOther(behind: range.upperBound, in: words, withoutAccents: isUnaccented)
  }

  /// Whether “Thủ đô” or “cố đô” is another's: “Thủ đô Viêng Chăn”, “thủ đô của nước bạn”.
  private func goesOn(behind range: Range<Int>) -> Bool {
    guard range.upperBound < words.count, words[range.upperBound].gap.isBlank else { return false }
    let next = words[range.upperBound]
    return next.casing != .lower && !isAllCapitals || context.isOf(next)
  }

  /// Provinces of China have names of the same signs: “tỉnh Hà Nam (Trung Quốc)”.
  private func isAbroad(_ range: Range<Int>) -> Bool {
    let place = range.upperBound
    guard place < words.count else { return false }
    let gap = words[place].gap
    if gap.isBlank {
      return context.isOf(words[place])
        && context.isChina(words[(place + 1)...], withoutAccents: isUnaccented)
    }
    guard gap.contains(.opening) || gap.subtracting(.space) == .comma && followsUnit(range) else {
      return false
    }
    return context.isChina(words[place...], withoutAccents: isUnaccented)
  }

  private func followsUnit(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && words[range.lowerBound].gap.isBlank
      && context.isProvinceWord(words[range.lowerBound - 1], withoutAccents: isUnaccented)
  }

  /// Whether the words before are those of a person's name: “Nguyễn Thái Bình”, “Lê Thị Thanh Hòa Bình”.
  private func followsSurname(_ place: Int) -> Bool {
    guard place > 0, words[place].gap.isBlank, words[place - 1].casing != .lower else {
      return false
    }
    let isClear = isAllCapitals
    if context.isSurname(words[place - 1], surely: isClear, withoutAccents: isUnaccented) {
      return true
    }
    guard place > 1, words[place - 1].gap.isBlank, words[place - 2].casing != .lower else {
      return false
    }
    return context.isSurname(words[place - 2], surely: true, withoutAccents: isUnaccented)
  }

  /// Whether a syllable belongs to the word beside the name: “Việt Nam Định”, “CÔNG NGHỆ AN TOÀN”.
  private func isJoined(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if first > 0, words[first].gap.isBlank, words[first - 1].casing != .lower,
      context.areJoined(words[first - 1], words[first], withoutAccents: isUnaccented)
    {
      return true
    }
    let next = range.upperBound
    return isAllCapitals && next < words.count && words[next].gap.isBlank
      && context.areJoined(words[next - 1], words[next], withoutAccents: isUnaccented)
  }

  /// Whether a name whose syllables are common words is surely one here.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let startsThere =
      first == 0 || !words[first].gap.isBlank || words[first - 1].casing == .lower
    if startsThere { return true }
    let next = range.upperBound
    if isAllCapitals {
      return next == words.count || !words[next].gap.isBlank || words[next].casing == .lower
    }
    // A word at the beginning of a sentence has its capital for that.
    return !words[first - 1].gap.isBlank || first == 1 || !words[first - 1].isAccented
  }

  // MARK: Rows

  /// “Hồ Chí Minh” alone is the city where other cities stand beside it.
  private func add(_ candidates: [Hit], to hits: inout [Hit]) {
    for candidate in candidates {
      let hasNeighbour = hits.contains { hit in
        hit.kind == .name
          && (isRow(from: hit.words.upperBound, to: candidate.words.lowerBound)
            || isRow(from: candidate.words.upperBound, to: hit.words.lowerBound))
      }
      if hasNeighbour { hits.append(candidate) }
    }
    hits.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isRow(from end: Int, to start: Int) -> Bool {
    if start == end {
      let gap = words[start].gap.subtracting(.space)
      return gap == .comma || gap == .dash || gap == .hyphen
    }
    return start == end + 1 && words[end].gap.isBlank && words[start].gap.isBlank
      && context.isAnd(words[end])
  }

  /// Leaves out names that are said to lie in another province: “đảo Hà Nam (Quảng Yên, Quảng Ninh)”.
  private func dropNamesOfOthers(from hits: inout [Hit]) {
    guard hits.count > 1 else { return }
    for index in (0..<hits.count - 1).reversed() {
      let (name, home) = (hits[index], hits[index + 1])
      guard name.kind == .name, home.words.lowerBound == name.words.upperBound,
        words[home.words.lowerBound].gap.contains(.opening), name.present != home.present
      else { continue }
      let next = home.words.upperBound
      let isClosed = next == words.count || words[next].gap.contains(.pause)
      if home.kind == .place || isClosed { hits.remove(at: index) }
    }
  }
}
