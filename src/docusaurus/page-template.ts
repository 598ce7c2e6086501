/**
 * The HTML around every page: Docusaurus' own, but for the scripts. Those come when the text is on the screen: on a slow
 * line a reader reads a second earlier, and nothing that is read needs a script. A tab in the background, where nothing
 * is on a screen, waits a second. Docusaurus takes the line ends out of a template, hence the semicolons.
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
        const files = <%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>;
        const start = () => {
          for (const src of files.splice(0)) {
            setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src, async: false })));
          }
        };
        addEventListener('load', () => {
          new PerformanceObserver((seen) => {
            if (seen.getEntriesByName('first-contentful-paint').length > 0) start();
          }).observe({ type: 'paint', buffered: true });
          setTimeout(start, 1000);
        });
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
