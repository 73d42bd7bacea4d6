/// The HTML body of a letter.
///
/// Tables and inline styles, because many mail programs know nothing newer; colours by class only for the dark,
/// where a program that drops the style sheet turns the inline ones around by itself.
enum LetterTemplate {
  static let text = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>{{subject}}</title>
    <style>
    :root { color-scheme: light dark; supported-color-schemes: light dark; }
    @media (max-width: 640px) { .edge { padding-left: 18px !important; padding-right: 18px !important; } }
    @media (prefers-color-scheme: dark) {
    .ground { background-color: #101413 !important; }
    .sheet { background-color: #1a201f !important; }
    .ink, .ink a { color: #e8e7e1 !important; }
    .soft, .soft a { color: #abb5b0 !important; }
    .accent { color: #86cfbf !important; }
    .line { border-color: #3a4441 !important; }
    .bar { border-color: #86cfbf !important; }
    .box { background-color: #2a2618 !important; border-color: #c9a548 !important; }
    }
    </style>
    </head>
    <body class="ground" style="margin:0;padding:0;background-color:#f1efe6;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="ground" \
    style="background-color:#f1efe6;">
    <tr><td align="center" style="padding:24px 0;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="sheet" \
    style="max-width:640px;background-color:#ffffff;\(font)">
    <tr><td class="edge bar" style="padding:28px 32px 0 32px;border-top:6px solid #0f5c52;">
    <h1 class="accent" style="margin:0;font-size:26px;line-height:32px;color:#0f5c52;">{{title}}</h1>
    <p class="soft" style="margin:6px 0 0 0;font-size:15px;line-height:22px;color:#545f5a;">{{issue}}</p>
    </td></tr>
    {{#parts}}
    {{>part}}
    {{/parts}}
    {{#isEmpty}}
    <tr><td class="edge" style="padding:26px 32px 8px 32px;">
    <p class="ink" style="margin:0;font-size:16px;line-height:25px;color:#1c2421;">{{noNews}}</p>
    </td></tr>
    {{/isEmpty}}
    {{#box}}
    {{>box}}
    {{/box}}
    {{>foot}}
    </table>
    </td></tr>
    </table>
    </body>
    </html>

    """

  static let partials = [
    "part": part, "box": box, "foot": foot,
  ]

  private static let font =
    "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"

  private static let part = """
    <tr><td class="edge" style="padding:30px 32px 0 32px;">
    <h2 class="ink bar" style="margin:0;padding:0 0 8px 0;border-bottom:2px solid #0f5c52;font-size:18px;\
    line-height:24px;color:#1c2421;">{{title}} <span class="soft" style="font-weight:normal;font-size:15px;\
    color:#545f5a;">({{count}})</span></h2>
    </td></tr>
    {{#stories}}
    <tr><td class="edge" style="padding:0 32px;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr><td class="line" style="padding:16px 0;border-bottom:1px solid #d9d6ca;">
    <h3 class="ink" style="margin:0;font-size:17px;line-height:25px;color:#1c2421;">\
    {{number}}. {{#story}}<span{{#.language}} lang="{{.}}"{{/.language}}>{{#.link}}<a href="{{.}}" \
    style="color:#1c2421;">{{/.link}}{{title}}{{#.link}}</a>{{/.link}}</span></h3>
    {{#.excerpt}}
    <p class="ink"{{#.language}} lang="{{.}}"{{/.language}} style="margin:6px 0 0 0;font-size:16px;\
    line-height:25px;color:#1c2421;">{{.}}</p>
    {{/.excerpt}}
    <p class="soft" style="margin:6px 0 0 0;font-size:14px;line-height:21px;color:#545f5a;">{{sourceLabel}}: \
    <b>{{source}}</b> <span style="white-space:nowrap;">({{time.shown}})</span></p>
    {{#hasCopies}}
    <p class="soft" style="margin:2px 0 0 0;font-size:14px;line-height:21px;color:#545f5a;">{{alsoBy}}: \
    {{#copies}}{{#.link}}<a href="{{.}}" style="color:#545f5a;">{{/.link}}{{name}}{{#.link}}</a>{{/.link}}\
    {{separator}}{{/copies}}</p>
    {{/hasCopies}}
    {{/story}}
    </td></tr>
    </table>
    </td></tr>
    {{/stories}}

    """

  private static let box = """
    <tr><td class="edge" style="padding:24px 32px 0 32px;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="box" \
    style="background-color:#faf4e0;border-left:4px solid #9a7412;">
    <tr><td style="padding:14px 18px;">
    <h2 class="ink" style="margin:0;font-size:16px;line-height:22px;color:#1c2421;">{{title}}</h2>
    {{#groups}}
    <h3 class="ink" style="margin:12px 0 2px 0;font-size:14px;line-height:21px;color:#1c2421;">{{title}}</h3>
    {{#lines}}
    <p class="ink" style="margin:4px 0 0 0;font-size:14px;line-height:21px;color:#1c2421;">{{#.link}}<a \
    href="{{.}}" style="color:#1c2421;">{{/.link}}{{name}}{{#.link}}</a>{{/.link}}: {{words}}.</p>
    {{/lines}}
    {{#remedy}}
    <p class="soft" style="margin:4px 0 0 0;font-size:13px;line-height:20px;color:#545f5a;">{{.}}</p>
    {{/remedy}}
    {{/groups}}
    </td></tr>
    </table>
    </td></tr>

    """

  private static let foot = """
    <tr><td class="edge soft" style="padding:24px 32px 28px 32px;font-size:13px;line-height:20px;color:#545f5a;">
    {{#issues}}
    <p style="margin:0 0 12px 0;"><a href="{{address}}" style="color:#545f5a;">{{name}}</a></p>
    {{/issues}}
    <p style="margin:0 0 4px 0;">{{#url}}<a href="{{.}}" style="color:#545f5a;">{{/url}}<b>{{hub}}</b>\
    {{#url}}</a>{{/url}}</p>
    {{#owner}}
    <p style="margin:0 0 4px 0;">{{#.label}}{{.}}: {{/.label}}{{#.link}}<a href="{{.}}" style="color:#545f5a;">\
    {{/.link}}{{value}}{{#.link}}</a>{{/.link}}</p>
    {{/owner}}
    {{#rights}}
    <p style="margin:0 0 4px 0;">{{.}}</p>
    {{/rights}}
    <p style="margin:0;">{{automatic}}</p>
    {{#ending}}
    <p style="margin:12px 0 0 0;">{{why}}
    <a href="{{address}}" style="color:#545f5a;">{{stop}}</a></p>
    {{/ending}}
    </td></tr>

    """
}
