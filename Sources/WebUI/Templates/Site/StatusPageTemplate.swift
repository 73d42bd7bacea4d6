/// Who publishes and who is silent: a tile map, the same as a table, and the sources that need care.
enum StatusPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    <section aria-labelledby="ban-do">
    <h2 id="ban-do">Các tỉnh, thành phố</h2>
    <div class="board">
    <figure>
    <svg viewBox="0 0 {{width}} {{height}}" role="img" aria-labelledby="ban-do-ten ban-do-ta">
    <title id="ban-do-ten">Bản đồ ô các tỉnh, thành phố theo lần đăng tin gần nhất</title>
    <desc id="ban-do-ta">{{summary}} Bảng dưới đây cho biết từng nơi.</desc>
    {{#tiles}}
    <g class="{{state}}"><rect x="{{x}}" y="{{y}}" width="{{tileWidth}}" height="{{tileHeight}}" rx="4"/>\
    <text x="{{textX}}" y="{{textY}}" text-anchor="middle">{{name}}</text>\
    <text class="n" x="{{textX}}" y="{{countY}}" text-anchor="middle">{{mark}}</text></g>
    {{/tiles}}
    </svg>
    <figcaption>
    <ul class="legend">
    <li class="active">● có tin trong 7 ngày</li>
    <li class="slow">◐ có tin trong 30 ngày</li>
    <li class="silent">○ không có tin trong 30 ngày</li>
    <li class="none">– chưa có nguồn</li>
    </ul>
    <p>Con số là số tin trong 30 ngày, tính đến {{day}}. Vị trí các ô chỉ gần đúng với bản đồ.</p>
    </figcaption>
    </figure>
    <table>
    <caption>Tin của từng nơi trong 30 ngày</caption>
    <thead>
    <tr><th scope="col">Nơi</th><th scope="col">Nguồn</th><th scope="col">Tin</th><th scope="col">Mới nhất</th></tr>
    </thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{#.href}}<a href="{{.}}">{{/.href}}{{name}}{{#.href}}</a>{{/.href}}</th><td>{{sources}}</td><td>{{recent}}</td>\
    <td>{{newest}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    </section>
    <section class="feeds" aria-labelledby="can-de-y">
    <h2 id="can-de-y">Nguồn cần để ý</h2>
    {{#hasTroubles}}
    <ul class="troubles">
    {{#troubles}}
    <li><span class="name">{{name}}</span>: {{words}}</li>
    {{/troubles}}
    </ul>
    {{/hasTroubles}}
    {{^hasTroubles}}
    <p>Mọi nguồn đều đọc được và đều có tin mới.</p>
    {{/hasTroubles}}
    </section>
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
