/// The names that stand for a concept, parted by semicolons and lines; case does not count.
///
/// Written for this project. A name that is another word too belongs here only if the other word is rarer in news of
/// libraries; the countries of one syllable are told by their neighbours in `SectionLexicon`.
enum SectionNames {
  static let all: [(concept: SectionConcept, names: String)] = [
    (.home, home),
    (.vietnam, vietnam),
    (.country, country),
    (.abroad, abroad),
    (.organisation, organisation),
    (.embassy, embassy),
    (.homely, homely),
    (.party, party),
    (.union, union),
    (.staff, staff),
    (.office, office),
    (.authority, authority),
  ]

  /// Provinces and cities of Viet Nam, present and former, and towns of note.
  private static let home = """
    Hà Nội; Hà Giang; Cao Bằng; Bắc Kạn; Tuyên Quang; Lào Cai; Điện Biên; Lai Châu; Sơn La; Yên Bái
    Hòa Bình; Thái Nguyên; Lạng Sơn; Quảng Ninh; Bắc Giang; Phú Thọ; Vĩnh Phúc; Bắc Ninh; Hải Dương
    Hải Phòng; Hưng Yên; Thái Bình; Hà Nam; Nam Định; Ninh Bình; Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Bình
    Quảng Trị; Thừa Thiên Huế; Huế; Đà Nẵng; Quảng Nam; Quảng Ngãi; Bình Định; Phú Yên; Khánh Hòa
    Ninh Thuận; Bình Thuận; Kon Tum; Gia Lai; Đắk Lắk; Đắk Nông; Lâm Đồng; Bình Phước; Tây Ninh; Bình Dương
    Đồng Nai; Bà Rịa - Vũng Tàu; Thành phố Hồ Chí Minh; TP. Hồ Chí Minh; Long An; Tiền Giang; Bến Tre
    Trà Vinh; Vĩnh Long; Đồng Tháp; An Giang; Kiên Giang; Cần Thơ; Hậu Giang; Sóc Trăng; Bạc Liêu; Cà Mau
    Hồ Chí Minh; Vũng Tàu; Bà Rịa; Đà Lạt; Nha Trang; Hạ Long; Hội An; Sa Pa; Mỹ Tho; Quy Nhơn
    Buôn Ma Thuột; Pleiku; Sài Gòn; Phú Quốc; Côn Đảo; Hoàng Sa; Trường Sa; Điện Biên Phủ; Thủ Đức; Đắc Lắc
    Hoà Bình; hcm; Móng Cái; Việt Trì; Phan Thiết; Phan Rang; Long Xuyên; Rạch Giá; Biên Hòa; Thủ Dầu Một
    Tây Nguyên; Tây Bắc; Đông Bắc; hanoi; ho chi minh city; can tho; da nang; hue; quang tri; lao cai
    ca mau; nghe an; binh dinh; son la; vinh long; thai nguyen; hai phong; quang ninh; thai binh; nam dinh
    ha giang; ha tinh; thanh hoa; khanh hoa; dong thap; dong nai; kien giang; lam dong; dak lak; bac giang
    bac ninh
    """

  /// Viet Nam itself.
  private static let vietnam = """
    Việt Nam; nước ta; vietnam; viet nam; vietnamese
    """

  /// Countries, peoples and parts of the world, also in English.
  private static let country = """
    Lào; Campuchia; Thái Lan; Trung Quốc; Nhật Bản; Hàn Quốc; Ấn Độ; Singapore; Malaysia; Indonesia
    Philippines; Myanmar; Tây Ban Nha; Bồ Đào Nha; Hà Lan; Thụy Điển; Na Uy; Đan Mạch; Phần Lan; Ba Lan; Séc
    Hungary; Romania; Ukraina; Thổ Nhĩ Kỳ; Israel; Iran; Ai Cập; Nam Phi; Hoa Kỳ; Canada; Mexico; Cuba
    Brazil; Argentina; Chile; Úc; Australia; New Zealand; Đài Loan; Hy Lạp; Thụy Sĩ; Ireland; Mông Cổ
    Kazakhstan; Saudi Arabia; Nigeria; Kenya; Triều Tiên; Brunei; Timor Leste; Đông Timor; Sri Lanka; Nepal
    Bhutan; Bangladesh; Pakistan; Afghanistan; Iraq; Syria; Lebanon; Jordan; Qatar; UAE; Kuwait; Oman; Yemen
    Ukraine; Belarus; Latvia; Litva; Lithuania; Estonia; Slovakia; Slovenia; Croatia; Serbia; Bulgaria
    Albania; Bosnia; Iceland; Luxembourg; Malta; Cyprus; Síp; Monaco; Vatican; Scotland; Wales
    vương quốc Anh; nước Anh; Anh quốc; Liên bang Nga; Liên Xô; Ma rốc; Maroc; Morocco; Tunisia; Algeria
    Libya; Sudan; Ethiopia; Uganda; Tanzania; Rwanda; Ghana; Senegal; Cameroon; Angola; Mozambique; Zambia
    Zimbabwe; Botswana; Madagascar; Peru; Colombia; Venezuela; Ecuador; Bolivia; Uruguay; Paraguay; Panama
    Costa Rica; Guatemala; Haiti; Jamaica; Nam Cực; Fiji; Papua New Guinea; Uzbekistan; Azerbaijan; Armenia
    Georgia; Gruzia; Xinh ga po; Ma lai xi a; In đô nê xi a; Phi líp pin; Căm pu chia; Cam pu chia
    Cộng hòa Séc; Mi an ma; Hồng Kông; Hong Kong; Macao; Ma Cao; Bắc Âu; châu Âu; châu Á; châu Phi; châu Mỹ
    châu Đại Dương; Nam Mỹ; Bắc Mỹ; Mỹ Latinh; Đông Nam Á; Đông Á; Nam Á; Trung Á; Trung Đông; Đông Âu
    Tây Âu; châu Á Thái Bình Dương; Caribe; Scandinavia; Pháp ngữ; Mê Kông; sông Mê Kông; Mekong; japan
    korea; south korea; china; india; france; germany; britain; united kingdom; england; united states
    america; italy; spain; thailand; cambodia; laos; sweden; norway; denmark; finland; netherlands; poland
    russia; egypt; africa; europe; asia; southeast asia; latin america; japanese; korean; chinese; indian
    french; german; british; american; australian; swedish; dutch; finnish; danish; norwegian; chilean
    nigerian; russian; italian; spanish; european; african; asian; taiwan; turkey; switzerland; scottish
    swiss; canadian; brazilian; filipino; indonesian; malaysian; singaporean; kenyan; austria; belgium
    portugal; greece; czech
    """

  /// Cities and provinces abroad.
  private static let abroad = """
    Viêng Chăn; Luang Prabang; Phnôm Pênh; Bangkok; Tokyo; Osaka; Seoul; Busan; Bắc Kinh; Thượng Hải
    Côn Minh; Nam Ninh; New Delhi; Kuala Lumpur; Jakarta; Manila; Paris; Lyon; Berlin; Frankfurt; London
    Manchester; Roma; Bologna; Madrid; Lisbon; Amsterdam; Brussels; Stockholm; Oslo; Copenhagen; Helsinki
    Warszawa; Budapest; Moskva; Washington; New York; Boston; Toronto; Sydney; Melbourne; Wellington
    Đài Bắc; Cairo; Nairobi; Geneva; Vienna; Dubai; Rotterdam; Sharjah; Fukuoka; Gwangju; Cape Town
    Savannakhet; Hủa Phăn; Xiêng Khoảng; Khăm Muộn; Bolikhamxay; Champasak; Salavan; Attapeu; Luông Nậm Thà
    Vân Nam; Quảng Tây; Quảng Đông; Hải Nam; Svay Rieng; Kampot; Kandal; Takeo; Mondulkiri; Chiang Mai
    Udon Thani; Gyeonggi; Hokkaido; Niigata; Okinawa; Viêng-chăn; Vientiane; Pắc Xế; Pakse; Phongsaly
    Phông Sa Lỳ; Xê Kông; Sê Kông; Xiêm Riệp; Siem Reap; Phnom Penh; Chiang Rai; Chiềng Mai; Khon Kaen
    Nakhon Phanom; Kyoto; Nagoya; Yokohama; Kobe; Hiroshima; Sapporo; Nagasaki; Incheon; Daegu; Ulsan
    Daejeon; Jeju; Quảng Châu; Thâm Quyến; Trùng Khánh; Thành Đô; Tứ Xuyên; Hàng Châu; Nam Kinh; Quý Châu
    Bằng Tường; Hà Khẩu; Đông Hưng; Phòng Thành Cảng; Bách Sắc; Sùng Tả; Đại Lý; Penang; Yangon; Mandalay
    Bali; Bandung; Cebu; Mumbai; Kolkata; Đê li; Moscow; Mát xcơ va; Saint Petersburg; Leningrad
    Vladivostok; Kiev; Kyiv; Minsk; Praha; Prague; Vácsava; Warsaw; Bratislava; Bucharest; Sofia; Athens
    Rome; Milan; Milano; Venice; Florence; Turin; Barcelona; Marseille; Toulouse; Strasbourg; Bordeaux
    Nantes; Munich; Hamburg; Leipzig; Cologne; Dresden; Zurich; Bern; Lausanne; Luân Đôn; Edinburgh; Glasgow
    Dublin; Belfast; Liverpool; Birmingham; Oxford; Cambridge; The Hague; La Haye; Antwerp; Gothenburg
    Bergen; Aarhus; Reykjavik; Tallinn; Riga; Vilnius; Istanbul; Ankara; Tehran; Tel Aviv; Jerusalem; Riyadh
    Doha; Abu Dhabi; Alexandria; Lagos; Accra; Kigali; Johannesburg; Durban; Ottawa; Montreal; Vancouver
    Quebec; Chicago; Los Angeles; California; San Francisco; Seattle; Texas; Florida; Philadelphia; Houston
    Denver; Atlanta; Hawaii; La Habana; Havana; Buenos Aires; Santiago; Lima; Bogota; Medellin
    Rio de Janeiro; Sao Paulo; Brasilia; Mexico City; Canberra; Brisbane; Perth; Adelaide; Auckland
    Christchurch; Colombo; Kathmandu; Dhaka; Islamabad; Astana; Tashkent; Ulan Bator; Harvard; Stanford
    """

  /// International organisations, and those of other countries that work here.
  private static let organisation = """
    UNESCO; IFLA; UNICEF; Liên hợp quốc; UNDP; Ngân hàng Thế giới; Ngân hàng Phát triển châu Á; Hội đồng Anh
    Viện Goethe; Quỹ châu Á; Room to Read; Save the Children; Plan International; World Vision; KOICA; JICA
    USAID; Liên minh châu Âu; ASEAN; CONSAL; OCLC; EIFL; WIPO; Good Neighbors; ChildFund
    Quỹ Bill và Melinda Gates; Quỹ giao lưu quốc tế Nhật Bản; Oxfam; Tổ chức Quốc tế Pháp ngữ; SEAMEO
    Hiệp hội Thư viện Quốc tế; Zhi Shan; Books for Asia; LHQ; WB; ADB; FAO; ILO; IOM; UNHCR; UNFPA; EU; WTO
    ICOM; IAML; CILIP; CDNL; CDNLAO; Hội Chữ thập đỏ quốc tế; Habitat; Hiệp hội các quốc gia Đông Nam Á; AUF
    Alliance Française; British Council; Goethe; Goethe Institut; Korea Foundation; Japan Foundation
    Fulbright; Peace Corps; GIZ; DAAD; AFD; KFW; DFAT; Australian Aid; Viện Pháp
    Trung tâm Khoa học và Văn hóa Nga; Trung tâm Văn hóa Hàn Quốc; Trung tâm Văn hóa Nhật Bản
    Trung tâm văn hóa Ấn Độ; Trung tâm Văn hóa Pháp; Viện Cervantes; Viện Khổng Tử; Europeana; Wikimedia
    Wikipedia; Internet Archive; Bookdrive; Asia Foundation; Sách cho châu Á; Liên hiệp quốc; united nations
    european union; world bank; phi chính phủ quốc tế; phi chính phủ nước ngoài
    Mạng lưới thư viện đại học ASEAN; AUNILO; APEC; ASEM; Francophonie; Nikkei; Children of Vietnam
    East Meets West; Aide et Action; Samaritan; Sunflower Mission; Good Neighbors International
    Ford Foundation; Rockefeller; Quỹ Ford; Hội Hữu nghị; library of congress; British Library; bnf
    international federation
    """

  /// Embassies and who works there.
  private static let embassy = """
    đại sứ quán; sứ quán; đại sứ đặc mệnh toàn quyền; tổng lãnh sự quán; tổng lãnh sự; lãnh sự quán; lãnh sự
    tham tán; tùy viên; phu nhân đại sứ; ngoại giao đoàn; cơ quan đại diện ngoại giao; phái đoàn; thái tử
    quốc vương; hoàng gia; công sứ; embassy; ambassador; consul; consulate; attaché; attache
    """

  /// What sounds foreign and is not.
  private static let homely = """
    đại sứ văn hóa đọc; đại sứ văn hóa; đại sứ đọc; đại sứ sách; ngày sách và bản quyền thế giới
    quốc tế thiếu nhi; quốc tế phụ nữ; ngày quốc tế; tết thiếu nhi; quốc tế lao động; trường quốc tế
    sân bay quốc tế; chuẩn quốc tế; tiêu chuẩn quốc tế; tiếng anh; tiếng pháp; tiếng nga; tiếng nhật
    tiếng hàn; tiếng trung; tiếng đức; tiếng nhật bản; gốc việt; việt kiều; kiều bào; văn học nga
    văn học pháp; văn học anh; văn học nhật; văn học mỹ; thái bình dương; ấn độ dương; cửa khẩu quốc tế
    ngày hội quốc tế; quốc gia hà nội; văn hóa đông á; gió lào; thuốc lào; lào xào; thời pháp thuộc
    thực dân pháp; đế quốc mỹ; kháng chiến chống mỹ; kháng chiến chống pháp; chống mỹ; chống pháp; đánh mỹ
    việt đức; việt nhật; giấy nhật; truyện tranh nhật; đông dương; samsung; google; lego; toyota; hyundai
    panasonic; microsoft; facebook; zalo; tiktok; chatgpt; canva; koha; dspace; youtube; harry potter
    doraemon; andersen; disney; manga; marc; dewey; rda; iso; nhà hát; ngôn ngữ; nước ngoài đang; áo dài
    đông nam bộ
    """

  /// The party within an institution.
  private static let party = """
    chi bộ; đảng bộ; đảng ủy; chi ủy; cấp ủy; đảng viên; đảng phí; kết nạp đảng; bí thư chi bộ
    bí thư đảng ủy; ủy ban kiểm tra đảng; tuổi đảng; huy hiệu đảng
    """

  /// The union and the youth of an institution.
  private static let union = """
    công đoàn; công đoàn cơ sở; công đoàn viên; đoàn viên công đoàn; tổ công đoàn; ban nữ công; nữ công
    chi đoàn; ban thanh tra nhân dân; đoàn viên; trade union; công đoàn ngành; công đoàn cơ quan
    nữ viên chức
    """

  /// Those who work in a library.
  private static let staff = """
    viên chức; người lao động; nhân viên; công chức; cán bộ, viên chức; cán bộ, viên chức, người lao động
    viên chức, người lao động; viên chức và người lao động; đồng nghiệp; toàn thể cán bộ; lao động hợp đồng
    staff; employees; colleagues; colleague
    """

  /// Its offices and posts.
  private static let office = """
    giám đốc; phó giám đốc; ban giám đốc; trưởng phòng; phó trưởng phòng; phó phòng; kế toán; kế toán trưởng
    phòng hành chính; phòng tổ chức; trưởng các phòng; các phòng; văn thư; bảo vệ; tạp vụ; lái xe
    lãnh đạo cơ quan; trưởng bộ phận; phòng hành chính - tổng hợp; tổ chức cán bộ
    """

  /// Government and ministry.
  private static let authority = """
    bộ văn hóa thể thao và du lịch; bộ vhttdl; bộ văn hóa; bộ trưởng; thứ trưởng; cục trưởng; vụ trưởng
    thủ tướng; chính phủ; quốc hội; chủ tịch nước; cục văn hóa cơ sở gia đình và thư viện; vụ thư viện
    cục văn hóa cơ sở; ủy ban nhân dân; ubnd; hđnd; hội đồng nhân dân; tỉnh ủy
    sở văn hóa thể thao và du lịch; sở văn hóa
    """
}
