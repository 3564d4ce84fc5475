// Everyday English that is also someone's name: "We will grant access" names nobody, though Will Grant does.

/** Words that stand in any text. As a name they are replaced only in a full name, or once their owner has decided. */
const everyday = `
a about above accept access account across act action active actual add after again against age ago ahead air all allow almost alone along already also always am
among amount an and angle angel another answer any apart app apply april are area arm around art as ask at august autumn away axe back bad bag ball band bank banks bar
bare barn base basic bat bay be beach beam bean bear beat beck because become bed been before begin behind being bell below belt bench bend berry best better between
beyond big bill bills bird bit bite black blank bless block blood bloom blow blue board boat body bold bolt bond bone book boot border born boss both bottom bow bowl
box branch brand brave bread break bridge brief bright bring broad brook brown buck bud budget bug build bull burn bus bush business but buy by call calm camp
can cane cap car card care carry case cash cast castle cat catch cause chain chair chance change chapel charge charm chase check child chip choice christmas church
circle city claim clam class clay clean clear click cliff climb clock close cloud club coal coast coat code cold college color come common company complete concern
constant constance contain control cook cool copy core corn corner cost could count country couple course court cover cow craft crane cream crew cross crow crown
crystal cup cut cycle dale dance dare dark dash data date dawn day days dead deal dear decide deck deep deer do does dog dollar done door dot doubt down draft drag 
draw dream drew drive drop dry due duke dust dusty duty each earl early earn earth east easter easy eat edge effect eight either else empty end engine english enough
enter entry error eve even event ever every exact example expect extra eye face fact fail fair faith fall fame family far farm fast fate favor fear feature feed feel
fell fern few field fields file fill final find fine finish fire firm first fish fit five fix flag flat fleet flint floor flow flower fly focus follow food foot for
force ford forest form forth forward found four fox frame frank free french fresh friday friend from front frost fruit full fun game garden gate gates gave gay
gem general gentle get gift ginger give given glad glass go goal goes gold golden gone good got grace grand grant grants grass gray great green grew grey grip ground group grow
guard guess guest guide gun guy had hair half hall ham hand hands handy happy harbor hard hardy harm has hat have hay he head health heap hear heard heart heat 
heavy held hell help hence her herb here hero high hill hills him his hit hog hold hole holiday holly home honest honor hood hook hope horn horse host hot hour house how
huge human hunt hurry hurt i ice idea if in index inn input into iron is island issue it its ivy jack jade jam jar jay jet job jobs join joint joke joy judge july jump june just
justice keen keep kept key keys kid kill kind king kit kitchen knot know known lace lack lad lady lake lamb lamp land lane large last late laugh launch law laws lay layer lead
leader leaf lean learn least leave led left leg legend lend less let letter level lie life lift light like lily limit line link lion list little live load loan local lock log
long look loop lord lose loss lost lot love low luck lucky made mail main make male man manual many march mark marks market marsh mask mass master match matter may maybe
me mead mean measure media meet melody member memory men menu mercy mere merge merit merry message met metal method mice middle might mild mile miles milk mill mills mind mine
minor minute mint miss misty mix mode model moment monday money month moody moon moor more morning moss most mother motion mount mouse mouth move much mud must my myself nail name narrow 
nation native near neat neck need nest net never new news next nice nick night nine no noble noise none noon nor normal north nose not note nothing november now number oak
object ocean october odd of off offer office often oil ok old olive on once one only open or orange order other our out over own pace pack page paid pain paint pair pale palm
pan paper parent park parks part party pass past pat patch path patience pattern pause pay peace peak pearl peer pen penny people pepper per perfect period person phase phoenix phone
pick picture piece pike pine pink pipe pit pitch place plan plane plant plate play please plenty plot plum plus point pole pond pool poor pope port pose post pound
power powers practice praise pray present press pretty price pride prime prince print private prize process product project proof proper proud prove prudence public pull pure purpose push put
quality quarter queen query question queue quick quiet quite race rail rain raise ran range rank rare rate rather raven ray reach react read reader ready real reason record
red reed region release rely remark rent reply report rest result return rice rich ride right ring rise risk river rivers road rob robin rock rocky rod role roll roman roof room root rope rose
rosemary rough round route row royal ruby rule run rush rust rusty sad safe sage said sail sale salt same sand sandy sat saturday save saw say scale scene school score sea
seal search season seat second secret section see seed seek seem seen self sell send sense sent september serve server service session set seven shade shadow shall shape share sharp she
shell shift shine ship shire shoe shop shore short shot should show shut sick side sight sign silent silver simple since sing single sir sister sit site six size skill skin skip sky
slack slate sleep slide slight slip slow small smart smile smooth snow so social soft soil sold some son song soon sort soul sound source south space spark sparks speak special speed
spend spent split sport spot spring square stack staff stage stand star stark start state station stay steady steam steel step sterling stern stick still stock stone stones stood stop store
storm stormy story straight strange stream street stress strict strike string strong study stuff style such sue sugar suit summer sun sunday sunny super supply support sure surface surprise swan
sweet swift switch system table tag tail take talent talk tall task taste tax tea teach team tell temple ten tend term test text than thank that the their them then there
these they thin thing think third this thorn those though thought thread three through thursday thus tide tie tier tight till time tiny tip title to today together told tom tone too took tool
top total touch toward tower town towns trace track trade train travel treat tree trial tried trim trinity trip true trust truth try tuesday tune turn twelve twenty two type
under union unit until up upon upper us use user usual vale valley value van vast very vice view vine violet visit voice vote wait wake walk wall walls want war ward
ware warm warn was wash waste watch water waters wave way wave we weak wealth wear weather web wednesday week weeks weight welcome well wells went were west what wheat wheel when where whether
which while white who whole whose why wide wife wild will willing wills win wind window wine wing winner winter wire wise wish with within wolf woman women won wonder wood woods
wool word words work works world worse worst worth would write wrong wrote year years yes yet you young your youth zero zone`

/** Words that are rarer in prose than in names: with a capital they name, in small letters they do not. */
const namesToo = `
scott nash york glen smith brooks summers winters knight hart christian heath wade drake viola
abbot alba alder amber archer aria ash ashes aspen bailey baker barber baron basil beth birch bishop blade blaze bobby bowman boyd brandy brewer brewster briar brick brooke bryant burns butcher butler butter cameo
candy carol carp carpenter carter carver cedar chandler charity chaser chaz clark clerk cliffs cobb coin colt colts constable cooper corey coral cotton coyote cricket curry curtis cutter daisy dean deans
deacon dell delta denim destiny dick dixie doe don dove driver drummer dyer eagle ebony eden elder elm ember emerald ernest essence evan evening fanny farmer farrow fawn felicity fellows felt finch fisher fletcher flora
forester foster fowler franc franks frost fry fuller galaxy gardener gardner garland gene genesis glazer glover goldsmith goodman grain granger grove gunner hammer hank harmony harp harper harrier harrow hawk hawthorn
hazel heather hedge heron herring hick hicks hoover hopper hopes hunter hyacinth iris isle jasmine jasper jean jeans jen jerry jersey jewel jimmy jock jolly jordan josh juniper kay kale kim kite laird lance lark larch
laurel lauren lee leigh lemon leo liberty lime linden lindsay linen lark locke loch lotus lucky lux mace madge magnolia major maple marina marlin marlow marrow marshal marshall martin mason max maxim may mercury
meredith mermaid milan miller milly mist mole monk moose myrtle nan newman nicks nova oakley ocean olives opal orchid otter page paige parker parson parsons peony perry pearson peg penn petal piper pippa plumber poppy porter potter priest prior quill quince
rae rain ranger reef regan reid remy rex rhodes rook roper rory roses rowan ruth sailor sapphire sargent sawyer scarlett sharpe shaw sheila shepherd sherry shields sienna singer skinner skye slater sloan snell sol soda sophist spears
spencer spruce squire stanza stella sterling stoker storey stuart stubbs sunrise sutton swallow tailor tanner taylor teal tempest tern terry thatcher thistle tiger tilly tinker todd tony topaz tracy trey tucker tulip turner turtle twain twist tyler
usher valentine vera vernal vesper vicar victor victory virtue walker waller walter ward warner weaver webb webster welch welsh wheeler whitman wick wilder willow wilt winner wiz woodward wooten wren wright yeoman zephyr`

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))
const common = setOf(everyday)
const both = setOf(namesToo)

/** Whether a folded word stands in everyday English in its own meaning. */
export const isCommonWord = (word: string): boolean => common.has(word)

/** Whether a folded word, in small letters, is more likely to be a thing than someone's name. */
export const isNameAndWord = (word: string): boolean => both.has(word)
