/// The page of one story with everybody who carried it, and the page that stands where a retracted one was.
enum StoryPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    <article class="story">
    <p class="filed"><a href="{{section.href}}">{{section.title}}</a>{{#filed}} · \
    <a href="{{href}}">{{title}}</a>{{/filed}}</p>
    {{#excerpt}}
    <p class="lead"{{#.language}} lang="{{.}}"{{/.language}}>{{text}}</p>
    {{/excerpt}}
    {{#original}}
    <p class="original"><a href="{{.}}">Đọc toàn văn tại trang gốc</a></p>
    {{/original}}
    <h2>Nguồn tin</h2>
    <ul class="sources">
    {{#sources}}
    <li>{{#.link}}<a href="{{.}}">{{/.link}}{{name}}{{#.link}}</a>{{/.link}} <span class="when">\
    <time datetime="{{time.machine}}">{{time.shown}}</time></span>{{#isLead}} <span class="when">(bài được dẫn)</span>\
    {{/isLead}}</li>
    {{/sources}}
    </ul>
    </article>
    {{#frame}}{{>bottom}}{{/frame}}
    """

  static let retracted = """
    {{#frame}}{{>top}}{{/frame}}
    <div class="story">
    <p class="lead">Tin này đã được gỡ lúc <time datetime="{{when.machine}}">{{when.shown}}</time>.</p>
    {{#reason}}
    <p>Lý do: {{.}}</p>
    {{/reason}}
    {{#successor}}
    <p>Sự việc này được đưa ở tin khác: <a href="{{href}}">{{title}}</a></p>
    {{/successor}}
    </div>
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
