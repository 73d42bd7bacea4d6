import Testing
import VietnameseText

/// Names of provinces that mean something else.
@Suite struct `False friends` {
  @Test(arguments: [
    "Thư viện công cộng Việt Nam định hướng lại", "Việt Nam định hình ngành xuất bản số",
    "Nâng cao bằng nhiều cách làm mới", "Chương trình bình định thời chiến", "Quá trình thanh hóa",
    "Nguồn gen quốc gia lai tạo thành công", "Vì một thế giới hòa bình", "thái bình thịnh trị",
    "Bàn về hải dương học", "Bến tre già bên sông", "Cần thơ và nhạc cho trẻ",
    "Chim bạc, liêu trai",
  ])
  func `of small letters are words`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "VIỆT NAM ĐỊNH HƯỚNG PHÁT TRIỂN VĂN HÓA ĐỌC", "Thư Viện Việt Nam Định Hướng Lấy Người Đọc",
    "NÂNG CAO BẰNG NHIỀU CÁCH LÀM MỚI", "QUỐC GIA LAI TẠO GIỐNG LÚA MỚI",
    "CÔNG NGHỆ AN TOÀN CHO THƯ VIỆN SỐ", "HÀNG HẢI PHÒNG CHỐNG THIÊN TAI",
    "AN NINH BÌNH ĐẲNG TRÊN MẠNG", "TƯƠNG LAI CHÂU Á TRONG MẮT BẠN ĐỌC",
    "BƯU ĐIỆN BIÊN GIỚI NHẬN TỦ SÁCH", "THĂNG LONG AN TOÀN MÙA LỄ HỘI",
    "CHẤT LƯỢNG CAO BẰNG CÁCH LÀM MỚI", "CHUYÊN GIA LAI GIỐNG CÂY TRỒNG",
    "VIET NAM DINH HUONG PHAT TRIEN", "HỘI NGHỊ CHÂU Á – THÁI BÌNH DƯƠNG",
  ])
  func `of capitals are joins of two words`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Khu vực châu Á – Thái Bình Dương họp bàn", "Sách về Đồng Tháp Mười thời khẩn hoang",
    "Tỉnh cũ Hà Nam Ninh qua ảnh", "Báo Sài Gòn Giải Phóng đưa tin", "Triển lãm Điện Biên Phủ",
    "Giải Nobel Hòa Bình năm nay", "Tranh thiếu nhi Vì Hòa Bình", "Asia – Thai Binh Duong forum",
  ])
  func `are parts of longer names`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Nhà sách trên đường Điện Biên Phủ", "Điểm đọc ở phố Huế", "ngõ Hòa Bình có thư viện gia đình",
    "Hội sách trên đại lộ Bình Dương", "xa lộ Hà Nội", "ngã tư Bình Phước",
    "cầu Cần Thơ nhìn từ thơ",
    "đường Tây Ninh, đường Quảng Trị", "hẻm Vĩnh Long", "bến xe Bến Tre",
    "Duong Hau Giang co nha sach",
    "Dien Bien Phu Street gets a reading room", "a café in Thai Nguyen Street", "phố Hải Dương",
  ])
  func `are streets`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Trường Đại học Cần Thơ tiếp nhận sách", "Đại học Quốc gia Hà Nội mở kho số", "Đại học Huế",
    "Viện Hải Dương trưng bày", "Trường THPT Hòa Bình", "Trường Tiểu học Thái Bình", "ĐH Đà Nẵng",
    "Can Tho University opens", "Bệnh viện Hòa Bình", "Công ty Khánh Hòa tài trợ",
    "Tập đoàn Hòa Bình",
    "Nhà hát Hòa Bình", "công viên Hòa Bình", "Nhà thi đấu Phú Thọ", "Trường đua Phú Thọ",
    "cư xá Phú Thọ", "Khách sạn Sài Gòn", "quảng trường Lâm Đồng", "Hue University of Sciences",
  ])
  func `are houses and firms`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "phường Vĩnh Phúc", "xã Bình Dương nhận tủ sách", "phường Điện Biên", "huyện Quảng Ninh",
    "xã Long An", "sông Đồng Nai trong thơ", "sông Hậu Giang", "chợ Thái Bình", "thôn Hà Nam",
    "đảo Hà Giang", "Dong Nai River in old photographs", "hồ Hòa Bình", "làng An Giang",
  ])
  func `are communes and waters`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Chủ tịch Hồ Chí Minh với sách", "tư tưởng Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh phát động",
    "Học viện Chính trị quốc gia Hồ Chí Minh", "đường Hồ Chí Minh", "Nguyễn Thái Bình và tập thơ",
    "bạn đọc Trần Hòa Bình được khen", "Bà Phạm Thị Thái Bình trao sách",
    "em Lê Hà Giang kể chuyện",
    "Công tử Bạc Liêu lên sân khấu", "ông Phú Thọ", "Vũ Long An, 12 tuổi", "em Hà Giang kể chuyện",
    "nhà thơ Thái Bình",
    "NGUYỄN VĨNH PHÚC ĐẠT GIẢI NHẤT",
    "Nguyen Thai Binh reads", "Ho Chi Minh and his books",
  ])
  func `are people`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Khởi nghĩa Yên Bái trong sách sử", "Nhà tù Sơn La qua hồi ký", "Chiến dịch Quảng Trị 1972",
    "bún bò Huế", "trận Đồng Nai", "chiến thắng Bình Phước",
  ])
  func `are history and dishes`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test(arguments: [
    "Thư viện tỉnh Hà Nam (Trung Quốc) sang thăm", "tỉnh Hà Nam, Trung Quốc",
    "thư viện Thái Nguyên của Trung Quốc",
  ])
  func `lie abroad`(_ text: String) {
    #expect(places(in: text) == "")
  }

  @Test func `lie in another province`() {
    #expect(places(in: "Hà Nam (Quảng Yên) có tủ sách") == "quang-ninh")
    #expect(places(in: "Điện Biên (Thanh Hóa) mở phòng đọc") == "thanh-hoa")
    #expect(places(in: "Hòa Bình (Phú Thọ) đón bạn đọc") == "hoa-binh phu-tho")
  }

  @Test(arguments: [
    ("Kết nối điểm cầu Hà Nội với 34 sở", "ha-noi"), ("Đường phố Huế đầy hoa", "hue"),
    ("Bệnh viện Đa khoa tỉnh Thái Bình", "thai-binh"), ("Room to Read Thanh Hóa", "thanh-hoa"),
    ("Nhà thơ Nguyễn Duy về Thanh Hóa", "thanh-hoa"), ("Thị xã Hà Giang xưa", "ha-giang"),
    ("Trường Đại học Huế (TP Huế)", "hue"), ("Gia đình Nam Định đọc sách", "nam-dinh"),
    ("Yêu cầu Bình Dương báo cáo", "binh-duong"), ("Phía Đông Hà Nội có mưa", "ha-noi"),
    ("Trẻ em Hà Giang và nhà thơ Hà Nội", "ha-giang ha-noi"), ("Các em Hưng Yên", "hung-yen"),
    ("Từ Bắc Hà Tĩnh vào Tân An Giang", "ha-tinh an-giang"), ("Cho mượn sách cho Ha Noi", ""),
  ])
  func `do not hide the names beside them`(_ text: String, _ expected: String) {
    #expect(places(in: text) == expected)
  }
}
