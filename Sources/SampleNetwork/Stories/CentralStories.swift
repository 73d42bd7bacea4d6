/// News of the sample libraries of the centre.
///
/// The file is long because it is a table of texts.
enum CentralStories {
  static let ngheAn = [
    SampleStory(
      4410, "Thư viện & trường học: chung tay xây 100 tủ sách lớp em", hoursAgo: 44,
      category: "Sách & bạn đọc",
      "Chương trình vận động phụ huynh & cựu học sinh góp sách cho các lớp ở vùng cao xứ Nghệ."),
    SampleStory(
      4407, "Hội thi cán bộ thư viện giỏi khu vực Bắc Trung Bộ", hoursAgo: 115,
      category: "Nghiệp vụ",
      "Thí sinh trải qua ba phần thi: chào hỏi, kiến thức & xử lý tình huống với bạn đọc."),
    SampleStory(
      4402, "Phục vụ sách nói cho người khiếm thị tại nhà", hoursAgo: 180,
      category: "Bạn đọc đặc biệt",
      "Mỗi tháng thư viện gửi tận nhà 60 thẻ nhớ sách nói, bạn đọc chỉ cần gọi điện để đổi thẻ."),
    SampleStory(
      4398, "Sưu tầm sách cổ Hán Nôm trong các dòng họ", hoursAgo: 250,
      category: "Địa chí",
      "Cán bộ thư viện đã tiếp cận 21 dòng họ và chụp lại gần 6.000 trang gia phả, văn tế, hương ước."
    ),
  ]

  static let hue = [
    SampleStory(
      880, "Triển lãm mộc bản và sách xưa xứ Huế", hoursAgo: 39, category: "Trưng bày",
      "Triển lãm giới thiệu 70 bản in mộc bản cùng những tờ báo đầu tiên in tại kinh đô."),
    SampleStory(
      878, "Phòng đọc thiếu nhi có thêm 40 bộ trò chơi giáo dục", hoursAgo: 102,
      category: "Thiếu nhi",
      "Trò chơi do một tổ chức phi chính phủ Nhật Bản tài trợ, kèm lớp hướng dẫn cho thủ thư."),
    SampleStory(
      871, "Câu lạc bộ đọc sách tiếng Anh sinh hoạt hằng tuần", hoursAgo: 220,
      category: "Câu lạc bộ",
      "Bạn đọc từ 12 tuổi trở lên có thể tham gia miễn phí vào tối thứ Sáu."),
  ]

  static let daNang = [
    SampleStory(
      1501, "Thư viện Đà Nẵng đưa vào sử dụng trạm trả sách tự động", hoursAgo: 60,
      category: "Chuyển đổi số",
      "Ba trạm đặt tại trung tâm thành phố hoạt động suốt ngày đêm, nhận được sách của mọi chi nhánh.",
      ["Sau khi trả, bạn đọc nhận tin nhắn xác nhận trong vòng một phút."]),
    SampleStory(
      1497, "Đêm thơ “Biển gọi” quy tụ nhiều cây bút trẻ", hoursAgo: 145,
      category: "Sự kiện",
      "Mười hai tác giả trẻ đọc thơ và trò chuyện với bạn đọc trong khuôn viên thư viện.",
      ["Tuyển thơ của chương trình được in 500 bản và tặng cho các thư viện trường học."]),
    SampleStory(
      1490, "Ký kết hợp tác với thư viện thành phố kết nghĩa của Nhật Bản", hoursAgo: 235,
      category: "Quốc tế",
      "Hai thư viện sẽ trao đổi 300 đầu sách mỗi năm và tổ chức tuần lễ văn hóa đọc song ngữ.",
      ["Phía bạn cũng nhận hai cán bộ của thư viện sang thực tập trong ba tháng."]),
  ]

  static let khanhHoa = [
    SampleStory(
      610, "Tặng 3.200 cuốn sách cho quân và dân huyện đảo Trường Sa", hoursAgo: 32,
      category: "Biển đảo",
      "Sách được chuyển theo chuyến tàu tiếp tế, gồm nhiều tác phẩm văn học, sách thuốc và sách thiếu nhi."
    ),
    SampleStory(
      607, "Thi giới thiệu sách trực tuyến “Trang sách và biển”", hoursAgo: 88,
      category: "Cuộc thi",
      "Ban tổ chức nhận được 760 đoạn phim dự thi của học sinh trung học trong toàn tỉnh."),
    SampleStory(
      601, "Sắp xếp lại kho sách sau hợp nhất", hoursAgo: 160, category: "Nghiệp vụ",
      "Hơn 210.000 bản sách của hai cơ sở được kiểm kê và đưa vào một mục lục chung."),
  ]
}
