import FeedDomain

/// The words of those who break into sites to advertise: gambling, loans, drugs, sex.
///
/// A library writes about gambling too, to warn of it. So no single word decides: a phrase that only advertisers
/// use must be there, the title must take part, and words of warning clear an article.
struct SpamWords {
  /// How plain a case is.
  enum Strength {
    /// Suspicious beside others of its kind.
    case suspicious
    /// So plain that it needs no others.
    case overwhelming
  }

  let found: [String]
  let strength: Strength

  /// What a phrase counts that only advertisers use; any other counts 1.
  private static let strongCounts = 2
  /// So much in the title alone needs no other article.
  private static let overwhelming = 4
  /// So much is needed when the title has only words that libraries use as well.
  private static let enoughWithText = 4

  /// Takes an article with its title and summary made ready; nil when nothing speaks for an advertisement.
  init?(_ article: Article, saying text: SyllableText) {
    var strong = Self.strong.found(in: text, onlyFirst: true)
    strong += Self.foreignWords(in: article.title)
    if strong.isEmpty { strong = Self.withoutAccents.found(in: text, onlyFirst: true) }
    let weak = Self.weak.found(in: text, onlyFirst: true)
    guard !strong.isEmpty || !weak.isEmpty, Self.warning.found(in: text).isEmpty else { return nil }
    if strong.isEmpty {
      strong = Self.strong.found(in: text)
      let score = weak.count + strong.count * Self.strongCounts
      guard !strong.isEmpty, score >= Self.enoughWithText else { return nil }
      strength = .suspicious
    } else {
      let score = weak.count + strong.count * Self.strongCounts
      strength = score >= Self.overwhelming ? .overwhelming : .suspicious
    }
    found = strong + weak
  }

  /// Phrases that only advertisers use.
  private static let strong = PhraseSet([
    // Gambling in Vietnamese.
    "nhà cái", "cá cược", "tài xỉu", "nổ hũ", "soi cầu", "game bài đổi thưởng", "game bài uy tín",
    "game bài online", "cổng game bài", "xóc đĩa online",
    "đánh bài online", "bắn cá đổi thưởng", "cá độ bóng đá", "casino trực tuyến",
    "sòng bạc trực tuyến", "xổ số online", "xổ số trực tuyến", "dự đoán xổ số", "chốt số đề",
    "chốt số miền",
    "lô đề online", "ghi lô đề", "kèo nhà cái", "tỷ lệ kèo", "kèo bóng đá", "kèo châu á", "xsmb",
    "xsmn",
    "đá gà trực tiếp", "đá gà online", "quay hũ", "chơi slot", "nạp rút", "trùm hũ",
    // Gambling in English and Indonesian, which break into the same sites.
    "online casino", "casino online", "casino bonus", "live casino", "slot online", "slot game",
    "slot gacor", "slot maxwin", "rtp slot", "situs slot", "situs judi", "judi online",
    "judi bola", "bandar togel", "togel", "sports betting", "betting site", "free spins",
    "no deposit bonus", "poker online", "baccarat", "pragmatic play", "sbobet",
    // Names under which they advertise.
    "188bet", "12bet", "bong88", "fun88", "fb88", "w88", "m88", "vn88", "bk8", "go88", "sunwin",
    "789club", "789bet", "hitclub", "rikvip", "8xbet", "jun88", "hi88", "new88", "shbet", "f8bet",
    "okvip", "kubet", "mb66", "i9bet", "sv388", "thabet", "sin88", "ee88", "xoso66", "nohu90",
    // Loans.
    "vay nóng", "vay tiền nhanh", "vay tiền online", "vay không thế chấp", "bốc bát họ",
    "giải ngân trong ngày", "hỗ trợ nợ xấu", "payday loan", "payday loans",
    // Drugs and sex.
    "viagra", "cialis", "levitra", "kamagra", "tramadol", "thuốc cường dương", "thuốc kích dục",
    "thuốc phá thai", "online pharmacy", "gái gọi", "phim sex", "phim người lớn",
  ])

  /// The same as they stand in titles without accents, where no other Vietnamese phrase reads alike.
  private static let withoutAccents = PhraseSet([
    "tai xiu", "nha cai uy tin", "game bai doi thuong", "ca do bong da", "keo nha cai",
    "no hu doi thuong", "danh bai online",
  ])

  /// Words that advertisers use much, and others now and then.
  private static let weak = PhraseSet([
    "casino", "sòng bạc", "cờ bạc", "cá độ", "lô đề", "xổ số", "jackpot", "poker", "roulette",
    "slot", "đá gà", "bắn cá", "đổi thưởng", "trúng thưởng lớn", "tặng code", "link vào",
    "không bị chặn",
    "uy tín nhất", "khuyến mãi", "đăng ký nhận", "tải app", "betting", "bonus", "vay tiền", "bet",
  ])

  /// Words of those who write about it: police, schools, libraries.
  private static let warning = PhraseSet([
    "phòng chống", "phòng ngừa", "cảnh báo", "cảnh giác", "tuyên truyền", "tác hại", "tệ nạn",
    "ngăn chặn", "đẩy lùi", "nói không với", "bài trừ", "triệt phá", "triệt xóa", "khởi tố",
    "xét xử", "công an", "nghiện", "prevention", "awareness", "addiction",
  ])

  /// The same in scripts that have no spaces between words.
  private static let foreign = [
    "博彩", "赌场", "娱乐城", "百家乐", "老虎机", "彩票", "体育投注", "六合彩", "カジノ", "激安",
    "ブランドコピー", "카지노", "토토사이트", "казино", "ставки на", "คาสิโน", "สล็อต", "บาคาร่า",
  ]

  private static func foreignWords(in title: String) -> [String] {
    guard ForeignScript.of(title) != nil else { return [] }
    let title = title.lowercased()
    return foreign.filter(title.contains)
  }
}
