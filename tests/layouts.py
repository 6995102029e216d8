"""Pages as ministries, presidencies and newswires publish them: each layout frames a statement in its own noise.

The frames follow the habits of well-known content management systems; names and words are the project's own.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from printing import break_lines, print_pdf, set_lines
from statements import Statement

Layout = Callable[[Statement], str]
MENU = ("Home", "The Ministry", "Minister", "Press centre", "Consular services", "Treaties", "Vacancies", "Contact")
OTHERS = (
    ("Minister opens exhibition on lighthouses", "The exhibition shows forty models and can be seen until August."),
    ("Travel advice for the northern islands updated", "Travellers should take note of the new rules for dogs."),
    ("Ambassador presents credentials", "The new ambassador is a trained forester and has served in five countries."),
)


def paras(s: Statement, tag: str = "p", attributes: str = "") -> str:
    return "\n".join(f"<{tag}{attributes}>{escape(p, quote=False)}</{tag}>" for p in s.paragraphs)


def menu(name: str = "nav") -> str:
    items = "".join(f'<li><a href="/{m.lower().replace(" ", "-")}">{m}</a></li>' for m in MENU)
    return f"<{name}><ul class='menu'>{items}</ul></{name}>"


def teasers(kind: str = "teaser") -> str:
    return "".join(
        f'<div class="{kind}"><h3><a href="/news/{n}">{t}</a></h3><p>{a}</p><a class="more" href="/news/{n}">Read more</a></div>'
        for n, (t, a) in enumerate(OTHERS)
    )


def head(s: Statement, extra: str = "", site: str = "Ministry of Foreign Affairs of Norland", mark: str = " | ") -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{s.title}{mark}{site}</title>{extra}'
        "<script>window.dataLayer = window.dataLayer || [];</script></head>"
    )


def published(s: Statement, time: str = "T09:30:00+01:00") -> str:
    return f'<meta property="article:published_time" content="{s.day}{time}">'


def og(s: Statement, site: str = "Ministry of Foreign Affairs of Norland") -> str:
    return f'<meta property="og:title" content="{s.title}"><meta property="og:site_name" content="{site}">'


def drupal(s: Statement) -> str:
    return f"""{head(s, published(s) + og(s))}<body class="path-node page-node-type-news">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="eu-cookie-compliance-banner"><p>This site uses cookies to offer you a better browsing experience.</p><button>Accept</button></div>
<header>{menu()}<div class="language-switcher"><a href="/no">Norsk</a> <a href="/en">English</a></div></header>
<div class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li>{s.title}</li></ol></div>
<main><div class="region region-content"><h1 class="page-header">{s.title}</h1>
<article class="node node--type-news node--view-mode-full"><div class="node__content">
<div class="field field--name-field-date">{s.said}</div>
<div class="field field--name-field-image"><img src="/a.jpg" alt="Ministers at the table"><div class="field--name-field-caption">The ministers before the meeting. Photo: Kari Dahl / Ministry</div></div>
<div class="field field--name-body">{paras(s)}</div>
<div class="addtoany_list"><span>Share this article</span><a href="#">Facebook</a><a href="#">X</a><a href="#">LinkedIn</a><a href="#">Email</a></div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/t/1">Bilateral relations</a> <a href="/t/2">Transport</a></div>
</div></article></div>
<aside><h2>Related news</h2>{teasers("node--view-mode-teaser")}</aside></main>
<footer><p>Ministry of Foreign Affairs, 1 Castle Street, Norburg. Telephone 555 0100.</p>{menu("div")}</footer></body></html>"""


def wordpress(s: Statement) -> str:
    return f"""{head(s, published(s) + og(s), mark=" – ")}<body class="single single-post">
<div id="page" class="site"><header id="masthead">{menu()}</header><div id="primary"><main id="main">
<article id="post-812" class="post-812 post type-post hentry category-press-releases">
<header class="entry-header"><h1 class="entry-title">{s.title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="{s.day}T08:00:00+00:00">{s.said}</time></a></span> <span class="byline">by <a href="/author/press">press</a></span></div></header>
<figure class="wp-block-image"><img src="b.jpg"><figcaption>Ministers shake hands in the garden.</figcaption></figure>
<div class="entry-content">{paras(s)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Twitter</a></li><li><a href="#">Click to share on Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{teasers("jp-relatedposts-post")}</div></div>
<footer class="entry-footer">Posted in <a href="#">Press releases</a> | Tagged <a href="#">ministers</a></footer></article>
<nav class="navigation post-navigation"><a href="#">Previous post: Opening hours at Easter</a><a href="#">Next post: Call for tenders</a></nav>
<div id="comments"><h2>Leave a reply</h2><p>Your email address will not be published.</p></div></main></div>
<div id="secondary" class="widget-area"><h2>Recent posts</h2>{teasers("widget")}<h2>Archives</h2><ul><li>May 2019</li><li>April 2019</li></ul></div>
<footer id="colophon">Proudly powered by a free program</footer></div></body></html>"""


def elementor(s: Statement) -> str:
    body = "".join(
        f'<p style="text-align: justify;"><span style="font-weight: 400;">{escape(p, False)}</span></p>'
        for p in s.paragraphs
    )
    return f"""{head(s, published(s) + og(s))}<body class="elementor-default elementor-page">
<div class="elementor elementor-location-header">{menu("div")}</div>
<div class="elementor elementor-location-single post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">
<div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{s.title}</h1></div>
<div class="elementor-widget elementor-widget-post-info"><ul><li><span>{s.said}</span></li><li><span>Spokesperson</span></li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p><strong>PR. No. 112/23</strong></p>{body}<p style="text-align: center;"><strong>****</strong></p></div></div>
<div class="elementor-widget elementor-widget-share-buttons"><span>Share on facebook</span><span>Share on whatsapp</span></div>
<div class="elementor-widget elementor-widget-post-navigation"><span>Prev</span><span>Next</span></div>
</div></div></div></section></div>
<div class="elementor-location-footer"><h4>Quick links</h4>{menu("div")}<p>All rights reserved by the Ministry.</p></div></body></html>"""


def sharepoint(s: Statement) -> str:
    return f"""{head(s, '<meta name="GENERATOR" content="Portal">')}<body><form method="post" action="./page.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2">
<div id="s4-workspace"><div id="s4-titlerow">{menu("div")}</div><div class="breadCrumb"><span>You are here:</span> <a href="/">Home</a> &gt; <a href="/media">Media</a> &gt; {s.title}</div>
<div id="contentBox"><div class="ms-webpart-zone"><div class="newsTitle"><h1>{s.title}</h1></div><div class="newsDate">{s.said}</div>
<div class="toolbar"><a href="javascript:window.print()">Print</a> <a href="#">Send to a friend</a> <a href="#">A+</a> <a href="#">A-</a></div>
<div class="ms-rtestate-field" style="display:inline"><div class="ExternalClassA81B">{paras(s)}</div></div>
<div class="rating">Rate this content: 1 2 3 4 5</div></div>
<div class="ms-webpart-zone rightZone"><h2>Latest news</h2>{teasers("newsItem")}</div></div>
<div class="footer">Last updated: 01/01/2025. Visitors: 1204511. Best viewed with a modern browser.</div></div></form></body></html>"""


def webforms(s: Statement) -> str:
    body = "<br><br>".join(escape(p, False) for p in s.paragraphs)
    return f"""<html><head><title>{s.title}</title></head><body bgcolor="#ffffff"><form name="aspnetForm">
<table width="980" align="center"><tr><td colspan="2"><table><tr>{"".join(f"<td><a href='x.htm'>{m}</a></td>" for m in MENU)}</tr></table></td></tr>
<tr><td width="180" valign="top"><table>{"".join(f"<tr><td><a href='y.htm'>{m} archive</a></td></tr>" for m in MENU)}</table></td>
<td valign="top"><a href="/">Home</a> &#8250; Media Centre &#8250; Press Releases<br>
<span id="ctl00_Title" class="heading"><h2>{s.title}</h2></span><span class="date">{s.said}</span><br><br>
<div id="ctl00_Content" align="justify"><font face="Verdana" size="2">{body}<br><br></font></div>
<br><b>Norburg</b><br><b>{s.said}</b><br><a href="#top">Go to top</a></td></tr>
<tr><td colspan="2" align="center"><font size="1">Website policy | Help | Sitemap | Feedback. Content owned by the Ministry.</font></td></tr></table></form></body></html>"""


def trs(s: Statement) -> str:
    body = paras(s, "p", ' style="text-indent: 2em; margin: 0 0 1em"')
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{s.title}_Ministry of Foreign Affairs</title><meta name="ArticleTitle" content="{s.title}"><meta name="PubDate" content="{s.day} 17:05"><meta name="ColumnName" content="News"></head><body>
<div class="header"><div class="logo">Ministry of Foreign Affairs</div>{menu("div")}</div>
<div class="position"><a href="../">Home</a> &gt; <a href="./">Activities</a></div>
<div class="content"><div class="news-title"><h1>{s.title}</h1></div><div class="news-time">Updated: {s.day} 17:05</div>
<div class="news-main"><div class="TRS_Editor">{body}</div></div>
<div class="share"><a>Suggest to a friend</a> <a>Print</a> <span>Font size: large medium small</span></div></div>
<div class="relative"><h4>Related news</h4><ul>{"".join(f'<li><a href="t{n}.html">{t}</a> ({s.day})</li>' for n, (t, _) in enumerate(OTHERS))}</ul></div>
<div class="footer">Address: 2 Garden Road. Contact us. Copyright Ministry of Foreign Affairs</div></body></html>"""


def aem(s: Statement) -> str:
    first, *rest = s.paragraphs
    return f"""{head(s, og(s) + f'<meta name="DC.date.issued" content="{s.day}">')}<body class="newspage"><div class="root responsivegrid"><div class="aem-Grid">
<div class="cmp-navigation">{menu()}</div><div class="cmp-breadcrumb"><ol><li>Home</li><li>Newsroom</li></ol></div>
<div class="cmp-title"><h1 class="cmp-title__text">{s.title}</h1></div><div class="cmp-date"><time datetime="{s.day}">{s.said}</time></div>
<div class="cmp-text"><p class="lead">{escape(first, False)}</p></div>
<div class="cmp-image"><img src="c.jpg"><span class="cmp-image__title">The delegation in the old town hall (Photo: State Chancellery)</span></div>
<div class="cmp-text">{"".join(f"<p>{escape(p, False)}</p>" for p in rest)}</div>
<div class="cmp-socialshare"><p>Share this page</p><a>Facebook</a><a>Copy link</a></div>
<div class="cmp-list"><h2>More on this topic</h2>{teasers("cmp-teaser")}</div>
<div class="cmp-contact"><h2>Contact for media</h2><p>Press office, telephone 555 0199, press@norland.example</p></div></div></div>
<footer>{menu("div")}</footer></body></html>"""


def typo3(s: Statement) -> str:
    return f"""{head(s, og(s))}<body><div id="wrap"><div id="topnav">{menu("div")}</div><div id="content"><!--TYPO3SEARCH_begin-->
<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{s.title}</h1></div>
<div class="news-list-date"><time itemprop="datePublished" datetime="{s.day}">{s.said}</time></div>
<div class="news-img-wrap"><img src="d.jpg"><p class="news-img-caption">Signing in the Hall of Mirrors. © Press office</p></div>
<div class="news-text-wrap" itemprop="articleBody">{paras(s, "p", ' class="bodytext"')}</div>
<div class="news-backlink-wrap"><a href="/news">Back to the list</a></div>
<div class="news-related-wrap"><h4>Related articles</h4>{teasers("news-related")}</div></div></div><!--TYPO3SEARCH_end--></div>
<div id="footer">Imprint | Data protection | Sitemap</div></div></body></html>"""


def joomla(s: Statement) -> str:
    return f"""{head(s)}<body><div class="body"><div class="container"><header class="header">{menu()}</header>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{s.title}</h2></div>
<div class="icons"><ul><li class="print-icon"><a>Print</a></li><li class="email-icon"><a>Email</a></li></ul></div>
<dl class="article-info"><dt class="article-info-term">Details</dt><dd class="category-name">Category: News</dd><dd class="published"><time datetime="{s.day}T10:00:00+00:00" itemprop="datePublished">Published: {s.said}</time></dd><dd class="hits">Hits: 3120</dd></dl>
<div itemprop="articleBody">{paras(s)}</div>
<ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul></div>
<div class="moduletable"><h3>Most read</h3><ul>{"".join(f"<li><a>{t}</a></li>" for t, _ in OTHERS)}</ul></div>
<footer><p>Back to top</p><p>© Embassy of Norland</p></footer></div></div></body></html>"""


def liferay(s: Statement) -> str:
    body = "".join(f'<div class="paragraph">{escape(p, False)}</div>' for p in s.paragraphs)
    return f"""{head(s, og(s))}<body><div id="wrapper"><div id="banner">{menu("div")}</div><div id="content"><div class="portlet-asset-publisher"><div class="asset-full-content">
<h1 class="header-title">{s.title}</h1><div class="asset-metadata"><span class="metadata-publish-date">{s.said}</span> <span>Views: 501</span></div>
<div class="journal-content-article">{body}</div>
<div class="social-bookmarks"><ul><li>Share</li><li>Tweet</li></ul></div><div class="asset-ratings">0 (0 votes)</div></div></div>
<div class="portlet-related"><h2>Other news</h2>{teasers("asset-abstract")}</div></div><div id="footer">Portal of the Government</div></div></body></html>"""


def gem(s: Statement) -> str:
    return f"""{head(s, f'<meta name="govuk:public-updated-at" content="{s.day}T12:00:00+00:00"><meta name="govuk:first-published-at" content="{s.day}T12:00:00+00:00">' + og(s), "GOV.NL", " - ")}<body>
<div class="cookie-banner"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work.</p></div>
<header>{menu()}</header><div id="wrapper"><div class="breadcrumbs"><ol><li>Home</li><li>International</li></ol></div><main id="content">
<span class="title-context">Press release</span><h1 class="title__text">{s.title}</h1>
<div class="metadata"><dl><dt>From:</dt><dd><a>Foreign Office</a></dd><dt>Published</dt><dd>{s.said}</dd></dl></div>
<div class="document-images"><img alt=""></div><div class="govspeak">{paras(s)}</div>
<div class="share-buttons"><h2>Share this page</h2><ul><li><a>Share on Facebook (opens in new tab)</a></li><li><a>Share on X (opens in new tab)</a></li></ul></div>
<div class="published-dates">Published {s.said}</div></main>
<div class="related-navigation"><h2>Related content</h2><ul>{"".join(f"<li><a>{t}</a></li>" for t, _ in OTHERS)}</ul></div>
<div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></div><footer>Crown copyright</footer></body></html>"""


def newswire(s: Statement) -> str:
    first, second, *rest = s.paragraphs
    return f"""{head(s, published(s) + og(s, "Northern Wire"), "Northern Wire")}<body><header>{menu()}<a>Subscribe</a><a>Sign in</a></header>
<article class="story"><div class="kicker">World</div><h1>{s.title}</h1><div class="byline">By <a>Jon Vik</a></div><div class="dateline">{s.said} 4:12 PM, Updated 2 hours ago</div>
<figure><img src="e.jpg"><figcaption>Delegations arrive for the talks. NORTHERN WIRE/Ina Sol</figcaption></figure>
<div class="story-body"><p>{escape(first, False)}</p><p class="also-read"><strong>Read more:</strong> <a href="/x">{OTHERS[0][0]}</a></p><p>{escape(second, False)}</p>
<aside class="inline-newsletter"><p>Sign up for our morning newsletter and get the best stories in your inbox.</p></aside><div class="ad">Advertisement</div>
{"".join(f"<p>{escape(p, False)}</p>" for p in rest)}</div>
<div class="story-footer"><p>Reporting by Jon Vik; editing by Ina Sol</p><div class="share-tools"><a>Facebook</a><a>Email</a></div></div></article>
<section class="recirculation"><h2>More from World</h2>{teasers("card")}</section><footer>© Northern Wire. All quotes delayed.</footer></body></html>"""


def bitrix(s: Statement) -> str:
    body = "<br />\n<br />\n".join(escape(p, False) for p in s.paragraphs)
    return f"""{head(s, site="President of Westria")}<body><div class="header-menu">{menu("div")}</div><div class="workarea"><h1 id="pagetitle">{s.title}</h1>
<div class="news-detail"><span class="news-date-time">{s.said}</span><img class="detail_picture" src="f.jpg"><div class="news-detail-text">{body}</div><div style="clear:both"></div>
<div class="news-detail-share"><noindex>Tell your friends</noindex></div></div><p><a href="/news/">Back to the section</a></p></div>
<div class="sidebar"><h3>Calendar</h3><table><tr><td>1</td><td>2</td><td>3</td></tr></table>{teasers("news-item")}</div><div id="footer">Official site</div></body></html>"""


def blogger(s: Statement) -> str:
    body = "".join(f'<div style="text-align: justify;">{escape(p, False)}</div><div><br /></div>' for p in s.paragraphs)
    return f"""{head(s, site="Embassy notes", mark=" - ")}<body><div class="content-outer"><div class="tabs-outer">{menu("div")}</div><div class="main-outer"><div class="date-outer"><h2 class="date-header"><span>{s.said}</span></h2>
<div class="post hentry" itemprop="blogPost"><h3 class="post-title entry-title" itemprop="name">{s.title}</h3><div class="post-body entry-content" itemprop="description articleBody">{body}</div>
<div class="post-footer"><span class="post-author vcard">Posted by embassy</span> <span class="post-timestamp">at <a><abbr class="published" itemprop="datePublished" title="{s.day}T07:00:00-08:00">7:00 AM</abbr></a></span> <span class="post-comment-link">No comments:</span></div></div></div>
<div class="column-right-outer"><h2>Blog Archive</h2><ul><li>2019 (12)</li><li>2018 (7)</li></ul><h2>Followers</h2></div></div></div></body></html>"""


def numbered(s: Statement) -> str:
    items = "".join(f"<li>{escape(p, False)}</li>" for p in s.paragraphs)
    return f"""{head(s, published(s) + og(s, "Council of the North"), "Council of the North")}<body><header>{menu()}</header><main><div class="gsc-bge-grid"><h1>{s.title}</h1>
<div class="publication-info"><span>Council of the North</span> <span>Statement</span> <span>{s.said}</span></div><div class="text-body"><ol>{items}</ol></div>
<div class="contacts"><h2>Press contacts</h2><p>Eva Strand, Press officer, 555 0111</p><p>If you are not a journalist, please send your request to the public information service.</p></div>
<div class="topics"><h2>Topics:</h2><a>External relations</a></div></div></main><footer>Sign up to press releases</footer></body></html>"""


def nineties(s: Statement) -> str:
    body = "\n<P>\n".join(escape(p, False) for p in s.paragraphs)
    return f"""<HTML><HEAD><TITLE>{s.title}</TITLE></HEAD><BODY BGCOLOR=WHITE><CENTER><IMG SRC="seal.gif"><H2>{s.title}</H2><I>{s.said}</I></CENTER><HR>
<A HREF="index.html">Index</A> | <A HREF="prev.html">Previous</A> | <A HREF="next.html">Next</A><HR>
<P>{body}
<HR><FONT SIZE=-1>Return to the <A HREF="index.html">list of statements</A>. Comments to the webmaster.</FONT></BODY></HTML>"""


def jsonld(s: Statement) -> str:
    data = f'{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{s.title}","datePublished":"{s.day}T15:00:00Z","publisher":{{"@type":"Organization","name":"Westria Today"}}}}'
    return f"""{head(s, f'<script type="application/ld+json">{data}</script>', "Westria Today")}<body><div id="__next"><div class="css-1x2y"><div class="css-nav">{menu("div")}</div><div class="css-main"><h1 class="css-h1">{s.title}</h1><div class="css-meta"><span>4 min read</span></div>
<div class="css-body">{"".join(f'<div class="css-p"><p class="css-pp">{escape(p, False)}</p></div>' for p in s.paragraphs)}</div>
<div class="css-tags"><a>politics</a><a>diplomacy</a></div><div class="css-paywall"><p>You have 2 free articles left this month. Subscribe for unlimited access.</p></div>
<div class="css-rec"><h2>You may also like</h2>{teasers("css-card")}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script></body></html>"""


def accordion(s: Statement) -> str:
    first, *rest = s.paragraphs
    return f"""{head(s, published(s, "") + og(s, "Permanent Mission of Norland"), "Permanent Mission of Norland")}<body><header>{menu()}</header><main><article><header><h1>{s.title}</h1><p class="meta">{s.said} | Statement | 3 minutes</p></header>
<p><strong>Harbourtown</strong> – {escape(first, False)}</p>{"".join(f"<p>{escape(p, False)}</p>" for p in rest)}
<p>###</p><p class="downloads"><a href="s.pdf">Download as PDF (120 KB)</a></p></article></main>
<section class="latest"><h2>Latest statements</h2>{teasers("item")}</section><footer><p>Follow us on social media</p></footer></body></html>"""


def readout_list(s: Statement) -> str:
    return f"""{head(s, f'<meta name="date" content="{s.day}">' + og(s, "Office of the Prime Minister"), "Office of the Prime Minister")}<body><div class="site-container"><div class="usa-banner"><p>An official website of the Norland government. Here is how you know.</p></div><header>{menu()}</header>
<div class="main-content"><section class="body-content"><div class="topper"><h1 class="page-title">{s.title}</h1><div class="meta"><time class="posted-on">{s.said}</time><span>Statements and releases</span></div></div>{paras(s)}
<p class="has-text-align-center">###</p></section><section class="pagination"><a>Next Post: Remarks at the opening of the harbour</a></section></div>
<div class="signup"><h2>Stay connected</h2><p>We will be in touch with the latest information on how the government works for you.</p><label>Email</label></div><footer>{menu("div")}</footer></div></body></html>"""


# The layouts from here on were written after the rules, and the rules were not touched for them.


def builder(s: Statement) -> str:
    body = "".join(
        f'<p class="font_8 wixui-rich-text__text" style="font-size:16px"><span>{escape(p, False)}</span></p>'
        for p in s.paragraphs
    )
    return f"""{head(s, published(s) + og(s, "Consulate General"), "Consulate General")}<body><div id="SITE_CONTAINER"><div id="SITE_HEADER"><wix-dropdown-menu>{menu()}</wix-dropdown-menu></div>
<div id="PAGES_CONTAINER"><div data-testid="richTextElement" class="comp-k1"><h1 class="font_2">{s.title}</h1></div><div data-testid="richTextElement" class="comp-k2"><p class="font_9">{s.said}</p></div>
<div data-testid="richTextElement" class="comp-k3">{body}</div><div class="comp-k4"><p>Subscribe to our updates</p><input placeholder="Email"><button>Join</button></div></div>
<div id="SITE_FOOTER"><p>Opening hours: Monday to Friday, 9 to 12. Closed on public holidays of both countries.</p></div></div></body></html>"""


def nuke(s: Statement) -> str:
    return f"""{head(s, og(s))}<body id="Body"><div class="DnnModule DnnModule-Menu">{menu("div")}</div><div class="DnnModule DnnModule-ArticleDetails"><div class="edn_article_wrapper"><h1 class="edn_articleTitle">{s.title}</h1>
<p class="edn_articleSubTitle">Press release</p><div class="edn_articleMeta"><time datetime="{s.day}">{s.said}</time><span class="edn_viewCount">331 views</span></div>
<div class="edn_articleImage"><img src="g.jpg" title="At the table"><span class="edn_articleImageCaption">The two delegations at the table of the great hall</span></div><article>{paras(s)}</article>
<div class="edn_socialWrapper"><a>Tweet</a><a>Send</a></div><div class="edn_relatedArticlesWrapper"><h3>Related articles</h3><ul>{"".join(f"<li><a>{t}</a><p>{a}</p></li>" for t, a in OTHERS)}</ul></div></div></div>
<div class="DnnModule DnnModule-HTML"><p>The ministry is open from nine to four. Questions of citizens are answered within ten working days.</p></div></body></html>"""


def static(s: Statement) -> str:
    return f"""<!doctype html><html><head><title>{s.title}</title><meta property="article:published_time" content="{s.day}"></head><body><p><a href="/">Norland at the Council</a></p><main><h1>{s.title}</h1><p><i><time datetime="{s.day}">{s.said}</time></i></p>{paras(s)}</main>
<p><a href="/posts/">All posts</a> <a href="/feed.xml">Feed</a></p></body></html>"""


def section(s: Statement) -> str:
    first, *rest = s.paragraphs
    return f"""{head(s, published(s) + og(s, "The Harbour Post"), "The Harbour Post")}<body><div class="site-header">{menu()}</div><div class="article__wrap"><div class="article__head"><h1>{s.title}</h1><p class="article__standfirst">Officials speak of a step forward</p><div class="article__meta">By Liv Aune, political editor<br>{s.said}</div></div>
<div class="article__body"><p>{escape(first, False)}</p><div class="inline-gallery"><img src="h.jpg"><p class="gallery-caption">A view of the harbour. Picture: H. Lie</p></div>{"".join(f"<p>{escape(p, False)}</p>" for p in rest)}<p><em>Liv Aune is the political editor of this paper.</em></p></div>
<div class="most-popular"><h3>Most popular</h3><ol>{"".join(f"<li><a>{t}</a></li>" for t, _ in OTHERS)}</ol></div><div class="comments-area"><h3>3 comments</h3><p>Tom: Good news for us who fish.</p></div></div></body></html>"""


def scanned_note(s: Statement) -> bytes:
    lines = [line for p in s.paragraphs for line in (*break_lines(p, 70), "")]
    marks = [(210, 790, 14, "EMBASSY OF NORLAND"), (72, 760, 11, "No. 114/23"), *set_lines(lines, top=720)]
    return print_pdf([[(x, y, -size, text) for x, y, size, text in marks]], s.title, picture=True)


def two_columns(s: Statement) -> bytes:
    lines = [line for p in s.paragraphs for line in break_lines(p, 38, divide=True)]
    half = (len(lines) + 1) // 2
    marks = [*set_lines(lines[:half], 60, 720, 10, 13), *set_lines(lines[half:], 320, 720, 10, 13)]
    return print_pdf([[(60, 770, 15, s.title), *sorted(marks, key=lambda m: (-m[1], m[0]))]])


def printed_release(s: Statement) -> bytes:
    lines = [line for p in s.paragraphs for line in (*break_lines(p, 80), "")]
    cut = len(lines) // 2
    pages = [
        [(72, 815, 8, "Ministry of Foreign Affairs"), *set_lines(part, top=740), (290, 30, 9, f"{n}/2")]
        for n, part in enumerate((lines[:cut], lines[cut:]), 1)
    ]
    pages[0].insert(0, (72, 770, 16, s.title))
    return print_pdf(pages)


LAYOUTS: dict[str, Layout] = {
    f.__name__: f
    for f in (
        drupal, wordpress, elementor, sharepoint, webforms, trs, aem, typo3, joomla, liferay, gem, newswire, bitrix,
        blogger, numbered, nineties, jsonld, accordion, readout_list, builder, nuke, static, section,
    )
}  # fmt: skip
PRINTED: dict[str, Callable[[Statement], bytes]] = {f.__name__: f for f in (scanned_note, two_columns, printed_release)}
