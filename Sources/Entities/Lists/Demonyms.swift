/// Nationalities, peoples, religions and the members of parties, as words of their own.
enum Demonyms {
  /// Whether the word with this folded hash names a group of people.
  static func contains(_ word: WordHash) -> Bool { words.contains(word) }

  static let words = WordList.set(
    """
    abkhaz afghan afghans african africans albanian albanians algerian algerians amazonian
    american americans amhara andean andorran anglican anglicans angolan angolans antarctic
    antiguan arab arabian arabs argentine argentinean argentines argentinian argentinians
    armenian armenians asian asians assyrian assyrians athenian aussie aussies australian
    australians austrian austrians azerbaijani azerbaijanis azeri azeris ba'athist baathist
    baathists babylonian bahamian bahamians bahraini bahrainis balkan baltic bangladeshi
    bangladeshis baptist baptists barbadian barbadians basotho basque basques bavarian
    belarusian belarusians belarussian belgian belgians belizean belizeans beninese berber
    berbers bhutanese bohemian bolivian bolivians bolshevik bolsheviks bosniak bosniaks
    bosnian bosnians botswanan brazilian brazilians breton brit british briton britons brits
    bruneian buddhist buddhists bulgarian bulgarians burkinabe burmese burundian burundians
    byzantine californian californians calvinist cambodian cambodians cameroonian
    cameroonians canadian canadians caribbean catalan catalans catholic catholics caucasian
    caucasians celtic chadian chadians chechen chechens cherokee chilean chileans chinese
    christian christians colombian colombians communist communists comorian confucian
    congolese cornish corsican cossack cossacks croat croatian croatians croats cuban cubans
    cypriot cypriots czech czechoslovak czechoslovakian czechs dane danes danish democrat
    democrats dinka djiboutian dominican dominicans druze dutch dutchman dutchmen ecuadorean
    ecuadorian ecuadorians egyptian egyptians emirati emiratis english englishman englishmen
    eritrean eritreans estonian estonians ethiopian ethiopians eurasian european europeans
    fascist fascists fijian fijians filipina filipino filipinos finn finnish finns flemish
    floridian french frenchman frenchmen gabonese galician gambian gambians georgian
    georgians german germanic germans ghanaian ghanaians greek greeks grenadian guatemalan
    guatemalans guinean guineans guyanese gypsy haitian haitians han hausa hawaiian
    hawaiians hazara hazaras hellenic hindu hindus hispanic hispanics honduran hondurans hui
    hungarian hungarians hutu hutus icelander icelanders icelandic igbo indian indians
    indonesian indonesians inuit iranian iranians iraqi iraqis irish irishman irishmen
    islamic islamist islamists israeli israelis italian italians ivorian ivorians jamaican
    jamaicans japanese javanese jew jewish jews jordanian jordanians kashmiri kashmiris
    kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovar kosovars kurd kurdish
    kurds kuwaiti kuwaitis kyrgyz lao laotian laotians latin latina latino latinos latvian
    latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner
    londoners lutheran lutherans luxembourgish maasai macedonian macedonians malagasy
    malawian malawians malay malays malaysian malaysians maldivian maldivians malian malians
    maltese manchu maoist maoists maori marxist marxists mauritanian mauritanians mauritian
    mauritians mayan mayans mediterranean methodist methodists mexican mexicans micronesian
    moldovan moldovans mongol mongolian mongolians mongols montenegrin montenegrins moravian
    mormon mormons moroccan moroccans moslem moslems mozambican mozambicans muslim muslims
    māori namibian namibians nauruan navajo nazi nazis nepalese nepali nepalis nicaraguan
    nicaraguans nigerian nigerians nigerien nordic norwegian norwegians oceanian omani
    omanis orthodox ossetian ottoman ottomans pakistani pakistanis palauan palestinian
    palestinians panamanian panamanians papuan papuans paraguayan paraguayans parisian
    parisians pashtun pashtuns persian persians peruvian peruvians phoenician phoenicians
    polish polynesian polynesians portuguese protestant protestants prussian prussians
    punjabi punjabis puritan qatari qataris quaker quakers quebecker quebecois republican
    republicans rohingya rohingyas roma roman romanian romanians romans russian russians
    rwandan rwandans salafi salafis salvadoran salvadorans salvadorean sami samoan samoans
    saudi saudis scandinavian scandinavians scientologist scientologists scot scots scottish
    senegalese serb serbian serbians serbs shi'ite shia shias shiite shiites siberian
    sicilian sikh sikhs sindhi singaporean singaporeans sinhalese sioux slav slavic slavs
    slovak slovakian slovaks slovene slovenes slovenian slovenians somali somalian somalis
    soviet soviets spaniard spaniards spanish spartan sudanese sufi sunni sunnis surinamese
    swazi swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tamil tamils
    tanzanian tanzanians tatar tatars texan texans thai thais tibetan tibetans tigrayan
    timorese togolese tongan tongans tories tory trinidadian trinidadians trojan trojans
    tuareg tunisian tunisians turk turkish turkmen turks tutsi tutsis tuvaluan ugandan
    ugandans uighur uighurs ukrainian ukrainians uruguayan uruguayans uyghur uyghurs uygur
    uygurs uzbek uzbekistani uzbeks vanuatuan venetian venezuelan venezuelans vietnamese
    viking vikings wahhabi welsh welshman whig whigs xhosa yazidi yazidis yemeni yemenis
    yoruba yugoslav yugoslavian zambian zambians zimbabwean zimbabweans zionist zionists
    zulu zulus
    """)
}
