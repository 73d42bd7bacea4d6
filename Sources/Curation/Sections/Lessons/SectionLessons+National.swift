extension SectionLessons {
  /// Lessons of what is national: everything in the country that is neither of the two others.
  static let national = #"""
    {tv} [khai mạc;tổ chức;mở] [trưng bày;triển lãm] [sách;báo xuân;tư liệu;ảnh] [mừng Đảng mừng Xuân;kỷ niệm ngày giải phóng miền Nam;chào mừng Quốc khánh 2/9;về Chủ tịch Hồ Chí Minh;về biển đảo] | [Hơn {n} tài liệu;{n} đầu sách, {n} ảnh] [được giới thiệu;được sắp theo ba chủ đề], [thu hút đông đảo bạn đọc;kéo dài đến {ngày}].
    {tỉnh}: [Ngày hội đọc sách;Ngày Sách và Văn hóa đọc Việt Nam;Tuần lễ hưởng ứng học tập suốt đời;Hội báo xuân] [năm 2026;lần thứ {th};] | [Gần {n} học sinh;Đông đảo người dân;Các trường] [tham gia thi kể chuyện;đổi sách lấy cây;xếp mô hình sách;nghe nhà văn trò chuyện].
    [Xe thư viện lưu động;Xe ô tô thư viện;Chuyến xe tri thức;Thư viện lưu động] [đến với;về;phục vụ] [học sinh;bà con;thiếu nhi] [xã {xã};vùng cao;huyện đảo;vùng biên] {tỉnh} | [Các em được đọc sách;Xe mang theo {n} cuốn sách;Học sinh] [, xem phim 3D;, truy cập Internet;, chơi trò đố vui] và [nhận quà;nghe giới thiệu sách].
    [Trao tặng;Tặng;Trao;Bàn giao] [tủ sách;{n} cuốn sách;thư viện thân thiện;góc đọc] cho [Trường Tiểu học {xã};Đồn Biên phòng;trại giam;xã {xã};bệnh viện;nhà văn hóa thôn] [ở {tỉnh};{tỉnh};] | [Kinh phí do doanh nghiệp;Sách do bạn đọc;Chương trình do nhóm thiện nguyện] [đóng góp;ủng hộ], [giúp các em;giúp chiến sĩ;giúp bà con] có thêm [sách hay;nơi đọc].
    {tv} [số hóa;hoàn thành số hóa;đưa lên mạng;công bố] [{n} trang tài liệu;tài liệu Hán Nôm;báo địa phương;kho địa chí;bộ ảnh cũ] | [Bạn đọc;Người dùng] [tra cứu miễn phí;truy cập bằng điện thoại] [trên cổng thư viện số;qua mã QR], [dữ liệu theo chuẩn quốc tế MARC 21;góp phần chuyển đổi số].
    {tv} [tập huấn;bồi dưỡng;mở lớp tập huấn] [nghiệp vụ thư viện;kỹ năng tra cứu;xây dựng tủ sách] cho [thủ thư trường học;cán bộ thư viện cấp xã;giáo viên;nhân viên thư viện cơ sở] | [{n} học viên;Học viên từ {n} xã] [được hướng dẫn phân loại sách;thực hành biên mục;làm quen phần mềm] [trong ba ngày;].
    [Bộ Văn hóa, Thể thao và Du lịch;Bộ;Cục Văn hóa cơ sở, Gia đình và Thư viện;Vụ Thư viện] [ban hành;lấy ý kiến;công bố;triển khai] [thông tư;kế hoạch;dự thảo nghị định;tiêu chuẩn;đề án] về [thư viện công cộng;văn hóa đọc;liên thông thư viện;chuyển đổi số thư viện] | [Văn bản;Dự thảo] [quy định;hướng dẫn;đặt mục tiêu] [các địa phương;thư viện cấp tỉnh] [bố trí kinh phí;hoàn thành trước năm 2030].
    [Bộ trưởng;Thứ trưởng;Cục trưởng] [Bộ Văn hóa, Thể thao và Du lịch;phụ trách thư viện;Cục Văn hóa cơ sở] [thăm;làm việc với;kiểm tra;dự khai mạc tại] {tv} | [Thứ trưởng;Lãnh đạo Bộ;Đồng chí] [đánh giá cao;đề nghị tỉnh] [mô hình phục vụ lưu động;đầu tư trụ sở;quan tâm chế độ người làm thư viện].
    [Bộ trưởng trao quyết định bổ nhiệm;Bổ nhiệm;Công bố quyết định bổ nhiệm] [Cục trưởng;Phó Cục trưởng;Vụ trưởng Vụ Thư viện;Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch;Giám đốc Thư viện Quốc gia Việt Nam] | Lễ [công bố;trao quyết định] diễn ra tại trụ sở Bộ, [Bộ trưởng chúc mừng;Thủ tướng ký quyết định], giao nhiệm vụ [phát triển văn hóa đọc;hoàn thiện thể chế thư viện].
    [Trao;Công bố;Lễ trao] [Giải thưởng Phát triển văn hóa đọc;Giải thưởng Sách quốc gia;danh hiệu Nghệ nhân;Bằng khen của Bộ trưởng;Kỷ niệm chương] [cho các tập thể, cá nhân;cho {n} thư viện;năm 2025] | [Bộ Văn hóa, Thể thao và Du lịch;Ban tổ chức;Bộ] [ghi nhận đóng góp cho phong trào đọc;vinh danh mô hình tiêu biểu] [trong cả nước;của {n} tỉnh, thành phố].
    {tv} [đón nhận;được tặng;vinh dự nhận] [Huân chương Lao động;Cờ thi đua của Chính phủ;Bằng khen của Thủ tướng] [nhân kỷ niệm {n} năm thành lập;] | [Phó Chủ tịch nước;Lãnh đạo tỉnh;Đại diện Bộ] [trao phần thưởng cao quý;gắn huân chương lên cờ truyền thống] [tại lễ kỷ niệm;trước đông đảo bạn đọc].
    [Phát động;Tổng kết;Chung kết;Trao giải] [cuộc thi;hội thi] [Đại sứ Văn hóa đọc;kể chuyện theo sách;vẽ tranh theo sách;thủ thư giỏi;giới thiệu sách trực tuyến;tìm hiểu biên giới] [tỉnh {tỉnh};toàn quốc;năm 2026] | [Ban tổ chức nhận;Cuộc thi thu hút] [{n} bài dự thi;{n} thí sinh] [của các trường;trong toàn tỉnh], [giải nhất thuộc về;trao {n} giải].
    [Câu lạc bộ;Nhóm] [bạn đọc;đọc sách;yêu sách] [thiếu nhi;người cao tuổi;khiếm thị;gia đình trẻ] [ra mắt;sinh hoạt;kỷ niệm một năm] tại {tv} | [Thành viên;Hội viên] [gặp nhau mỗi cuối tuần;cùng bình một cuốn sách;nghe sách nói], [thủ thư dẫn dắt;có cà phê miễn phí].
    [Sách nói;Sách chữ nổi;Phòng đọc] cho người [khiếm thị;khuyết tật] [tại {tv};ở {tỉnh};] | [Thư viện;Hội Người mù tỉnh;Tình nguyện viên] [thu âm {n} cuốn;chuyển đổi sách sang chữ nổi Braille;hướng dẫn dùng điện thoại đọc màn hình].
    [Phạm nhân;Trại giam;Cơ sở giáo dục] [{tỉnh};] [thi viết cảm nhận sách;có thêm tủ sách;được mượn sách] | [Thư viện tỉnh phối hợp với trại;Cán bộ quản giáo] [luân chuyển {n} bản sách;tổ chức đọc sách hướng thiện], giúp [người lầm lỡ;phạm nhân] [yên tâm cải tạo].
    [Đồn Biên phòng;Chiến sĩ biên phòng;Tàu hải quân;Bộ đội] [{tỉnh};trên đảo;cửa khẩu] [nhận sách;có tủ sách;thi đọc sách] | [Thư viện tỉnh;Đoàn công tác] trao [{n} cuốn;báo, tạp chí], [giúp bộ đội;phục vụ quân và dân] [nơi biên cương;trên đảo xa].
    [UBND tỉnh;HĐND tỉnh;Sở Văn hóa, Thể thao và Du lịch] {tỉnh} [phê duyệt;ban hành;thông qua] [đề án phát triển văn hóa đọc;kế hoạch phát triển thư viện;nghị quyết hỗ trợ thư viện xã;dự án xây trụ sở thư viện] | [Kinh phí;Tổng mức đầu tư] [{n} tỷ đồng;từ ngân sách tỉnh], [mục tiêu đến năm 2030;mỗi xã một thư viện].
    [Khánh thành;Khởi công;Đưa vào hoạt động;Cải tạo] [trụ sở mới;nhà thư viện;không gian đọc mở;thư viện thông minh] [của {tv};tại {tỉnh};] | [Công trình;Tòa nhà] [cao năm tầng;rộng {n} mét vuông;có phòng đọc trẻ em], [trang bị máy mượn trả tự động;phục vụ cả buổi tối].
    Thư viện [Quốc gia Việt Nam;Khoa học Tổng hợp Thành phố Hồ Chí Minh;Hà Nội] [ra mắt;giới thiệu;vận hành] [ứng dụng di động;cổng dữ liệu;phòng đọc sáng tạo;dịch vụ mượn liên thư viện] | [Bạn đọc cả nước;Người dùng] [đăng ký thẻ trực tuyến;đọc tài liệu số;tìm kiếm toàn văn], [không phải đến trực tiếp;miễn phí năm đầu].
    [Liên hiệp thư viện;Liên chi hội thư viện;Hội Thư viện Việt Nam] [miền núi phía Bắc;Đông Nam Bộ;Bắc miền Trung;đồng bằng sông Cửu Long] [họp;tổng kết;hội nghị thường niên;hội thi] tại {tỉnh} | [Các tỉnh;Thư viện các tỉnh thành viên] [trao đổi kinh nghiệm;thống nhất chia sẻ biểu ghi;ký giao ước], [chuyển cờ luân lưu cho {tỉnh}].
    [Hội thảo;Tọa đàm;Nghiên cứu;Đề tài] [khoa học;] về [nhu cầu đọc của công nhân;thư viện xã sau sáp nhập;nguồn nhân lực thư viện;ứng dụng AI trong thư viện;dữ liệu lớn] [tại {tỉnh};] | [Các nhà nghiên cứu;Giảng viên;Tác giả] [đề xuất;phân tích] [giải pháp;mô hình] [phù hợp thực tế Việt Nam;cho thư viện tỉnh].
    [Ra mắt;Giới thiệu;Biên soạn;Xuất bản] [sách địa chí;thư mục chuyên đề;tập san;bộ sách lịch sử;cuốn sách] [về {tỉnh};"Địa danh {tỉnh}";về văn hóa các dân tộc] | [Ấn phẩm;Bộ sách] [tập hợp {n} tài liệu;do thư viện tỉnh sưu tầm], [giúp nhà nghiên cứu;phục vụ giáo dục địa phương].
    [Giao lưu;Gặp gỡ;Trò chuyện với] [nhà văn;nhà thơ;tác giả;dịch giả] {tên} tại {tv} | [Bạn đọc;Sinh viên;Học sinh] [nghe kể về quá trình viết;xin chữ ký;đặt nhiều câu hỏi], [tác giả tặng thư viện {n} cuốn sách;buổi trò chuyện do nhà xuất bản phối hợp].
    [Đọc;Tuần đọc;Giới thiệu;Bàn về] [văn học Nga;văn học {nước};truyện tranh Nhật;tiểu thuyết Pháp;truyện cổ Andersen;thơ Tagore;Harry Potter] tại câu lạc bộ [đọc sách;bạn đọc] {tv} | [Thành viên;Các bạn trẻ] [nêu cảm nhận;hóa trang nhân vật;thi đố vui], [thủ thư gợi ý bản dịch có trong kho;ai cũng mang theo một cuốn].
    [Lớp;Câu lạc bộ;Giờ;Góc] [tiếng Anh;tiếng Nhật;tiếng Hàn;tiếng Trung] [miễn phí;cuối tuần;] [cho thiếu nhi;cho bạn đọc] tại {tv} | [Cô giáo địa phương;Sinh viên sư phạm;Tình nguyện viên trong tỉnh] [dạy từ vựng qua truyện;dẫn dắt trò chơi], [mỗi buổi có {n} em;không thu học phí].
    {tv} [ứng dụng;dùng;triển khai;học cách dùng] [chatbot;Google Sheets;Canva;phần mềm Koha;mã nguồn mở DSpace;công nghệ RFID;Microsoft Teams;Facebook] [trong phục vụ;để quảng bá;vào quản lý] | [Cán bộ thư viện;Thủ thư] [tự cài đặt;tự biên soạn tài liệu;được bồi dưỡng] [giúp tiết kiệm thời gian;không tốn bản quyền].
    [Phòng đọc;Thư viện] [Samsung;Google;Lego;Toyota;Panasonic;Hyundai] [tại trường;ở xã {xã};trong khu công nghiệp] [{tỉnh};] [mở cửa;đón học sinh] | [Trường đặt tên theo nhà tài trợ;Công ty trong nước] [góp bàn ghế;lắp máy tính], [giáo viên quản lý;công nhân mượn sách sau giờ làm].
    [Trưng bày;Triển lãm;Không gian] [sách về Hà Lan;sách về {nước};manga;sách khoa học Nhật;sách dịch;tranh về kỳ quan thế giới] [do thủ thư sưu tầm;từ kho sách ngoại văn;] tại {tv} | [Thư viện;Phòng Thiếu nhi] chọn [{n} cuốn sách có sẵn;các bản dịch], [giúp học sinh tìm hiểu thế giới;nhằm khuyến đọc].
    {tv} [hưởng ứng;mừng;tổ chức hoạt động nhân] [Ngày Quốc tế Thiếu nhi;Ngày Quốc tế Phụ nữ;Ngày Sách và Bản quyền thế giới;Ngày Đọc truyện thế giới;Ngày Môi trường thế giới;Halloween;Giáng sinh] | [Thiếu nhi;Bạn đọc nhí;Gia đình] [thi vẽ;nghe kể chuyện;nhận quà], [thư viện miễn phí làm thẻ;tặng sách cho em nghèo].
    {tv} [áp dụng;chuyển sang;sử dụng;cập nhật] [chuẩn quốc tế ISO;khung phân loại DDC;quy tắc RDA;chuẩn Dublin Core;tuyên ngôn của UNESCO] [trong biên mục;cho kho mở;] | [Phòng Nghiệp vụ;Cán bộ] [xử lý lại {n} biểu ghi;dán nhãn mới], [bạn đọc tìm sách nhanh hơn;tra cứu thống nhất với cả nước].
    [Sinh viên;Học sinh] Trường [Quốc tế;Đại học Việt – Nhật;Việt – Đức;RMIT;chuyên Ngoại ngữ] [tặng sách;quyên góp sách;thăm] [cho trẻ vùng cao {tỉnh};{tv}] | [Các em;Nhóm sinh viên] [tự bán bánh gây quỹ;mang {n} cuốn truyện], [trao tận tay bạn nhỏ;cùng thủ thư xếp sách].
    [Kiều bào;Một Việt kiều;Gia đình giáo sư người Việt ở nước ngoài] [về quê;] [tặng;hiến tặng;xây] [{n} cuốn sách;tủ sách;thư viện] cho [{tv};làng {xã};quê nhà {tỉnh}] | [Ông;Bà;Gia đình] [sống xa quê nhiều năm;muốn trẻ quê mình có sách], [sách được bổ sung vào kho;lễ trao diễn ra tại sân đình].
    [Chợ;Phố;Đường] sách [{tỉnh};Tết;thiếu nhi] [mở cửa;rộn ràng;bán {n} cuốn] | [Các nhà xuất bản trong nước;Nhà sách] [giảm giá;tặng sách cũ], [thư viện tỉnh góp gian đọc miễn phí;người dân dạo chơi từ sáng sớm].
    [Dòng họ;Gia đình;Làng;Thôn;Chùa;Nhà thờ họ] [hiếu học;{xã};] [lập tủ sách;mở thư viện;có thư viện tư nhân] [ở {tỉnh};] | [Ông giáo về hưu;Chủ nhân;Cựu chiến binh {tên}] [góp {n} cuốn sách;mở cửa nhà cho trẻ đọc], [thư viện tỉnh hỗ trợ giá kệ;mỗi tối có hàng chục em đến].
    [Bạn đọc;Cô thủ thư;Thủ thư;Anh cán bộ thư viện xã] [mù;vùng cao;] [gắn bó;tận tụy;{n} năm giữ sách] ở {tỉnh} | [Ngày ngày;Suốt nhiều năm], [chị chở sách vào bản;anh sửa từng trang sách rách;ông ghi chép địa chí], [được bạn đọc quý mến;được tỉnh biểu dương].
    {tv} [phục vụ;mở cửa phục vụ;kéo dài giờ phục vụ] [buổi tối;xuyên trưa;cả Chủ nhật;mùa thi;dịp hè] [cho sinh viên;đáp ứng nhu cầu bạn đọc;] | [Phòng đọc có điều hòa;Sinh viên ôn thi;Trẻ nghỉ hè] [kín chỗ;đến đông gấp đôi], [thư viện bố trí thêm bàn;mở thêm lớp kỹ năng].
    [Luân chuyển;Đưa] [{n} cuốn sách;sách] [về;đến;xuống] [điểm bưu điện văn hóa xã;thư viện xã {xã};nhà giàn;khu công nghiệp;bệnh viện] [ở {tỉnh};] | [Mỗi quý đổi một lần;Theo kế hoạch phối hợp], [người dân;công nhân;bệnh nhân] [mượn không mất phí;có thêm sách đọc].
    {tỉnh} [sáp nhập;hợp nhất] với {tỉnh}: [hệ thống thư viện;mạng lưới thư viện xã;dữ liệu bạn đọc] [được kết nối;vận hành thông suốt] | [Bạn đọc hai địa bàn;Người dân] [dùng một thẻ;mượn ở nơi này trả nơi kia], [kho địa chí hai vùng tra chung;phục vụ không gián đoạn].
    [Tết;Tết Trung thu;Hè;Đêm hội trăng rằm] [ấm áp;vui;] [cùng sách;ở thư viện;cho trẻ em nghèo] {tỉnh} | [Thiếu nhi;Trẻ em vùng khó;Bạn nhỏ mồ côi] [rước đèn;nhận bánh và sách;thi bày mâm cỗ] [do thư viện tỉnh và đoàn thanh niên tổ chức;cùng thủ thư].
    [Công đoàn;Đoàn thanh niên;Hội Phụ nữ;Hội Cựu chiến binh] [tỉnh;khu công nghiệp;ngành dệt may;xã {xã}] [xây tủ sách;tặng sách;phối hợp mở điểm đọc] cho [công nhân;phụ nữ;thanh niên;hội viên] | [Tủ sách;Điểm đọc] đặt ở [khu nhà trọ;nhà văn hóa], [thư viện {tỉnh} luân chuyển sách;nhiều chị em đến mượn sau ca].
    Chi đoàn {tv} [tặng sách;đọc sách cho trẻ;dạy trẻ làm đồ tái chế] [ở làng trẻ SOS;tại bệnh viện nhi;cho học sinh xã {xã}] | [Hoạt động tình nguyện;Chương trình vì cộng đồng] mang đến [{n} suất quà;tủ truyện mới], [các em nhỏ hào hứng;nhà trường cảm ơn].
    [Chuyển đổi số;Dữ liệu mở;Thẻ thư viện điện tử;Căn cước gắn chip] [trong ngành thư viện;tại {tv};ở {tỉnh}] [bước đầu;nhìn từ cơ sở;] [hiệu quả;] | [Lượt truy cập;Tỷ lệ làm thẻ trực tuyến] tăng [{n} phần trăm;gấp đôi], [song nhiều thư viện huyện còn thiếu máy;cần thêm nhân lực].
    [Tình trạng;Thực trạng] thư viện [xã;trường học;huyện] [đìu hiu;thiếu sách;xuống cấp] ở {tỉnh} | [Phóng viên ghi nhận;Khảo sát cho thấy] [nhiều nơi khóa cửa;sách cũ hàng chục năm], [cử tri kiến nghị;ngành văn hóa tính cách vực dậy].
    [Cảnh báo;Khuyến cáo] [tin nhắn giả mạo thư viện;sách lậu;lừa đảo làm thẻ] | [Cơ quan chức năng;Thư viện] đề nghị [bạn đọc;phụ huynh] [không bấm đường dẫn lạ;mua sách có tem], [báo công an khi nghi ngờ].
    [Sưu tầm;Tiếp nhận;Hiến tặng] [sắc phong;gia phả;thư tịch cổ;báo cũ;kỷ vật chiến trường] [ở {tỉnh};cho {tv};] | [Gia đình;Dòng họ;Nhà sưu tầm {tên}] [trao lại bản gốc;cho chụp {n} trang], [thư viện tu bổ, dập bản, dịch nghĩa].
    [Sách Bác Hồ;Thơ Xuân Diệu;Truyện Kiều;Hồi ký cách mạng;Lịch sử Điện Biên Phủ;Ký ức Trường Sơn] [đến với bạn đọc trẻ;trong lòng người đọc;lên sân khấu] {tỉnh} | [Buổi nói chuyện;Đêm thơ;Hoạt cảnh] do [học sinh;văn nghệ sĩ địa phương] [biểu diễn;thể hiện] [tại thư viện;ở quảng trường].
    [Kỹ năng số;Phòng tránh đuối nước;An toàn mạng;Hướng nghiệp;Đọc sách hiệu quả]: [chuyên đề;lớp học] [cho học sinh;dành cho phụ huynh] tại {tv} | [Chuyên gia tâm lý;Công an phường;Giáo viên] [chia sẻ;hướng dẫn] [qua tình huống;bằng trò chơi], [{n} em tham dự;nhiều câu hỏi được giải đáp].
    [Hỏi đáp;Tìm hiểu] [Luật Thư viện;quyền của bạn đọc;nghị định mới;bản quyền]: [ai được thành lập thư viện tư nhân;sao chụp bao nhiêu trang;có phải đóng phí] | [Chuyên mục;Luật sư] [giải thích;trả lời] [điều kiện, thủ tục;theo điều luật], [người dân gửi câu hỏi về thư viện].
    [Mô hình;Sáng kiến] [cà phê sách;thư viện ngoài trời;tủ sách xe buýt;trạm đọc;ghế đá sách] [lan tỏa;xuất hiện] ở {tỉnh} | [Du khách và người dân;Giới trẻ;Cư dân chung cư] [ghé đọc;trao đổi sách], [sách do cộng đồng góp;thư viện thành phố chăm sóc].
    [Thư viện tỉnh;Bảo tàng tỉnh và thư viện] [phối hợp với công an;phối hợp với biên phòng;phối hợp với hội nhà báo;phối hợp ngành giáo dục] {tỉnh} [ký kế hoạch phục vụ;ký chương trình phối hợp] | [Hai ngành;Hai cơ quan;Hai đơn vị trong tỉnh] sẽ [đưa sách về trường;xây tủ sách pháp luật;tổ chức {n} buổi lưu động] [mỗi năm].
    [Thủ tướng;Phó Thủ tướng;Chủ tịch nước;Quốc hội] [gửi thư khen;phê duyệt chương trình;thảo luận;thăm] [phong trào đọc sách;phát triển thư viện số quốc gia;sửa Luật Thư viện;thư viện làng] | [Chương trình;Thư] nhấn mạnh [xây dựng xã hội học tập;đầu tư cho cơ sở;vai trò người làm thư viện] [trong cả nước].
    [Báo chí;Ảnh xưa;Bản đồ cổ;Châu bản] [Hà Nội thời Pháp thuộc;Sài Gòn thời Mỹ;triều Nguyễn;Đông Dương] [trong kho thư viện;ra mắt công chúng] | {tv} [mở kho;trưng bày] [{n} bản gốc;phiên bản], [cán bộ thư viện thuyết minh;học sinh xem miễn phí].
    [Chiếu phim;Đọc truyện;Chơi cờ;Robot;Lập trình Scratch;STEM] [cuối tuần;mùa hè] cho [thiếu nhi;trẻ em] tại {tv} | [Mỗi buổi;Các em] [xem phim hoạt hình Disney rồi tìm sách;lắp mô hình;kể lại truyện], [phụ huynh yên tâm;giáo viên tình nguyện hướng dẫn].
    {tỉnh} thi [thủ thư;cán bộ thư viện] giỏi, {tên} [đoạt giải nhất;dẫn đầu] | [Thí sinh;Các đội] [trải qua phần thi;xử lý tình huống;tuyên truyền giới thiệu sách] [trước {n} khán giả;], [giải thưởng do Sở Văn hóa trao].
    [Ủng hộ;Gửi;Quyên góp] sách cho [đồng bào vùng lũ;Trường Sa;vùng biên;học sinh sau bão] | [Bạn đọc {tỉnh};Thư viện các tỉnh;Học sinh] [góp {n} cuốn;đóng gói gửi đi], [xe tải chở về tận xã;giúp trường học mở lại thư viện].
    [Bảo quản;Tu bổ;Khử axit] [tài liệu cổ;sách Hán Nôm;báo Đông Dương] tại {tv} | [Cán bộ phòng bảo quản;Kỹ thuật viên] [vá từng tờ giấy dó;đo độ ẩm], [dùng giấy Nhật và máy của Đức;theo quy trình của Thư viện Quốc gia].
    Nghe sách trên xe buýt ở thành phố biển | Hành khách quét mã, chọn truyện ngắn đọc bằng giọng địa phương.
    Góc đọc trong phòng chờ tiêm chủng | Trạm y tế và thư viện phường góp truyện cho bé bớt sợ.
    Đại sứ Văn hóa đọc của tỉnh là cô học trò lớp tám | Em lập kênh giới thiệu sách, kêu gọi bạn bè góp tủ truyện cho lớp.
    Đại sứ Văn hóa đọc toàn quốc: vinh danh mười học sinh xuất sắc | Vòng chung kết diễn ra tại Nhà hát Lớn Hà Nội.
    Anh nông dân mê sách ở làng hoa Mỹ Phong | Căn nhà cạnh bến sông có ba nghìn cuốn, ai cũng được mượn.
    Mỹ Tho khai trương tủ sách bến tàu | Khách đi cồn có thể đọc truyện trong lúc chờ đò.
    Học sinh Đức Thọ, Hà Tĩnh thi kể chuyện theo sách | Chín trường trung học cơ sở góp mười tám tiết mục.
    Thư viện thành phố Thủ Đức mở phòng đọc đêm | Sinh viên được ngồi đến mười giờ.
    Vở kịch Romeo và Juliet do học sinh chuyên diễn ở thư viện | Kịch bản dựng từ bản dịch tiếng Việt có trong kho.
    Robot do sinh viên Bách khoa làm giúp xếp sách | Sản phẩm nội địa rẻ hơn một phần ba so với hàng nhập.
    Thư viện mua quyền truy cập cơ sở dữ liệu Springer cho bạn đọc trong tỉnh | Gói tài liệu tiếng Anh dùng chung cho năm trường đại học.
    Tập huấn cài đặt phần mềm Koha cho thư viện huyện | Giảng viên của Thư viện Quốc gia Việt Nam đứng lớp hai ngày.
    Thủ thư học IFLA để viết chiến lược: gợi ý cho thư viện tỉnh | Bài viết tóm tắt khung phát triển và cách áp dụng ở cơ sở.
    Giới thiệu cuốn sách về tình báo Mỹ của một nhà báo Việt | Tác giả nói chuyện với bạn đọc trẻ cuối tuần.
    Hội chợ sách quê đọc Doraemon | Trẻ con xóm biển đổi truyện tranh lấy vở.
    Trại sáng tác thiếu nhi với chủ đề vòng quanh thế giới | Các em vẽ tháp Eiffel, kim tự tháp và ruộng bậc thang quê mình.
    Thư viện trường đạt chuẩn quốc gia mức độ hai | Đoàn đánh giá của sở giáo dục công nhận sau một ngày kiểm tra.
    Trẻ em làng chài Cửa Lò có thư viện container | Thùng hàng cũ được sơn lại, lắp quạt và kệ gỗ.
    Nhà văn gốc Việt về nước ký tặng sách ở quê mẹ | Chị kể chuyện làng bằng hai thứ tiếng cho lũ trẻ.
    Du học sinh về quê hè mở lớp đọc sách cho trẻ | Nhóm bạn trẻ Nam Định gom sách từ họ hàng, dạy trong đình làng.
    Thư viện tỉnh miễn phí thẻ cho người nước ngoài đang làm việc tại địa phương | Quy định mới nằm trong kế hoạch phục vụ bạn đọc khu công nghiệp.
    Tủ sách của cửa khẩu phục vụ tài xế chờ thông quan | Biên phòng và thư viện huyện thay sách mỗi tháng.
    Sân bay quốc tế có kệ sách miễn phí | Hành khách nội địa cầm sách đi, trả ở sân bay đến.
    Hội nghị toàn quốc tổng kết mười năm văn hóa đọc do Bộ chủ trì tại Huế | Sáu mươi ba tỉnh, thành góp báo cáo.
    Phó Thủ tướng dự khai mạc hội sách toàn quốc | Hơn trăm đơn vị xuất bản mang sách về bên hồ Hoàn Kiếm.
    Người giữ tiếng Thái cổ ở bản Mường | Ông cụ chép lại sách lá, tặng thư viện tỉnh bản sao.
    Tiếng Hàn không khó: giờ học vui ở thư viện quận | Cô giáo trẻ người Huế dạy qua bài hát.
    Phiên tòa giả định trong thư viện trường luật | Sinh viên tra cứu án lệ rồi tranh luận.
    Đường sách mang tên danh nhân được chỉnh trang | Vỉa hè lát lại, thêm đèn đọc ban đêm.
    Bộ đội Cụ Hồ viết tiếp trang sách nơi hải đảo | Cuộc thi viết cảm nhận nhận hơn một nghìn bài.
    Thư viện Thái Bình Dương? Không, thư viện làng Thái Bình | Bài thơ vui của thầy giáo làng về tủ sách quê.
    Sách vở cũ của học trò Lào Cai theo xe về bản | Thư viện tỉnh lập điểm gom ở ba trường.
    Một ngày của người thủ thư trại giam | Chị ghi từng phiếu mượn, gỡ từng trang rách.
    Bạn đọc xếp hàng mượn sách dịp khuyến đọc cuối năm | Kho sách mới về hơn ba nghìn tựa.
    Lễ hội áo dài và sách trên phố đi bộ | Hội phụ nữ thành phố cùng thư viện dựng gian hàng.
    Tuyển tình nguyện viên kể chuyện cho trẻ tại thư viện | Bạn trẻ yêu sách đăng ký qua mạng, được tập giọng hai buổi.
    Thông báo thể lệ cuộc thi giới thiệu sách trực tuyến | Bài gửi trước cuối tháng, mọi học sinh trong tỉnh đều dự được.
    Thông báo mời bạn đọc dự buổi ra mắt sách | Vào cửa tự do, có quà cho người đến sớm.
    Danh mục sách mới tháng này | Phòng đọc giới thiệu tám mươi tựa văn học, lịch sử và kỹ năng sống.
    Bộ Nội vụ nghiên cứu phụ cấp cho người làm thư viện cấp xã | Đề xuất sẽ trình Chính phủ trong năm tới.
    Chế độ phụ cấp độc hại nghề thư viện: bao giờ sửa | Ý kiến của các thư viện tỉnh gửi về Bộ Văn hóa.
    Quy hoạch mạng lưới thư viện công cộng cả nước | Bộ lấy ý kiến sáu vùng kinh tế.
    Thi thăng hạng thư viện viên: Bộ công bố dự thảo tiêu chuẩn | Văn bản áp dụng cho toàn ngành từ năm sau.
    Người lao động khu chế xuất có điểm đọc cạnh nhà ăn | Công đoàn công ty may lo kệ, thư viện thành phố lo sách.
    Viên chức thư viện xã sau sáp nhập: tâm tư và kiến nghị | Loạt bài phản ánh khó khăn về kinh phí, biên chế ở nhiều tỉnh.
    Nữ thủ thư được tuyên dương điển hình học tập và làm theo Bác của tỉnh | Chị xây mười hai tủ sách cho các bản.
    [Provincial;City;Village] library [opens new reading room;launches mobile app;lends books to factory workers;holds story hour] | [Residents of {tỉnhen};Children in {tỉnhen};Readers] can [borrow free of charge;read digitised local newspapers;join weekend clubs].
    [{tỉnhen};The National Library of Vietnam] [launches;hosts;announces] [reading festival;local history portal;book donation drive;training for school librarians] | [More than {n} pupils;Teachers from the province;Readers across the country] [took part;can register online;learned cataloguing].
    [Ministry of Culture, Sports and Tourism;Vietnamese ministry] [issues;drafts;reviews] [circular on public libraries;reading culture plan] | The [plan;document] asks [provinces;local libraries] to [digitise collections;connect school libraries] by 2030.
    [Mobile library;Book bus] [reaches;returns to] [mountain schools;island pupils;flood-hit communes] in {tỉnhen} | The [bus;van] carries {n} books, [laptops;science kits] and is run by the provincial library.
    [Exhibition;Display] of [old maps;war diaries;Tet newspapers;royal woodblocks] at the [Hanoi Library;provincial library;National Library] | [Visitors;Students] can see {n} [items;documents] until {ngày}, admission is free.
    [Prisoners;Border guards;Blind readers;Farmers] in {tỉnhen} [receive books;join reading contest;use talking books] | [The provincial library;Volunteers from the city] [delivered {n} titles;recorded audio books] [last week;this summer].
    [Trưng bày;Tủ sách;Triển lãm;Giới thiệu] [sách, tư liệu;ảnh;báo chí] [chào mừng;hướng tới] [Đại hội Đảng bộ tỉnh;Đại hội đảng bộ thành phố;Đại hội Đảng toàn quốc;ngày thành lập Đảng] [{tỉnh};tại {tv}] | [{n} cuốn sách;Các tài liệu] [về chặng đường phát triển quê hương;về Đảng quang vinh] [được bày ở sảnh;phục vụ đại biểu và nhân dân], [người dân vào xem tự do;trong một tuần].
    [Kinh nghiệm;Bài học;Mô hình] [thư viện Singapore;của {nước};thư viện các nước Bắc Âu;khuyến đọc Nhật Bản] [và gợi ý cho Việt Nam;vận dụng vào thư viện tỉnh;có thể áp dụng ở nước ta] | [Tác giả bài viết;Nhóm giảng viên] [phân tích;so sánh] rồi [đề xuất lộ trình cho thư viện trong nước;rút ra điều phù hợp với cơ sở].
    [Bộ;Bộ Văn hóa;Cục] [ban hành kế hoạch;hướng dẫn;công bố thông điệp] [tổ chức Ngày Sách;công tác thư viện năm 2026;cuộc thi toàn quốc;tháng khuyến học] | [Kế hoạch;Văn bản] [phân công các đơn vị thuộc Bộ;yêu cầu các sở, thư viện tỉnh báo cáo trước {ngày};nêu khung thời gian], [giao thư viện địa phương chủ động kinh phí].
    [Nghị định;Luật;Thông tư;Quyết định] [về thư viện;sửa đổi;hướng dẫn Luật Thư viện] [có gì mới;có hiệu lực;điểm cần biết] | [Điều kiện thành lập;Thủ tục thông báo;Trách nhiệm của chủ thư viện] [được làm rõ;rút gọn], [thư viện cộng đồng;cấp xã;tư nhân] [dễ thực hiện hơn].
    Hội thi [cán bộ;thủ thư;cộng tác viên] thư viện [các dân tộc;toàn tỉnh;cụm miền Tây] [kể chuyện;tuyên truyền;thuyết trình] [về Bác Hồ;theo sách] [tại {tỉnh};] | [Các tiết mục song ngữ;{n} đội] [đến từ các xã;của {n} huyện] [gây xúc động;tranh tài], [khán giả vỗ tay].
    [Ứng dụng;Cổng;Trang] [thư viện số;tra cứu;mượn sách] [cập nhật tính năng mới;bị giả mạo;đạt một triệu lượt] | [Người dùng;Bạn đọc] [chỉ nên tải từ kho chính thức;đăng nhập bằng tài khoản định danh;đọc được khi không có mạng].
    [Hội Người mù;Hội Khuyến học;Hội Nông dân;Tỉnh đoàn;Liên đoàn Lao động tỉnh] {tỉnh} [nhận;được tặng;trao] [máy đọc sách;{n} cuốn sách;gậy thông minh;tủ sách] | [Thiết bị;Sách] do [doanh nghiệp trong nước;thư viện thành phố;nhà hảo tâm] [tài trợ;bàn giao], [hội viên được hướng dẫn sử dụng;đặt ở trụ sở hội].
    {tỉnh} [gắn chíp;dán mã QR;lắp cổng từ;kiểm kê bằng máy quét] [cho toàn bộ kho mở;cho {n} bản sách] | [Thời gian kiểm kê rút ngắn;Bạn đọc tự mượn trả], [chống thất thoát;{tv} đầu tư từ ngân sách].
    Bộ [họp giao ban;họp trực tuyến;tổng kết] [công tác thư viện;ngành thư viện] [quý {th};cả năm;toàn quốc] | [Các sở, thư viện tỉnh báo cáo;Hội nghị nối {n} điểm cầu], [giao chỉ tiêu lượt bạn đọc;rà soát tiến độ đề án], [yêu cầu địa phương gửi số liệu].
    [{n} cơ quan;Nhiều cơ quan, trường học] {tỉnh} [hưởng ứng;tham gia] [giờ đọc sách chung;ngày không điện thoại;tuần lễ tặng sách] | [Do thư viện tỉnh kêu gọi;Phong trào lan đến từng thôn], [người dân cùng đọc;học sinh chia sẻ cảm nhận].
    [Lịch;Kế hoạch;Lộ trình] [xe thư viện lưu động;phục vụ lưu động;luân chuyển sách] [tháng {th};năm học mới;mùa hè] của {tv} | [{n} chuyến;Mỗi tuần hai điểm trường], [ưu tiên xã vùng sâu;các trường đăng ký qua điện thoại].
    [Thư viện;Cán bộ thư viện] [xã {xã};phường;trường học] [{tỉnh};] [được tập huấn;học cách làm;chuyển mình] [kể chuyện;số hóa;truyền thông] | [Giảng viên của thư viện tỉnh;Chuyên viên Sở] [hướng dẫn;cầm tay chỉ việc], [{n} người tham gia].
    Đoàn công tác [của Bộ;của Cục;liên ngành;của tỉnh bạn] [khảo sát;kiểm tra;học tập kinh nghiệm] [thư viện cấp xã;tại {tv}] [ở {tỉnh};] | [Đoàn làm việc với;Đoàn đến] [UBND xã;các điểm đọc;thư viện trường], [ghi nhận khó khăn về nhân sự;đề nghị bố trí kinh phí].
    Thư viện [tỉnh {tỉnh};hai tỉnh {tỉnh} và {tỉnh};các tỉnh miền Trung] [trao đổi tài liệu;ký kết hợp tác;giao lưu nghiệp vụ;kết nghĩa] [với thư viện {tỉnh};] | [Hai bên;Các thư viện trong nước] [chia sẻ biểu ghi;luân phiên triển lãm], [dùng chung kho địa chí].
    [Học sinh;Đội tuyển;Sinh viên] {tỉnh} [thi hùng biện tiếng Anh;dự thi vẽ;thi lập trình robot;thi thuyết trình] [về cuốn sách yêu thích;tại thư viện] | [Giải nhất;Ban giám khảo] [thuộc về lớp 8;là các thầy cô trong tỉnh], [khán giả bình chọn qua mạng].
    [Cà phê;Bữa sáng;Đêm] [cùng sách;với Murakami;với Nguyễn Nhật Ánh;với Hoàng tử bé;với Haruki] ở [{tỉnh};{tv}] | [Nhóm bạn trẻ;Câu lạc bộ] [đọc to;bàn luận] [bản dịch;từng chương], [ai đến cũng được tặng bookmark].
    [Góc;Kệ;Phòng] [truyện tranh Marvel;sách IELTS;sách tiếng Pháp;sách ngoại văn;board game] [hút khách;mới mở;miễn phí] tại {tv} | [Bạn trẻ;Sinh viên {tỉnh}] [đến ôn thi;chơi cuối tuần], [sách do bạn đọc góp;thư viện mua từ ngân sách].
    [Áp dụng;Học theo;Cải biên] [phương pháp Montessori;mô hình Little Free Library;cách đọc sách Ehon;kỹ thuật Pomodoro] [ở thư viện;cho trẻ {tỉnh}] | [Cô giáo;Thủ thư] [tự làm giáo cụ;đóng tủ gỗ], [phụ huynh {xã} ủng hộ].
    [Người khuyết tật;Trẻ khiếm thị;Người cao tuổi] {tỉnh} [đọc sách;học tin học;thi đọc chữ nổi] [tại thư viện;nhờ sách nói] | [Phần mềm nước ngoài được Việt hóa;Máy đọc do kỹ sư Việt làm], [thư viện phục vụ tận nhà;hội viên phấn khởi].
    [Thư viện tư nhân;Tủ sách nhân ái;Không gian đọc] [của cô giáo;của anh bộ đội;của vợ chồng trẻ] [ở {tỉnh};] [được công nhận;đón bạn đọc thứ {n};nhận thêm sách] | [Sách;Truyện] [từ khắp nơi gửi về;do bạn bè góp], [mở cửa tất cả các ngày].
    English club at the [Hue;Da Nang;Can Tho] library turns ten | Local teachers and pupils read picture books together every Saturday.
    Japanese comics fill the summer shelf in {tỉnhen} library | Children of the province trade volumes under the trees; the librarian runs a quiz.
    [Vietnam;Hanoi;The ministry] [marks World Book Day;celebrates Reading Culture Day;honours best libraries] | [Events take place across the country;Prizes go to ten provincial libraries;Schools and communes join].
    Tin [{n};mới;hai;ba;bốn;nhanh;nóng;cũ;cũ {n};thư viện;trong tuần;tức;số {n};vắn;ảnh]
    Bản tin [thư viện;số {n};tháng {th};cuối tuần;hằng ngày]
    [Thông cáo;Thông cáo báo chí;Giới thiệu;Sự kiện;Hoạt động;Bài viết;Ghi chép;Phóng sự ảnh;Câu chuyện;Chuyện nhỏ] [{n};mới;hôm nay;số {n};]
    [Ngày hội;Ngày hội đọc sách;Hội sách;Hội thảo;Triển lãm;Trưng bày;Cuộc thi;Chương trình] [{n};mới;lần {th};]
    [Sách mới;Sách hay;Sách;Báo xuân;Thơ;Truyện] [{n};tháng {th};hôm nay;trong tuần;]
    Bài [một;hai;ba;thứ {th};số {n};đầu;cuối;mới]
    [News;Story;Article;Post;Item;Entry;Title] [{n};one;two;three;of the day;]
    [Hello;A day;Welcome;First news;New books] [from the library;at the library;{n};]
    [Đọc gì;Đọc sách;Đến thư viện;Một buổi chiều] [hôm nay;cuối tuần;với bạn bè;cùng con]
    [Thư viện;Thư viện tỉnh;Thư viện huyện] [{tỉnh};hôm nay;và bạn đọc;mùa xuân;đón xuân]
    Bế mạc [hội nghị;hội thảo;lớp tập huấn;ngày hội;liên hoan] [thư viện các tỉnh Tây Nguyên;văn hóa đọc khu vực phía Nam;thư viện trường học {tỉnh};người làm thư viện toàn quốc] | Sau [hai ngày;ba ngày] làm việc, [đại biểu;ban tổ chức;học viên] [trao cờ cho đơn vị đăng cai lần sau;thông qua bản kiến nghị gửi Bộ;nhận giấy chứng nhận].
    [Viện dưỡng lão;Trung tâm bảo trợ xã hội;Nhà dưỡng lão;Câu lạc bộ hưu trí phường] [có ngày đọc sách;đón xe sách;mở góc đọc] ở {tỉnh} | [Các cụ;Người cao tuổi;Ông bà] [nghe đọc truyện;mượn sách chữ to;ôn lại những bài thơ cũ] cùng [tình nguyện viên;học sinh trường bên;thủ thư thành phố].
    [Cán bộ hưu trí;Cụ bà;Thầy giáo nghỉ hưu;Vị bác sĩ về hưu] [tặng;hiến;trao] [kho sách cả đời;bộ sưu tập báo;{n} cuốn sách] cho [bạn đọc trẻ {tỉnh};{tv};trường làng] | [Ông;Bà;Cụ] [gom góp từ thời đi dạy;giữ gìn suốt mấy chục năm], [mong lớp sau có cái để đọc;không giữ lại cuốn nào].
    Quán [cà phê;trà;ăn sáng] [Pháp;Nhật;Hàn;Ý] [ở {tỉnh};giữa lòng {tỉnh}] [dành một góc cho sách;thành điểm hẹn đọc sách] | [Chủ quán là người {tỉnh};Cô chủ trẻ] [treo bảng mời khách để điện thoại ngoài cửa;cho mượn truyện mang về], [cuối tuần nào cũng kín bàn].
    [Học trò;Trẻ em;Sinh viên] {tỉnh} [say mê;tìm hiểu;dựng kịch từ] [thần thoại Hy Lạp;truyện Sherlock Holmes;tranh Van Gogh;truyện Dế Mèn và Pinocchio;nhạc Beethoven] [ở thư viện;trong giờ đọc] | [Các em tự vẽ áp phích;Nhóm kịch nhỏ], [cô giáo dạy văn hướng dẫn;thủ thư cho mượn phòng tập], [phụ huynh ngồi kín hàng ghế].
    {tv} [tải lên YouTube;mở kênh TikTok;livestream trên Facebook;gửi bản tin qua Zalo] [giới thiệu sách;kể chuyện đêm;điểm sách mỗi tuần] | [Mỗi đoạn phim;Kênh] [dài ba phút;có {n} người theo dõi], [do thủ thư tự quay;được bạn đọc các tỉnh chia sẻ].
    [Kindle;iPad;Máy in 3D;Kính thực tế ảo Oculus;Robot Pepper] [vào thư viện {tỉnh};trong phòng đọc;giúp bạn đọc nhỏ tuổi] | [Thiết bị mua bằng ngân sách tỉnh;Thủ thư trẻ], [học sinh được dùng thử miễn phí;ai cũng có thể đăng ký giờ], [quy định mượn dán ở cửa].
    [Chương trình;Dự án] "[Sách hóa nông thôn;Một triệu trang sách;Gói sách cho em;Trạm đọc vùng biên]" [về {tỉnh};cập bến {xã};chạm mốc {n} tủ] | [Nhóm bạn trẻ Sài Gòn;Các nhà hảo tâm trong nước;Hội đồng hương {tỉnh}] [chở sách bằng xe tải;vận động từng cuốn], [trường nào cũng xin thêm].
    [Kỷ niệm;Mừng;Gặp mặt nhân] [{n} năm thành lập;ngày truyền thống] [{tv};ngành thư viện;thư viện đầu tiên của tỉnh] | [Lễ kỷ niệm có Bí thư Tỉnh ủy;Bạn đọc nhiều thế hệ;Lãnh đạo tỉnh] [tặng hoa;về dự;kể kỷ niệm], [triển lãm ảnh cũ mở cửa cho dân xem;phát hành tập kỷ yếu].
    {tv} [mở cửa trở lại;đón bạn đọc trở lại;mở thêm cơ sở hai] sau [sửa chữa lớn;hai năm xây dựng;bão] | [Phòng đọc mới sáng và rộng gấp đôi;Sảnh có góc trưng bày], [ngay ngày đầu đã cấp {n} thẻ;học sinh xếp hàng từ sớm].
    [Tuyển cộng tác viên;Mời tham gia;Kêu gọi bạn đọc] [thu âm sách nói;viết bài cho tập san;làm hướng dẫn viên nhí;góp ảnh xưa của {tỉnh}] | [Ai từ 16 tuổi;Mọi người dân;Các bạn yêu sách] [đều có thể đăng ký;gửi bài qua thư điện tử], [bài hay được in và có quà].
    Thông báo [kết quả vòng loại;triển lãm;buổi nói chuyện chuyên đề;khai giảng lớp vẽ;phát thẻ miễn phí;lịch chiếu phim hè] [cho bạn đọc;tại {tv};] | [Chương trình mở cho mọi người;Danh sách thí sinh vào vòng trong đăng trên trang của thư viện], [phụ huynh đăng ký cho con tại quầy;địa điểm: sảnh tầng một].
    [Người thợ đóng giày;Bác xe ôm;Chị bán rau;Anh lái đò;Cô lao công] mê sách [ở {tỉnh};giữa chợ;bên bến sông] | [Ba mươi năm nay;Những lúc vắng khách], [anh đọc hết tủ sách phường;chị chép thơ vào sổ;bác cho trẻ con mượn truyện].
    [Đại biểu Quốc hội;Cử tri;Hội đồng nhân dân {tỉnh}] [chất vấn về;kiến nghị;thảo luận] [thư viện cấp xã;thiếu người làm thư viện trường;ngân sách mua sách] | [Bộ trưởng;Giám đốc Sở] trả lời [sẽ trình đề án;có lộ trình ba năm], [các địa phương chủ động bố trí biên chế].
    [Thư viện;Phòng đọc;Tủ sách] [làng biển;làng gốm;buôn;bản Dao;khu tái định cư;chung cư] [{xã};ở {tỉnh}] [đông vui;sáng đèn;đổi thay] | [Già làng giữ chìa khóa;Trưởng thôn ghi sổ mượn], [trẻ chăn trâu cũng ghé;phụ nữ tìm sách dạy nấu ăn], [sách do xã hội hóa].
    [Thứ trưởng;Vụ trưởng;Cục trưởng;Chánh Văn phòng Bộ] [nhận quyết định nghỉ hưu;được điều động;nhận nhiệm vụ mới] | [Lễ công bố quyết định của Thủ tướng;Bộ trưởng trao quyết định] [tổ chức tại Hà Nội;trước các cục, vụ], [người kế nhiệm phụ trách mảng thư viện, văn hóa đọc].
    [Bộ;Thủ tướng;Chủ tịch nước;Ủy ban nhân dân tỉnh {tỉnh}] [khen thưởng;tặng bằng khen;truy tặng] [thủ thư cứu sách trong lũ;mười cán bộ thư viện vùng sâu;nhóm tình nguyện đọc sách] | [Tấm gương;Việc làm] [lan tỏa trong cả nước;được báo chí nhắc tới], [lễ trao tổ chức trọng thể].
    [Đảng bộ;Tỉnh ủy;Ban Tuyên giáo] {tỉnh} [ra nghị quyết;phát động;kết luận] về [văn hóa đọc;phát triển thư viện xã;xây dựng con người {tỉnh}] | [Mục tiêu đến năm 2030;Nghị quyết yêu cầu] [mỗi thôn một tủ sách;trường học nào cũng có giờ đọc], [giao Sở Văn hóa triển khai].
    [Kiều bào Đức;Một gia đình Việt kiều Mỹ;Người con xa quê ở Canada;Nhóm du học sinh tại Úc] [gửi sách về;góp tiền dựng;về thăm quê trao] [thư viện làng;tủ sách trường;góc tin học] [{xã};ở {tỉnh}] | [Trẻ trong làng;Ông bà, họ hàng] [ra đón;cùng xếp sách lên kệ], [trưởng thôn nhận thay dân;sách đến tay trẻ trước khai giảng].
    [Phố Hàng;Đường Pháp Vân;Chợ Mỹ Lộc;Bến Bạch Đằng;Cầu Long Biên;Đường Anh Đào] [vào sách;có trạm sách;qua ảnh cũ ở thư viện] | [Tập tản văn;Cuộc trưng bày] [kể chuyện phố xưa;của tác giả {tên}], [bạn đọc {tỉnh} tìm lại ký ức].
    [Số hóa;Chụp;Phục chế] [bản đồ thời Pháp;địa bạ;sách in ở Paris thế kỷ XIX;báo tiếng Pháp xuất bản ở Sài Gòn] [trong kho {tv};] | [Cán bộ kho;Nhóm kỹ thuật của thư viện] [quét {n} trang;vá từng tờ], [tài liệu đưa lên trang số hóa phục vụ nghiên cứu lịch sử địa phương].
    [Sinh viên ngành thư viện;Nhóm nghiên cứu;Giảng viên {tên}] [khảo sát;phân tích;công bố kết quả về] [thói quen đọc của học sinh {tỉnh};chất lượng phục vụ thư viện đại học;mức độ dùng cơ sở dữ liệu nước ngoài] | [{n} phiếu hỏi;Số liệu thu từ {n} trường] cho thấy [học sinh đọc trên điện thoại nhiều hơn;bạn đọc cần thêm chỗ ngồi].
    [Lũ rút;Sau bão số 3;Nắng hạn;Mưa lớn]: [thầy trò phơi sách;cứu kho sách;thư viện xã dựng lại] ở {tỉnh} | [Bộ đội và dân quân;Đoàn viên các xã;Thư viện tỉnh bạn] [dọn bùn;gửi {n} cuốn sang], [trường kịp đón học sinh].
    [Đêm;Buổi;Chương trình] [thơ Nguyễn Đình Chiểu;đờn ca;hát xoan;kể khan;chèo] [giữa thư viện;trong không gian sách] {tỉnh} | [Nghệ nhân;Các cháu thiếu nhi] [biểu diễn;học nhịp phách], [tư liệu về di sản bày bên cạnh để người xem tra cứu].
    [Khoa học viễn tưởng;Thiên văn;Khủng long;Vũ trụ NASA;Lego Mindstorms]: [chủ đề hè;tuần trải nghiệm;giờ kể chuyện] ở {tv} | [Kỹ sư trẻ quê {tỉnh};Thầy cô dạy lý] [dẫn dắt trò chơi;giải thích bằng mô hình giấy], [các bé mang sách về nhà đọc tiếp].
    [Doanh nghiệp;Ngân hàng;Nhà máy Honda;Siêu thị Aeon;Công ty Canon;Nhà máy Nestlé] [ở {tỉnh};tại khu công nghiệp {tỉnh}] [tài trợ kệ sách;mở phòng đọc cho công nhân;tặng học bổng và sách] | [Công nhân;Con em công nhân;Học sinh nghèo trong tỉnh] [được đọc sau ca;mỗi tháng đổi sách một lần], [công đoàn nhà máy quản lý].
    [Giải chạy;Đạp xe;Đi bộ] [vì tủ sách;gây quỹ mua sách;cùng sách] [{tỉnh};vòng quanh hồ] | [{n} người;Các gia đình] [tham gia sáng {ngày};đăng ký trên mạng], [mỗi cây số đổi một cuốn sách cho trẻ {xã}].
    [Ngày Quốc tế Người khuyết tật;Ngày Thơ;Ngày Pháp luật;Ngày Gia đình;Ngày Nhà giáo] ở {tv} | [Bạn đọc khiếm thị đọc thơ chữ nổi;Luật sư tư vấn miễn phí;Học trò viết thiệp], [phòng đọc trưng bày sách theo chủ đề], [ai đến cũng được tặng sách].
    [Quy định;Tiêu chuẩn;Chuẩn] [trang thiết bị thư viện trường;chức danh nghề nghiệp thư viện;biển hiệu thư viện;định mức kinh tế kỹ thuật] [mới;] [được Bộ ban hành;lấy ý kiến rộng rãi] | [Áp dụng trong toàn quốc;Các trường, thư viện có một năm chuyển tiếp], [sở các tỉnh báo cáo khó khăn].
    Nơi [không có sóng điện thoại;cuối trời Tổ quốc;đỉnh núi mù sương;cù lao giữa sông] vẫn có sách | [Cô giáo cắm bản;Chiến sĩ trạm ra-đa;Anh cán bộ văn hóa xã] [gùi từng bao sách;chèo xuồng chở truyện], [tối tối đọc cho trẻ nghe].
    Chuyện những cuốn sách đi lạc ở bến xe miền Tây | Người quét bến nhặt được gì đều đem gửi phòng đọc, chủ cũ tìm về ai cũng bất ngờ.
    Bắt được cụ rùa đá dưới nền thư viện cũ | Đơn vị thi công dừng lại, bảo tàng tỉnh cử người tới đo vẽ.
    Đọc báo giấy giữa thời mạng xã hội | Phòng báo chí sáng nào cũng có chừng bốn chục cụ, người trẻ thì tới chụp ảnh.
    Vì sao học sinh thành phố ít vào thư viện phường | Khảo sát của một tờ báo chỉ ra giờ mở cửa trùng giờ học, sách thì thiếu đầu mới.
    Đề nghị công nhận bảo vật quốc gia cho bộ mộc bản ở chùa | Hồ sơ do bảo tàng và thư viện tỉnh cùng lập, dày hơn bốn trăm trang.
    Mưa lớn, hội sách dời vào nhà thi đấu | Ban tổ chức đổi chỗ trong đêm, khách vẫn kéo đến đông.
    Một cuốn sổ mượn sách từ năm 1958 | Cán bộ kho tìm thấy khi dọn tầng áp mái, trong đó có tên nhiều nhà văn thuở chưa nổi tiếng.
    Tên đường, tên trường và chuyện người xưa | Thư viện huyện làm bảng mã quét để khách đi đường đọc tiểu sử danh nhân.
    Lớp học ghép chữ nổi dành cho phụ huynh | Cha mẹ học cùng con tám tuổi, cuối khóa tự đọc được truyện ngắn.
    Mười năm, một con số: ba triệu lượt bạn đọc | Thống kê được đưa ra trong hội nghị tổng kết của tỉnh, gồm cả lượt truy cập trực tuyến.
    Sách giáo khoa cũ đổi cây giống | Học sinh khối chín đem sách đã học tới, nhận về cây bưởi, cây xoài.
    Khách Tây ngồi đọc sách ven hồ, trẻ con ùa tới hỏi chuyện | Góc đọc ngoài trời của phường thành nơi tập nói tiếng Anh bất đắc dĩ.
    Học sinh lớp năm viết thư cho nhà văn Nhật mình yêu thích | Cô thủ thư gom thành tập, dán ở hành lang cho bạn bè cùng đọc.
    Làm hộp đêm kể chuyện bóng theo kiểu Java | Thầy mỹ thuật chỉ trẻ cắt rối giấy, diễn tích Thạch Sanh.
    Pizza sách: giờ ăn trưa lạ ở trường bán trú | Mỗi lát bánh giấy là một cuốn phải đọc xong.
    Thư viện mang tên một nhà bác học Pháp kỷ niệm trăm năm dựng nhà | Tòa nhà cổ nay là kho địa chí của tỉnh, mở cửa cho khách tham quan cuối tuần.
    Những cô gái H'Mông học làm podcast | Nhóm kể lại truyện cổ bằng tiếng mẹ đẻ, phòng thu đặt trong thư viện huyện.
    Chia sách cho trạm y tế mùa dịch | Sách dán tem khử khuẩn, ai khỏi bệnh thì mang về quê luôn.
    Triển lãm ảnh Trường Sa qua ống kính lính đảo | Bảy mươi bức treo dọc cầu thang, thuyền trưởng về hưu thuyết minh.
    Hội thảo khoa học: chữ Thái, chữ Chăm và bài toán phông chữ | Các viện, trường trong nước cùng tìm cách đưa chữ dân tộc lên máy tính.
    Kiến nghị giữ thư viện huyện khi bỏ cấp huyện | Nhiều địa phương xin chuyển thành chi nhánh để khỏi tản mát sách.
    Bản án cho kẻ trộm sách quý | Tòa tuyên ba năm tù, mười hai cuốn thu hồi được giao lại kho.
    Tết này nhà nhà làm câu đối từ sách | Ông đồ ngồi ở sảnh, mỗi câu tặng kèm một cuốn thơ.
    Ra quân mùa hè xanh: sơn lại mười thư viện trường | Sinh viên năm tỉnh ở lại một tháng, tự nấu ăn và dạy trẻ đọc.
    Khi công an viên làm thủ thư | Trụ sở thôn có hai kệ luật, tối thứ bảy bà con tới hỏi chuyện đất đai.
    Họa sĩ vẽ tường thư viện bằng sơn thừa | Bức tranh sông nước dài ba mươi mét do bạn đọc góp màu.
    Nữ sinh khiếm thị đỗ thủ khoa nhờ sách nói | Em nghe đi nghe lại giáo trình do thư viện thành phố thu.
    Nghe chuyện làm sách ở nhà in Lê Quang Lộc xưa | Diễn giả là con cháu chủ nhà in, mang theo bản kẽm còn giữ.
    Rằm tháng Giêng lên núi nghe thơ | Hội văn nghệ bày sách bên sân đền, thả thơ rồi tặng chữ.
    Hội đồng thẩm định chọn sách cho thư viện trường: những tiêu chí phụ huynh nên biết | Bài phỏng vấn trưởng phòng giáo dục về cách mua sách mới.
    Xét tặng danh hiệu cộng đồng học tập cho chín xã | Tỉnh chấm theo số tủ sách, lượt người đọc và lớp xóa mù.
    Thành lập Trung tâm Văn hóa – Thư viện tỉnh trên cơ sở hợp nhất ba đơn vị | Quyết định của Ủy ban nhân dân tỉnh nêu rõ chức năng phục vụ nhân dân, bạn đọc vẫn tới chỗ cũ.
    Sáp nhập rồi, bạn đọc làm thẻ ở đâu | Thư viện hướng dẫn đổi thẻ qua mạng, sách mượn từ trước vẫn trả như thường.
    Library bus parks at the floating market | Boat sellers in {tỉnhen} borrow cookbooks and comics between dawn customers.
    [Young readers;High school students;Teachers] in {tỉnhen} [translate Hemingway for fun;stage a Shakespeare evening;build a Little Free Library] | The [club;project] meets in the provincial library and is [run by local volunteers;open to everyone].
    [Vietnamese publisher;Hanoi bookshop;National Library] [releases;promotes;digitises] [folk tales of the Ede;a century of newspapers;children's audio books] | [Copies go to communal libraries;The collection is free for readers nationwide].
    """#
}
