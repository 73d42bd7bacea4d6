/// The page by which readers choose a feed: what each holds, and its addresses.
enum FeedsPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    <section class="plain intro" aria-label="Cách dùng">
    <p>Mỗi kênh tin là một địa chỉ. Bấm vào địa chỉ để chọn trọn cả dòng, chép vào phần mềm đọc tin; từ đó tin mới tự \
    tìm đến, không cần mở trang này và không cần đăng ký. Ba định dạng Atom, RSS và JSON Feed mang cùng một nội dung.</p>
    <p>Danh sách các nguồn tin, dạng OPML, nhập một lần vào phần mềm đọc tin: <code>{{sourceList}}</code></p>
    </section>
    {{#groups}}
    <section aria-labelledby="{{anchor}}">
    <h2 id="{{anchor}}">{{title}}</h2>
    {{#members}}
    <div class="feed">
    <h3><a href="{{href}}">{{title}}</a></h3>
    {{#.holds}}
    <p>{{.}}</p>
    {{/.holds}}
    {{>addresses}}
    </div>
    {{/members}}
    </section>
    {{/groups}}
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
