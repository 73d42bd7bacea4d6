/// News of the sample libraries of the north.
///
/// The file is long because it is a table of texts.
enum NorthernStories {
  static let laiChau = [
    SampleStory(
      1041, "Xe thư viện lưu động đến với học sinh vùng biên Mường Tè", hoursAgo: 30,
      category: "Hoạt động thư viện",
      "Hơn 400 học sinh bán trú được đọc sách, xem phim tư liệu và tham gia vẽ tranh theo sách ngay tại sân trường.",
      [
        "Sáng sớm, chiếc xe thư viện lưu động chở hơn 2.000 cuốn sách đã vượt gần 120 km đường đèo để đến với thầy và trò một trường phổ thông dân tộc bán trú ở vùng biên.",
        "Ngoài đọc sách tại chỗ, các em được hướng dẫn tra cứu trên máy tính bảng, thi kể chuyện theo sách và nhận thẻ bạn đọc thiếu nhi miễn phí. Cán bộ thư viện cũng để lại nhà trường hai tủ sách luân chuyển trong ba tháng.",
      ]),
    SampleStory(
      1038, "Tiếp nhận 1.500 cuốn sách do bạn đọc Hà Nội trao tặng", hoursAgo: 75,
      category: "Sách tặng",
      "Số sách gồm truyện thiếu nhi, sách kỹ năng và sách khoa học thường thức sẽ được bổ sung cho các tủ sách thôn bản.",
      [
        "Đại diện nhóm thiện nguyện cho biết toàn bộ sách được quyên góp trong một tháng và đã qua phân loại, vệ sinh trước khi chuyển lên vùng cao.",
        "Thư viện tỉnh sẽ xử lý nghiệp vụ và luân chuyển về 12 điểm đọc trong quý này.",
      ]),
    SampleStory(
      1035, "Tập huấn nghiệp vụ cho cán bộ thư viện cấp xã", hoursAgo: 170,
      category: "Đào tạo",
      "Lớp tập huấn kéo dài ba ngày với 46 học viên, tập trung vào phân loại tài liệu và tổ chức ngày hội đọc sách.",
      [
        "Học viên được thực hành phân loại sách theo Khung phân loại DDC rút gọn, lập sổ đăng ký cá biệt và xây dựng kế hoạch phục vụ lưu động.",
        "Nhiều học viên kiến nghị được cấp kinh phí bổ sung sách hằng năm và được dùng chung phần mềm quản lý với thư viện tỉnh.",
      ]),
    SampleStory(
      1029, "Chi bộ Thư viện tỉnh sinh hoạt chuyên đề quý", hoursAgo: 260,
      category: "Đảng, đoàn thể",
      "Chi bộ thảo luận việc nêu gương của đảng viên và thông qua nghị quyết nhiệm vụ quý tới.",
      [
        "Buổi sinh hoạt có sự tham gia của toàn thể 17 đảng viên, do đồng chí bí thư chi bộ chủ trì."
      ]),
  ]

  static let dienBien = [
    SampleStory(
      512, "Khai trương không gian đọc mở bên hồ trung tâm", hoursAgo: 41,
      category: "Tin hoạt động",
      "Không gian đọc phục vụ miễn phí từ 7 giờ đến 21 giờ hằng ngày, kể cả thứ Bảy và Chủ nhật.",
      [
        "Không gian có 60 chỗ ngồi, 1.200 cuốn sách tự chọn và khu dành riêng cho trẻ dưới sáu tuổi.",
        "Bạn đọc tự mượn, tự trả bằng cách quét mã trên bìa sách; thư viện bổ sung đầu sách mới vào ngày 5 hằng tháng.",
      ]),
    SampleStory(
      508, "Trưng bày tư liệu “Ký ức chiến hào”", hoursAgo: 98, category: "Tin hoạt động",
      "Hơn 150 tài liệu, hồi ký và bản đồ về chiến dịch Điện Biên Phủ được giới thiệu tới công chúng.",
      [
        "Nhiều hồi ký viết tay do gia đình cựu chiến binh hiến tặng lần đầu được trưng bày.",
        "Thư viện đã số hóa toàn bộ tài liệu để bạn đọc ở xa có thể tra cứu trực tuyến.",
      ]),
    SampleStory(
      503, "Thư viện tỉnh đón đoàn cán bộ thư viện các tỉnh Bắc Lào", hoursAgo: 190,
      category: "Hợp tác quốc tế",
      "Hai bên trao đổi kinh nghiệm phục vụ sách lưu động ở vùng biên giới và tặng nhau sách song ngữ Việt – Lào.",
      [
        "Đoàn gồm tám cán bộ thư viện của hai tỉnh Luông Pha Băng và Phông Sa Lỳ.",
        "Trong khuôn khổ chuyến thăm, hai bên thống nhất luân phiên tổ chức tọa đàm nghiệp vụ mỗi năm một lần.",
      ]),
  ]

  static let thaiNguyen = [
    SampleStory(
      2207, "Ngày hội đọc sách “Trang sách hồng” thu hút 3.000 học sinh", hoursAgo: 52,
      category: "Văn hóa đọc",
      "Ngày hội có 24 gian trưng bày, các cuộc thi xếp sách nghệ thuật và giao lưu với tác giả.",
      [
        "Điểm nhấn là chương trình giao lưu với một nhà văn viết cho thiếu nhi, người đã dành cả buổi sáng ký tặng sách cho các em.",
        "Ban tổ chức trao 40 giải cho các đội thi và tặng mỗi trường tham gia một tủ sách nhỏ.",
      ]),
    SampleStory(
      2203, "Số hóa hơn 900 đầu tài liệu địa chí", hoursAgo: 120, category: "Chuyển đổi số",
      "Tài liệu quý về vùng chè, về chiến khu và về các dân tộc trong tỉnh đã có bản điện tử.",
      [
        "Công việc được làm trong mười tháng với hơn 180.000 trang quét, kèm siêu dữ liệu theo Dublin Core.",
        "Phần lớn tài liệu đã hết thời hạn bảo hộ quyền tác giả và được mở cho mọi bạn đọc.",
      ]),
    SampleStory(
      2198, "Công đoàn cơ sở tổ chức hội thao chào mừng ngày thành lập", hoursAgo: 215,
      category: "Công đoàn",
      "Đoàn viên tranh tài ở ba môn cầu lông, kéo co và bóng bàn.",
      ["Kết thúc hội thao, phòng Phục vụ bạn đọc giành giải Nhất toàn đoàn."]),
  ]

  static let langSon = [
    SampleStory(
      77, "Thư viện Lạng Sơn luân chuyển 5.000 bản sách về các đồn biên phòng", hoursAgo: 36,
      category: "Phục vụ lưu động",
      "Tám đồn biên phòng được nhận sách về pháp luật, y tế, nông nghiệp và văn học trong đợt luân chuyển này."
    ),
    SampleStory(
      76, "Tọa đàm “Đọc sách cùng con” dành cho cha mẹ trẻ", hoursAgo: 110,
      category: "Văn hóa đọc",
      "Chuyên gia tâm lý chia sẻ cách chọn sách theo lứa tuổi và cách duy trì 20 phút đọc sách mỗi tối."
    ),
    SampleStory(
      75, "Giao lưu thư viện biên giới Việt Nam – Trung Quốc", hoursAgo: 230,
      category: "Hợp tác quốc tế",
      "Thư viện hai bên biên giới giới thiệu kho sách tiếng nước bạn và bàn việc trao đổi tài liệu hằng năm."
    ),
  ]

  static let sonLa = [
    SampleStory(
      812, "Trao tủ sách cho điểm trường bản Nà Mường", hoursAgo: 44, category: "Phục vụ lưu động",
      "Tủ sách có 400 cuốn, phần lớn là truyện tranh và sách khoa học cho học sinh tiểu học.",
      ["Các thầy cô được hướng dẫn cách ghi mượn và giữ sách qua mùa ẩm."]),
    SampleStory(
      809, "Hội thi kể chuyện theo sách hè", hoursAgo: 130, category: "Thiếu nhi",
      "Sáu mươi em của mười hai trường dự thi, mỗi em kể một cuốn sách trong bảy phút."),
    SampleStory(
      801, "Sưu tầm tư liệu về nghề dệt thổ cẩm", hoursAgo: 260, category: "Địa chí",
      "Thư viện ghi hình hai mươi nghệ nhân và số hóa một trăm mẫu hoa văn."),
  ]

  static let songHong = [
    SampleStory(
      9001, "Hội thảo quốc tế về thư viện thông minh với các đối tác Hàn Quốc", hoursAgo: 46,
      category: "Hợp tác quốc tế",
      "Hai ngày hội thảo có 32 tham luận về trí tuệ nhân tạo, dữ liệu nghiên cứu và không gian học tập mở.",
      [
        "Đại diện ba thư viện đại học Hàn Quốc trình bày kinh nghiệm tự động hóa kho sách và dịch vụ hỗ trợ nhà nghiên cứu.",
        "Các bên ký biên bản ghi nhớ về trao đổi cán bộ và chia sẻ tài liệu số trong ba năm.",
      ]),
    SampleStory(
      8996, "Mở cửa phòng học nhóm 24 giờ trong mùa thi", hoursAgo: 130, category: "Dịch vụ",
      "Sinh viên đăng ký chỗ trực tuyến; phòng có lối vào riêng và bảo vệ trực đêm.",
      ["Mỗi nhóm được giữ chỗ tối đa bốn giờ và có thể gia hạn khi phòng còn trống."]),
    SampleStory(
      8990, "Tập huấn viết trích dẫn và tránh đạo văn cho học viên cao học", hoursAgo: 205,
      category: "Đào tạo",
      "Bốn buổi học trực tuyến giới thiệu công cụ quản lý tài liệu tham khảo và cách kiểm tra trùng lặp.",
      ["Học viên hoàn thành khóa học được cấp giấy chứng nhận điện tử."]),
  ]

  static let quangNinh = [
    SampleStory(
      330, "Thư viện Quảng Ninh ra mắt tủ sách đa phương tiện cho thợ lò", hoursAgo: 28,
      category: "Tin trong tỉnh",
      "Tủ sách có sách nói, sách điện tử và video hướng dẫn an toàn lao động, đặt tại ba khu tập thể công nhân."
    ),
    SampleStory(
      329, "Lịch phục vụ bạn đọc của phòng đọc tự chọn", hoursAgo: -26_000,
      category: "Thông báo",
      "Phòng đọc tự chọn mở cửa từ 7 giờ 30 đến 20 giờ các ngày trong tuần."),
    SampleStory(
      325, "Liên hoan thiếu nhi tuyên truyền, giới thiệu sách cấp tỉnh", hoursAgo: 150,
      category: "Văn hóa đọc",
      "Mười ba đội thi mang đến các tiết mục sân khấu hóa từ những cuốn sách về biển, đảo quê hương."
    ),
    SampleStory(
      321, "Thông báo phân công trực cơ quan trong dịp nghỉ lễ", hoursAgo: 240,
      category: "Nội bộ",
      "Các phòng cử viên chức trực bảo vệ, phòng cháy và báo cáo Ban Giám đốc trước 16 giờ hằng ngày."
    ),
  ]

  static let vuThuVien = [
    SampleStory(
      6120, "Hướng dẫn tổ chức Ngày Sách và Văn hóa đọc Việt Nam 21/4", hoursAgo: 33,
      category: "Hoạt động của Bộ",
      "Các địa phương được đề nghị tổ chức thiết thực, tiết kiệm, ưu tiên vùng sâu, vùng xa, biên giới và hải đảo.",
      [
        "Văn bản nêu các thông điệp chính, thời gian tổ chức từ ngày 15/4 đến ngày 2/5 và mẫu báo cáo kết quả.",
        "Thư viện các tỉnh, thành phố phối hợp với ngành giáo dục để đưa hoạt động đến từng trường học.",
      ]),
    SampleStory(
      6114, "Đoàn công tác của Bộ khảo sát thư viện công cộng tại Tây Nguyên", hoursAgo: 140,
      category: "Hoạt động của Bộ",
      "Đoàn làm việc với bốn thư viện cấp tỉnh và mười hai thư viện cơ sở về việc thực hiện Luật Thư viện.",
      [
        "Nội dung khảo sát gồm kinh phí bổ sung tài liệu, nhân lực, liên thông thư viện và chuyển đổi số.",
        "Kết quả khảo sát là căn cứ để xây dựng chính sách hỗ trợ trong giai đoạn tới.",
      ]),
    SampleStory(
      6101, "Việt Nam tham dự hội nghị thư viện quốc gia các nước ASEAN", hoursAgo: 280,
      category: "Hợp tác quốc tế",
      "Hội nghị bàn về thư mục chung, bảo quản tài liệu quý hiếm và đào tạo cán bộ trẻ trong khu vực.",
      ["Đoàn Việt Nam đề xuất xây dựng bộ sưu tập số chung về văn học dân gian các nước ASEAN."]),
  ]
}
