/// News of the sample libraries of the south.
///
/// The file is long because it is a table of texts.
enum SouthernStories {
  static let lamDong = [
    SampleStory(
      3050, "Thư viện tỉnh Lâm Đồng mở lớp dạy chữ Cơ Ho cho thiếu nhi", hoursAgo: 50,
      category: "Văn hóa đọc",
      "Lớp học miễn phí vào sáng thứ Bảy, dùng sách song ngữ do thư viện và nghệ nhân cùng biên soạn.",
      [
        "Mỗi lớp có 20 em, học trong tám tuần; cuối khóa các em tự kể chuyện cổ bằng tiếng mẹ đẻ.",
        "Tài liệu của lớp học được đưa lên trang tin để các địa phương khác dùng chung.",
      ]),
    SampleStory(
      3046, "Hưởng ứng Tuần lễ học tập suốt đời", hoursAgo: 125, category: "Tin hoạt động",
      "Thư viện trưng bày 500 tên sách về kỹ năng số và tổ chức năm buổi nói chuyện chuyên đề.",
      ["Diễn giả là giảng viên các trường đại học và thợ giỏi của địa phương."]),
    SampleStory(
      3039, "Hội nghị viên chức và người lao động cơ quan", hoursAgo: 270, category: "Nội bộ",
      "Hội nghị thông qua quy chế chi tiêu nội bộ và bầu Ban Thanh tra nhân dân nhiệm kỳ mới.",
      ["Ban Giám đốc giải đáp các kiến nghị về tiền lương, phụ cấp và khám sức khỏe định kỳ."]),
  ]

  static let dongNai = [
    SampleStory(
      2229, "Xe thư viện thông minh phục vụ công nhân khu công nghiệp", hoursAgo: 34,
      category: "Phục vụ lưu động",
      "Mỗi tối thứ Tư, xe dừng tại một khu nhà trọ, phục vụ đọc tại chỗ và cho mượn về nhà."),
    SampleStory(
      2226, "Trại hè sáng tác “Em viết về dòng sông quê”", hoursAgo: 105,
      category: "Thiếu nhi",
      "Ba mươi em được chọn tham gia trại hè, sản phẩm là một tập truyện ngắn in màu."),
    SampleStory(
      2219, "Liên thông mục lục với thư viện các trường đại học", hoursAgo: 195,
      category: "Chuyển đổi số",
      "Bạn đọc có thể tra cứu cùng lúc kho sách của năm thư viện và mượn liên thư viện trong ba ngày."
    ),
  ]

  static let canTho = [
    SampleStory(
      705, "Chợ nổi sách trên sông Hậu", hoursAgo: 40, category: "Sự kiện",
      "Bốn chiếc ghe chở sách ghé các bến chợ nổi vào sáng Chủ nhật, bà con vừa mua bán vừa chọn sách mượn."
    ),
    SampleStory(
      702, "Bàn giao phòng đọc cho trẻ em ở cù lao", hoursAgo: 118, category: "Thiếu nhi",
      "Phòng đọc rộng 80 mét vuông, có 1.800 cuốn sách và ba máy tính nối mạng."),
    SampleStory(
      698, "Ghi âm lời ca tài tử cho kho tư liệu địa phương", hoursAgo: 210, category: "Địa chí",
      "Mười lăm nghệ nhân đã ghi âm hơn sáu mươi bài bản tổ và kể chuyện đời nghề."),
  ]

  static let giaLai = [
    SampleStory(
      150, "Tủ sách nhà rông", hoursAgo: 48, category: "Văn hóa đọc",
      "Hai mươi nhà rông có thêm tủ sách do đoàn viên thanh niên quản lý.")
  ]
}
