/**
 * The HTML around every page: Docusaurus' own, but for the scripts. Those come when the text, its styles and its letters
 * are drawn: on a slow line a reader reads a second earlier, and nothing that is read needs a script.
 */
export const pageTemplate = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <script>
      {
        const start = () => {
          for (const src of <%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>)
            setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src, async: false })))
        }
        // A tab in the background draws nothing to wait for.
        addEventListener('load', () => (document.hidden ? start() : requestAnimationFrame(() => setTimeout(start))))
      }
    </script>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`
