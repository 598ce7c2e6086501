/** One fault for each rule of axe, to be planted in a page of ours. */

/** Stands in the text of the page; a rule that looks at several elements may blame the one that was there already. */
export const IN_TEXT: Readonly<Record<string, string>> = {
  accesskeys: '<button accesskey="q">een</button> <button accesskey="q">twee</button>',
  'area-alt':
    '<img src="/img/x.png" alt="kaart" usemap="#geplant" width="40" height="40"><map name="geplant"><area href="/over" shape="rect" coords="0,0,30,30"></map>',
  'aria-allowed-attr': '<div role="button" tabindex="0" aria-checked="true">een</div>',
  'aria-allowed-role': '<h3 role="button" tabindex="0">een</h3>',
  'aria-command-name': '<div role="button" tabindex="0" class="vlak"></div>',
  'aria-conditional-attr': '<input type="checkbox" aria-label="een" aria-checked="true">',
  'aria-deprecated-role': '<div role="directory">een</div>',
  'aria-hidden-focus': '<div aria-hidden="true"><button>een</button></div>',
  'aria-input-field-name': '<div role="textbox" contenteditable="true" tabindex="0" class="vlak"></div>',
  'aria-meter-name': '<div role="meter" aria-valuenow="1" aria-valuemin="0" aria-valuemax="2">1</div>',
  'aria-progressbar-name':
    '<div role="progressbar" aria-valuenow="1" aria-valuemin="0" aria-valuemax="2">1</div>',
  'aria-prohibited-attr': '<span aria-label="een"></span>',
  'aria-required-attr': '<div role="checkbox" tabindex="0" aria-label="een" class="vlak"></div>',
  'aria-required-children': '<div role="list"><button>een</button></div>',
  'aria-required-parent': '<div role="listitem">een</div>',
  'aria-roles': '<div role="onzin">een</div>',
  'aria-tab-name': '<div role="tablist"><div role="tab" tabindex="0" class="vlak"></div></div>',
  'aria-text': '<div role="text">een <a href="/over">twee</a></div>',
  'aria-toggle-field-name': '<div role="switch" aria-checked="true" tabindex="0" class="vlak"></div>',
  'aria-tooltip-name': '<div role="tooltip"></div>',
  'aria-treeitem-name':
    '<div role="tree" aria-label="een"><div role="treeitem" tabindex="0" class="vlak"></div></div>',
  'aria-valid-attr': '<p aria-onzin="een">een</p>',
  'aria-valid-attr-value': '<button aria-expanded="misschien">een</button>',
  'autocomplete-valid': '<input aria-label="een" autocomplete="onzin">',
  'avoid-inline-spacing': '<p style="letter-spacing: 0.01em !important">een</p>',
  blink: '<blink>een</blink>',
  'button-name': '<button></button>',
  'definition-list': '<dl><p>een</p></dl>',
  dlitem: '<dt>een</dt>',
  'empty-heading': '<h3></h3>',
  'empty-table-header': '<table><tbody><tr><th></th><td>een</td></tr></tbody></table>',
  'frame-title': '<iframe srcdoc="een"></iframe>',
  'heading-order': '<h2>een</h2><h6>twee</h6>',
  'image-alt': '<img src="/img/x.png" width="9" height="9">',
  'image-redundant-alt': '<button><img src="/img/x.png" alt="een">een</button>',
  'input-button-name': '<input type="button">',
  'input-image-alt': '<input type="image" src="/img/x.png">',
  label: '<input>',
  'label-title-only': '<input title="een">',
  'landmark-no-duplicate-banner': '<div role="banner">een</div><div role="banner">twee</div>',
  'landmark-no-duplicate-contentinfo': '<div role="contentinfo">een</div><div role="contentinfo">twee</div>',
  'landmark-unique': '<section aria-label="een">een</section><section aria-label="een">twee</section>',
  'link-name': '<a href="/over"></a>',
  list: '<ul><p>een</p></ul>',
  listitem: '<div><li>een</li></div>',
  marquee: '<marquee>een</marquee>',
  'meta-refresh': '<meta http-equiv="refresh" content="7200">',
  'nested-interactive': '<button>een <a href="/over">twee</a></button>',
  'object-alt': '<object data="/img/x.png" width="30" height="30"></object>',
  'presentation-role-conflict': '<h3 role="none" tabindex="0">een</h3>',
  'role-img-alt': '<div role="img" class="vlak"></div>',
  'scope-attr-valid': '<table><tbody><tr><th scope="onzin">een</th><td>twee</td></tr></tbody></table>',
  'select-name': '<select><option>een</option></select>',
  'summary-name': '<details open><summary></summary>een</details>',
  'svg-img-alt': '<svg role="img" width="30" height="30"><circle r="9"></circle></svg>',
  tabindex: '<button tabindex="3">een</button>',
  'table-duplicate-name':
    '<table summary="een"><caption>een</caption><tbody><tr><td>een</td></tr></tbody></table>',
  'td-headers-attr': '<table><tbody><tr><th>een</th><td headers="onzin">twee</td></tr></tbody></table>',
  'valid-lang': '<p lang="onzin">een</p>'
}

/** Changes to the page itself, in groups that do not hide each other; the first does not hide what stands in the text. */
export const IN_PAGE: readonly Readonly<Record<string, string>>[] = [
  {
    'html-lang-valid': 'html.lang = "onzin"',
    'landmark-one-main': 'document.querySelector("main").setAttribute("role", "group")',
    'page-has-heading-one': 'document.querySelectorAll("h1").forEach((heading) => heading.remove())'
  },
  {
    'aria-dialog-name': 'text.insertAdjacentHTML("beforeend", "<div role=dialog>een</div>")',
    'document-title': 'document.title = ""',
    'html-has-lang': 'html.removeAttribute("lang")',
    'landmark-banner-is-top-level': 'text.insertAdjacentHTML("beforeend", "<div role=banner>een</div>")',
    'landmark-contentinfo-is-top-level':
      'text.insertAdjacentHTML("beforeend", "<div role=contentinfo>een</div>")',
    'landmark-main-is-top-level': 'text.insertAdjacentHTML("beforeend", "<div role=main>een</div>")',
    'landmark-no-duplicate-main': 'text.insertAdjacentHTML("beforeend", "<div role=main>twee</div>")',
    'meta-viewport': 'viewport.content = "width=device-width, maximum-scale=1.5"',
    region: 'document.body.insertAdjacentHTML("beforeend", "<p>een</p>")',
    'skip-link':
      'document.body.insertAdjacentHTML("afterbegin", "<a href=#nergens style=\'position: absolute; left: -999px\'>Ga naar</a>")'
  },
  {
    'aria-hidden-body': 'document.body.setAttribute("aria-hidden", "true")',
    'html-xml-lang-mismatch': 'html.setAttribute("xml:lang", "en")',
    'meta-viewport-large': 'viewport.content = "width=device-width, maximum-scale=3"'
  }
]

/** Rules that blame nobody: axe asks a person to look, or looks only into frames, of which we have none. */
export const BLAMELESS = [
  'aria-braille-equivalent',
  'bypass',
  'duplicate-id-aria',
  'form-field-multiple-labels',
  'frame-focusable-content',
  'frame-tested',
  'frame-title-unique',
  'no-autoplay-audio',
  'server-side-image-map',
  'th-has-data-cells',
  'video-caption'
]

/** Rules of colour and of size: what makes the elements with `.fout` one, anywhere or only in dark or on a phone. */
export const BY_STYLE: Readonly<Record<string, { html: string; style: string }>> = {
  'color-contrast': { html: '<p class="fout">een zin</p>', style: 'color: #999; background: #aaa' },
  'link-in-text-block': {
    html: '<p style="color: #000; background: #fff">Een zin met <a class="fout" href="/over" style="color: #111">een link</a> erin.</p>',
    style: 'text-decoration: none; border: 0; font: inherit'
  },
  'scrollable-region-focusable': {
    html: '<div class="fout"><p style="margin-top: 200px">een</p></div>',
    style: 'height: 40px; overflow: auto'
  },
  'target-size': {
    html: '<button class="vlak fout">a</button><button class="vlak fout">b</button>',
    style: 'all: unset; width: 12px; height: 12px; overflow: hidden'
  }
}

/** Of elements that would otherwise be too small to see. */
export const STYLE = '.vlak { width: 30px; height: 30px }'
