/// Nationalities, peoples, religions and the members of parties, as words of their own.
enum Demonyms {
  /// Whether the word with this folded hash names a group of people.
  static func contains(_ word: WordHash) -> Bool { words.contains(word) }

  static let words = WordList.set(
    """
    abbasid abbasids aberdonian abkhaz abkhazian abkhazians aborigine aborigines acadian acadians
    acehnese achinese acholi adivasi adivasis adventist adventists adyghe afghan afghanistani
    afghans african africans afrikaner afrikaners afro-american afro-americans ahmadi ahmadis ainu
    ainus akan akha akkadian akkadians alabaman alabamian alaskan alaskans alawite alawites albanian
    albanians albertan albertans albigensian aleppine aleut aleuts alevi alevis algerian algerians
    algonquin algonquins almohad almoravid alsatians altaian amazigh amazonian ambonese american
    americans amerindian amerindians amhara amharas amish anabaptist anabaptists anangu andalusian
    andalusians andean andorran andorrans angeleno angelenos anglican anglicans anglo-indian
    anglo-indians anglo-irish anglo-saxon anglo-saxons angolan angolans anishinaabe antarctic
    antiguan antiguans antwerpian apaches arab arabian arabs aragonese arakanese arapaho araucanian
    arawak argentine argentinean argentines argentinian argentinians arians arizonan arizonans
    arkansan armenian armenians aromanian arvanite ashaninka ashkenazi ashkenazic ashkenazim asian
    asians assamese assyrian assyrians asturian athabaskan athenian athenians aucklander augustinian
    aussie aussies australian australians austrian austrians austro-hungarian avars aymara aymaras
    ayyubid azande azerbaijani azerbaijanis azeri azeris aztec aztecs ba'athist ba'athists baathist
    baathists babylonian babylonians baganda baghdadi baghdadis baha'i bahai bahamian bahamians
    bahraini bahrainis bahá'í bakongo balinese balkan balkar baloch balochi balochs baltic baluch
    baluchi bamar bambara bangladeshi bangladeshis bangsamoro banyamulenge banyankole baptist
    baptists barbadian barbadians barbudan barelvi bashkir bashkirs basotho basothos basque basques
    batak bataks batswana bavarian bavarians bedouin bedouins beijinger beijingers beiruti beirutis
    belarusian belarusians belarussian belgian belgians belizean belizeans bemba benedictine
    benedictines bengali bengalis beninese beninois berber berbers berliner berliners bermudian
    bermudians bessarabian bhutanese bhutia bihari biharis bissau-guinean blackfeet blackfoot
    blairite blairites bloquiste bodos boers bohemian bolivian bolivians bolshevik bolsheviks
    bonapartist bonapartists boricua bosniak bosniaks bosnian bosnians bostonian bostonians
    botswanan botswanans bouyei brahmin brahmins brahui brazilian brazilians breton bretons
    brisbanite brit british briton britons brits brummie bruneian bruneians budapester buddhist
    buddhists buganda bugis bulgarian bulgarians bunjevac burgundians burkinabe burman burmans
    burmese burundian burundians buryat buryats bushmen byzantine cabo-verdean cairene cajun cajuns
    calcuttan californian californians calvinist calvinists cambodian cambodians cameroonian
    cameroonians canaanite canaanites canadian canadians cantonese capuchins caribbean caribs
    carioca cariocas carlist carlists carmelite carmelites carolinian carolinians carthaginian
    carthaginians castilian castilians catalan catalans catalonian cathar cathars catholic catholics
    caucasian caucasians caymanian cebuano cebuanos celtic celts centrafrican chadian chadians
    chagga chaldean chaldeans cham chamorros chams channel-islander chasidic chavista chavistas
    chechen chechens cherokee chewa chicagoan chicagoans chicana chicanas chicano chicanos chickasaw
    chilean chileans chinaman chinese chippewa choctaw choctaws christian christians chuvash
    circassian circassians cistercian cistercians clintonite cockneys colombian colombians coloradan
    comanche comanches communist communists comoran comorans comorian confucian confucianist
    congolese congoleses congregationalist congregationalists connecticuter copt coptic copts
    corbynite corkman cornish cornishman cornishmen corsican corsicans cossack cossacks crees
    creoles cretan cretans crimeans croat croatian croatians croats cuban cubans curaçaoan cypriot
    cypriote cypriots czech czechoslovak czechoslovakian czechoslovaks czechs dacian dacians
    dagestani dagestanis dakotan dakotans dalit dalits dallasite dalmatian damascene dane danes
    danish daoist daoists dayak dayaks degar delawarean delhiite democrat democrats dene deobandi
    dhakaite dinka dinkas djiboutian djiboutians dogon dogras dominican dominicans dongxiang druze
    druzes dubliner dubliners dutch dutchman dutchmen dutchwoman ecuadorean ecuadorian ecuadorians
    efik egyptian egyptians elamite elamites embera emirati emiratis emirian english englishman
    englishmen englishwoman episcopalian episcopalians equatoguinean eritrean eritreans eskimo
    eskimos essene essenes estonian estonians eswatini ethiopian ethiopians etruscan etruscans
    eurasian eurasians euro-american european europeans evenk evenki faeroese falangist falangists
    falasha falashas falklander fante faroese fascist fascists fatimid fatimids fenian fenians
    fijian fijians filipina filipinas filipino filipinos finn finnish finno-ugric finns fleming
    flemings flemish florentine florentines floridian floridians franciscan franciscans francoist
    francoists franconian frankish french frenchman frenchmen frenchwoman frisians friulian fula
    fulani fulbe gabonese gael gaels gagauz galego galician galicians gallic gambian gambians
    garifuna gaul gaullist gaullists gauls gazan gazans genoese geordies georgian georgians german
    germanic germans ghanaian ghanaians ghanian gibraltarian gibraltarians girondin girondins
    glaswegian glaswegians gnostic gnostics goan goans gorani gorkha goths graeco-roman greco-roman
    greek greeks greenlander greenlanders greenlandic grenadian grenadians gringo gringos
    guadeloupean guajiro guamanian guarani guaraní guatemalan guatemalans guianese guinean guineans
    gujarati gujaratis gurage gurkha gurkhas guyanese gypsy habanero habsburg habsburgs hadza haidas
    haitian haitians hakka han hani hapsburg hapsburgs haredi haredim hasid hasidic hasidim
    haudenosaunee hausa hausas hawaiian hawaiians hazara hazaras hebrews hebridean hebronite
    hellenic herero hereros herzegovinian hezbollahi hindu hindus hindutva hispanic hispanics
    hittite hittites hmong hokkien honduran hondurans hongkonger hongkongers hoosier hoosiers
    houstonian houstonians huguenot huguenots hui huis hungarian hungarians hussite hussites hutsul
    hutterite hutterites hutu hutus i-kiribati ibadi ibibio ibos icelander icelanders icelandic
    idahoan igbo igbos igorot igorots ijaw illinoisan illyrian illyrians ilocano ilocanos incan
    incas indian indians indo-european indo-europeans indonesian indonesians ingrian ingush innu
    inuit inuits inuk inupiat iowan iowans iranian iranians iraqi iraqis irish irishman irishmen
    irishwoman iroquois isan islamic islamist islamists islander islanders ismaili ismailis israeli
    israelis israelite israelites istanbulite istrian italian italians ivorian ivorians jacobins
    jacobite jacobites jain jains jamaican jamaicans japanese jats javanese jerseyan jerusalemite
    jerusalemites jesuit jesuits jew jewish jews jihadi jihadist jivaro jordanian jordanians judaic
    judeo-christian jutes kabardian kabuli kabyle kabyles kachin kachins kalenjin kalmyk kalmyks
    kanak kanaks kansan kansans kanuri karachay karachiite karaite karaites karakalpak karakalpaks
    karelian karelians karenni kashmiri kashmiris kashubian kayapo kayin kazakh kazakhs kazakhstani
    kazakhstanis kemalist kemalists kentuckian kentuckians kenyan kenyans keralite kharijite khasi
    khmer khmers khoikhoi khoisan khomeinist kikuyu kikuyus kinh kiowa kirghiz kisii kittitian
    kokang konger kongers korean koreans kosovan kosovans kosovar kosovars kumyk kurd kurdish kurds
    kurmanji kuwaiti kuwaitis kwakiutl kyrgyz kyrgyzs kyrgyzstani kyrgyzstanis labourite labourites
    ladakhi ladakhis lahori lahu lakota lamaist lankan lankans lao laotian laotians latgalian latin
    latina latino latinos latinx latvian latvians lebanese legitimist lemko lenape leninist
    leninists leonean leoneans leonese lepcha lesothan lezgin lezgins lhotshampa liberian liberians
    libyan libyans liechtensteiner likudnik likudniks limeño lingayat lingayats lithuanian
    lithuanians liverpudlian liverpudlians livonian livonians londoner londoners louisianan luhya
    lumad lumads lutheran lutherans luxembourger luxembourgers luxembourgish lydian maasai maasais
    macanese macedonian macedonians macua madagascan madagascans madhesi madhesis madurese magyar
    magyars mahdist mainer mainers majorcan makassarese makonde malagasies malagasy malawian
    malawians malay malayali malayalis malays malaysian malaysians maldivan maldivian maldivians
    malian malians malinke maltese mamluk mamluks manchu manchus mancunian mancunians mandaean
    mandaeans mandingo mandinka manichaean manichaeans manipuri manipuris manitoban manx manxman
    maoist maoists maori maoris mapuche mapuches maratha marathas maronite maronites marshallese
    martinican martiniquais marxist marxist-leninist marxists marylander marylanders masai
    mauritanian mauritanians mauritian mauritians mayan mayans mayas mbundu mede medes mediterranean
    meitei melanesian melanesians melburnian melburnians melkite melkites mennonite mennonites
    menshevik mensheviks meskhetian mestizo mestizos methodist methodists metis mexican
    mexican-american mexicans mi'kmaq miao michigander michiganders micmac micronesian micronesians
    milanese minahasan minangkabau mingrelian minnesotan minnesotans minoan minoans miskito
    mississippian mississippians missourian missourians mixtec mixtecs mizo mizos mizrahi mizrahim
    moghul mohajir mohajirs mohawks mohican moldavian moldavians moldovan moldovans moluccan
    moluccans monegasque mongol mongolian mongolians mongols monguor montagnard montagnards montanan
    montanans montenegrin montenegrins montrealer montrealers montserratian monégasque moonie
    moonies moorish moravian moravians mordvin mormon mormons moroccan moroccans moros moslem
    moslems mosotho motswana mozambican mozambicans mozambiquean mughal mughals mughul muhajir
    mulatto mumbaikar muong muscovite muscovites muslim muslims mycenaean métis münchner māori naga
    nagas nahua namibian namibians narragansett nasserist nasserite native-american nauruan nauruans
    navajo navajos navarrese naxalite naxalites nazi nazis ndebele neapolitan neapolitans nebraskan
    nebraskans nenets nepalese nepali nepalis nestorian nestorians netherlander netherlanders
    nevadan nevadans new-yorker newar newari newfoundlander newfoundlanders nicaraguan nicaraguans
    nigerian nigerians nigerien nigeriens nigerois nisga'a niuean nogai nootka nordic norwegian
    norwegians nubians nuer nupe nuristani nuyorican occitan oceanian odia ogoni ohioan ohioans
    ojibwa ojibway ojibwe okinawan okinawans oklahoman oklahomans olmec omani omanis onondaga
    ontarian ontarians orcadian oregonian oregonians oriya orleanist oromo oromos orthodox osakan
    ossete ossetes ossetian ossetians ostrogoth ostrogoths ottoman ottomans ovambo ovimbundu oxonian
    paiute pakeha pakistani pakistanis palauan palauans palestinian palestinians pan-arabist
    panamanian panamanians papago papuan papuans paraguayan paraguayans parisian parisians
    parisienne parsee parsees parsi parsis parthian parthians pashto pashtun pashtuns pathan pathans
    paulista paulistas pawnee pennsylvanian pennsylvanians pentecostal pentecostals pequot peranakan
    peronist peronists persian persians peruvian peruvians peul phanariot pharisee pharisees
    philadelphian philistines phoenician phoenicians phrygian picts pohnpeian polish polynesian
    polynesians pomak pomaks porteño porteños portuguese powhatan presbyterian presbyterians
    protestant protestants provençal prussian prussians punic punjabi punjabis puritan puritans
    pygmies pygmy péquiste qajar qatari qataris qizilbash quaker quakers quebecer quebecers
    quebecker quebeckers quebecois quechua quechuas queenslander queenslanders quiche québécois
    raelian rajput rajputs rakhine rastafarian rastafarians reaganite redemptorist republican
    republicans rhinelander rhode-islander rhodian rican ricans riffian rohingya rohingyas roma
    roman romani romanian romanians romanies romanov romanovs romans romany rotuman russian russians
    rusyn rusyns ruthenian ruthenians rwandan rwandans ryukyuan saami sadducee sadducees safavid
    safavids saharawi sahrawi sahrawis salafi salafis salafist salafists salish salvadoran
    salvadorans salvadorean salvadorian salvadorians samburu sami samis sammarinese samoan samoans
    sandinista sandinistas sandzak santal santals santomean saraiki sardinian sardinians sarmatian
    sasak sasanian sassanian sassanid saudi saudis savoyard saxonian saxons scandinavian
    scandinavians scientologist scientologists scot scots scotsman scotsmen scotswoman scottish
    scouser scousers scythian scythians seljuk seljuks seminole seminoles senegalese senussi
    seoulite sephardi sephardic sephardim seraiki serb serbian serbians serbo-croat serbo-croatian
    serbs setos seychellois shaivite shanghaier shanghainese shans sherpa sherpas shetlander shi'ite
    shia shias shiite shiites shilluk shintoist shona shoshone shuar siberian siberians sicilian
    sicilians sikh sikhs silesian silesians sindhi sindhis singaporean singaporeans singaporian
    sinhala sinhalas sinhalese sino-tibetan sinti sioux slav slavic slavs slovak slovakian
    slovakians slovaks slovene slovenes slovenian slovenians somali somalian somalis songhai sorani
    sorb sorbian sorbs sotho soviet soviets spaniard spaniards spanish spartan spartans stalinist
    stalinists sudanese sufi sufis sukuma sumerian sumerians sundanese sunni sunnis surinamer
    surinamese swabian swahili swazi swazilander swazis swede swedes swedish swiss sydneysider
    sydneysiders syrian syrians szekely tadjik tadzhik tadzhiks tagalog tagalogs tahitian tahitians
    taino tainos taiwanese tajik tajikistani tajikistanis tajiks talysh tamang tamil tamilian tamils
    tanzanian tanzanians taoist taoists tarahumara tasmanian tasmanians tatar tatars tausug taíno
    tehrani tehranis telugus tennessean tennesseans teuton teutonic teutons texan texans thai thais
    thatcherite thatcherites thracian thracians thuringian tibetan tibetans tigrayan tigrayans
    tigrinya timorese titoist tlingit tobagonian togolese tohono tokelauan tokyoite toltec toltecs
    tongan tongans torajan tories torontonian torontonians tory tosafist tosafists transnistrian
    transnistrians transylvanian trappist trappists trinidadian trinidadians trojan trojans
    trotskyist trotskyists trotskyite trotskyites trumpist tsimshian tsonga tswana tuareg tuaregs
    tujia tunisian tunisians tupi turcoman turk turkic turkish turkmen turkmenistani turkmens
    turkoman turkomans turks tuscan tuscans tutsi tutsis tuvaluan tuvaluans tuvan tuvans twelver
    tyrolean tzeltal tzotzil udmurt ugandan ugandans ugric uighur uighurs ukrainian ukrainians
    ukranian ulsterman ulstermen umayyad umayyads unitarian unitarians uruguayan uruguayans utahn
    utahns uyghur uyghurs uygur uygurs uzbek uzbekistani uzbekistanis uzbeks vaishnavite valencian
    vancouverite vanuatuan vanuatuans varsovian venetian venetians venezuelan venezuelans verdean
    verdeans vermonter vermonters viennese vietnamese viking vikings virginian virginians visayan
    visayans visigoth visigoths vlach vlachs volhynian wahhabi wahhabis wahhabist wallachian walloon
    walloons wampanoag warsawian washingtonian washingtonians wayuu welsh welshman welshwoman
    westphalian whig whigs wiccan wiccans wisconsinite wisconsinites wolof wyandot wyomingite xhosa
    xhosas xingu yakut yakuts yanomami yanomamo yaqui yazidi yazidis yemeni yemenis yemenite
    yemenites yezidi yezidis yolngu yorkshireman yorkshiremen yoruba yorubas yugoslav yugoslavian
    yugoslavians yugoslavs yupik zaidi zaidis zainichi zairean zairian zambian zambians zande
    zanzibari zanzibaris zapatista zapatistas zapotec zapotecs zaydi zaza zealander zealanders
    zhuang zimbabwean zimbabweans zionist zionists zoroastrian zoroastrians zulu zulus zuni
    """)

  /// The same of words that are often something else, or stand in small letters: "Creek", "Liberals".
  static let doubtful = WordList.set(
    """
    aboriginal afars alsatian apache arian asante ashanti avar azorean bai bangla beja bodo boer
    bourbon burgundian bushman capuchin carib cayuga celt chamorro cherokees cheyenne chin cockney
    conservatives corinthian cree creek creeks creole crimean crow dai dakota delaware dogra dong
    dorian druid druids edo evangelicals ewe frank franks frisian gaelic ganda garo gascon geordie
    goth greens haida hessian hopi hun huns huron ibo inca ionian jacobin jat kamba kannadiga
    karen karens kayah kiwi kiwis komi kongo konkani kuna ladin langi laz levantine liberals limbu
    lombard lombards lozi luba lunda luo marathi mari maya meru mohawk mohegan mon moor moors moro
    nahuatl nama nevisian ngoni nonconformist norman normans northerner nubian oneida osage otomi
    pagan philistine pict pima pole poles pueblo rai rastafari sabian sakha salar
    salesian samaritan samaritans san saxon scotch seneca shaker shan shawnee siamese socialists
    somalilander svan telugu tharu theban tiv tonga twa ute vandal vandals venda 
    victorian wesleyan yao yi yorker yorkers
    """)

  /// Two words for one people, and their plurals.
  static let pairs = WordList.phrases(twoWords).union(
    WordList.phrases(twoWords.replacing(",", with: "s,").replacing("\n", with: "s\n")))

  private static let twoWords = """
    african american,asian american,native american,latin american,roman catholic,greek catholic
    greek orthodox,russian orthodox,serbian orthodox,ukrainian orthodox,eastern orthodox
    oriental orthodox,coptic orthodox,ethiopian orthodox,orthodox christian,orthodox jew
    coptic christian,evangelical christian,christian democrat,liberal democrat,social democrat
    sunni arab,shia arab,shiite arab,shi'ite arab,christian arab,israeli arab,marsh arab,han chinese
    crimean tatar,volga german,sudeten german,baltic german,bosnian serb,bosnian croat,kosovo serb
    kosovo albanian,swiss german,old believer,sri lankan,sierra leonean,new zealander,puerto rican
    costa rican,cape verdean,cabo verdean,saudi arabian,equatorial guinean,pacific islander
    marshall islander,solomon islander,cook islander,falkland islander,channel islander,new yorker
    east timorese,northern irish,hong konger,los angeleno,west indian,east indian,american indian
    """

  /// Begin words of two peoples: "Anglo-Irish".
  static let combiningForms = WordList.set(
    """
    afro anglo arabo austro balto celto euro finno franco gallo germano graeco greco hispano ibero
    indo italo judeo luso perso polono romano russo scoto serbo sino slavo turco turko
    """)
}
