extension SectionLessons {
  /// What may stand in a slot of a lesson, parted by semicolons; one word may have slots itself.
  static let words: [String: String] = [
    "tỉnh": """
    Hà Nội;Hà Giang;Cao Bằng;Bắc Kạn;Tuyên Quang;Lào Cai;Điện Biên;Lai Châu;Sơn La;Yên Bái;Hòa Bình;\
    Thái Nguyên;Lạng Sơn;Quảng Ninh;Bắc Giang;Phú Thọ;Vĩnh Phúc;Bắc Ninh;Hải Dương;Hải Phòng;Hưng Yên;\
    Thái Bình;Hà Nam;Nam Định;Ninh Bình;Thanh Hóa;Nghệ An;Hà Tĩnh;Quảng Bình;Quảng Trị;Thừa Thiên Huế;\
    Huế;Đà Nẵng;Quảng Nam;Quảng Ngãi;Bình Định;Phú Yên;Khánh Hòa;Ninh Thuận;Bình Thuận;Kon Tum;Gia Lai;\
    Đắk Lắk;Đắk Nông;Lâm Đồng;Bình Phước;Tây Ninh;Bình Dương;Đồng Nai;Bà Rịa – Vũng Tàu;\
    Thành phố Hồ Chí Minh;TP. Hồ Chí Minh;Long An;Tiền Giang;Bến Tre;Trà Vinh;Vĩnh Long;Đồng Tháp;\
    An Giang;Kiên Giang;Cần Thơ;Hậu Giang;Sóc Trăng;Bạc Liêu;Cà Mau
    """,
    "tv": """
    Thư viện tỉnh {tỉnh};Thư viện tỉnh {tỉnh};Thư viện tỉnh {tỉnh};Thư viện {tỉnh};\
    Thư viện thành phố {tỉnh};Thư viện tỉnh;Thư viện Quốc gia Việt Nam;\
    Thư viện Khoa học Tổng hợp Thành phố Hồ Chí Minh;Thư viện Hà Nội;thư viện;\
    Trung tâm Thông tin – Thư viện {tỉnh};thư viện thành phố
    """,
    "nước": """
    Lào;Campuchia;Thái Lan;Trung Quốc;Nhật Bản;Hàn Quốc;Ấn Độ;Singapore;Malaysia;Indonesia;Philippines;\
    Myanmar;Pháp;Đức;Anh;Ý;Tây Ban Nha;Bồ Đào Nha;Hà Lan;Bỉ;Thụy Điển;Na Uy;Đan Mạch;Phần Lan;Ba Lan;Séc;\
    Hungary;Romania;Nga;Ukraina;Thổ Nhĩ Kỳ;Israel;Iran;Ai Cập;Nam Phi;Hoa Kỳ;Mỹ;Canada;Mexico;Cuba;\
    Brazil;Argentina;Chile;Úc;Australia;New Zealand;Đài Loan;Hy Lạp;Áo;Thụy Sĩ;Ireland;Mông Cổ;\
    Kazakhstan;Saudi Arabia;Nigeria;Kenya
    """,
    "tpnn": """
    Viêng Chăn;Luang Prabang;Phnôm Pênh;Bangkok;Tokyo;Osaka;Seoul;Busan;Bắc Kinh;Thượng Hải;Côn Minh;\
    Nam Ninh;New Delhi;Kuala Lumpur;Jakarta;Manila;Paris;Lyon;Berlin;Frankfurt;London;Manchester;Roma;\
    Bologna;Madrid;Lisbon;Amsterdam;Brussels;Stockholm;Oslo;Copenhagen;Helsinki;Warszawa;Budapest;Moskva;\
    Washington;New York;Boston;Toronto;Sydney;Melbourne;Wellington;Đài Bắc;Cairo;Nairobi;Geneva;Vienna;\
    Dubai;Rotterdam;Sharjah;Fukuoka;Gwangju;Cape Town
    """,
    "tpnnen": """
    Bangkok;Seoul;Tokyo;Paris;London;Singapore;Geneva;Sydney;Jakarta;Berlin;Kuala Lumpur;Dublin;Boston
    """,
    "tỉnhen": """
    Hanoi;Da Nang;Hue;Quang Tri;Lao Cai;Can Tho;Ca Mau;Nghe An;Binh Dinh;Son La;Ho Chi Minh City;\
    Vinh Long;Thai Nguyen
    """,
    "tỉnhnn": """
    Savannakhet;Hủa Phăn;Xiêng Khoảng;Khăm Muộn;Bolikhamxay;Champasak;Salavan;Attapeu;Luông Nậm Thà;\
    Vân Nam;Quảng Tây;Quảng Đông;Hải Nam (Trung Quốc);Svay Rieng;Kampot;Kandal;Takeo;Mondulkiri;\
    Chiang Mai;Udon Thani;Gyeonggi;Hokkaido;Niigata;Okinawa
    """,
    "tcqt": """
    UNESCO;IFLA;UNICEF;Liên hợp quốc;UNDP;Ngân hàng Thế giới;Ngân hàng Phát triển châu Á;Hội đồng Anh;\
    Viện Goethe;Quỹ châu Á;Room to Read;Save the Children;Plan International;World Vision;KOICA;JICA;\
    USAID;Liên minh châu Âu;ASEAN;CONSAL;OCLC;EIFL;WIPO;Good Neighbors;ChildFund;\
    Quỹ Bill và Melinda Gates;Quỹ giao lưu quốc tế Nhật Bản;Oxfam;Tổ chức Quốc tế Pháp ngữ;SEAMEO;\
    Hiệp hội Thư viện Quốc tế;Zhi Shan;VIA;Books for Asia
    """,
    "n": """
    12;25;40;120;350;500;800;1.000;1.200;2.500;3.600;5.000;10.000;15;7;18;200;64;một trăm;hai mươi;\
    ba mươi;hàng trăm;hàng nghìn;15.000
    """,
    "ngày": """
    5/1;20/11;21/4;2/9;15/6;1/7;30/4;22/12;19/5;hôm qua;14/2;9/3;18/8;6/10;25/12
    """,
    "th": """
    1;2;3;4;hai;ba;7;9;10;12;tư
    """,
    "xã": """
    Nậm Pồ;Bản Phố;Tân Phú;Hòa Lợi;Yên Thành;Vĩnh Hải;Đông Sơn;Sơn Trà;Phước Long;Mường Lạn;Thạnh Phú;\
    Trà Linh;Ia Dom;Cẩm Nhượng;An Thới;Kim Bôi;Sín Chéng;Pa Nang;Gio Linh;Long Hòa;Hưng Nguyên
    """,
    "tên": """
    Nguyễn Thị Hoa;Trần Văn Bình;Lê Minh Đức;Phạm Thu Nga;Hoàng Anh Tuấn;Vũ Thị Mỹ Linh;Đặng Quốc Pháp;\
    Bùi Nhật Tân;Lò Văn Ý;Nông Thị Hằng;Đỗ Trung Kiên;Võ Thị Hàn;Y Thu;Ngô Thanh Sơn;Phan Thị Lan
    """,
  ]
}
