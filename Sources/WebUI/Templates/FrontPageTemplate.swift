/// The front page: the newest stories by section, and where to follow them.
enum FrontPageTemplate {
  static let text = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <meta name="description" content="{{description}}">
    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'\
    %3E%3Cpath%20fill='%23288a7b'%20d='M1%202.5C3%201.6%206%201.6%208%203.2c2-1.6%205-1.6%207-.7v11c-2-.9-5-.9-7\
    %20.7-2-1.6-5-1.6-7-.7z'/%3E%3C/svg%3E">
    <link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{allFeed}}">
    {{#parts}}
    <link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{feed}}">
    {{/parts}}
    <style>
    {{>style}}
    </style>
    </head>
    <body>
    <a class="skip" href="#tin">Chuyển đến phần tin</a>
    <header>
    <div class="wrap">
    <h1>{{title}}</h1>
    <p class="tagline">{{description}}{{#updated}} <span class="fresh">Tin mới nhất lúc \
    <time datetime="{{machine}}">{{shown}}</time>.</span>{{/updated}}</p>
    {{#hasNavigation}}
    <nav aria-label="Các mục tin">
    <ul>
    {{#parts}}
    <li><a href="#{{anchor}}">{{title}}</a></li>
    {{/parts}}
    <li><a href="#kenh-tin">Kênh tin</a></li>
    </ul>
    </nav>
    {{/hasNavigation}}
    </div>
    </header>
    <main id="tin" tabindex="-1">
    <div class="wrap">
    {{^hasStories}}
    <p class="none">Chưa có tin.</p>
    {{/hasStories}}
    {{#hasStories}}
    {{#parts}}
    <section id="{{anchor}}" aria-labelledby="{{anchor}}-ten">
    <h2 id="{{anchor}}-ten">{{title}}</h2>
    {{#hasStories}}
    <div class="stories">
    {{#stories}}
    <article>
    <h3{{#.language}} lang="{{.}}"{{/.language}}>{{#.link}}<a href="{{.}}">{{/.link}}{{title}}\
    {{#.link}}</a>{{/.link}}</h3>
    {{#.excerpt}}
    <p{{#.language}} lang="{{.}}"{{/.language}}>{{.}}</p>
    {{/.excerpt}}
    <p class="origin">Nguồn: <span class="name">{{source}}</span> \
    <span class="when">(<time datetime="{{time.machine}}">{{time.shown}}</time>)</span></p>
    {{#hasCopies}}
    <p class="origin">Cùng đưa tin: {{#copies}}{{#.link}}<a href="{{.}}">{{/.link}}{{name}}{{#.link}}</a>{{/.link}}\
    {{separator}}{{/copies}}</p>
    {{/hasCopies}}
    </article>
    {{/stories}}
    </div>
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
    </div>
    </main>
    <footer>
    <div class="wrap">
    {{#hasOwner}}
    <address>
    {{#owner}}
    <p>{{#.label}}{{.}}: {{/.label}}{{#.link}}<a href="{{.}}">{{/.link}}{{value}}{{#.link}}</a>{{/.link}}</p>
    {{/owner}}
    </address>
    {{/hasOwner}}
    <div>
    <p>Tiêu đề của mỗi tin dẫn đến bài gốc trên trang của đơn vị đăng tin.</p>
    {{#rights}}
    <p>{{.}}</p>
    {{/rights}}
    <p>{{sources}}</p>
    {{#updated}}
    <p>Thay đổi gần nhất: <time datetime="{{machine}}">{{shown}}</time>.</p>
    {{/updated}}
    </div>
    </div>
    </footer>
    </body>
    </html>

    """
}
