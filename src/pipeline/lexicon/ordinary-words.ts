import { wordSet } from './word-list.ts';

/**
 * Words, folded, that often stand with a capital and are never by themselves a name of somebody or somewhere: calendar,
 * faiths and peoples without a state, platforms, weapons, words that open sentences and headlines.
 */
export const ORDINARY_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt bst utc est edt cet
  easter christmas ramadan eid yom kippur hanukkah passover orthodox christian christians muslim muslims islam islamic islamist jew
  jews jewish catholic catholics sunni shia shiite hindu buddhist arab arabs arabic english kurdish kurds kurd ottoman nazi
  nazis western west east north south eastern northern southern westerners european europeans african africans asian baltic nordic
  roma sinti balkan slavic yazidi druze alawite alawites tutsi hutu rohingya tigrayan tigrayans amhara oromo
  facebook twitter youtube tiktok instagram whatsapp signal x linkedin truth social google internet photo photograph image getty
  images video picture caption credit source updated update live read watch listen share sign subscribe click here more
  i we he she it they you this that these those there here the a an and but or if when while after before as at by for from in of on
  to with without because although though since until once so yet nor not no yes all any some many most several few both each every
  either neither one two three four five six seven eight nine ten dozens hundreds thousands millions first second third last next
  his her its their our my your what who whom whose which where why how however meanwhile moreover instead earlier later today
  yesterday tomorrow tonight now then also still only even just about above across according against along amid among around
  asked speaking following despite during under over between both like unlike within separately finally nevertheless overall
  president minister government parliament army military police officials official authorities forces troops soldiers
  lawmakers leaders diplomats reporters journalists sources witnesses residents rescuers rescue children people women men
  war peace ceasefire talks option chapter article section page part day week month year morning afternoon evening night
  god lord dear thanks thank sorry ok mr mrs ms dr sir pow pows ied icbm uav gps hiv covid covid-19 ai gdp usd eur
  marine marines himars patriot patriots atacms javelin leopard abrams bradley challenger scalp taurus storm shadow iskander kinzhal kalibr
  oreshnik shahed geran lancet bayraktar starlink starlinks tomahawk merkava kalashnikov boeing airbus mig sukhoi orion tupolev
  operation mission plan agreement treaty accord protocol convention resolution article act bill law memorandum communique hero
  special great new old big major iron dome black red white green blue yellow gold golden silver independence victory unity
  freedom liberty justice truth day city street avenue road bridge hotel hospital school university church house
  please good bad well why let see get go come take make say tell know think want need look find give use try ask work
  video-link breaking exclusive analysis opinion explainer summary recap headline key points timeline background context
  local regional national international foreign domestic federal public private senior former deputy acting chief
  ambulance emergency fire air sea land ground navy strike strikes attack attacks drone drones missile missiles
  reason fears fear welcome back out up down off again further further-more never nothing nobody everyone everybody someone
  such same other others another none instead rather quite very too much little less least own via per plus minus
  democrats republicans socialists communists nationalists separatists rebels militants islamists jihadists terrorists
  mom dad mother father brother sister family friend friends state states country world nation nations
  fortress four-month hopes hope high`);
