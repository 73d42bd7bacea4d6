/// What every page of the site begins and ends with; a page is a text between the two.
enum SiteTemplate {
  static let partials = [
    "style": Stylesheet.text, "top": top, "bottom": bottom, "stories": stories,
    "addresses": CollectionPageTemplate.addresses,
  ]

  static let top = """
    <!DOCTYPE html>
    <html lang="{{language}}" prefix="og: https://ogp.me/ns#">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{fullTitle}}</title>
    <meta name="description" content="{{description}}">
    {{#address}}
    <link rel="canonical" href="{{.}}">
    <meta property="og:url" content="{{.}}">
    {{/address}}
    <meta property="og:title" content="{{pageTitle}}">
    <meta property="og:type" content="{{kind}}">
    <meta property="og:site_name" content="{{siteTitle}}">
    <meta property="og:description" content="{{description}}">
    <meta property="og:locale" content="vi_VN">
    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'\
    %3E%3Cpath%20fill='%23288a7b'%20d='M1%202.5C3%201.6%206%201.6%208%203.2c2-1.6%205-1.6%207-.7v11c-2-.9-5-.9-7\
    %20.7-2-1.6-5-1.6-7-.7z'/%3E%3C/svg%3E">
    {{#feeds}}
    <link rel="alternate" type="{{type}}" title="{{title}}" href="{{href}}">
    {{/feeds}}
    <style>
    {{>style}}
    </style>
    </head>
    <body>
    <a class="skip" href="#tin">Chuyển đến phần nội dung</a>
    <header>
    <div class="wrap">
    {{#isFront}}
    <h1>{{siteTitle}}</h1>
    {{/isFront}}
    {{^isFront}}
    <p class="site"><a href="{{root}}index.html">{{siteTitle}}</a></p>
    <h1{{#titleLanguage}} lang="{{.}}"{{/titleLanguage}}>{{pageTitle}}</h1>
    {{/isFront}}
    {{#tagline}}
    <p class="tagline">{{.}}{{#updated}} <span class="fresh">Tin mới nhất lúc \
    <time datetime="{{machine}}">{{shown}}</time>.</span>{{/updated}}</p>
    {{/tagline}}
    {{#hasNavigation}}
    <nav aria-label="Các trang">
    <ul>
    {{#navigation}}
    <li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{title}}</a></li>
    {{/navigation}}
    </ul>
    </nav>
    {{/hasNavigation}}
    </div>
    </header>
    <main id="tin" tabindex="-1">
    <div class="wrap">

    """

  static let bottom = """
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
    {{#hasStories}}
    <p>Tiêu đề của mỗi tin dẫn đến bài gốc trên trang của đơn vị đăng tin.</p>
    {{/hasStories}}
    {{#rights}}
    <p>{{.}}</p>
    {{/rights}}
    {{#.note}}
    <p>{{.}}</p>
    {{/.note}}
    {{#updated}}
    <p>Thay đổi gần nhất: <time datetime="{{machine}}">{{shown}}</time>.</p>
    {{/updated}}
    </div>
    </div>
    </footer>
    </body>
    </html>

    """

  /// A list of stories, one article each.
  static let stories = """
    <div class="stories">
    {{#stories}}
    <article>
    <h3{{#.language}} lang="{{.}}"{{/.language}}>{{#.link}}<a href="{{.}}">{{/.link}}{{title}}\
    {{#.link}}</a>{{/.link}}</h3>
    {{#.excerpt}}
    <p{{#.language}} lang="{{.}}"{{/.language}}>{{.}}</p>
    {{/.excerpt}}
    <p class="origin">Nguồn: <span class="name">{{source}}</span> \
    <span class="when">(<time datetime="{{time.machine}}">{{time.shown}}</time>)</span>\
    {{#.page}} <a class="when" href="{{.}}" aria-label="Chi tiết: {{title}}">Chi tiết</a>{{/.page}}</p>
    {{#hasCopies}}
    <p class="origin">Cùng đưa tin: {{#copies}}{{#.link}}<a href="{{.}}">{{/.link}}{{name}}{{#.link}}</a>{{/.link}}\
    {{separator}}{{/copies}}</p>
    {{/hasCopies}}
    </article>
    {{/stories}}
    </div>

    """
}
