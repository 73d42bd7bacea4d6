/// A page that leads to others, in groups.
enum IndexPageTemplate {
  static let text = """
    {{#frame}}{{>top}}{{/frame}}
    {{^hasGroups}}
    <p class="none">Chưa có gì ở đây.</p>
    {{/hasGroups}}
    {{#groups}}
    <section class="feeds"{{#.title}} aria-labelledby="{{anchor}}"{{/.title}}{{^.title}} aria-label="Danh sách"{{/.title}}>
    {{#.title}}
    <h2 id="{{anchor}}">{{.}}</h2>
    {{/.title}}
    <ul class="index">
    {{#pages}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/pages}}
    </ul>
    </section>
    {{/groups}}
    {{#frame}}{{>bottom}}{{/frame}}
    """
}
