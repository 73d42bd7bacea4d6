/// The front page: the newest stories by section, and where to follow them.
enum FrontPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    {{^hasStories}}
    <p class="none">Chưa có tin.</p>
    {{/hasStories}}
    {{#hasStories}}
    {{#parts}}
    <section id="{{anchor}}" aria-labelledby="{{anchor}}-ten">
    <h2 id="{{anchor}}-ten">{{#.page}}<a href="{{.}}">{{/.page}}{{title}}{{#.page}}</a>{{/.page}}</h2>
    {{#hasStories}}
    {{>stories}}
    {{/hasStories}}
    {{^hasStories}}
    <p class="none">Chưa có tin trong mục này.</p>
    {{/hasStories}}
    </section>
    {{/parts}}
    {{/hasStories}}
    <section id="kenh-tin" class="feeds" aria-labelledby="kenh-tin-ten">
    <h2 id="kenh-tin-ten">Kênh tin</h2>
    <p>Chép địa chỉ của kênh vào phần mềm đọc tin để nhận tin mới mà không cần mở trang này.</p>
    <ul>
    <li><a href="{{allFeed}}">Tất cả các mục</a> (Atom)</li>
    {{#parts}}
    <li><a href="{{feed}}">{{title}}</a> (Atom)</li>
    {{/parts}}
    <li><a href="{{sourceList}}">Danh sách nguồn tin</a> (OPML)</li>
    </ul>
    </section>
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
