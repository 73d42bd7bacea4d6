/// What the sample sites publish on the second day, by the id of the site.
enum SecondDay {
  static let pressRelease = (site: "lam-dong", number: 3055)
  private static let releaseTitle =
    "Thông cáo báo chí: Khởi động chương trình “Sách về buôn làng” tại sáu tỉnh phía Nam"
  private static let releaseSummary =
    "Liên hiệp thư viện khu vực sẽ đưa 60.000 bản sách đến 120 buôn, sóc trong mười hai tháng tới."
  private static let releaseText = [
    "Chương trình do các thư viện tỉnh trong Liên hiệp phối hợp thực hiện, ưu tiên các buôn, sóc cách thư viện gần nhất trên 20 km.",
    "Mỗi điểm nhận một tủ 500 bản sách, được đổi mới ba tháng một lần; người phụ trách là giáo viên hoặc cán bộ đoàn tại chỗ, được tập huấn miễn phí.",
    "Bạn đọc muốn góp sách có thể gửi đến bất kỳ thư viện tỉnh nào tham gia chương trình.",
  ]

  static let stories: [String: [SampleStory]] = [
    "lai-chau": [
      SampleStory(
        1044, "Thư viện Lai Châu đưa sách nói tiếng Thái, tiếng Mông lên điện thoại", hoursAgo: 3,
        category: "Chuyển đổi số",
        "Ứng dụng có 120 truyện cổ thu âm bằng hai thứ tiếng, nghe được cả khi không có mạng.",
        [
          "Người thu âm là thầy cô giáo và nghệ nhân trong tỉnh; mỗi truyện dài từ năm đến mười lăm phút.",
          "Thư viện mời bạn đọc góp ý và gửi thêm truyện qua số điện thoại của phòng Nghiệp vụ.",
        ])
    ],
    "dien-bien": [
      SampleStory(
        515, "Thư viện Quốc gia Lào tặng 200 tài liệu quý về quan hệ hai nước", hoursAgo: 4,
        category: "Hợp tác quốc tế",
        "Lễ trao tặng có sự tham dự của đại diện cơ quan ngoại vụ và cán bộ thư viện hai nước Việt Nam, Lào.",
        ["Tài liệu gồm sách, ảnh và báo xuất bản từ những năm 1950, sẽ được số hóa trong quý tới."])
    ],
    "thai-nguyen": [
      SampleStory(
        2210, "Đảng bộ Thư viện tỉnh triển khai kế hoạch kiểm tra, giám sát", hoursAgo: 5,
        category: "Công tác Đảng",
        "Các chi bộ trực thuộc tự kiểm tra trước ngày 20 và gửi báo cáo về Ủy ban Kiểm tra Đảng ủy.",
        ["Nội dung kiểm tra gồm việc chấp hành điều lệ Đảng, chế độ sinh hoạt và thu nộp đảng phí."]
      )
    ],
    "son-la": [
      SampleStory(
        815, "Thư viện Sơn La mở phòng đọc xanh bên bờ suối", hoursAgo: 4, category: "Văn hóa đọc",
        "Phòng đọc lợp lá, dùng điện mặt trời, có ba mươi chỗ ngồi và mở cửa cả ngày nghỉ.",
        ["Bạn đọc tự chọn sách trên kệ tre và ghi mượn bằng mã trên thẻ."])
    ],
    "dai-hoc-song-hong": [
      SampleStory(
        9004, "Thư viện Nhật Bản và Đại học Sông Hồng mở khóa học chung về bảo quản sách cổ",
        hoursAgo: 2, category: "Hợp tác quốc tế",
        "Khóa học trực tuyến sáu tuần do chuyên gia phục chế giấy từ Kyoto giảng dạy, có phiên dịch tiếng Việt.",
        [
          "Khóa học nhận 40 học viên là cán bộ thư viện, bảo tàng và lưu trữ trong cả nước.",
          "Mười học viên xuất sắc sẽ thực hành tại xưởng phục chế của nhà trường.",
        ])
    ],
    "quang-ninh": [
      SampleStory(
        333, "Thông báo lịch nghỉ lễ và trực cơ quan của viên chức thư viện", hoursAgo: 6,
        category: "Nội bộ",
        "Viên chức, người lao động nghỉ theo lịch chung; danh sách trực gửi kèm, các phòng đối chiếu trước khi ký."
      )
    ],
    "nghe-an": [
      SampleStory(
        4413, "Ngày hội đọc sách & trải nghiệm nghề làm giấy dó", hoursAgo: 7,
        category: "Sách & bạn đọc",
        "Hơn 200 học sinh xứ Nghệ tự tay seo giấy, đóng sổ & chép thơ lên trang giấy vừa làm.")
    ],
    "hue": [
      SampleStory(
        883, "Thư viện thành phố Huế phục vụ bạn đọc vùng ngập lụt bằng thuyền", hoursAgo: 2,
        category: "Phục vụ lưu động",
        "Hai chiếc thuyền chở sách và máy phát điện đến các điểm sơ tán, phục vụ đọc miễn phí cả ngày."
      )
    ],
    "can-tho": [
      SampleStory(
        708, "Thư viện Cần Thơ tập huấn kỹ năng số cho 150 thủ thư trường học", hoursAgo: 3,
        category: "Đào tạo",
        "Học viên được hướng dẫn dùng phần mềm nguồn mở và chia sẻ mục lục với thư viện thành phố.")
    ],
    "lam-dong": [
      SampleStory(
        pressRelease.number, releaseTitle, hoursAgo: 5, category: "Thông cáo báo chí",
        releaseSummary, releaseText)
    ],
    "dong-nai": [
      SampleStory(
        2231, releaseTitle, hoursAgo: 1, category: "Tin liên kết", releaseSummary, releaseText,
        takenFrom: pressRelease)
    ],
  ]
}
