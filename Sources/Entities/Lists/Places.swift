/// Countries, capitals, and regions that the news names most.
enum Places {
  /// Whether the phrase names a place that needs no other evidence.
  static func contains(_ phrase: WordHash) -> Bool {
    names.contains(phrase) || Countries.canonical(phrase) != nil
  }

  /// The words of the phrases, one by one.
  static var words: Set<WordHash> { WordList.set(list.replacing(",", with: " ")) }

  /// Places that are often something else too.
  static let doubtfulWords = WordList.phrases(others)

  /// The words of places of several words that are often something else too.
  static var doubtfulParts: Set<WordHash> {
    WordList.set(
      others.split { $0 == "," || $0 == "\n" }.filter { $0.split(separator: " ").count > 1 }
        .joined(separator: " "))
  }

  /// Whether the phrase names a place, though perhaps not only that.
  static func isListed(_ phrase: WordHash) -> Bool {
    contains(phrase) || doubtfulWords.contains(phrase)
  }

  private static let names = WordList.phrases(list)

  private static let list = """
    afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan
    bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,botswana
    brazil,brunei,bulgaria,burundi,cambodia,cameroon,canada,cape verde,chile,colombia
    comoros,costa rica,croatia,cuba,cyprus,denmark,djibouti,dominica,dominican republic
    ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,ethiopia,fiji,finland,france
    gabon,gambia,germany,ghana,greece,grenada,guatemala,guinea,guinea-bissau,guyana,haiti
    honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica
    japan,kazakhstan,kenya,kiribati,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon
    lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives
    mali,malta,mauritania,mauritius,mexico,micronesia,moldova,monaco,mongolia,montenegro,morocco
    mozambique,namibia,nauru,nepal,new zealand,nicaragua,niger,nigeria,norway,oman
    pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal
    qatar,romania,rwanda,samoa,san marino,saudi arabia,senegal,serbia,seychelles,sierra leone
    singapore,slovakia,slovenia,solomon islands,somalia,south africa,south sudan,spain
    sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand
    togo,tonga,trinidad and tobago,tunisia,turkey,turkmenistan,tuvalu,uganda,ukraine,uruguay
    uzbekistan,vanuatu,vatican,venezuela,vietnam,yemen,zambia,zimbabwe
    kabul,tirana,algiers,luanda,buenos aires,yerevan,canberra,vienna,baku,manama,dhaka,minsk
    brussels,la paz,sarajevo,brasilia,sofia,ouagadougou,bujumbura,phnom penh,ottawa,bangui
    n'djamena,santiago,bogota,kinshasa,brazzaville,zagreb,havana,nicosia,prague,copenhagen,quito
    cairo,asmara,tallinn,addis ababa,helsinki,paris,libreville,banjul,tbilisi,berlin,accra,athens
    conakry,port-au-prince,tegucigalpa,budapest,reykjavik,new delhi,jakarta,tehran,baghdad,dublin
    jerusalem,rome,abidjan,kingston,tokyo,amman,astana,nairobi,pristina,bishkek,vientiane,riga
    beirut,monrovia,tripoli,vilnius,skopje,antananarivo,lilongwe,kuala lumpur,bamako,nouakchott
    mexico city,chisinau,ulaanbaatar,podgorica,rabat,maputo,windhoek,kathmandu,amsterdam
    wellington,managua,niamey,abuja,oslo,muscat,islamabad,ramallah,panama city,port moresby
    asuncion,lima,manila,warsaw,lisbon,doha,bucharest,moscow,kigali,riyadh,dakar,belgrade
    freetown,bratislava,ljubljana,mogadishu,pretoria,juba,madrid,colombo,khartoum,stockholm,bern
    damascus,taipei,dushanbe,dodoma,bangkok,lome,tunis,ankara,ashgabat,kampala,kyiv,kiev
    abu dhabi,london,montevideo,tashkent,caracas,hanoi,sanaa,lusaka,harare,beijing,seoul
    pyongyang,washington,washington d.c.,hong kong,macau,tibet,xinjiang,kashmir,crimea,gaza
    west bank,gaza strip,chechnya,kurdistan,darfur,aceh,catalonia,scotland,wales,northern ireland
    siberia,punjab,balochistan,donbas,donetsk,luhansk,mariupol,kharkiv,odesa,kherson
    europe,asia,africa,north america,south america,latin america,antarctica,oceania,middle east
    central asia,southeast asia,balkans,caucasus,caribbean,scandinavia,sahel,horn of africa
    atlantic ocean,pacific ocean,indian ocean,atlantic,pacific,mediterranean,black sea
    south china sea,persian gulf,red sea,arctic
    new york,new york city,los angeles,chicago,houston,philadelphia,phoenix,san antonio,san diego
    dallas,san francisco,boston,seattle,detroit,miami,atlanta,denver,baltimore,las vegas,portland
    new orleans,cleveland,pittsburgh,minneapolis,st. louis,honolulu,brooklyn,manhattan,hollywood
    alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho
    illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan
    minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico
    north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina
    south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming
    toronto,montreal,vancouver,quebec,ontario,alberta,british columbia,nova scotia,sydney
    melbourne,brisbane,perth,adelaide,queensland,new south wales,tasmania,auckland
    shanghai,guangzhou,shenzhen,wuhan,chengdu,tianjin,chongqing,urumqi,kashgar,lhasa,guangdong
    mumbai,bombay,delhi,kolkata,calcutta,chennai,bangalore,hyderabad,karachi,lahore,peshawar
    osaka,kyoto,hiroshima,okinawa,busan,istanbul,izmir,st. petersburg,saint petersburg
    manchester,liverpool,birmingham,glasgow,edinburgh,cardiff,belfast,oxford,cambridge
    munich,hamburg,frankfurt,cologne,geneva,zurich,milan,naples,venice,florence,turin,sicily
    barcelona,valencia,seville,marseille,lyon,strasbourg,antwerp,rotterdam,the hague
    rio de janeiro,sao paulo,são paulo,johannesburg,cape town,durban,lagos,casablanca,alexandria
    mosul,basra,fallujah,kirkuk,aleppo,homs,idlib,raqqa,kandahar,helmand,tel aviv,haifa,dubai
    mecca,medina,aden,yangon,rangoon,mandalay,naypyidaw,rakhine,saigon,ho chi minh city,bali
    """

  /// More of them, many of which are other things too: for the model's judgement.
  private static let others = """
    leeds,sheffield,bristol,nottingham,leicester,newcastle,southampton,portsmouth,brighton,cornwall
    devon,yorkshire,lancashire,essex,kent,sussex,surrey,norfolk,suffolk,wiltshire,cheshire,galway,cork
    limerick,aberdeen,dundee,inverness,swansea,calais,lille,nice,bordeaux,toulouse,nantes,rennes,cannes
    brittany,normandy,provence,alsace,corsica,dresden,leipzig,stuttgart,düsseldorf,dortmund,bremen
    hanover,nuremberg,bonn,saxony,bavaria,prussia,hesse,salzburg,graz,innsbruck,tyrol,basel,lausanne
    lugano,bologna,genoa,palermo,bari,verona,pisa,tuscany,lombardy,sardinia,calabria,piedmont,veneto
    bilbao,malaga,granada,zaragoza,andalusia,galicia,porto,algarve,azores,madeira,malmö,gothenburg
    uppsala,bergen,trondheim,aarhus,odense,turku,tampere,gdansk,krakow,kraków,poznan,wroclaw,lodz
    katowice,brno,ostrava,moravia,bohemia,silesia,transylvania,cluj,timisoara,constanta,varna,plovdiv
    thessaloniki,crete,rhodes,corfu,lesbos,macedonia,herzegovina,mostar,srebrenica,split,dubrovnik
    novi sad,lviv,dnipro,zaporizhzhia,odessa,kharkov,sevastopol,simferopol,rostov,volgograd,kazan
    yekaterinburg,novosibirsk,vladivostok,sochi,grozny,dagestan,ingushetia,tatarstan,sakhalin
    kamchatka,kaliningrad,murmansk,abkhazia,south ossetia,nagorno-karabakh,batumi,gyumri,ganja,almaty
    osh,samarkand,bukhara,fergana,mashhad,isfahan,shiraz,tabriz,qom,bushehr,natanz,diyarbakir,gaziantep
    antalya,adana,bursa,trabzon,anatolia,mardin,latakia,hama,palmyra,tartus,sidon,tyre,tripoli,nablus
    hebron,jenin,jericho,bethlehem,nazareth,golan heights,sinai,negev,galilee,eilat,ashkelon,sderot
    port said,suez,luxor,aswan,giza,benghazi,misrata,sirte,tobruk,oran,constantine,marrakesh,marrakech
    fez,tangier,western sahara,sfax,sousse,najaf,karbala,tikrit,ramadi,samarra,baquba,anbar,diyala
    nineveh,erbil,irbil,sulaymaniyah,dohuk,hodeidah,taiz,marib,jeddah,dammam,tabuk,hejaz,aqaba,zarqa
    irbid,sharjah,ajman,fujairah,salalah,herat,mazar-i-sharif,jalalabad,kunduz,ghazni,kunar,nangarhar
    paktika,uruzgan,waziristan,north waziristan,south waziristan,swat,quetta,rawalpindi,faisalabad
    multan,sindh,khyber pakhtunkhwa,ahmedabad,pune,surat,jaipur,lucknow,kanpur,nagpur,patna,bhopal
    indore,amritsar,srinagar,jammu,goa,kerala,tamil nadu,karnataka,maharashtra,gujarat,rajasthan,bihar
    assam,manipur,nagaland,orissa,odisha,west bengal,uttar pradesh,madhya pradesh,andhra pradesh
    telangana,haryana,jharkhand,sikkim,ladakh,chittagong,sylhet,khulna,kandy,jaffna,galle,pokhara
    thimphu,malé,chiang mai,phuket,pattaya,siem reap,battambang,da nang,hue,haiphong,cebu,davao
    mindanao,luzon,quezon city,marawi,sulu,surabaya,bandung,medan,sumatra,java,borneo,sulawesi,papua
    west papua,timor,flores,lombok,penang,johor,sabah,sarawak,shan state,kachin,chin state,karen state
    myitkyina,sittwe,maungdaw,cox's bazar,hotan,aksu,turpan,kuchar,ili,ghulja,yarkand,karamay,altay
    urumchi,ürümqi,dunhuang,lanzhou,xi'an,xian,harbin,dalian,qingdao,jinan,nanjing,suzhou,hangzhou
    ningbo,fuzhou,xiamen,kunming,guiyang,nanning,changsha,zhengzhou,taiyuan,hohhot,yinchuan,xining
    sichuan,yunnan,hunan,hubei,henan,hebei,shandong,shanxi,shaanxi,gansu,qinghai,ningxia,inner mongolia
    zhejiang,jiangsu,anhui,jiangxi,fujian,guangxi,guizhou,hainan,liaoning,jilin,heilongjiang,kaohsiung
    kowloon,yokohama,nagoya,sapporo,kobe,fukuoka,sendai,fukushima,nagasaki,hokkaido,kyushu,honshu
    incheon,daegu,daejeon,gwangju,ulsan,jeju,kaesong,yongbyon,addis,mekelle,tigray,oromia,amhara
    ogaden,somaliland,puntland,kismayo,hargeisa,mombasa,kisumu,eldoret,zanzibar,dar es salaam,arusha
    entebbe,gulu,goma,bukavu,kivu,north kivu,katanga,lubumbashi,kisangani,port harcourt,kano,kaduna
    ibadan,enugu,maiduguri,borno,biafra,niger delta,benin city,jos,kumasi,tamale,bouaké,yamoussoukro
    timbuktu,gao,kidal,agadez,zinder,diffa,bobo-dioulasso,douala,yaoundé,yaounde,malabo,bata
    bulawayo,matabeleland,blantyre,beira,nampula,soweto,gauteng,kwazulu-natal,eastern cape,western cape
    bloemfontein,port elizabeth,maseru,mbabane,gaborone,port louis,moroni,mayotte,réunion,reunion
    ottawa,calgary,edmonton,winnipeg,halifax,saskatchewan,manitoba,newfoundland,labrador,yukon,nunavut
    new brunswick,prince edward island,newark,jersey city,buffalo,rochester,albany,staten island,queens
    bronx,long island,queens,harlem,cambridge,worcester,providence,hartford,new haven,bridgeport
    trenton,camden,princeton,wilmington,annapolis,arlington,alexandria,richmond,norfolk,charlottesville
    charlotte,raleigh,durham,greensboro,charleston,columbia,savannah,augusta,birmingham,montgomery
    selma,mobile,jackson,memphis,nashville,knoxville,chattanooga,louisville,lexington,cincinnati
    columbus,toledo,akron,dayton,indianapolis,fort wayne,evansville,milwaukee,madison,green bay
    des moines,cedar rapids,omaha,lincoln,wichita,topeka,kansas city,st. paul,duluth,fargo,bismarck
    sioux falls,billings,boise,spokane,tacoma,olympia,eugene,salem,sacramento,oakland,san jose,fresno
    berkeley,palo alto,silicon valley,malibu,santa monica,long beach,anaheim,pasadena,santa barbara
    bakersfield,reno,salt lake city,provo,albuquerque,santa fe,tucson,el paso,austin,fort worth
    galveston,corpus christi,lubbock,tulsa,oklahoma city,little rock,baton rouge,shreveport,tampa
    orlando,jacksonville,tallahassee,fort lauderdale,palm beach,key west,anchorage,juneau,fairbanks
    guam,puerto rico,san juan,virgin islands,american samoa,bermuda,cayman islands,aruba,curaçao
    guadeloupe,martinique,st. lucia,saint lucia,antigua,barbuda,grenadines,st. kitts,nevis,trinidad
    tobago,port of spain,santo domingo,guantanamo,guantánamo,tijuana,ciudad juárez,ciudad juarez
    guadalajara,monterrey,acapulco,cancún,cancun,oaxaca,chiapas,veracruz,sinaloa,michoacán,guerrero
    puebla,yucatán,yucatan,guatemala city,san salvador,san pedro sula,medellín,medellin,cali
    cartagena,barranquilla,guayaquil,cusco,arequipa,cochabamba,santa cruz,sucre,valparaíso,valparaiso
    concepción,patagonia,tierra del fuego,córdoba,rosario,mendoza,brasília,salvador,recife,fortaleza
    belo horizonte,manaus,porto alegre,curitiba,maracaibo,hobart,darwin,cairns,gold coast,newcastle
    geelong,northern territory,christchurch,dunedin,hamilton,suva,nuku'alofa,apia,honiara,port vila
    nouméa,new caledonia,french polynesia,tahiti,bougainville,marshall islands,faroe islands,greenland
    svalbard,gibraltar,guernsey,jersey,isle of man,falkland islands,falklands,diego garcia,hawai'i
    united kingdom,england,great britain,britain,ulster,british isles,united states,america,holland
    flanders,wallonia,benelux,balkans,baltics,iberia,levant,maghreb,mesopotamia,gaza city,khan younis
    rafah,east jerusalem,donetsk oblast,bakhmut,avdiivka,mainland china,manchuria,indochina,mekong
    danube,rhine,thames,nile,euphrates,tigris,ganges,indus,yangtze,amazon,mississippi,volga,seine,baltic sea,north sea,caspian sea,aegean sea,adriatic,bay of bengal,himalayas
    alps,pyrenees,andes,rockies,sahara,kalahari,gobi,everest,kilimanjaro,earth,mars,venus,jupiter,saturn
    white house,capitol hill,wall street,downing street,times square,central park,ground zero
    tiananmen square,red square,taksim square,tahrir square,buckingham palace,heathrow,chernobyl
    auschwitz,hollywood,broadway,vatican city,sub-saharan africa,east africa,west africa
    eastern europe,western europe,northern europe,southern europe,central europe,central america
    south asia,east asia,northeast asia,asia-pacific,asia pacific,gulf of mexico,panama canal
    suez canal,english channel,strait of hormuz,korean peninsula,arabian peninsula,ivory coast
    gold coast,cape verde,myanmar,burma,czech republic,north korea,south korea,russia,china
    """
}
