// Long because it is a table.

/// What is known of the 63 provinces and cities, as lines of text.
///
/// A paragraph is one of them. Its head: id, code of the table of 2004, id and code of today's unit in the table of 2025,
/// name. Then, each where there is something to say:
///
/// - `also`: other ways to write the name
/// - `row`: the same, if it names the city in a row of others only, and a person elsewhere
/// - `nick`: nicknames, as a rule with the case of their words
/// - `place`: towns, islands and landmarks that lie nowhere else
/// - `vague`: the same, if other things are called so too; they count behind a word such as “huyện” or “đảo” only
///
/// A `?` behind a nickname: others have it as well, or it is a common word. Marks behind the name of a province: `~` it is
/// also a given name of people, `!` its syllables often meet by accident, or are a common word.
enum GazetteerTable {
  static let provinces = """
    ha-noi 01 ha-noi 01 Hà Nội
    also Hanoi
    nick Thủ đô?, đất Thăng Long, Hà thành
    place Hoàn Kiếm, Ba Đình, Cầu Giấy, Hà Đông, Đông Anh, Sóc Sơn, Ba Vì, Thạch Thất, Chương Mỹ, Hà Tây
    vague Mê Linh, Gia Lâm, Ứng Hòa, Thường Tín, Phú Xuyên, Mỹ Đức, Quốc Oai, Hoài Đức

    ha-giang 02 tuyen-quang 08 Hà Giang~
    nick cao nguyên đá?
    place Mèo Vạc, Hoàng Su Phì, Xín Mần, Quản Bạ, Lũng Cú
    vague Đồng Văn, Yên Minh, Vị Xuyên, Bắc Mê, Bắc Quang

    cao-bang 04 cao-bang 04 Cao Bằng!
    nick non nước Cao Bằng
    place Thục Phán, Pác Bó, Bản Giốc, Hà Quảng, Bảo Lạc
    vague Hòa An, Nguyên Bình, Thạch An, Quảng Hòa, Hạ Lang, Trùng Khánh

    bac-kan 06 thai-nguyen 19 Bắc Kạn
    also Bắc Cạn
    place Ba Bể, Ngân Sơn, Pác Nặm
    vague Chợ Đồn, Na Rì, Bạch Thông

    tuyen-quang 08 tuyen-quang 08 Tuyên Quang~
    nick xứ Tuyên, Thủ đô Khu giải phóng
    place Tân Trào, Chiêm Hóa, Na Hang, Sơn Dương
    vague Hàm Yên, Lâm Bình

    lao-cai 10 lao-cai 15 Lào Cai
    also Lao Kay, Lao Cay
    place Sa Pa, Sapa, Bắc Hà, Bát Xát, Si Ma Cai, Mường Khương, Fansipan, Y Tý
    vague Bảo Yên, Bảo Thắng, Văn Bàn

    dien-bien 11 dien-bien 11 Điện Biên
    place Mường Thanh, Tủa Chùa, Tuần Giáo, Mường Nhé, Nậm Pồ, Mường Ảng, Mường Chà, Điện Biên Đông
    vague Điện Biên Phủ, Mường Lay

    lai-chau 12 lai-chau 12 Lai Châu
    place Mường Tè, Phong Thổ, Sìn Hồ, Than Uyên, Nậm Nhùn
    vague Tam Đường

    son-la 14 son-la 14 Sơn La
    place Mộc Châu, Mường La, Sốp Cộp, Bắc Yên, Tà Xùa
    vague Mai Sơn, Thuận Châu, Yên Châu, Quỳnh Nhai, Phù Yên, Sông Mã, Vân Hồ

    yen-bai 15 lao-cai 15 Yên Bái
    also Yên Báy
    place Nghĩa Lộ, Mù Cang Chải, Trạm Tấu, Lục Yên, Thác Bà
    vague Văn Chấn, Văn Yên, Trấn Yên, Yên Bình, Mường Lò

    hoa-binh 17 phu-tho 25 Hòa Bình~!
    nick xứ Mường
    place Mai Châu, Kim Bôi, Đà Bắc, Lạc Sơn
    vague Lương Sơn, Cao Phong, Tân Lạc, Yên Thủy, Lạc Thủy

    thai-nguyen 19 thai-nguyen 19 Thái Nguyên~
    nick thủ đô gió ngàn
    place Định Hóa, Sông Công, Phổ Yên, Võ Nhai
    vague Đồng Hỷ, Phú Lương, Phú Bình, Đại Từ

    lang-son 20 lang-son 20 Lạng Sơn
    nick xứ Lạng
    place Đồng Đăng, Hữu Lũng, Tràng Định, Văn Lãng, Lộc Bình, Mẫu Sơn
    vague Chi Lăng, Bắc Sơn, Bình Gia, Cao Lộc, Văn Quan, Đình Lập

    quang-ninh 22 quang-ninh 22 Quảng Ninh
    nick vùng mỏ, đất mỏ
    place Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Vân Đồn, Cô Tô, Tiên Yên, Bãi Cháy, Yên Tử, Quảng Yên
    vague Đông Triều, Hải Hà, Đầm Hà, Ba Chẽ, Bình Liêu

    bac-giang 24 bac-ninh 24 Bắc Giang~
    place Lục Ngạn, Yên Dũng, Lạng Giang, Sơn Động, Yên Thế
    vague Việt Yên, Lục Nam, Tân Yên, Hiệp Hòa

    phu-tho 25 phu-tho 25 Phú Thọ~
    nick Đất Tổ
    place Việt Trì, Đền Hùng, Lâm Thao, Thanh Ba, Hạ Hòa, Cẩm Khê, Đoan Hùng, Yên Lập
    vague Thanh Sơn, Thanh Thủy, Phù Ninh, Tân Sơn

    vinh-phuc 26 phu-tho 25 Vĩnh Phúc~
    place Vĩnh Yên, Phúc Yên, Tam Đảo, Vĩnh Tường, Yên Lạc, Lập Thạch
    vague Bình Xuyên, Tam Dương, Sông Lô

    bac-ninh 27 bac-ninh 24 Bắc Ninh
    nick miền quan họ, Kinh Bắc?
    place Từ Sơn, Thuận Thành, Quế Võ
    vague Tiên Du, Yên Phong, Gia Bình, Lương Tài

    hai-duong 30 hai-phong 31 Hải Dương~
    nick xứ Đông?
    place Kinh Môn, Côn Sơn, Kiếp Bạc, Ninh Giang, Thanh Miện, Cẩm Giàng, Tứ Kỳ
    vague Chí Linh, Thanh Hà, Gia Lộc, Nam Sách, Kim Thành, Bình Giang

    hai-phong 31 hai-phong 31 Hải Phòng
    also Haiphong
    nick đất Cảng, thành phố Cảng, thành phố Hoa phượng đỏ
    place Đồ Sơn, Cát Bà, Cát Hải, Bạch Long Vĩ, Thủy Nguyên, Vĩnh Bảo, Tiên Lãng, Kiến Thụy
    vague An Dương, Kiến An

    hung-yen 33 hung-yen 33 Hưng Yên~
    nick xứ nhãn, Phố Hiến
    place Mỹ Hào, Khoái Châu, Văn Giang, Tiên Lữ
    vague Kim Động, Yên Mỹ, Ân Thi, Văn Lâm, Phù Cừ

    thai-binh 34 hung-yen 33 Thái Bình~!
    nick quê lúa?
    place Tiền Hải, Quỳnh Phụ, Kiến Xương, Thái Thụy
    vague Hưng Hà, Vũ Thư, Đông Hưng

    ha-nam 35 ninh-binh 37 Hà Nam~
    place Phủ Lý, Duy Tiên, Tam Chúc, Bình Lục
    vague Kim Bảng, Lý Nhân, Thanh Liêm

    nam-dinh 36 ninh-binh 37 Nam Định~!
    nick thành Nam?
    place Thiên Trường, Hải Hậu, Giao Thủy, Nghĩa Hưng, Trực Ninh
    vague Xuân Trường, Ý Yên, Vụ Bản, Nam Trực, Mỹ Lộc

    ninh-binh 37 ninh-binh 37 Ninh Bình
    nick cố đô Hoa Lư
    place Tràng An, Hoa Lư, Tam Điệp, Phát Diệm, Cúc Phương, Nho Quan
    vague Gia Viễn, Yên Khánh, Yên Mô, Kim Sơn

    thanh-hoa 38 thanh-hoa 38 Thanh Hóa!
    also T.Hóa
    nick xứ Thanh
    place Sầm Sơn, Bỉm Sơn, Mường Lát, Quan Sơn, Quan Hóa, Bá Thước, Ngọc Lặc, Lam Kinh, Nga Sơn, Hậu Lộc, Tĩnh Gia
    vague Nghi Sơn, Hà Trung, Đông Sơn, Thọ Xuân, Cẩm Thủy, Như Thanh, Như Xuân, Thường Xuân, Vĩnh Lộc, Lang Chánh

    nghe-an 40 nghe-an 40 Nghệ An
    nick xứ Nghệ
    place Cửa Lò, Nam Đàn, Tương Dương, Con Cuông, Quỳ Hợp, Quỳ Châu, Quế Phong, Diễn Châu, Quỳnh Lưu, Đô Lương
    vague Vinh, Thái Hòa, Hoàng Mai, Thanh Chương, Yên Thành, Nghi Lộc, Hưng Nguyên, Anh Sơn, Tân Kỳ, Nghĩa Đàn, Kỳ Sơn

    ha-tinh 42 ha-tinh 42 Hà Tĩnh
    nick núi Hồng sông La
    place Hồng Lĩnh, Kỳ Anh, Vũng Áng, Hương Khê, Nghi Xuân, Can Lộc, Cẩm Xuyên, Đồng Lộc
    vague Hương Sơn, Đức Thọ, Thạch Hà, Vũ Quang, Lộc Hà

    quang-binh 44 quang-tri 44 Quảng Bình
    place Đồng Hới, Ba Đồn, Nhật Lệ, Phong Nha, Tuyên Hóa, Bố Trạch
    vague Minh Hóa, Lệ Thủy, Quảng Trạch

    quang-tri 45 quang-tri 44 Quảng Trị
    place Đông Hà, Cồn Cỏ, Hiền Lương, Thạch Hãn, Vĩnh Linh, Gio Linh, Hướng Hóa, Khe Sanh, Lao Bảo, Đakrông
    vague Cam Lộ, Hải Lăng, Triệu Phong

    hue 46 hue 46 Huế
    also Thừa Thiên – Huế, Thừa Thiên Huế, TT.Huế, TT – Huế, Thừa Thiên
    nick cố đô?, đất Thần kinh
    place sông Hương, A Lưới, Hương Thủy, Hương Trà, Lăng Cô
    vague Kim Long, Quảng Điền, Phú Vang, Thuận Hóa, Phú Xuân, Phú Lộc, Nam Đông

    da-nang 48 da-nang 48 Đà Nẵng
    also Danang
    nick thành phố sông Hàn
    place Ngũ Hành Sơn, Hòa Vang, Tiên Sơn
    vague Hải Châu, Sơn Trà, Liên Chiểu, Thanh Khê, Cẩm Lệ, Hoàng Sa

    quang-nam 49 da-nang 48 Quảng Nam
    nick xứ Quảng?
    place Hội An, Tam Kỳ, Trà My, Điện Bàn, Duy Xuyên, Phước Sơn, Núi Thành
    vague Thăng Bình, Tiên Phước, Nam Giang, Hiệp Đức, Quế Sơn, Phú Ninh, Cù Lao Chàm, Tây Giang, Đông Giang, Đại Lộc, Mỹ Sơn

    quang-ngai 51 quang-ngai 51 Quảng Ngãi
    place Lý Sơn, Trà Bồng, Sa Huỳnh, Ba Tơ, Dung Quất, Mộ Đức
    vague Đức Phổ, Bình Sơn, Sơn Tịnh, Nghĩa Hành, Tư Nghĩa, Minh Long, Sơn Hà, Sơn Mỹ

    binh-dinh 52 gia-lai 52 Bình Định~!
    nick đất võ
    place Quy Nhơn, An Nhơn, Hoài Nhơn, Phù Mỹ, Phù Cát, Tuy Phước, Hoài Ân
    vague Tây Sơn, Vân Canh

    phu-yen 54 dak-lak 66 Phú Yên~
    nick xứ Nẫu?, hoa vàng cỏ xanh
    place Tuy Hòa, Tuy An, Sông Hinh
    vague Đông Hòa, Tây Hòa, Phú Hòa, Sơn Hòa, Sông Cầu, Đồng Xuân

    khanh-hoa 56 khanh-hoa 56 Khánh Hòa~
    nick xứ trầm hương, xứ Trầm Hương
    place Nha Trang, Cam Ranh, Trường Sa, Cam Lâm, Vạn Ninh, Khánh Sơn, Khánh Vĩnh
    vague Ninh Hòa, Diên Khánh, Vạn Giã

    ninh-thuan 58 khanh-hoa 56 Ninh Thuận
    place Phan Rang, Phan Rang – Tháp Chàm, Ninh Phước, Ninh Hải, Bác Ái
    vague Ninh Sơn, Thuận Bắc, Thuận Nam, Vĩnh Hy

    binh-thuan 60 lam-dong 68 Bình Thuận~
    place Phan Thiết, La Gi, Mũi Né, Hàm Tân, Tánh Linh, Hàm Thuận Bắc, Hàm Thuận Nam, Tuy Phong
    vague Phú Quý, Bắc Bình, Đức Linh

    kon-tum 62 quang-ngai 51 Kon Tum
    also Kontum, Công Tum
    place Măng Đen, Đắk Tô, Đăk Tô, Đắk Hà, Đăk Hà, Sa Thầy, Đắk Glei, Đăk Glei, Tu Mơ Rông, Kon Plông, Kon Rẫy
    vague Ia H'Drai, Ngọc Hồi

    gia-lai 64 gia-lai 52 Gia Lai!
    also Gialai
    nick phố núi?
    place Pleiku, Plei Ku, Plây Ku, An Khê, Ayun Pa, Chư Sê, Chư Păh, Chư Prông, Kbang, Ia Grai, Đức Cơ, Đak Pơ, Mang Yang
    vague Krông Pa, Phú Thiện

    dak-lak 66 dak-lak 66 Đắk Lắk
    also Đăk Lăk, Đắc Lắc, Đắk Lăk, Đăk Lắk, Đak Lak, Đắklắk, Đăklăk, Daklak, Dak Lak, Đắc Lăk, Đắk Lắc
    place Buôn Ma Thuột, Ban Mê Thuột, Buôn Mê Thuột, BMT, Buôn Hồ, Buôn Đôn, Ea Kar, Ea H'leo, Krông Pắc, M'Drắk, Cư M'gar
    vague Krông Năng, Krông Búk, Krông Ana, Krông Bông, Lắk

    dak-nong 67 lam-dong 68 Đắk Nông
    also Đăk Nông, Đắc Nông, Đak Nông, Daknong, Dak Nong
    place Gia Nghĩa, Đắk Mil, Đăk Mil, Cư Jút, Đắk Song, Đắk R'lấp, Tuy Đức, Krông Nô, Tà Đùng

    lam-dong 68 lam-dong 68 Lâm Đồng~
    nick thành phố ngàn hoa
    place Đà Lạt, Dalat, Bảo Lộc, Đơn Dương, Di Linh, Đạ Tẻh, Đam Rông
    vague Đức Trọng, Lâm Hà, Cát Tiên, Lạc Dương

    binh-phuoc 70 dong-nai 75 Bình Phước~
    place Đồng Xoài, Lộc Ninh, Bù Gia Mập, Bù Đăng, Bù Đốp, Chơn Thành, Bình Long, Hớn Quản
    vague Đồng Phú, Phú Riềng

    tay-ninh 72 tay-ninh 80 Tây Ninh
    place Trảng Bàng, Mộc Bài, núi Bà Đen, Gò Dầu, Tân Biên, Xa Mát
    vague Hòa Thành, Bến Cầu, Dương Minh Châu

    binh-duong 74 ho-chi-minh 79 Bình Dương~
    nick đất Thủ
    place Thủ Dầu Một, Dĩ An, Bến Cát, Bàu Bàng
    vague Thuận An, Phú Giáo

    dong-nai 75 dong-nai 75 Đồng Nai
    place Biên Hòa, Long Khánh, Nhơn Trạch, Trảng Bom, Vĩnh Cửu
    vague Xuân Lộc, Cẩm Mỹ, Định Quán, Thống Nhất, Long Thành

    ba-ria-vung-tau 77 ho-chi-minh 79 Bà Rịa – Vũng Tàu
    also BR – VT, BRVT
    place Vũng Tàu, Bà Rịa, Côn Đảo, Xuyên Mộc, Long Điền, Hồ Tràm
    vague Phú Mỹ, Châu Đức, Đất Đỏ, Tân Thành

    ho-chi-minh 79 ho-chi-minh 79 Thành phố Hồ Chí Minh
    row Hồ Chí Minh
    also thành phố Hồ Chí Minh, tp.Hồ Chí Minh, T.P.Hồ Chí Minh, TPHCM, tp.HCM, T.P.HCM, HCMC, HCM City, Ho Chi Minh City, Hochiminh City, Sài Gòn, Saigon
    nick thành phố mang tên Bác, Thành phố mang tên Bác
    place Thủ Đức, Củ Chi, Cần Giờ, Hóc Môn, Nhà Bè, Bình Chánh, Gò Vấp, Chợ Lớn
    vague Tân Bình, Phú Nhuận, Bình Thạnh, Tân Phú

    long-an 80 tay-ninh 80 Long An~
    place Bến Lức, Đức Hòa, Đức Huệ, Cần Giuộc, Cần Đước, Mộc Hóa, Kiến Tường, Tân Trụ
    vague Tân An, Thủ Thừa, Vĩnh Hưng, Tân Hưng

    tien-giang 82 dong-thap 82 Tiền Giang
    place Mỹ Tho, Gò Công, Cái Bè, Cai Lậy
    vague Chợ Gạo, Tân Phước

    ben-tre 83 vinh-long 86 Bến Tre
    nick xứ dừa
    place Ba Tri, Mỏ Cày, Giồng Trôm, Chợ Lách, Thạnh Phú
    vague Bình Đại

    tra-vinh 84 vinh-long 86 Trà Vinh~
    place Trà Cú, Cầu Kè, Cầu Ngang, Tiểu Cần, Càng Long
    vague Duyên Hải

    vinh-long 86 vinh-long 86 Vĩnh Long~
    place Vũng Liêm, Trà Ôn, Mang Thít, Long Hồ
    vague Tam Bình, Bình Minh

    dong-thap 87 dong-thap 82 Đồng Tháp
    nick đất sen hồng, đất Sen hồng, xứ sen hồng
    place Cao Lãnh, Sa Đéc, Lai Vung, Lấp Vò, Hồng Ngự, Tràm Chim
    vague Tháp Mười, Thanh Bình, Tân Hồng

    an-giang 89 an-giang 91 An Giang~
    nick Thất Sơn
    place Long Xuyên, Châu Đốc, Tri Tôn, Tịnh Biên, Thoại Sơn, Óc Eo
    vague An Phú, Châu Phú

    kien-giang 91 an-giang 91 Kiên Giang~
    place Rạch Giá, Phú Quốc, Hà Tiên, Thổ Chu, Kiên Lương, Hòn Đất, U Minh Thượng, Kiên Hải, Gò Quao
    vague Giồng Riềng, An Biên, An Minh, Tân Hiệp

    can-tho 92 can-tho 92 Cần Thơ
    nick Tây Đô?, gạo trắng nước trong
    place Ninh Kiều, Cái Răng, Ô Môn, Thốt Nốt, Bình Thủy
    vague Cờ Đỏ, Thới Lai

    hau-giang 93 can-tho 92 Hậu Giang
    place Vị Thanh, Ngã Bảy, Vị Thủy, Phụng Hiệp
    vague Long Mỹ

    soc-trang 94 can-tho 92 Sóc Trăng
    place Ngã Năm, Vĩnh Châu, Kế Sách, Mỹ Xuyên, Cù Lao Dung, Trần Đề
    vague Long Phú, Mỹ Tú, Thạnh Trị

    bac-lieu 95 ca-mau 96 Bạc Liêu
    place Giá Rai, Hồng Dân
    vague Vĩnh Lợi, Đông Hải

    ca-mau 96 ca-mau 96 Cà Mau
    nick đất Mũi, Đất Mũi
    place Năm Căn, Ngọc Hiển, Đầm Dơi, U Minh Hạ, Trần Văn Thời, Hòn Khoai
    vague Cái Nước, Thới Bình, U Minh
    """

  /// Names that have one of a province inside and mean something else wherever they stand.
  static let longerNames = """
    Thái Bình Dương, Đồng Tháp Mười, Hà Nam Ninh, Sài Gòn Giải Phóng, Sài Gòn Tiếp Thị, Hải Dương học, \
    Hải Dương Học, Thái Bình Thiên Quốc, Hòa Bình xanh, Hòa Bình Xanh, vì Hòa Bình, Nobel Hòa Bình, \
    Hoàng Anh Gia Lai
    """
}
