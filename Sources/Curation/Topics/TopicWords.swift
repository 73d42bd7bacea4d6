import FeedDomain

/// The phrases by which topics are known.
enum TopicWords {
  /// Those that speak for a topic wherever they stand.
  // Long because it is a table.
  static func anywhere(_ topic: StoryTopic) -> String {
    switch topic {
    case .ministry:
      "do bộ văn hóa thể thao và du lịch, do bộ vhttdl, đoàn công tác của cục, đoàn công tác của bộ"
    case .readingCulture:
      """
      văn hóa đọc, ngày sách, hội sách, tuần lễ sách, ngày hội đọc, phong trào đọc, khuyến đọc, thói quen đọc, đường sách, \
      phố sách, trạm đọc, câu lạc bộ đọc sách, không gian đọc, reading culture, book festival
      """
    case .digitalTransformation:
      """
      chuyển đổi số, số hóa, thư viện số, thư viện điện tử, thư viện thông minh, tài nguyên số, dữ liệu số, dữ liệu mở, \
      rfid, trí tuệ nhân tạo, sách điện tử, tài liệu số, kho học liệu số, digital library, digital transformation
      """
    case .mobileLibraries:
      """
      thư viện lưu động, xe thư viện, xe sách, ô tô thư viện, phục vụ lưu động, tủ sách lưu động, xe lưu động, \
      ánh sáng tri thức, mobile library, library bus, bookmobile
      """
    case .localHistory:
      """
      địa chí, hán nôm, hương ước, thần tích, sắc phong, mộc bản, châu bản, gia phả, tư liệu địa phương, di sản tư liệu, \
      tài liệu cổ, sách cổ, local history
      """
    case .training:
      """
      tập huấn, bồi dưỡng nghiệp vụ, lớp bồi dưỡng, khóa bồi dưỡng, đào tạo nghiệp vụ, khóa đào tạo, nâng cao nghiệp vụ, \
      thực tập sinh, training course
      """
    case .competitions:
      """
      hội thi, cuộc thi, đại sứ văn hóa đọc, trao giải, vòng chung kết, vòng sơ khảo, ban giám khảo, thí sinh, thi kể chuyện, \
      writing contest
      """
    case .visuallyImpaired:
      """
      khiếm thị, người mù, chữ nổi, braille, daisy, khuyết tật nhìn, hiệp ước marrakesh, visually impaired, blind readers
      """
    case .prisonsAndPosts:
      """
      trại giam, trại tạm giam, phạm nhân, trường giáo dưỡng, cơ sở cai nghiện, biên phòng, đồn biên giới, lính đảo, prison
      """
    case .bookDonation:
      """
      tặng sách, trao tặng sách, quyên góp sách, ủng hộ sách, hiến tặng sách, tặng tủ sách, trao tủ sách, sách quyên góp, \
      donated books, book donation
      """
    case .exhibitions: "triển lãm, trưng bày, hội báo xuân, exhibition"
    case .research:
      """
      đề tài nghiên cứu, đề tài khoa học, nghiên cứu khoa học, hội thảo khoa học, nhóm nghiên cứu, bài nghiên cứu, \
      kỷ yếu hội thảo
      """
    case .legalDocuments:
      """
      luật thư viện, nghị định, thông tư, văn bản quy phạm pháp luật, quy phạm pháp luật, law on libraries
      """
    case .staff:
      """
      chi bộ, đảng bộ, đảng viên, công đoàn cơ sở, công đoàn cơ quan, đoàn viên công đoàn, công đoàn thư viện, chi đoàn, \
      nữ công, hội nghị viên chức, viên chức người lao động, nghỉ hưu, nâng lương, nâng bậc lương, lịch trực, chấm công, \
      nghỉ phép, khám sức khỏe định kỳ, kê khai tài sản, tuyển dụng viên chức, xếp loại viên chức, quy hoạch cán bộ, \
      hội cựu chiến binh cơ quan
      """
    }
  }

  /// Those that speak for it in a title, or as a category.
  // Long because it is a table.
  static func title(_ topic: StoryTopic) -> String {
    switch topic {
    case .ministry:
      """
      bộ văn hóa thể thao và du lịch, bộ văn hóa, bộ vhttdl, bộ vhtt dl, bộ vh tt dl, cục văn hóa cơ sở, vụ thư viện, bộ trưởng, \
      thứ trưởng, cục trưởng, vụ trưởng, bộ ban hành, bộ thẩm định, bộ phát động, hoạt động của bộ, ministry
      """
    case .readingCulture:
      """
      đọc sách, điểm đọc, góc đọc, tủ sách, người đọc, sách hay, yêu sách, mỗi ngày một trang sách, sách học đường, đọc nhiều, \
      thói quen chọn sách, nghe đọc, sách và cà phê, đọc cùng con
      """
    case .digitalTransformation:
      """
      phần mềm, ứng dụng, cổng thông tin, trực tuyến liên thông, liên thông, robot, công nghệ, dữ liệu, wifi, căn cước, quét mã, \
      mã nguồn mở, digital, smart library, catalogue, biên mục tự động, tự phục vụ
      """
    case .mobileLibraries: "lưu động, chuyến xe, chuyến tàu sách, túi sách, bookmobile"
    case .localHistory:
      """
      lịch sử địa phương, tư liệu quý, bản đồ cổ, tài liệu quý hiếm, sưu tầm, nhà sưu tầm, ký ức, thư mục chuyên đề, \
      biên soạn thư mục, phục chế
      """
    case .training:
      """
      bồi dưỡng, đào tạo, mở lớp, khóa học, lớp học, học cách, kỹ năng, chuyên đề kỹ năng, hướng dẫn giáo viên, nâng cao năng lực, \
      tham quan học tập, học bổng, training, workshop, course
      """
    case .competitions:
      """
      giải thưởng, đoạt giải, trao giải, chung kết, liên hoan, thi vẽ, thi xếp, thi đọc, thi ảnh, thi viết, giải nhất, giải nhì, \
      dự thi, hackathon, contest, competition, award
      """
    case .visuallyImpaired: "sách nói, rào cản, bản sao dễ tiếp cận, người khuyết tật"
    case .prisonsAndPosts:
      "bộ đội, chiến sĩ, quân đội, hải quân, cai nghiện, biên giới, đảo xa, thư viện quân đội"
    case .bookDonation:
      """
      tặng thư viện, tặng cho thư viện, gửi tặng, trao tặng, quyên góp, hiến tặng, ủng hộ, tài trợ, tiếp nhận sách, trao sách, gửi sách, bàn giao thư viện, \
      bàn giao tủ sách, donates, donation
      """
    case .exhibitions: "xếp sách, báo xuân, giới thiệu sách, tuần phim, ngày hội sách, book fair"
    case .research:
      """
      nghiên cứu, hội thảo, khảo sát, thực trạng, giải pháp, đánh giá mức độ, tham luận, bàn về, học máy, \
      research, survey, report
      """
    case .legalDocuments:
      """
      pháp luật, luật mới, quy định, nghị quyết, quy chế, dự thảo, phê duyệt, quyết định phê duyệt, hiệp ước, phán quyết, decree, \
      circular
      """
    case .staff:
      """
      viên chức, người lao động, công đoàn, bổ nhiệm, điều động, luân chuyển vị trí, tuyển dụng, nhân sự, đảng ủy, cơ quan, nội bộ, \
      lịch nghỉ, tạm ngừng, tạm dừng, nội quy, kỷ luật, khen thưởng con em, chia tay, chia buồn, staff, internal notice
      """
    }
  }
}
