extension SectionLessons {
  /// Lessons of what is internal: staff, party cell, union, posts within a library, rosters, closing times.
  static let `internal` = #"""
    [Chi bộ;Đảng bộ;Chi bộ 2;Đảng bộ cơ quan] {tv} [sinh hoạt chuyên đề;họp thường kỳ;học tập nghị quyết;tổng kết công tác năm] | [Đồng chí bí thư;Bí thư chi bộ;Đảng ủy viên] [yêu cầu đảng viên nêu gương;đánh giá kết quả lãnh đạo;phổ biến văn bản của cấp trên].
    [Đại hội;Đại hội nhiệm kỳ] [chi bộ;đảng bộ;chi đoàn;công đoàn cơ sở;công đoàn] {tv} | Đại hội [bầu;bầu ra] [ban chấp hành;cấp ủy;chi ủy] mới gồm [ba;năm;bảy] đồng chí, [thông qua nghị quyết;phương hướng hai năm tới].
    [Trao;Lễ trao] [quyết định chuẩn y cấp ủy;Huy hiệu {n} năm tuổi Đảng;quyết định kết nạp;thẻ đảng viên] [tại chi bộ;cho đảng viên] {tv} | [Đảng ủy Sở;Đảng ủy khối cơ quan] [chúc mừng;ghi nhận] [đồng chí;các đảng viên] và [nhắc nhở giữ vững phẩm chất;mong tiếp tục cống hiến].
    [Công đoàn;Công đoàn cơ sở;Ban chấp hành Công đoàn] {tv} [tổ chức;phát động;triển khai] [hội thao;chuyến du lịch hè;gói bánh chưng;ngày hội gia đình;giải bóng bàn;văn nghệ] [cho đoàn viên;nội bộ] | [Đoàn viên;Chị em;Anh em] [các phòng;các tổ công đoàn] [tham gia sôi nổi;thi tài;gắn kết tình đồng nghiệp].
    [Bổ nhiệm;Điều động;Trao quyết định bổ nhiệm;Công bố quyết định bổ nhiệm;Bổ nhiệm lại] [Giám đốc;Phó Giám đốc;Trưởng phòng Hành chính;Phó Trưởng phòng Bạn đọc;Kế toán trưởng] {tv} | [Bà;Ông] {tên} [nhận quyết định của Sở Văn hóa;giữ chức vụ từ ngày {ngày};thay người tiền nhiệm nghỉ hưu].
    [Giao quyền phụ trách;Giao phụ trách;Phân công] [phòng Bổ sung;phòng Phục vụ;kế toán;tổ bảo vệ] [cho ông;cho bà] {tên} | [Quyết định có hiệu lực từ {ngày};Thời gian phụ trách sáu tháng], [chế độ phụ cấp theo quy định;các phòng liên quan bàn giao hồ sơ].
    [Lịch trực;Lịch phân công trực;Bảng phân ca trực] [Tết Nguyên đán;lễ Quốc khánh;cuối tuần;tháng {th};phòng chống bão] [của cơ quan;tại {tv};] | [Mỗi ca hai người;Trực lãnh đạo và trực bảo vệ], [cán bộ đổi ca phải báo trước;điện thoại liên hệ gửi kèm].
    [Thông báo;Lịch] nghỉ [Tết;Tết Nguyên đán;lễ 30/4 – 1/5;Giỗ Tổ Hùng Vương;Quốc khánh;Tết Dương lịch] [của {tv};tại {tv};] | [Thư viện đóng cửa;Thư viện nghỉ;Các phòng đọc ngừng phục vụ] từ {ngày} đến {ngày}, [phục vụ trở lại vào thứ Hai;bạn đọc chủ động gia hạn sách].
    [Thông báo;Kính báo:] [tạm ngừng;tạm dừng;ngừng;tạm thời đóng cửa] [phục vụ;phòng đọc;phòng mượn;phòng thiếu nhi;kho mở] [để kiểm kê;để sửa chữa;để phun khử trùng;do mất điện;do sự cố nước] | [Từ {ngày} đến {ngày};Thời gian dự kiến {n} ngày], [mong bạn đọc thông cảm;bạn đọc trả sách tại quầy bảo vệ].
    Thông báo [điều chỉnh;thay đổi;] [giờ mở cửa;thời gian làm việc;lịch phục vụ;giờ hành chính] [mùa hè;mùa đông;trong tháng Tết;] [của {tv};tại {tv};] | [Buổi sáng;Sáng] từ 7 giờ [đến 11 giờ;30 đến 11 giờ 30], [chiều;buổi chiều] từ [13 giờ 30;14 giờ]; [áp dụng từ {ngày};nghỉ chiều thứ Sáu].
    [Hội nghị;Tổ chức hội nghị] [cán bộ, viên chức;viên chức và người lao động;người lao động;dân chủ cơ sở] {tv} năm [2026;2025] | Hội nghị [sửa đổi quy chế chi tiêu nội bộ;bầu ban thanh tra nhân dân;ký giao ước thi đua giữa các phòng;thảo luận thu nhập tăng thêm].
    [Khám sức khỏe;Tiêm vắc xin cúm;Tập huấn sơ cứu;Tầm soát ung thư] [định kỳ;] cho [viên chức;người lao động;toàn thể cán bộ;chị em] [cơ quan;thư viện;{tv}] | [Cơ quan hợp đồng với bệnh viện;Mỗi người nhịn ăn sáng;Các phòng đăng ký], [kết quả gửi riêng từng người;lịch chia theo phòng].
    [Chia tay;Gặp mặt;Liên hoan chia tay;Lễ chia tay] [đồng nghiệp;cán bộ;viên chức;bà {tên};ông {tên}] [nghỉ hưu;về hưu;nghỉ chế độ;chuyển công tác] | [Lãnh đạo cơ quan tặng hoa;Tập thể ôn lại kỷ niệm], [cảm ơn những năm gắn bó;chúc người về nhiều sức khỏe].
    [Thăm hỏi;Thăm;Động viên] [viên chức;đoàn viên công đoàn;cán bộ hưu trí;gia đình đồng nghiệp;con của người lao động] [ốm đau;bị bệnh hiểm nghèo;gặp hoàn cảnh khó khăn;mới sinh con] | [Đại diện công đoàn;Ban nữ công;Lãnh đạo cơ quan] [đến tận nhà;vào bệnh viện] [trao quà;trao tiền hỗ trợ] [từ quỹ tình nghĩa;do anh chị em góp].
    [Tin buồn;Cáo phó;Lời chia buồn;Tin buồn từ công đoàn] | [Thân mẫu;Thân phụ;Chồng;Nhạc phụ] [đồng chí;chị;anh] {tên}, [viên chức phòng Nghiệp vụ;nguyên cán bộ thư viện], [từ trần;qua đời] ngày {ngày}; [lễ viếng tại nhà tang lễ;cơ quan tổ chức đoàn viếng].
    [Quy chế;Nội quy;Quy định] [chi tiêu nội bộ;làm việc của cơ quan;tiếp khách;sử dụng tài sản công;văn hóa công sở;khen thưởng] [sửa đổi;mới;năm 2026] | [Áp dụng cho;Yêu cầu] [toàn bộ viên chức, người lao động;trưởng các phòng;nhân viên hợp đồng], [định mức khoán điện thoại;vi phạm bị trừ điểm thi đua].
    [Xét;Họp xét;Kết quả;Đề nghị] [nâng bậc lương;nâng lương trước thời hạn;danh hiệu chiến sĩ thi đua cơ sở;thi đua quý;thu nhập tăng thêm] [cho viên chức;năm 2025;của cơ quan] | [Hội đồng;Hội đồng thi đua;Hội đồng lương] [của thư viện họp ngày {ngày};bỏ phiếu kín], [{n} người đủ điều kiện;danh sách niêm yết ở bảng tin cơ quan].
    [Đánh giá;Hướng dẫn đánh giá;Kết quả đánh giá], xếp loại [viên chức;người lao động;đảng viên;cán bộ quản lý] [cuối năm;quý {th};năm 2025] | [Các phòng họp bình xét;Cá nhân tự chấm điểm], [gửi phiếu về phòng Tổ chức;hạn nộp {ngày}].
    [Thông báo tuyển dụng;Kết quả tuyển dụng;Tuyển] [viên chức;lao động hợp đồng;nhân viên bảo vệ;tạp vụ;kế toán] [của {tv};vào làm việc tại {tv};] | [Chỉ tiêu {n} vị trí;Hồ sơ nộp tại phòng Hành chính], [xét tuyển hai vòng;thử việc ba tháng], [hạn cuối {ngày};niêm yết danh sách trúng tuyển].
    [Lịch công tác;Lịch làm việc;Lịch họp] tuần [của ban giám đốc;lãnh đạo thư viện;{n};cơ quan] | [Thứ Hai giao ban;Thứ Ba họp chi ủy;Sáng thứ Tư họp trưởng phòng], [chiều tiếp đoàn kiểm tra;xe cơ quan đi Sở], [thành phần theo giấy mời].
    [Kết luận;Biên bản;Thông báo kết luận] [họp giao ban;cuộc họp trưởng phòng;cuộc họp ban giám đốc] [tháng {th};tuần qua;quý {th}] | [Giao phòng Hành chính;Giám đốc giao các phòng] [hoàn thiện hồ sơ quyết toán;sắp xếp lại chỗ làm việc;rà soát hợp đồng lao động] [trước {ngày};đúng hạn].
    [Kiện toàn;Thành lập;Phân công] [ban chỉ đạo;hội đồng sáng kiến;tổ thanh lý tài sản;ban phòng cháy chữa cháy cơ sở;tổ giúp việc] [của cơ quan;tại {tv};] | [Trưởng ban là giám đốc;Gồm {n} thành viên], [thư ký là văn thư cơ quan;tự giải thể khi xong việc].
    [Tập huấn;Thực tập;Diễn tập;Kiểm tra] [phòng cháy chữa cháy;an toàn lao động;bảo mật nội bộ;phần mềm chấm công] [cho viên chức;tại cơ quan;tại trụ sở {tv}] | [Toàn bộ nhân viên;Đội phòng cháy cơ sở] [thoát hiểm theo sơ đồ;ký cam kết], [công an hướng dẫn dùng bình chữa cháy;biên bản lưu tại phòng Hành chính].
    [Đoàn thanh niên;Chi đoàn;Đoàn cơ sở] {tv} [họp chi đoàn;dọn vệ sinh cơ quan;kết nạp đoàn viên;tham quan về nguồn;thi đấu giao hữu] | [Đoàn viên;Bí thư chi đoàn;{n} đoàn viên] [ôn truyền thống;quét dọn kho, sân;đá bóng với chi đoàn bạn], [siết chặt tinh thần đoàn kết].
    [Ban Nữ công;Nữ công;Tổ nữ công] {tv} [tổ chức;họp mặt;thi] [cắm hoa;nấu ăn;trang phục áo dài;nói chuyện sức khỏe] [ngày 8/3;dịp 20/10] | [Chị em các phòng;Nữ viên chức] [trổ tài;giao lưu;nhận hoa], [nam đồng nghiệp vào bếp;trao giải nhất cho tổ Nghiệp vụ].
    [Tặng quà;Vui Trung thu;Vui Tết thiếu nhi;Khen thưởng học giỏi] [cho con em viên chức;cho con cán bộ;con em người lao động] [thư viện;cơ quan;{tv}] | [{n} cháu;Các cháu] [được nhận quà;phá cỗ;nhận thưởng] [từ quỹ công đoàn;cùng bố mẹ tại hội trường cơ quan].
    [Tổng kết;Sơ kết] [phong trào thi đua nội bộ;công tác công đoàn;hoạt động cơ quan;việc thực hiện nếp sống văn minh công sở] [sáu tháng;năm 2025;quý {th}] [tại {tv};] | [Tuyên dương;Khen thưởng] [{n} cá nhân;ba tập thể phòng] [hoàn thành tốt;không đi muộn], [mức thưởng trích từ quỹ phúc lợi].
    [Công khai;Thông báo công khai] [dự toán;quyết toán ngân sách;tài chính;thu chi;tài sản] [của đơn vị;quý {th};năm 2025 của {tv}] | [Niêm yết tại trụ sở;Kế toán báo cáo trước hội nghị], [ý kiến gửi ban thanh tra nhân dân;thời hạn niêm yết {n} ngày].
    [Kỷ luật;Khiển trách;Xử lý;Kiểm điểm] [viên chức;nhân viên;cá nhân] [vi phạm giờ giấc;vi phạm quy chế làm việc;làm mất sách kho] | [Hội đồng kỷ luật họp;Cơ quan lập biên bản], [hình thức khiển trách;rút kinh nghiệm trong toàn đơn vị].
    [Quyên góp;Ủng hộ;Vận động] [một ngày lương;quỹ tương trợ;quỹ vì đồng nghiệp;quỹ đền ơn đáp nghĩa] [trong cơ quan;của viên chức] {tv} | [Toàn thể cán bộ;Công đoàn viên] [hưởng ứng;đóng góp được {n} triệu đồng], [chuyển về công đoàn ngành;trao cho người bị nạn].
    [Cử;Danh sách cử;Quyết định cử] [viên chức;cán bộ;đảng viên;hai nhân viên] [{tv};] [học lớp cao cấp chính trị;đi học cao học;dự lớp bồi dưỡng quản lý nhà nước;thi thăng hạng chức danh nghề nghiệp] | [Học phí;Kinh phí] [do cơ quan hỗ trợ;cá nhân tự túc], [bố trí người làm thay;giữ nguyên lương trong thời gian học].
    [Sắp xếp;Tinh gọn;Ổn định;Phương án] [tổ chức bộ máy;phòng chuyên môn;nhân sự;vị trí việc làm] [sau sáp nhập;sau hợp nhất;] của {tv} | [Từ {n} phòng còn năm phòng;Viên chức dôi dư;Trưởng, phó phòng] [được bố trí vị trí tương đương;nghỉ theo nghị định tinh giản;bảo lưu phụ cấp].
    [Tham quan;Du xuân;Nghỉ dưỡng;Về nguồn] [của công đoàn;cùng công đoàn;dành cho viên chức] {tv} tại [{tpnn};{nước};Sa Pa;Huế;Côn Đảo] | [Đoàn {n} người;Đoàn viên] [chia hai đợt;đi trong bốn ngày], [kinh phí công đoàn hỗ trợ một nửa;ai đi đăng ký với tổ trưởng].
    [Liên hoan;Tiệc;Gặp mặt nội bộ] [mừng;chúc mừng] [cơ quan;tập thể;giám đốc] [nhận Huân chương Lao động;được Bộ tặng bằng khen;nhận cờ thi đua] | [Anh chị em;Công đoàn] [chung vui tại nhà ăn;quay số trúng thưởng;hát karaoke], [cảm ơn sự cố gắng của từng phòng].
    [Kê khai;Nộp;Bổ sung] [tài sản, thu nhập;lý lịch đảng viên;hồ sơ viên chức;phiếu khảo sát việc làm] [năm 2025;trước {ngày}] | [Đối tượng là;Áp dụng với] [trưởng, phó phòng;viên chức làm kế toán;toàn thể người lao động], [gửi bản giấy về tổ chức cán bộ;theo mẫu đính kèm].
    [Nhắc;Đề nghị;Yêu cầu] [các phòng;trưởng phòng;viên chức;anh chị em] [nộp báo cáo tháng;cập nhật chấm công;đeo thẻ khi làm việc;tắt điện khi ra về;đăng ký nghỉ phép] | [Văn thư tổng hợp;Bộ phận Hành chính kiểm tra] [vào thứ Sáu hằng tuần;trước {ngày}], [phòng nào chậm bị trừ điểm].
    [Bảo trì;Nâng cấp;Tạm ngắt] [mạng nội bộ;máy chủ;hệ thống email cơ quan;phần mềm quản lý;điện] [vào cuối tuần;tối {ngày};] | [Các phòng;Nhân viên;Viên chức] [lưu dữ liệu;tắt máy tính trước 17 giờ;không truy cập trong hai giờ], [tổ Tin học thông báo khi xong].
    [Phát động;Ký giao ước] thi đua [nội bộ;giữa các phòng;chào mừng đại hội đảng bộ cơ quan] [tại {tv};] | [Năm phòng;Các tổ công đoàn] [đăng ký chỉ tiêu;cam kết không sinh con thứ ba;giữ cơ quan xanh, sạch], [chấm điểm hằng tháng].
    [Lịch tiếp;Tiếp;Đối thoại với] [viên chức;người lao động;công dân] [của giám đốc;định kỳ] {tv} | [Ban giám đốc;Giám đốc] [nghe ý kiến về chế độ ca kíp;trả lời về trang phục ngành;giải đáp chế độ bảo hiểm].
    [Thanh lý;Đấu giá;Kiểm kê] [tài sản cũ;máy tính hỏng;bàn ghế;xe ô tô cơ quan] [của {tv};] | [Hội đồng thanh lý;Phòng Hành chính – Kế toán] [niêm yết danh mục;mời viên chức đăng ký mua], [thu tiền nộp ngân sách].
    [Làm thẻ;Đổi thẻ;Trả sách;Cấp thẻ]: [tạm dừng;tạm ngưng nhận] [tại quầy;hồ sơ] [trong hai ngày;đến {ngày};do bảo trì phần mềm] | [Thư viện trân trọng thông báo;Bạn đọc vui lòng quay lại sau], [tài khoản đã có không ảnh hưởng;sách đến hạn được tự gia hạn].
    [Phổ biến;Quán triệt;Học tập] [quy định mới về bảo hiểm xã hội;luật viên chức sửa đổi;nghị quyết đại hội;quy định những điều đảng viên không được làm] [cho toàn thể cán bộ;trong cơ quan;tại chi bộ] {tv} | [Báo cáo viên;Phòng Tổ chức] [trình bày điểm mới;giải đáp chế độ nghỉ phép, thai sản].
    Chuyển [công tác;vị trí việc làm;viên chức giữa các phòng] [từ {ngày};trong quý {th};tại {tv}] | [Ba nhân viên;Chị {tên};Anh {tên}] [sang phòng Tin học;về bộ phận lưu động;bàn giao kho trước cuối tuần], [hưởng phụ cấp độc hại;giữ nguyên ngạch].
    [Mừng thọ;Chúc Tết;Gặp mặt] cán bộ [hưu trí;lão thành;nghỉ hưu] của {tv} | [Công đoàn cơ quan;Ban giám đốc] [thông báo tình hình đơn vị;tặng quà các cụ], [các bác kể chuyện thời bao cấp giữ kho].
    Danh sách [viên chức;cán bộ;đoàn viên] [nhận quà Tết;làm thêm giờ;hưởng phụ cấp độc hại;tham gia hiến máu;trực đêm giao thừa] | [Kế toán chi qua tài khoản;Ai sai sót báo lại], [hạn phản hồi {ngày};tổ trưởng ký xác nhận].
    Hội thi [tìm hiểu lịch sử công đoàn;tiếng hát viên chức;nét đẹp công sở;thể thao cán bộ] [cấp cơ sở;ngành văn hóa]: {tv} [đoạt giải ba;góp hai tiết mục;cử đội tham gia] | [Đội tuyển cơ quan;Các đoàn viên] [tập luyện ngoài giờ;được công đoàn ngành tặng giấy khen].
    [Lấy phiếu tín nhiệm;Giới thiệu nhân sự;Quy hoạch;Rà soát quy hoạch] [chức danh;lãnh đạo, quản lý;phó giám đốc;cấp ủy] {tv} [giai đoạn 2026–2031;] | [Hội nghị cán bộ chủ chốt;Tập thể lãnh đạo] [bỏ phiếu kín;thảo luận dân chủ], [hồ sơ trình Sở Nội vụ;trình đảng ủy phê duyệt].
    Chấm công bằng khuôn mặt áp dụng từ đầu tháng | Người đi công tác phải có lệnh điều động gửi phòng Hành chính trước một ngày.
    Sinh nhật tập thể quý một của công đoàn viên | Mười hai anh chị em được cắt bánh, nhận hoa tại phòng họp tầng ba.
    Ban giám đốc thông báo phân công nhiệm vụ mới | Một phó giám đốc phụ trách cơ sở hai và xe cộ, người còn lại lo tài chính, nhân sự.
    Mẫu đơn xin nghỉ không lương và quy trình duyệt | Đơn qua trưởng phòng, tổ chức cán bộ rồi mới trình giám đốc.
    Đăng ký đồng phục cho nhân viên các quầy | Mỗi người hai bộ, số đo gửi chị phụ trách công đoàn.
    Phòng đọc báo tạm đóng cửa vì thấm dột | Thợ sẽ sửa trần trong mười hôm; bạn đọc sang phòng đọc tổng hợp ở tầng dưới.
    Thư viện ngừng phục vụ chiều nay do cúp điện đột xuất | Mong bạn đọc thông cảm, sách đến hạn không bị tính quá hạn.
    Nghỉ phục vụ sáng thứ Hai hằng tuần để vệ sinh kho | Lịch mới áp dụng cho mọi phòng từ tháng tới.
    Không tiếp bạn đọc trong ba ngày kiểm kê | Toàn bộ nhân viên tập trung về kho sách đóng.
    Bãi gửi xe của cơ quan dời sang cổng sau | Nhân viên để xe theo ô đã đánh số, khách để ngoài sân.
    Phòng Bảo quản khen thưởng đột xuất một nhân viên | Chị phát hiện chập điện và kịp báo bảo vệ ngay trong đêm.
    Công đoàn viên đăng ký mua nhà ở xã hội | Hồ sơ cần xác nhận thu nhập của kế toán.
    Kết quả bầu tổ trưởng tổ công đoàn khối phục vụ | Tỷ lệ phiếu đạt tám mươi phần trăm.
    Thư chúc mừng năm mới của Giám đốc gửi toàn thể viên chức | Giám đốc cảm ơn sự cố gắng của từng phòng trong năm qua.
    Vợ chồng cùng làm ở thư viện được biểu dương gia đình viên chức tiêu biểu | Công đoàn ngành trao giấy khen trong buổi họp mặt.
    Hoãn họp cơ quan chiều thứ Năm | Trưởng các phòng nhắn lại cho nhân viên; lịch mới báo sau.
    Đảng viên đi công tác nước ngoài phải báo cáo chi ủy | Hướng dẫn mới yêu cầu nộp bản thu hoạch sau chuyến đi.
    Công đoàn cho chị em đi lễ hội hoa ở Côn Minh | Danh sách hai mươi người, hộ chiếu nộp trước cuối tháng.
    Đồng nghiệp cưới: công đoàn mời chung vui | Tiệc tổ chức tại hội trường cơ quan trưa thứ Bảy.
    Tiễn chiến sĩ mới: nhân viên bảo vệ thư viện lên đường nhập ngũ | Cơ quan giữ vị trí việc làm cho đến khi hết nghĩa vụ.
    Hội đồng sáng kiến cơ sở họp chấm tám giải pháp của viên chức | Kết quả dùng để xét thi đua cuối năm.
    Điều động lái xe sang phục vụ phòng Lưu động | Anh em nhận lịch chạy xe vào chiều thứ Sáu.
    Bố trí chỗ làm việc tạm trong thời gian sửa nhà B | Khối văn phòng dồn về tầng hai, phòng Kế toán ở nhờ thư viện thiếu nhi.
    Viên chức phòng Số hóa nhận chế độ bồi dưỡng bằng hiện vật | Sữa và khẩu trang phát đầu tháng.
    Thư viện tổ chức bữa cơm tất niên cho cán bộ, nhân viên | Mọi người gói bánh, quét sân và bốc thăm quà.
    Trao sổ tiết kiệm cho nhân viên tạp vụ có hoàn cảnh neo đơn | Tiền do anh chị em trong cơ quan góp suốt hai tháng.
    Chủ tịch công đoàn thư viện dự đại hội công đoàn viên chức tỉnh | Đoàn đại biểu cơ quan có ba người.
    Thay đổi số tài khoản nhận lương qua ngân hàng | Ai chưa nộp bản sao căn cước thì liên hệ kế toán.
    Hướng dẫn thanh toán công tác phí, tiền tàu xe | Hóa đơn quá mười lăm ngày không được nhận.
    Kế hoạch nghỉ phép năm của từng phòng | Không để quá hai người nghỉ cùng lúc ở bộ phận mượn trả.
    Đảng ủy kiểm tra việc thu nộp đảng phí ở chi bộ thư viện | Đoàn kết luận sổ sách đầy đủ, đúng hạn.
    Bàn giao công việc giữa giám đốc cũ và giám đốc mới | Buổi bàn giao có đại diện phòng Tổ chức của Sở.
    Giám đốc thư viện nhận quyết định nghỉ hưu | Ông bắt đầu nghỉ từ tháng sau, phó giám đốc tạm điều hành.
    Lễ công bố giám đốc mới của thư viện tỉnh sau hợp nhất | Phó Giám đốc Sở trao quyết định và tặng hoa.
    [Staff notice;Internal memo;Notice to staff]: [meeting moved to Friday;new leave form;time sheets due;parking rules;duty roster for Tet] | [All departments;Employees;Heads of section] [must reply by {ngày};should collect badges from administration;are asked to update records].
    [Library closed;Closing notice;Reading room closed] [for the Tet holiday;for stocktaking;for repairs;on National Day] | [Readers;Borrowers] may [return books at the gate;renew online]; we [reopen;resume service] on {ngày}.
    [Temporary change of;New winter;Summer] opening hours | [From {ngày};Until further notice] the library [opens at 8 a.m.;closes at 4 p.m.] [on weekdays;every day].
    [Trade union;Union committee] [of the library elects new chair;plans summer trip;visits sick colleague] | [Members;Union members] [contributed;voted], and the [staff welfare fund;committee] [paid half the cost;bought gifts].
    [Appointment;Farewell party;Retirement] [of the deputy director;for a long-serving colleague;of the head of cataloguing] | [Colleagues;Staff] [gathered;thanked her for thirty years of service] in the [staff room;meeting hall].
    [Server;Intranet;E-mail] [maintenance tonight;upgrade for staff accounts] | Staff [cannot log in for two hours;should save work] and contact the [IT team;administration].
    Thông báo [đóng cửa;dời lịch phục vụ;mở cửa muộn] [phòng đa phương tiện;kho mượn;khu tự học] [trong sáng {ngày};hai ngày cuối tuần] | [Lý do họp cơ quan;Do lắp lại hệ thống điện;Vì chuyển kho], [phòng khác vẫn mở;hẹn gặp lại bạn đọc vào tuần sau].
    [Trao;Tặng] [quà Tết;suất hỗ trợ;quà sinh nhật] cho [viên chức khó khăn;lao động nữ;nhân viên hợp đồng] [của thư viện;cơ quan] | [Kinh phí trích từ quỹ phúc lợi;Công đoàn cấp trên hỗ trợ], [{n} người được nhận;trao tại phòng họp].
    [Viên chức;Cán bộ;Nhân viên] {tv} [thi đấu cầu lông;giao hữu bóng chuyền;chạy việt dã;hát karaoke] [chào mừng ngày thành lập công đoàn;mừng ngày truyền thống ngành;với đơn vị bạn] | [Đội nam;Đội nữ;Các phòng] [giành giải nhì;hòa không bàn thắng], [cổ động viên là đồng nghiệp;vui vẻ đoàn kết].
    [Bàn giao;Nhận bàn giao] [kho sách;con dấu;tài sản;hồ sơ nhân sự] giữa [các phòng;hai thủ kho;trưởng phòng cũ và mới;hai đơn vị sau sáp nhập] | [Biên bản có chữ ký ban giám đốc;Kế toán chốt số liệu], [xong trước {ngày};thành phần theo quyết định].
    [Tổ chức;Mời họp;Giấy mời] [hội ý;họp toàn cơ quan;họp bất thường;họp xét thi đua] [sáng {ngày};chiều thứ Hai;] | [Toàn thể cán bộ;Trưởng phó phòng] [có mặt đúng giờ;vắng phải báo cáo], [nội dung: phân công công việc quý;chuẩn bị đoàn kiểm tra của Sở].
    [Kết nạp;Xem xét kết nạp;Chuyển đảng chính thức cho] [quần chúng ưu tú;đảng viên dự bị;đoàn viên] [là thủ thư;phòng Số hóa;] | [Chi bộ;Cấp ủy] [thống nhất cao;đọc lời thề trước cờ], [thủ tục gửi đảng ủy cấp trên].
    Học tập [chuyên đề;nghị quyết;di chúc Bác] tại [đảng bộ;chi bộ] {tv} | [Đảng viên viết bản thu hoạch;Mỗi đảng viên đăng ký một việc làm theo], [bí thư kết luận;nộp trước {ngày}].
    [Đoàn kiểm tra;Thanh tra Sở;Công đoàn ngành] [kiểm tra;làm việc về] [chấp hành quy chế dân chủ;thu chi công đoàn;hồ sơ viên chức;an toàn phòng cháy] tại {tv} | [Đơn vị giải trình;Đoàn lập biên bản], [kiến nghị bổ sung sổ sách;ghi nhận ưu điểm].
    [Hỗ trợ;Trợ cấp] [tiền tàu xe về quê;tiền ăn trưa;thâm niên;thai sản;thôi việc] cho [viên chức;người lao động] thư viện | [Mức chi theo quy chế;Quyết định của giám đốc], [kế toán chuyển khoản;áp dụng từ {ngày}].
    [Khai xuân;Gặp mặt đầu năm;Tất niên;Liên hoan] [của cơ quan;tại {tv};cùng các tổ công đoàn] | [Giám đốc lì xì;Toàn thể anh chị em] [chúc sức khỏe;nâng ly], [phát động thi đua quý {th};phân công trực đầu xuân].
    Thư viện tỉnh bầu [trưởng ban thanh tra nhân dân;đại biểu dự đại hội công đoàn;bí thư chi đoàn] [khóa mới;nhiệm kỳ mới] | Bà {tên} trúng cử với [{n} phiếu;đa số phiếu], cơ quan chúc mừng.
    Mất sách trong kho: thư viện yêu cầu các tổ tự kiểm điểm | Trưởng phòng Bảo quản báo cáo giám đốc trước thứ Sáu, thủ kho viết tường trình.
    Khuyến khích viên chức đi xe đạp đến cơ quan | Công đoàn dựng mái che mới, ai tham gia được cộng điểm thi đua.
    Một giờ dọn dẹp bàn làm việc chiều thứ Sáu | Phong trào do nữ công phát động, các phòng chụp ảnh trước và sau.
    Quay lại làm việc sau nghỉ lễ: thư viện nhắc nhân viên đúng giờ | Bộ phận Hành chính điểm danh bằng máy.
    Viên chức nam thư viện nhập học lớp quốc phòng đối tượng bốn | Danh sách năm người, lịch học hai tuần.
    Phòng đọc người lớn không mở cửa sáng thứ Ba | Cán bộ phòng tập trung xếp lại kho, mong bạn đọc lượng thứ.
    Thi tay nghề bảng lương mới: xếp lại ngạch thư viện viên cho mười hai người | Hội đồng xét của cơ quan công bố danh sách dự kiến.
    Cơ quan ký hợp đồng bảo hiểm sức khỏe cho người lao động | Mức đóng chia đôi giữa công đoàn và cá nhân.
    Hai nhân viên thư viện được cử sang Úc học ngắn hạn bàn giao việc | Người ở lại nhận thêm ca trực tối, phụ cấp theo quy chế.
    Đoàn công đoàn thư viện tỉnh du lịch Bangkok bốn ngày | Anh chị em mua vé theo nhóm, quỹ phúc lợi hỗ trợ ba triệu mỗi người.
    Mừng đồng nghiệp bảo vệ thạc sĩ ở Hàn Quốc trở về | Cơ quan tổ chức bữa cơm thân mật, chị nhận lại công việc ở phòng Tin học.
    [Ban lãnh đạo;Ban giám đốc;Giám đốc] {tv} [gặp mặt;đối thoại;họp rút kinh nghiệm với] [người lao động;các tổ trưởng;viên chức trẻ] [đầu quý;cuối năm;] | [Nhiều ý kiến về ca trực tối;Các câu hỏi xoay quanh lương, phụ cấp], [được trả lời ngay;sẽ đưa vào quy chế sửa đổi].
    [Phòng Hành chính;Phòng Tổ chức – Hành chính;Văn phòng cơ quan;Văn thư] [thông báo;lưu ý;nhắc] [chốt công tháng;cấp lại thẻ ngành;nộp ảnh hồ sơ;khai thuế thu nhập cá nhân;lấy số đo áo] | [Anh chị em;Từng cá nhân;Các bộ phận] [gửi trước {ngày};ký nhận tại bàn văn thư], [quá hạn tự chịu;ai vướng gọi số máy lẻ].
    [Nghỉ;Đóng cửa;Thư viện nghỉ] [bù;lễ;Tết Âm lịch;ngày Chiến thắng;giỗ Tổ;dịp 2/9] [từ {ngày};trong ba ngày;năm nay] | [Hệ thống mượn trả tạm dừng;Các quầy không nhận khách], [sách tới hạn được lùi ngày;mở lại đúng giờ cũ], [chúc bạn đọc nghỉ lễ vui].
    [Xin lỗi bạn đọc:;Khẩn:;Lưu ý:;Thông báo:] [phòng mượn;phòng máy;tầng hai;kho mở;toàn bộ thư viện] [không phục vụ;tạm đóng;đóng cửa sớm] [chiều nay;sáng {ngày};hết tuần này] | [Lý do;Vì] [mất nước;họp toàn cơ quan;tổng vệ sinh;bão sắp vào;thợ sửa thang máy], [bạn đọc vui lòng quay lại sau;quầy bảo vệ nhận sách trả].
    [Từ {ngày};Bắt đầu từ tuần sau;Trong mùa thi] [thư viện;{tv};các phòng] [mở cửa muộn một giờ;không làm việc thứ Bảy;đổi giờ chiều;nghỉ thứ Hai] | [Giờ mới;Lịch này] [áp dụng đến hết tháng;thay lịch cũ dán ở cổng], [mong bạn đọc sắp xếp thời gian].
    [Tập thể;Cán bộ;Viên chức] phòng [Địa chí;Tin học;Bổ sung;Thiếu nhi;Bảo quản] [họp bình bầu;đăng ký thi đua;nhận khen thưởng quý;đổi phòng làm việc] | [Trưởng phòng chủ trì;Cuộc họp kéo dài cả buổi sáng], [hai người được đề nghị lao động tiên tiến;ý kiến gửi về hội đồng thi đua].
    [Công đoàn;Tổ công đoàn;Công đoàn bộ phận] [phòng Phục vụ;khối văn phòng;thư viện] [phát phiếu khảo sát;bán vé xem kịch ưu đãi;mua bảo hiểm;trao quà sinh nhật;thay ủy viên] [cho đoàn viên;trong tháng công nhân;] | [Ai có nhu cầu;Mỗi người] [ghi tên ở bảng tin;nhận tại tổ trưởng], [quỹ bù phần chênh].
    [Chi bộ;Chi ủy;Bí thư chi bộ] [thư viện;trực thuộc;{tv}] [ra nghị quyết tháng;phân công đảng viên giúp đỡ quần chúng;góp ý văn kiện;kiểm tra chéo;thu đảng phí qua ứng dụng] | [Đảng viên vắng phải báo;Buổi họp], [tự phê bình;thống nhất ba nhiệm vụ], [biên bản gửi đảng ủy Sở].
    [Ông;Bà;Anh;Chị] {tên} [làm;được cử làm;nhận nhiệm vụ;giữ chức] [trưởng phòng Công tác bạn đọc;phó phòng Nghiệp vụ;quyền giám đốc;tổ trưởng tổ lưu động;kế toán] [{tv};của thư viện;] | [Quyết định ký ngày {ngày};Nhiệm kỳ năm năm], [có hiệu lực từ đầu tháng;người cũ chuyển sang phụ trách cơ sở hai].
    [Giám đốc cũ;Phó Giám đốc;Trưởng phòng lâu năm;Bác bảo vệ;Chị tạp vụ] [{tv};của thư viện] [về hưu;nói lời chia tay;làm ngày cuối cùng] | [Anh em tiễn ra tận cổng;Bữa cơm thân mật], [ai cũng bịn rịn;cơ quan tặng chiếc đồng hồ], [bàn giao chìa khóa cho người mới].
    [Đám cưới;Mừng tân gia;Thôi nôi con;Tin vui] [đồng nghiệp;nhân viên phòng máy;cô thủ thư trẻ] [của thư viện;] | [Công đoàn mừng chung;Mời anh chị em trong cơ quan], [tiệc chiều thứ Bảy;đi xe chung từ cổng].
    [Viếng;Chia buồn;Phúng điếu] [thân sinh;mẹ vợ;người thân] [của viên chức;của anh {tên};đồng nghiệp đã nghỉ hưu] | [Công đoàn cơ quan thành kính;Đoàn viếng khởi hành 14 giờ], [anh chị em đi cùng đăng ký với văn phòng].
    [Hội đồng;Tổ] [xét lương;khoa học;thẩm định mua sắm;kiểm kê tài sản] của [cơ quan;thư viện;đơn vị] [họp;kết luận;thay thành viên] | [{n} hồ sơ;Danh sách] [được thông qua;đạt yêu cầu], [kết quả gửi riêng từng người;thắc mắc nộp trong năm ngày].
    [Sửa;Bổ sung;Góp ý] [quy chế dân chủ;quy chế thi đua;bảng mô tả công việc;thỏa ước lao động tập thể] [của thư viện;trong đơn vị] | [Dự thảo gửi các tổ;Mỗi phòng góp ý bằng văn bản], [ý kiến gửi trước {ngày};thông qua tại hội nghị viên chức].
    [Trực;Phân công trực] [bão;hè;cơ quan đêm giao thừa;dịp bầu cử;kho sách] | [Mỗi ca hai người, một nam một nữ;Danh sách kèm số điện thoại], [ai bận phải đổi với đồng nghiệp;lãnh đạo trực 24/24].
    [Giao ban;Họp lãnh đạo;Hội ý] [đầu tuần;tháng {th};mở rộng] [ở {tv};của ban giám đốc] | [Các phòng báo cáo tiến độ;Giám đốc nhắc chuyện đi muộn], [giao việc đến từng người;chốt lịch tiếp khách tuần].
    [Thi tuyển;Xét tuyển;Ký hợp đồng] [hai vị trí;viên chức thư viện hạng IV;lái xe;nhân viên kỹ thuật] [tại {tv};năm 2026;] | [Hồ sơ nhận tại phòng Tổ chức;Thí sinh xem phòng thi], [lệ phí {n} nghìn đồng;người trúng tuyển nhận việc ngày {ngày}].
    [Đoàn viên;Chi đoàn;Bí thư chi đoàn] [thư viện;cơ quan;{tv}] [bình chọn đoàn viên xuất sắc;đóng đoàn phí;đá bóng giao hữu;trực cổng;đi về nguồn Côn Đảo] | [Chi đoàn còn {n} bạn;Cuộc họp diễn ra tối thứ Năm], [lên kế hoạch quý;rút thăm chia đội].
    [Nữ công;Chị em;Hội phụ nữ cơ quan] {tv} [học cắm hoa;khám phụ khoa;tổng kết năm;nhảy dân vũ;đi chợ nổi] | [Nam giới lo hậu cần;Ban nữ công], [ai mang theo con nhỏ báo trước;quỹ hỗ trợ một nửa].
    [Công đoàn thư viện;Cơ quan;Đoàn viên] [đi nghỉ;tổ chức tham quan;du lịch] [Thái Lan;Singapore;Côn Minh;Đài Loan;Viêng Chăn;Seoul] [bốn ngày;dịp hè;] | [Ai chưa có hộ chiếu làm gấp;Xe đón tại trụ sở], [quỹ phúc lợi bù ba triệu một người;danh sách chốt {ngày}].
    [Tiệc;Buổi gặp mặt;Bữa cơm] [mừng thư viện nhận huân chương;mừng anh {tên} được Bộ khen;đón danh hiệu] [của anh chị em;trong nội bộ] | [Cả cơ quan;Mỗi phòng một tiết mục], [hát đến tối;quà trích quỹ công đoàn], [không nhận phong bì].
    [Đánh giá;Chấm điểm;Xếp loại] [nhân viên hợp đồng;các phòng;lãnh đạo cấp phòng] [cuối quý;sáu tháng;] | [Phiếu kín nộp hòm ở văn phòng;Ai tự chấm sai sẽ trừ điểm], [kết quả dùng để chia thu nhập tăng thêm].
    [Thất lạc;Mất;Tìm thấy] [chìa khóa kho;thẻ chấm công;dấu tên;máy đo độ ẩm] [trong cơ quan;ở phòng họp] | [Ai nhặt được;Người giữ cuối cùng] [báo văn phòng;viết tường trình], [bảo vệ kiểm camera].
    [Cập nhật;Rà soát;Kê lại] [hồ sơ viên chức;lý lịch đảng viên;số tài khoản nhận lương;bằng cấp của nhân viên] [trên phần mềm của Sở;] | [Mỗi người tự điền;Phòng Tổ chức hướng dẫn], [thiếu giấy tờ bổ sung trước {ngày}].
    [Tập huấn nội bộ;Học nội bộ;Chia sẻ chuyên môn] [sáng thứ Sáu;giữa các phòng;cho nhân viên mới] [của {tv};] | [Phòng Tin học hướng dẫn đồng nghiệp;Người đi học về báo cáo lại], [cách dùng phần mềm chấm công;quy trình xử lý sách hỏng], [ai vắng xem lại băng].
    Điểm danh bằng vân tay bị lỗi, tháng này ký tay | Tổ trưởng từng tổ giữ sổ, cuối tháng nộp kế toán tính công.
    Thay ổ khóa phòng nghỉ trưa của nhân viên nữ | Chìa mới nhận ở bàn chị Hòa, mỗi tủ một người.
    Không hút thuốc trong sân sau | Ban giám đốc nhắc lần hai, tổ bảo vệ được quyền lập biên bản.
    Chốt danh sách chụp ảnh kỷ yếu cơ quan | Mặc áo trắng, có mặt lúc bảy giờ ở sảnh, thợ chỉ chụp một buổi.
    Vé gửi xe tháng của cán bộ đổi màu | Vé cũ hết hạn ngày cuối quý, nhận vé mới kèm thẻ ngành.
    Lương tháng mười ba sẽ chi vào hai đợt | Kế toán giải thích lý do chậm quyết toán, mong anh chị em thông cảm.
    Phân lại phòng làm việc sau khi nhập hai thư viện | Khối nghiệp vụ ở nhà A, khối hành chính dồn sang nhà C, chuyển xong trước rằm.
    Hai người dôi dư xin nghỉ theo nghị định tinh giản | Cơ quan họp công khai, tính chế độ rồi trình Sở Nội vụ.
    Con chị em thi đỗ đại học được công đoàn thưởng | Mỗi cháu năm trăm nghìn và cuốn sổ tay.
    Bếp ăn tập thể mở lại, báo cơm trước chín giờ | Mỗi suất hai mươi lăm nghìn, trừ vào lương cuối tháng.
    Thủ kho xin lỗi vì để mối ăn sổ đăng ký cá biệt | Lãnh đạo yêu cầu kiểm điểm và kiểm kê lại dãy kệ trong tuần.
    Bầu người đại diện cho nhân viên vào ban thanh tra | Ba ứng viên, mỗi phòng một phiếu, kiểm phiếu công khai.
    Ủy ban kiểm tra Đảng ủy khối làm việc với chi bộ thư viện | Nội dung gồm sinh hoạt chi bộ, thu nộp đảng phí và kê khai tài sản.
    Ai đi học cao học năm tới đăng ký từ bây giờ | Mỗi phòng không quá một người, cam kết phục vụ sau khi về.
    Học tiếng Anh miễn phí dành riêng cho nhân viên quầy | Lớp tối thứ Ba, cô giáo là con gái một đồng nghiệp cũ.
    Nhân viên phải khẩu trang khi vào kho Pháp | Nấm mốc phát hiện ở dãy bốn, ai dị ứng báo trưởng phòng để đổi việc.
    Sếp mới, chìa khóa mới | Lễ bàn giao giữa hai giám đốc thư viện diễn ra gọn trong nửa giờ, phòng Tổ chức của Sở chứng kiến.
    Công khai mức chi tiếp khách quý hai | Bảng kê dán ở cầu thang, thắc mắc gửi thanh tra nhân dân.
    Xe số hai hỏng, tuần này anh em đi chung | Tổ lái xe sắp lại lịch, ưu tiên đoàn đi công tác tỉnh.
    Đính chính lịch họp chi đoàn | Chuyển từ thứ Tư sang tối thứ Năm, vẫn ở phòng truyền thống.
    Ký cam kết không để lộ dữ liệu bạn đọc | Tất cả nhân viên có tài khoản quản trị ký trước thứ Sáu.
    Thư viện đóng cửa một ngày để chuyển máy chủ | Tài khoản bạn đọc tạm không đăng nhập được, trả sách ở hộp ngoài cổng.
    Hết chỗ gửi đồ, mong bạn đọc mang ít hành lý | Tủ khóa đang sửa tới hết tháng, phòng đọc một đóng cửa từ trưa.
    Hủy lịch phục vụ tối do cán bộ tham gia tiêm chủng | Phòng tự học tối nghỉ hai hôm rồi mở lại.
    Giờ mùa đông của quầy trả sách | Quầy làm từ bảy rưỡi, nghỉ trưa dài thêm ba mươi phút.
    [All staff;Librarians;Section heads]: [new rota;uniform fitting;annual leave forms;fire drill;pay slips] [this week;for June;on Friday] | [Please sign;Swap shifts with colleagues;Late forms will not be accepted], [ask the office;see the board in the staff kitchen].
    [We are closed;Loans desk closed;No evening service;Short hours] [on {ngày};during the holiday;while lifts are repaired] | [Sorry for the trouble;Books due will be renewed], [doors reopen on Monday;use the drop box].
    [New head of;Acting director at;Promotion in] [lending services;the provincial library;the digitisation unit] | [Ms;Mr] Lan [takes over from;succeeds] a colleague who [retires;moves to another section] this month.
    """#
}
