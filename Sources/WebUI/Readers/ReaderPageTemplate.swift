/// The templates of what readers see when they come and go.
enum ReaderPageTemplate {
  static let text = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>{{title}}</title>
    <style>
    {{>style}}
    form { margin: 1.5rem 0; }
    label { display: block; margin: 1rem 0 0; }
    input[type=text], input[type=email] { display: block; width: 100%; max-width: 26rem; padding: .5rem; font: inherit; }
    button { margin: 1.25rem 0 0; padding: .6rem 1.4rem; font: inherit; font-weight: 600; border: 0; cursor: pointer;
      background: var(--accent); color: var(--paper); }
    fieldset { margin: 1rem 0 0; border: 1px solid var(--line); max-width: 26rem; }
    </style>
    </head>
    <body>
    <header><div class="wrap"><p class="tagline"><a href="{{home}}">{{hub}}</a></p><h1>{{title}}</h1></div></header>
    <main><div class="wrap">
    <p>{{text}}</p>
    {{#button}}
    <form method="post"><button type="submit">{{.}}</button></form>
    {{/button}}
    {{#form}}
    <form method="post">
    <label>{{address}}<input type="email" name="address" required autocomplete="email" maxlength="254"></label>
    <label>{{name}}<input type="text" name="name" autocomplete="name" maxlength="100"></label>
    <fieldset><legend>{{sectionsTitle}}</legend>
    {{#sections}}
    <label><input type="checkbox" name="section" value="{{id}}"> {{title}}</label>
    {{/sections}}
    </fieldset>
    <label><input type="checkbox" name="consent" value="yes" required> {{consent}}</label>
    <button type="submit">{{send}}</button>
    </form>
    {{/form}}
    </div></main>
    <footer><div class="wrap"><address>
    {{#owner}}
    <p>{{#.label}}{{.}}: {{/.label}}{{#.link}}<a href="{{.}}">{{/.link}}{{value}}{{#.link}}</a>{{/.link}}</p>
    {{/owner}}
    </address></div></footer>
    </body>
    </html>

    """

  static let confirmation = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{subject}}</title>
    </head>
    <body style="margin:0;padding:24px;font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;\
    font-size:16px;line-height:25px;">
    {{#before}}
    <p>{{.}}</p>
    {{/before}}
    <p><a href="{{address}}">{{button}}</a></p>
    <p>{{after}}</p>
    <hr>
    {{#owner}}
    <p style="margin:0 0 4px 0;font-size:13px;line-height:20px;">{{#.label}}{{.}}: {{/.label}}{{value}}</p>
    {{/owner}}
    <p style="font-size:13px;line-height:20px;">
    <a href="{{ending}}">{{stop}}</a></p>
    </body>
    </html>

    """
}
