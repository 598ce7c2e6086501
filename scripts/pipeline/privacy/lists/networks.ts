/** Networks on which a name is that of a person: where their addresses keep it, and what people call them. Parts of patterns. */

/** What stands behind these hosts is a person's name, number or page. */
export const HOSTS = [
  'facebook\\.com\\/(?:profile\\.php\\?id=|people\\/)?', 'fb\\.(?:com|me)\\/', 'm\\.me\\/', 'messenger\\.com\\/t\\/',
  'instagram\\.com\\/(?:stories\\/)?', 'instagr\\.am\\/', 'threads\\.(?:net|com)\\/@?', 'tiktok\\.com\\/@', 'vm\\.tiktok\\.com\\/',
  'x\\.com\\/', 'twitter\\.com\\/', 'linkedin\\.com\\/(?:in|pub)\\/', 'lnkd\\.in\\/',
  'snapchat\\.com\\/(?:add|@|p)\\/?', 't\\.snapchat\\.com\\/', 't\\.me\\/', 'telegram\\.me\\/', 'wa\\.me\\/(?:qr\\/)?', '(?:api|web)\\.whatsapp\\.com\\/send\\/?\\?(?:[a-z_]{1,12}=[^&\\s]{0,40}&){0,3}phone=', 'whatsapp\\.com\\/(?:send|channel|catalog)\\/?',
  'signal\\.me\\/#', 'reddit\\.com\\/(?:u|user)\\/', 'discord(?:app)?\\.com\\/users\\/', 'youtube\\.com\\/(?:@|user\\/|c\\/|channel\\/)', 'twitch\\.tv\\/',
  'bsky\\.app\\/profile\\/', 'mastodon\\.[a-z]{2,10}\\/@', 'strava\\.com\\/(?:athletes|pros)\\/', 'pinterest\\.[a-z.]{2,6}\\/', 'flickr\\.com\\/(?:people|photos)\\/',
  'vk\\.com\\/', 'onlyfans\\.com\\/', 'fansly\\.com\\/', 'steamcommunity\\.com\\/(?:id|profiles)\\/', 'bere\\.al\\/', 'linktr\\.ee\\/', 'soundcloud\\.com\\/', 'open\\.spotify\\.com\\/user\\/',
  'skype:', 'viber:\\/\\/', 'tinder\\.com\\/@', 'badoo\\.com\\/', 'ask\\.fm\\/', 'tellonym\\.me\\/', 'ngl\\.link\\/', 'last\\.fm\\/user\\/', 'komoot\\.[a-z]{2,3}\\/user\\/', 'connect\\.garmin\\.com\\/(?:modern\\/)?profile\\/',
  'vinted\\.[a-z]{2,3}\\/member\\/', '2dehands\\.be\\/u\\/', 'paypal\\.me\\/', 'medium\\.com\\/@', 'about\\.me\\/', 'academia\\.edu\\/', 'researchgate\\.net\\/profile\\/', 'orcid\\.org\\/',
  '[a-z\\d.-]{3,40}\\.[a-z]{2,10}\\/@', '[a-z\\d.-]{3,40}\\.[a-z]{2,10}\\/(?:user|users|profile|profiel|profil|member|members|people|u)\\/',
  'line\\.me\\/', 'kik\\.me\\/', 'tumblr\\.com\\/', 'behance\\.net\\/', 'dribbble\\.com\\/', 'chess\\.com\\/member\\/', 'roblox\\.com\\/users\\/'
] // prettier-ignore
/** No persons: parts of the networks themselves. */
export const PARTS =
  /^(?:events?|groups?|watch|sharer(?:\.php)?|share|p|reel|reels|tv|hashtag|search|explore|intent|home|login|help|about|policies|privacy|legal|pages|marketplace|plugins|status|i|company|school|feed|messages|settings|tr|dialog|business|ads|download|joinchat|playlist|results|shorts|embed|channel|user|in|add|stories|photo(?:\.php)?|story\.php|permalink\.php|communities|invite|t|web|apps?|en|nl|fr|de|jobs|developers?)$/iu

export const NETWORK =
  '(?:facebook|fb|instagram|insta|ig|tiktok|tik[ -]?tok|twitter|snapchat|snap|sc|telegram|bluesky|bsky|mastodon|threads|youtube|yt|discord|twitch|reddit|linkedin|whatsapp|signal|viber|kik|skype|bereal|messenger|pinterest|strava|steam|psn|playstation|xbox|roblox|fortnite|minecraft|onlyfans|tinder|badoo|vinted|2dehands|2ememain|marktplaats|ebay|wechat|op X|X[ -](?:account|profiel|handle))'
export const ACCOUNT =
  '(?:account(?:naam)?|profiel(?:naam)?|gebruikersnaam|gebruiker|username|user|nickname|nick|handle|alias|schuilnaam|gamertag|pseudoniem|login)'

/** "heet ze op Facebook 'Lientje Fanpage'", "Op Facebook heet ze '…'": whatever stands between quotes. */
export const CALLED = new RegExp(
  `(?<![\\p{L}\\d])${NETWORK}(?![\\p{L}\\d])[^"'“‘«\\n.!?]{0,30}(?<!\\p{L})(?:heet|heette|noemt|noemde|genaamd|naam|profiel|account)(?!\\p{L})[^"'“‘«\\n.!?]{0,16}["'“‘«](\\p{Lu}[^"'”’»\\n]{3,40})["'”’»]`,
  'giu'
)
/** "Gebruiker uil.limb op Instagram" */
export const USER = new RegExp(
  `(?<![\\p{L}\\d])(?:gebruiker|gebruikster|gebruikersnaam|account|profiel|volger)[ ]["'“]?@?([\\p{L}\\d]{2,20}[._][\\p{L}\\d._]{1,20}[\\p{L}\\d])["'”]?[ ](?:op|van|via|bij)[ ]${NETWORK}(?![\\p{L}\\d])`,
  'giu'
)
