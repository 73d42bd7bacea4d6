import Foundation
import Testing
import VietnameseText

/// What the gazetteer finds in a text, as words.
func places(in text: String) -> String {
  Gazetteer.vietnam.mentions(in: text).map(\.province.id).joined(separator: " ")
}

@Suite struct `The table of provinces` {
  private let gazetteer = Gazetteer.vietnam

  @Test func `has the units of both tables`() {
    #expect(gazetteer.provinces.count == 63)
    #expect(Set(gazetteer.provinces.map(\.id)).count == 63)
    #expect(Set(gazetteer.provinces.map(\.code)).count == 63)
    #expect(gazetteer.presentUnits.count == 34)
    #expect(Set(gazetteer.presentUnits.map(\.code)).count == 34)
  }

  @Test func `gives every unit of today the name of a former one within it`() throws {
    for unit in gazetteer.presentUnits {
      let former = try #require(gazetteer.province(unit.id))
      #expect(former.present == unit)
      #expect(former.name == unit.name)
    }
  }

  @Test func `carries the table of a code with it`() throws {
    let province = try #require(gazetteer.province("tay-ninh"))
    #expect(province.code.table == .of2004)
    #expect(province.code.number == "72")
    #expect(province.present.code.table == .of2025)
    #expect(province.present.code.number == "80")
    // The number of Tây Ninh today was that of Long An.
    #expect(gazetteer.province("long-an")?.code.number == "80")
  }

  @Test(arguments: [
    ("ha-giang", "tuyen-quang"), ("binh-dinh", "gia-lai"), ("phu-yen", "dak-lak"),
    ("vinh-phuc", "phu-tho"), ("kien-giang", "an-giang"), ("hue", "hue"), ("quang-nam", "da-nang"),
    ("ba-ria-vung-tau", "ho-chi-minh"), ("binh-phuoc", "dong-nai"), ("dak-nong", "lam-dong"),
  ])
  func `files a former unit under one of today`(_ former: String, _ present: String) {
    #expect(gazetteer.presentUnit(of: former)?.id == present)
  }

  @Test(arguments: [
    ("ha-giang", "ha-giang"), ("Hà Giang", "ha-giang"), ("ha giang", "ha-giang"),
    ("TP.HCM", "ho-chi-minh"),
    ("Thừa Thiên Huế", "hue"), ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"), ("Đăk Lăk", "dak-lak"),
    ("Vũng Tàu", nil), ("Hà Nội và Huế", nil), ("", nil), ("Paris", nil),
  ])
  func `finds a unit by any of its names`(_ name: String, _ id: String?) {
    #expect(gazetteer.province(named: name)?.id == id)
  }

  @Test func `knows no unit of another name`() {
    #expect(gazetteer.province("ha-tay") == nil)
    #expect(gazetteer.presentUnit(of: "") == nil)
  }
}

/// Every province is found, whatever it is.
@Suite struct `Names of provinces` {
  @Test(arguments: Gazetteer.vietnam.provinces)
  func `are found in news`(_ province: Province) {
    let name = province.name
    let short = name.replacing("Thành phố ", with: "TP. ")
    for text in [
      "Thư viện tỉnh \(name) trao 500 bản sách", "\(name): khai mạc hội sách",
      "Ngày hội đọc sách ở \(short) thu hút học sinh", "Bạn đọc \(short) hưởng ứng cuộc thi",
      "Đoàn viên các huyện của \(short), người lớn tuổi cùng tham gia",
      "Sau hợp nhất (\(short) cũ), kho sách được chuyển đi",
    ] {
      #expect(places(in: text) == province.id, "\(text)")
    }
  }

  @Test(arguments: Gazetteer.vietnam.provinces)
  func `are found however a site writes`(_ province: Province) {
    let short = province.name.replacing("Thành phố ", with: "TP. ")
    let title = "Thư viện \(short) tổ chức lễ trao giải"
    let plain = title.decomposedStringWithCanonicalMapping.replacing("đ", with: "d")
      .replacing("Đ", with: "D").unicodeScalars.filter { !$0.properties.isDiacritic }
    for text in [
      title.decomposedStringWithCanonicalMapping, title.uppercased(),
      String(String.UnicodeScalarView(plain)), "Thư viện tỉnh \(province.name.lowercased())",
    ] {
      #expect(places(in: text) == province.id, "\(text)")
    }
  }

  @Test(arguments: [
    ("Thanh Hoá, Hoà Bình, Khánh Hoà", "thanh-hoa hoa-binh khanh-hoa"),
    ("Thanh Hóa, Hòa Bình, Khánh Hòa", "thanh-hoa hoa-binh khanh-hoa"),
    ("Đăk Lăk, Đắc Lắc, Đắk Lắk, Đăk Nông", "dak-lak dak-lak dak-lak dak-nong"),
    ("Kon Tum và Kontum", "kon-tum kon-tum"), ("Bắc Kạn, Bắc Cạn", "bac-kan bac-kan"),
    ("Quy Nhơn, Qui Nhơn", "binh-dinh binh-dinh"),
    (
      "Bà Rịa – Vũng Tàu, Bà Rịa-Vũng Tàu, BR-VT", "ba-ria-vung-tau ba-ria-vung-tau ba-ria-vung-tau"
    ),
    ("Thừa Thiên – Huế, Thừa Thiên Huế, TT.Huế, TT-Huế", "hue hue hue hue"),
    ("TP.HCM, TPHCM, TP HCM, Tp. HCM", "ho-chi-minh ho-chi-minh ho-chi-minh ho-chi-minh"),
    ("Tp.Hồ Chí Minh và thành phố Hồ Chí Minh", "ho-chi-minh ho-chi-minh"),
    ("Hà Nội, Hồ Chí Minh và Huế", "ha-noi ho-chi-minh hue"),
    ("Quảng Nam – Đà Nẵng", "quang-nam da-nang"),
    ("Hanoi and Danang share one catalogue", "ha-noi da-nang"),
    ("HCMC library bus reaches Ho Chi Minh City's wards", "ho-chi-minh ho-chi-minh"),
    ("Quang Tri province and Can Tho city", "quang-tri can-tho"),
    ("Giám đốc Thư viện tỉnh Bình Định Trần Văn Nam cho biết", "binh-dinh"),
    ("Lào Cai tiếp đoàn thư viện nước bạn Lào", "lao-cai"),
  ])
  func `are known in many spellings`(_ text: String, _ expected: String) {
    #expect(places(in: text) == expected)
  }

  @Test(arguments: [
    ("HỘI THI KỂ CHUYỆN Ở NAM ĐỊNH NĂM NAY", "nam-dinh"),
    ("THANH HÓA: KHAI MẠC TUẦN LỄ", "thanh-hoa"),
    ("Khai Mạc Hội Sách Xuân Tại Hòa Bình", "hoa-binh"),
    ("THIẾU NHI NGHỆ AN THI VẼ TRANH", "nghe-an"),
    ("NGÀY HỘI SÁCH TỈNH NINH BÌNH LẦN HAI", "ninh-binh"),
    ("THƯ VIỆN GIA LAI TRAO GIẢI", "gia-lai"),
  ])
  func `are found where capitals tell nothing`(_ text: String, _ expected: String) {
    #expect(places(in: text) == expected)
  }

  @Test func `stand where they are said to stand`() throws {
    let text = "Thư viện tỉnh Hà Giang"
    for text in [text, text.decomposedStringWithCanonicalMapping] {
      let mention = try #require(Gazetteer.vietnam.mentions(in: text).first)
      let bytes = Array(text.utf8)
      #expect(String(decoding: bytes[mention.range], as: UTF8.self) == "Hà Giang")
      #expect(mention.kind == .name)
    }
  }
}

@Suite struct `Nicknames and towns` {
  @Test(arguments: [
    ("Thiếu nhi xứ Lạng thi hùng biện", "lang-son", PlaceMention.Kind.nickname),
    ("Sách về Đất Tổ", "phu-tho", .nickname), ("Đất sen hồng đọc sách", "dong-thap", .nickname),
    ("Người đọc Thủ đô có thể trả sách", "ha-noi", .sharedNickname),
    ("Đêm thơ ở cố đô", "hue", .sharedNickname), ("Về cố đô Hoa Lư", "ninh-binh", .nickname),
    ("Hải đăng bằng sách tại Vũng Tàu", "ba-ria-vung-tau", .place),
    ("Tủ sách ở Pleiku và Plei Ku", "gia-lai gia-lai", .place),
    ("Phòng đọc thành phố Vinh", "nghe-an", .place),
    ("Sách ra huyện đảo Phú Quý", "binh-thuan", .place),
    ("Thị xã Chí Linh đón xe sách", "hai-duong", .place), ("Đảo Lí Sơn", "quang-ngai", .place),
    ("Library bus reaches Sa Pa and Buon Ma Thuot", "lao-cai dak-lak", .place),
  ])
  func `are found`(_ text: String, _ expected: String, _ kind: PlaceMention.Kind) {
    let mentions = Gazetteer.vietnam.mentions(in: text)
    #expect(mentions.map(\.province.id).joined(separator: " ") == expected)
    #expect(mentions.allSatisfy { $0.kind == kind })
  }

  @Test(arguments: [
    "Vinh danh người đọc", "Thầy Vinh kể chuyện", "phú quý sinh lễ nghĩa", "Bình Minh trên cửa sổ",
    "Thủ đô Viêng Chăn đón sách", "Thủ đô của nước bạn", "Thủ đô Sách thế giới",
    "cố đô Luang Prabang", "phố núi Bandipur", "xứ Đông Dương thuở trước",
  ])
  func `of others are left out`(_ text: String) {
    #expect(places(in: text) == "")
  }
}
