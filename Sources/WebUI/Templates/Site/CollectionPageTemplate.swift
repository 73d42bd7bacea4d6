/// A page that lists stories of one kind, with its feeds and the pages beside it.
enum CollectionPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    <section class="plain" aria-labelledby="danh-sach">
    <h2 id="danh-sach">Danh sách tin</h2>
    {{#hasStories}}
    {{>stories}}
    {{/hasStories}}
    {{^hasStories}}
    <p class="none">Chưa có tin ở đây.</p>
    {{/hasStories}}
    </section>
    {{#hasRelated}}
    <section class="feeds" aria-labelledby="xem-them">
    <h2 id="xem-them">Xem thêm</h2>
    <ul>
    {{#related}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/related}}
    </ul>
    </section>
    {{/hasRelated}}
    {{#hasFeeds}}
    <section class="feeds" aria-labelledby="kenh-tin">
    <h2 id="kenh-tin">Theo dõi trang này</h2>
    <p>Bấm vào một địa chỉ để chọn trọn cả dòng, rồi chép vào phần mềm đọc tin.</p>
    {{>addresses}}
    </section>
    {{/hasFeeds}}
    {{#frame}}{{>bottom}}{{/frame}}
    """

  /// Addresses of feeds; one click selects a whole address.
  static let addresses = """
    <dl class="addresses">
    {{#feeds}}
    <div><dt>{{format}}</dt><dd><code>{{href}}</code></dd></div>
    {{/feeds}}
    </dl>

    """
}
