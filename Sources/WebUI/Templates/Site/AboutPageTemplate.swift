/// What the hub is, who answers for it, and what it does with what it is told.
enum AboutPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    <section class="plain prose" aria-label="Giới thiệu">
    <h2>Trang này là gì?</h2>
    <p>{{siteTitle}} tập hợp tin do các thư viện công bố trên trang của mình. Cùng một tin được nhiều thư viện đăng chỉ \
    hiện một lần, kèm tên mọi thư viện đã đưa tin. Mỗi tin ghi rõ nguồn và dẫn đến bài gốc.</p>
    <h2>Nội dung thuộc về ai?</h2>
    <p>Bài viết và hình ảnh thuộc về đơn vị đã đăng. Trang này trích dẫn, không sửa lời của nguồn; khi ban biên tập đặt \
    lại tiêu đề hay chuyển mục, bản gốc vẫn còn nguyên tại trang của đơn vị.</p>
    {{#rights}}
    <p>{{.}}</p>
    {{/rights}}
    <h2>Gỡ tin, sửa tin</h2>
    <p>Đơn vị đăng tin hoặc người được nhắc tên trong tin có thể đề nghị gỡ hoặc sửa theo địa chỉ liên hệ ở cuối trang. \
    Tin đã gỡ mất khỏi trang, kênh tin và lưu trữ; chỉ còn lại dấu vết cho biết tin đã được gỡ.</p>
    <h2>Dữ liệu cá nhân</h2>
    <p>Trang này không dùng cookie, không chạy mã theo dõi, không tải gì từ nơi khác và không đếm ai đọc tin nào. Đường \
    dẫn đi thẳng đến bài gốc. Người nhận thư điểm tin có thể thôi nhận bằng một lần bấm, không phải đăng nhập.</p>
    </section>
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
