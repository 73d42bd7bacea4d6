/// The words by which names of provinces are told from false friends.
enum PlaceContextWords {
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { word in String(word.drop { $0 == " " }) }
  }

  static let units = """
    tỉnh, toàn tỉnh, thành phố, tp, thủ đô, thị xã, ubnd, hđnd, ủy ban nhân dân, hội đồng nhân dân, tỉnh ủy, thành ủy, \
    tỉnh đoàn, thành đoàn, thư viện, thư viện tỉnh, province of, city of
    """

  /// Smaller units, and what is named after towns; provinces lend their names to hundreds of them.
  static let local = """
    huyện, quận, xã, phường, thị trấn, đặc khu, đảo, quần đảo, bán đảo, cửa khẩu, vịnh, núi, sông, hồ, đồn, đèo, thác, \
    suối, cao nguyên, đồng bằng, thôn, ấp, xóm, làng, khu phố, tổ dân phố, chợ, trại giam, nhà tù, di tích, khu di tích, \
    khu du lịch, khu kinh tế, khu công nghiệp, vườn quốc gia
    """

  static let others = """
    đường, phố, ngõ, ngách, hẻm, đại lộ, xa lộ, quốc lộ, tỉnh lộ, ngã ba, ngã tư, ngã năm, ngã sáu, vòng xoay, bùng binh, \
    cầu, hầm, kênh, rạch, bến xe, công viên, vườn hoa, quảng trường, nhà hát, nhà thi đấu, trường đua, cư xá, chung cư, \
    tòa nhà, khách sạn, nhà hàng, bệnh viện, phòng khám, trường, thpt, thcs, tiểu học, mầm non, mẫu giáo, nhà trẻ, \
    trung học phổ thông, trung học cơ sở, cao đẳng, đại học, đh, đại học quốc gia, đhqg, học viện, viện, công ty, tập đoàn, \
    cổ phần, tnhh, nhà máy, chùa, đình, đền, đồi, nghĩa trang, tượng đài, tàu, hội quán, công tử, \
    chiến dịch, chiến thắng, trận, mặt trận, khởi nghĩa, phong trào, bún bò, \
    giải thưởng, huân chương, giữ gìn, gìn giữ, sứ giả, street, university of, battle of
    """

  /// Behind these a name that people bear is a person's.
  static let persons = """
    ông, bà, cụ, chị, anh, em, cô, thầy, bạn, bé, cháu, cô giáo, thầy giáo, nhà giáo, đồng chí, nhà văn, nhà thơ, nhạc sĩ, họa sĩ, \
    nghệ sĩ, ca sĩ, bác sĩ, tác giả, liệt sĩ, mr, ms, mrs
    """

  /// Where the last word alone would mislead.
  static let open = """
    điểm cầu, đầu cầu, yêu cầu, nhu cầu, toàn cầu, đường phố, con đường, trên đường, lên đường, phố cổ, thị trường, \
    môi trường, hiện trường, nhà trường, gia đình, chị em, các em, các bạn, các cháu, đàn em, thầy cô, nước bạn, tiếng anh, nước anh, các xã, các huyện, các phường, hội trường
    """

  static let leads = """
    tại, ở, về, đến, tới, từ, của, cho, với, và, ra, vào, qua, trên, trong, giữa, cùng, sở, báo, công an, bộ đội, biên phòng, \
    đoàn, người, nhân dân, học sinh, thiếu nhi, trẻ em, bảo tàng, trung tâm, ngành, quê, đất, vùng, du khách, bạn đọc, \
    in, at, from, near, to, and, of
    """

  /// Read without accents these are other words: “cho Ha Noi” is “cho Hà Nội” and no market.
  static let onlyWithAccents: Set<String> = [
    "chợ", "đảo", "trận", "hồ", "ông", "bà", "cụ", "chị", "anh", "em", "cô", "bé", "đền", "đình",
    "chùa", "đồn", "đồi",
    "tàu", "viện", "trường",
    "phố", "làng", "hầm", "ấp", "núi", "sông", "rạch", "đất", "ở", "tổ dân phố",
  ]

  static let behind = """
    street, road, avenue, boulevard, university, national university, college, academy, high school, primary school, \
    secondary school, bridge, park, theatre, theater, river, square, hotel, hospital, highway, market, airlines, ward, \
    commune, victory, campaign, uprising, prison, thịnh trị
    """

  static let surnames = """
    Nguyễn, Trần, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Ngô, Đinh, Trịnh, Trương, Tạ, Lưu, Tống, Nghiêm, \
    Vương, Triệu, Quách, Mạc, Doãn, Khổng, Hứa, Giàng, Phùng, Chử, Đàm
    """

  static let commonSurnames = """
    Hồ, Dương, Lý, Thân, Kiều, Tô, Lương, Cù, Thạch, Danh, Lò, Vàng, Hà, Cao, Lâm, Đào, Mai, Châu, Chu, La, Tôn, Thị, Văn
    """

  /// Words of two syllables of which one may be the end of a name, or its beginning, where capitals tell nothing.
  static let joins = """
    nâng cao, đề cao, tầm cao, vùng cao, cấp cao, lượng cao, trên cao, tối cao, việt nam, miền nam, phía nam, đông nam, \
    tây nam, công nghệ, văn nghệ, tay nghệ, nghề nghệ, an ninh, tương lai, quốc gia, chuyên gia, tham gia, hàng hải, \
    duyên hải, bưu điện, nhiệt điện, phát điện, cung điện, hạ long, thăng long, kim long, trung bình, thanh bình, bất bình, \
    đại dương, ca dương, việt bắc, miền bắc, phía bắc, đông bắc, tây bắc, đông tây, phương tây, miền tây, phía tây, rất cần, \
    nhu cần, sinh thái, trạng thái, hình thái, văn thanh, phát thanh, âm thanh, bằng cách, bằng tiếng, bằng nhiều, bằng công, \
    bằng việc, bằng khen, bằng hình, bằng những, bằng các, định hướng, định hình, định kỳ, định cư, định mức, bình đẳng, \
    bình chọn, bình luận, bình xét, bình quân, bình dân, bình yên, bình minh, bình thường, bình ổn, an toàn, an ninh, an sinh, \
    an cư, an dân, an lành, an tâm, an ủi, an vui, phòng chống, phòng đọc, phòng ngừa, phòng bệnh, phòng cháy, phòng học, \
    biên giới, biên phòng, biên tập, biên mục, biên soạn, biên cương, biên chế, biên dịch, lai tạo, thơ ca, thơ văn, \
    thuận lợi, thuận tiện, thuận hòa, dương tính, châu á, châu âu, châu phi, châu mỹ, châu lục, nguyên tắc, nguyên nhân, \
    quang vinh, giang sơn, nội dung, nội bộ, nội vụ, nam bộ, nam giới, nam nữ, phúc lợi, trị giá, trị bệnh, hóa học, hóa chất, \
    tháp mười, long trọng, tre xanh
    """
}
