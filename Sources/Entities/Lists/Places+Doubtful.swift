extension Places {
  /// More of them, many of which are other things too: for the model's judgement.
  static let others = """
    leeds,sheffield,bristol,nottingham,leicester,newcastle,southampton,portsmouth,brighton,cornwall
    devon,yorkshire,lancashire,essex,kent,sussex,surrey,norfolk,suffolk,wiltshire,cheshire,galway
    cork,limerick,aberdeen,dundee,inverness,swansea,calais,lille,nice,bordeaux,toulouse,nantes
    rennes,cannes,brittany,normandy,provence,alsace,corsica,dresden,leipzig,stuttgart,düsseldorf
    dortmund,bremen,hanover,nuremberg,bonn,saxony,bavaria,prussia,hesse,salzburg,graz,innsbruck
    tyrol,basel,lausanne,lugano,bologna,genoa,palermo,bari,verona,pisa,tuscany,lombardy,sardinia
    calabria,piedmont,veneto,bilbao,malaga,granada,zaragoza,andalusia,galicia,porto,algarve,azores
    madeira,malmö,gothenburg,uppsala,bergen,trondheim,aarhus,odense,turku,tampere,gdansk,krakow
    kraków,poznan,wroclaw,lodz,katowice,brno,ostrava,moravia,bohemia,silesia,transylvania,cluj
    timisoara,constanta,varna,plovdiv,thessaloniki,crete,rhodes,corfu,lesbos,macedonia,herzegovina
    mostar,srebrenica,split,dubrovnik,novi sad,lviv,dnipro,zaporizhzhia,odessa,kharkov,sevastopol
    simferopol,rostov,volgograd,kazan,yekaterinburg,novosibirsk,vladivostok,sochi,grozny,dagestan
    ingushetia,tatarstan,sakhalin,kamchatka,kaliningrad,murmansk,abkhazia,south ossetia
    nagorno-karabakh,batumi,gyumri,ganja,almaty,osh,samarkand,bukhara,fergana,mashhad,isfahan,shiraz
    tabriz,qom,bushehr,natanz,diyarbakir,gaziantep,antalya,adana,bursa,trabzon,anatolia,mardin
    latakia,hama,palmyra,tartus,sidon,tyre,tripoli,nablus,hebron,jenin,jericho,bethlehem,nazareth
    golan heights,sinai,negev,galilee,eilat,ashkelon,sderot,port said,suez,luxor,aswan,giza,benghazi
    misrata,sirte,tobruk,oran,constantine,marrakesh,marrakech,fez,tangier,western sahara,sfax,sousse
    najaf,karbala,tikrit,ramadi,samarra,baquba,anbar,diyala,nineveh,erbil,irbil,sulaymaniyah,dohuk
    hodeidah,taiz,marib,jeddah,dammam,tabuk,hejaz,aqaba,zarqa,irbid,sharjah,ajman,fujairah,salalah
    herat,mazar-i-sharif,jalalabad,kunduz,ghazni,kunar,nangarhar,paktika,uruzgan,waziristan
    north waziristan,south waziristan,swat,quetta,rawalpindi,faisalabad,multan,sindh
    khyber pakhtunkhwa,ahmedabad,pune,surat,jaipur,lucknow,kanpur,nagpur,patna,bhopal,indore
    amritsar,srinagar,jammu,goa,kerala,tamil nadu,karnataka,maharashtra,gujarat,rajasthan,bihar
    assam,manipur,nagaland,orissa,odisha,west bengal,uttar pradesh,madhya pradesh,andhra pradesh
    telangana,haryana,jharkhand,sikkim,ladakh,chittagong,sylhet,khulna,kandy,jaffna,galle,pokhara
    thimphu,malé,chiang mai,phuket,pattaya,siem reap,battambang,da nang,hue,haiphong,cebu,davao
    mindanao,luzon,quezon city,marawi,sulu,surabaya,bandung,medan,sumatra,java,borneo,sulawesi,papua
    west papua,timor,flores,lombok,penang,johor,sabah,sarawak,shan state,kachin,chin state
    karen state,myitkyina,sittwe,maungdaw,cox's bazar,hotan,aksu,turpan,kuchar,ili,ghulja,yarkand
    karamay,altay,urumchi,ürümqi,dunhuang,lanzhou,xi'an,xian,harbin,dalian,qingdao,jinan,nanjing
    suzhou,hangzhou,ningbo,fuzhou,xiamen,kunming,guiyang,nanning,changsha,zhengzhou,taiyuan,hohhot
    yinchuan,xining,sichuan,yunnan,hunan,hubei,henan,hebei,shandong,shanxi,shaanxi,gansu,qinghai
    ningxia,inner mongolia,zhejiang,jiangsu,anhui,jiangxi,fujian,guangxi,guizhou,hainan,liaoning
    jilin,heilongjiang,kaohsiung,kowloon,yokohama,nagoya,sapporo,kobe,fukuoka,sendai,fukushima
    nagasaki,hokkaido,kyushu,honshu,incheon,daegu,daejeon,gwangju,ulsan,jeju,kaesong,yongbyon,addis
    mekelle,tigray,oromia,amhara,ogaden,somaliland,puntland,kismayo,hargeisa,mombasa,kisumu,eldoret
    zanzibar,dar es salaam,arusha,entebbe,gulu,goma,bukavu,kivu,north kivu,katanga,lubumbashi
    kisangani,port harcourt,kano,kaduna,ibadan,enugu,maiduguri,borno,biafra,niger delta,benin city
    jos,kumasi,tamale,bouaké,yamoussoukro,timbuktu,gao,kidal,agadez,zinder,diffa,bobo-dioulasso
    douala,yaoundé,yaounde,malabo,bata,bulawayo,matabeleland,blantyre,beira,nampula,soweto,gauteng
    kwazulu-natal,eastern cape,western cape,bloemfontein,port elizabeth,maseru,mbabane,gaborone
    port louis,moroni,mayotte,réunion,reunion,ottawa,calgary,edmonton,winnipeg,halifax,saskatchewan
    manitoba,newfoundland,labrador,yukon,nunavut,new brunswick,prince edward island,newark
    jersey city,buffalo,rochester,albany,staten island,queens,bronx,long island,harlem,cambridge
    worcester,providence,hartford,new haven,bridgeport,trenton,camden,princeton,wilmington,annapolis
    arlington,alexandria,richmond,charlottesville,charlotte,raleigh,durham,greensboro,charleston
    columbia,savannah,augusta,birmingham,montgomery,selma,mobile,jackson,memphis,nashville,knoxville
    chattanooga,louisville,lexington,cincinnati,columbus,toledo,akron,dayton,indianapolis,fort wayne
    evansville,milwaukee,madison,green bay,des moines,cedar rapids,omaha,lincoln,wichita,topeka
    kansas city,st. paul,duluth,fargo,bismarck,sioux falls,billings,boise,spokane,tacoma,olympia
    eugene,salem,sacramento,oakland,san jose,fresno,berkeley,palo alto,silicon valley,malibu
    santa monica,long beach,anaheim,pasadena,santa barbara,bakersfield,reno,salt lake city,provo
    albuquerque,santa fe,tucson,el paso,austin,fort worth,galveston,corpus christi,lubbock,tulsa
    oklahoma city,little rock,baton rouge,shreveport,tampa,orlando,jacksonville,tallahassee
    fort lauderdale,palm beach,key west,anchorage,juneau,fairbanks,guam,puerto rico,san juan
    virgin islands,american samoa,bermuda,cayman islands,aruba,curaçao,guadeloupe,martinique
    st. lucia,saint lucia,antigua,barbuda,grenadines,st. kitts,nevis,trinidad,tobago,port of spain
    santo domingo,guantanamo,guantánamo,tijuana,ciudad juárez,ciudad juarez,guadalajara,monterrey
    acapulco,cancún,cancun,oaxaca,chiapas,veracruz,sinaloa,michoacán,guerrero,puebla,yucatán,yucatan
    guatemala city,san salvador,san pedro sula,medellín,medellin,cali,cartagena,barranquilla
    guayaquil,cusco,arequipa,cochabamba,santa cruz,sucre,valparaíso,valparaiso,concepción,patagonia
    tierra del fuego,córdoba,rosario,mendoza,brasília,salvador,recife,fortaleza,belo horizonte
    manaus,porto alegre,curitiba,maracaibo,hobart,darwin,cairns,gold coast,geelong
    northern territory,christchurch,dunedin,hamilton,suva,nuku'alofa,apia,honiara,port vila,nouméa
    new caledonia,french polynesia,tahiti,bougainville,marshall islands,faroe islands,greenland
    gibraltar,guernsey,jersey,isle of man,falkland islands,falklands,diego garcia,hawai'i
    united kingdom,england,great britain,britain,ulster,british isles,united states,america,holland
    flanders,wallonia,benelux,balkans,baltics,iberia,levant,maghreb,mesopotamia,gaza city
    khan younis,rafah,east jerusalem,donetsk oblast,bakhmut,avdiivka,mainland china,manchuria
    indochina,mekong,danube,rhine,thames,nile,euphrates,tigris,ganges,indus,yangtze,amazon
    mississippi,volga,seine,baltic sea,north sea,caspian sea,aegean sea,adriatic,bay of bengal
    himalayas,alps,pyrenees,andes,rockies,sahara,kalahari,gobi,everest,kilimanjaro,earth,mars,venus
    jupiter,saturn,white house,capitol hill,wall street,downing street,times square,central park
    ground zero,tiananmen square,red square,taksim square,tahrir square,buckingham palace,heathrow
    chernobyl,auschwitz,hollywood,broadway,vatican city,sub-saharan africa,east africa,west africa
    eastern europe,western europe,northern europe,southern europe,central europe,central america
    south asia,east asia,northeast asia,asia-pacific,asia pacific,gulf of mexico,panama canal
    suez canal,english channel,strait of hormuz,korean peninsula,arabian peninsula,ivory coast
    cape verde,myanmar,burma,czech republic,north korea,south korea,russia,china,ceylon,siam,persia
    abyssinia,formosa,kampuchea,transjordan,tanganyika,dahomey,roman empire,byzantine empire
    united arab emirates,petrograd,byzantium,carthage,babylon,troy,sparta,thebes,corinth,delphi
    pompeii,herculaneum,ephesus,pergamon,smyrna,antioch,persepolis,uruk,masada,petra,angkor
    teotihuacan,machu picchu,stonehenge,königsberg,danzig,breslau,lemberg,lvov,vilna,salonica
    adrianople,madras,peking,canton,nanking,sèvres,versailles,montpellier,grenoble,dijon,reims
    rheims,rouen,le havre,brest,nancy,metz,mulhouse,orléans,orleans,poitiers,limoges
    clermont-ferrand,avignon,arles,nîmes,perpignan,biarritz,bayonne,lourdes,albi,carcassonne,toulon
    saint-tropez,antibes,monte carlo,ajaccio,bastia,caen,cherbourg,dieppe,dunkirk,amiens,arras
    verdun,troyes,besançon,annecy,chamonix,chartres,rodez,melun,vichy,la rochelle,angoulême,savoy
    burgundy,auvergne,gascony,languedoc,picardy,lorraine,franche-comté,aquitaine,loire,rhône,rhone
    dordogne,ardennes,vosges,jura,montmartre,montparnasse,louvre,sorbonne,bastille,notre-dame
    champs-élysées,eiffel tower,calvados,somme,marne,brescia,bergamo,parma,modena,ferrara,ravenna
    rimini,ancona,perugia,assisi,siena,lucca,livorno,leghorn,arezzo,mantua,padua,vicenza,treviso
    trento,trieste,udine,bolzano,cremona,pavia,novara,savona,la spezia,carrara,urbino,pesaro,pescara
    l'aquila,salerno,amalfi,capri,sorrento,caserta,foggia,lecce,brindisi,taranto,matera,potenza
    cosenza,reggio calabria,messina,catania,syracuse,agrigento,trapani,cagliari,sassari,ostia
    lampedusa,elba,umbria,liguria,lazio,campania,apulia,puglia,abruzzo,basilicata,emilia-romagna
    dolomites,apennines,etna,vesuvius,tiber,arno,lake como,lake garda,salamanca,burgos,león
    valladolid,segovia,ávila,avila,cuenca,albacete,murcia,alicante,almería,almeria,jaén,cádiz,cadiz
    huelva,badajoz,cáceres,mérida,pamplona,san sebastián,san sebastian,vitoria,santander,gijón
    oviedo,la coruña,vigo,santiago de compostela,girona,gerona,tarragona,lleida,mallorca,majorca
    menorca,minorca,ibiza,balearic islands,canary islands,tenerife,gran canaria,lanzarote,ceuta
    melilla,castile,aragon,navarre,extremadura,asturias,cantabria,basque country,la mancha
    costa brava,costa del sol,montserrat,alhambra,coimbra,braga,évora,faro,sintra,fatima,fátima
    montjuïc,ebro,tagus,duero,douro,ghent,bruges,leuven,louvain,liège,liege,namur,charleroi,mons
    ypres,ostend,mechelen,waterloo,utrecht,eindhoven,groningen,leiden,leyden,haarlem,delft
    maastricht,nijmegen,arnhem,tilburg,breda,zeeland,friesland,brabant,limburg,gelderland,heidelberg
    freiburg,mannheim,karlsruhe,ulm,augsburg,regensburg,würzburg,bamberg,bayreuth,erlangen,passau
    ingolstadt,mainz,wiesbaden,darmstadt,kassel,marburg,göttingen,gottingen,hildesheim,braunschweig
    brunswick,wolfsburg,magdeburg,halle,erfurt,weimar,jena,gotha,eisenach,chemnitz,zwickau,potsdam
    rostock,schwerin,lübeck,kiel,flensburg,oldenburg,osnabrück,münster,bielefeld,paderborn,essen
    duisburg,bochum,wuppertal,aachen,trier,koblenz,saarbrücken,saarland,rhineland,ruhr,palatinate
    westphalia,thuringia,brandenburg,mecklenburg,pomerania,schleswig-holstein,lower saxony,swabia
    franconia,black forest,wittenberg,worms,dachau,buchenwald,ramstein,st. gallen,saint gallen
    st gallen,berne,lucerne,winterthur,zug,davos,st. moritz,montreux,neuchâtel,fribourg,ticino
    valais,matterhorn,mont blanc,linz,klagenfurt,carinthia,styria,vorarlberg,burgenland,vaduz
    haguenau,szeged,debrecen,pécs,győr,miskolc,lake balaton,olomouc,plzeň,pilsen,karlovy vary
    carlsbad,košice,kosice,maribor,rijeka,zadar,pula,istria,dalmatia,osijek,vukovar,slavonia
    banja luka,tuzla,zenica,republika srpska,nis,niš,kragujevac,vojvodina,mitrovica,prizren,peć,pec
    budva,kotor,ohrid,bitola,durres,durrës,shkodër,burgas,ruse,iasi,iași,brasov,brașov,sibiu,craiova
    galați,bukovina,wallachia,bessarabia,dobruja,carpathians,bialystok,białystok,lublin,rzeszów
    szczecin,stettin,toruń,bydgoszcz,radom,częstochowa,zakopane,kaunas,klaipėda,daugavpils,tartu
    narva,pärnu,hrodna,grodno,gomel,vitebsk,mogilev,brest-litovsk,bucha,irpin,chernihiv,poltava
    vinnytsia,zhytomyr,rivne,lutsk,ternopil,uzhhorod,chernivtsi,mykolaiv,melitopol,berdiansk
    kramatorsk,sloviansk,severodonetsk,lysychansk,yalta,kerch,tiraspol,transnistria,saratov,samara
    nizhny novgorod,ufa,chelyabinsk,omsk,tomsk,krasnoyarsk,irkutsk,yakutsk,khabarovsk,magadan
    norilsk,archangel,arkhangelsk,voronezh,krasnodar,stavropol,astrakhan,tula,ryazan,kaluga,smolensk
    pskov,novgorod,vologda,yaroslavl,tver,kursk,belgorod,bryansk,oryol,penza,izhevsk,beslan,nalchik
    makhachkala,vladikavkaz,elista,ural,urals,chukotka,buryatia,tuva,altai,lake baikal,baikal
    kuril islands,kurils,barents sea,kara sea,white sea,novaya zemlya,wrangel island,tromsø,tromso
    stavanger,narvik,bodø,lillehammer,hammerfest,kirkenes,spitsbergen,lofoten,finnmark,drammen,utøya
    linköping,örebro,västerås,helsingborg,lund,kiruna,gotland,lapland,espoo,vantaa,oulu,rovaniemi
    åland,aalborg,roskilde,elsinore,jutland,zealand,funen,bornholm,tórshavn,nuuk,akureyri,exeter
    plymouth,bournemouth,winchester,canterbury,dover,folkestone,hastings,eastbourne,oxfordshire
    cambridgeshire,hampshire,berkshire,buckinghamshire,hertfordshire,bedfordshire,northamptonshire
    warwickshire,worcestershire,gloucestershire,gloucester,herefordshire,shropshire,staffordshire
    derbyshire,derby,nottinghamshire,lincolnshire,leicestershire,rutland,cumbria,northumberland
    sunderland,middlesbrough,york,bradford,wakefield,huddersfield,harrogate,scarborough,whitby
    doncaster,rotherham,barnsley,chester,blackpool,preston,bolton,oldham,rochdale,stockport,salford
    wigan,warrington,stoke-on-trent,wolverhampton,coventry,dudley,walsall,stratford-upon-avon
    peterborough,ipswich,colchester,norwich,luton,milton keynes,slough,windsor,guildford,aldershot
    salisbury,swindon,cheltenham,taunton,torquay,truro,penzance,isle of wight,scilly,lundy
    lake district,peak district,cotswolds,dartmoor,exmoor,pennines,east anglia,merseyside,tyneside
    teesside,west midlands,greater manchester,greater london,westminster,whitehall,kensington
    hackney,islington,lambeth,southwark,brixton,tottenham,greenwich,wimbledon,wembley,hampstead,soho
    mayfair,piccadilly,trafalgar square,hyde park,fleet street,hampton court,windsor castle,balmoral
    stirling,st andrews,paisley,fife,orkney,shetland,hebrides,skye,highlands,lothian,strathclyde
    lockerbie,gwynedd,anglesey,snowdonia,aberystwyth,wrexham,newport,londonderry,derry,armagh,antrim
    tyrone,fermanagh,omagh,lisburn,newry,waterford,kilkenny,wexford,sligo,donegal,mayo,kerry
    tipperary,clare,connacht,munster,leinster,kildare,wicklow,drogheda,dundalk,izmit,konya,kayseri
    samsun,erzurum,erzincan,batman,hakkari,şırnak,sirnak,cizre,nusaybin,şanlıurfa,sanliurfa,urfa
    malatya,elazig,elazığ,antakya,hatay,iskenderun,mersin,denizli,bodrum,marmaris,edirne,canakkale
    çanakkale,gallipoli,cappadocia,bosphorus,dardanelles,kobani,afrin,manbij,hasakah,qamishli
    deir ezzor,deir al-zor,daraa,quneitra,ghouta,douma,tel hadya,rojava,bekaa valley,baalbek,zahle
    terbol,sabra,shatila,jaffa,acre,beersheba,ashdod,safed,tiberias,caesarea,dead sea,jordan valley
    judea,samaria,qalqilya,tulkarem,bethany,jabalia,deir al-balah,dimona,abu ghraib,nasiriyah,amara
    diwaniya,hilla,samawah,halabja,sinjar,tal afar,haditha,qaim,baiji,green zone,khorramshahr,abadan
    ahvaz,kerman,bandar abbas,arak,fordo,hamadan,yazd,rasht,sistan,baluchestan,ras tanura,dhahran
    taif,abha,najran,asir,hadhramaut,mukalla,socotra,saada,sa'dah,ras al-khaimah,nizwa,sohar,dhofar
    lashkar gah,bamiyan,balkh,badakhshan,panjshir,bagram,khost,logar,wardak,farah,nimruz,tora bora
    khyber pass,hindu kush,abbottabad,swat valley,gilgit,baltistan,skardu,muzaffarabad,gwadar,sukkur
    larkana,bahawalpur,sialkot,gujranwala,murree,agra,varanasi,allahabad,ayodhya,meerut,ghaziabad
    noida,gurgaon,faridabad,chandigarh,shimla,dehradun,rishikesh,haridwar,udaipur,jodhpur,ajmer
    vadodara,baroda,rajkot,nashik,aurangabad,thane,kochi,cochin,kozhikode,trivandrum
    thiruvananthapuram,coimbatore,madurai,mysore,mangalore,vijayawada,visakhapatnam,bhubaneswar,puri
    ranchi,jamshedpur,dhanbad,guwahati,shillong,imphal,kohima,agartala,aizawl,tripura,mizoram
    meghalaya,arunachal pradesh,himachal pradesh,uttarakhand,chhattisgarh,raipur,pondicherry
    puducherry,lakshadweep,andaman islands,nicobar islands,port blair,deccan,siachen,brahmaputra
    himalaya,kanchenjunga,k2,rajshahi,comilla,rangpur,barisal,bhasan char,trincomalee,batticaloa
    anuradhapura,kilinochchi,mullaitivu,lumbini,ayutthaya,hat yai,pattani,yala,narathiwat,krabi
    koh samui,chiang rai,mae sot,luang prabang,pakse,kampot,sihanoukville,tonle sap,nha trang,dalat
    can tho,dien bien phu,ha long bay,bago,pathein,mawlamyine,lashio,magway,sagaing,irrawaddy
    ayeyarwady,salween,ipoh,malacca,melaka,kota kinabalu,kuching,putrajaya,bandar seri begawan
    yogyakarta,jogjakarta,semarang,makassar,manado,palembang,padang,pontianak,balikpapan,ambon
    jayapura,denpasar,ubud,maluku,moluccas,kalimantan,nusantara,krakatoa,strait of malacca,iloilo
    zamboanga,tacloban,baguio,bohol,leyte,samar,palawan,visayas,basilan,jolo,los baños,subic bay
    boracay,scarborough shoal,spratly islands,paracel islands,dili,xinjiang uyghur autonomous region
    xinjiang uygur autonomous region,kashgar prefecture,aksu prefecture,hotan prefecture,khotan
    artux,atush,korla,kumul,tacheng,changji,shihezi,gulja,yining,kashi,keriya,karakax,tarim
    taklamakan,tianshan,tien shan,pamir,pamirs,shigatse,gyantse,ngari,amdo,qamdo,shijiazhuang,baotou
    tangshan,wenzhou,zhuhai,dongguan,foshan,shantou,macao,haikou,sanya,guilin,lijiang,leshan
    mianyang,yichang,luoyang,kaifeng,anyang,pingyao,datong,yan'an,changchun,shenyang,mukden,anshan
    dandong,yantai,weihai,yangtze river,yellow river,pearl river,three gorges,hong kong island
    new territories,tsim sha tsui,mong kok,victoria harbour,taichung,tainan,hsinchu,hualien,kinmen
    matsu,diaoyu islands,senkaku islands,senkakus,dokdo,takeshima,kanagawa,chiba,saitama,ibaraki
    niigata,nagano,kanazawa,nara,okayama,matsuyama,kumamoto,kagoshima,miyagi,iwate,aomori,hakodate
    shibuya,shinjuku,ginza,akihabara,mount fuji,fuji,panmunjom,gyeongju,pyeongchang,sinuiju,wonsan
    hamhung,demilitarized zone,darkhan,fayoum,sharm el-sheikh,hurghada,ismailia,minya,assiut,zamalek
    heliopolis,siwa,zawiya,sabha,derna,bani walid,kufra,fezzan,cyrenaica,tripolitania,bizerte
    kairouan,gabes,djerba,annaba,tlemcen,tizi ouzou,kabylie,kabylia,tamanrasset,tindouf,meknes
    agadir,ouarzazate,atlas mountains,laayoune,el aaiún,omdurman,port sudan,kassala,el fasher,nyala
    kordofan,south kordofan,blue nile,abyei,malakal,bentiu,jonglei,massawa,assab,gondar,lalibela
    axum,bahir dar,dire dawa,harar,gambella,afar,jijiga,lake tana,berbera,bosaso,garowe,baidoa
    beledweyne,merca,jubaland,lamu,malindi,nakuru,thika,garissa,dadaab,kakuma,turkana,lake victoria
    kibera,mathare,rift valley,serengeti,masai mara,jinja,mbarara,fort portal,kasese,butare,gisenyi
    ruhengeri,gitega,bunia,ituri,kasai,kananga,mbuji-mayi,matadi,mbandaka,equateur,virunga
    pointe-noire,port-gentil,bangassou,ndjamena,abéché,moundou,lake chad,garoua,bamenda,buea,maroua
    calabar,warri,onitsha,owerri,uyo,asaba,abeokuta,ilorin,oshogbo,akure,minna,sokoto,zaria,katsina
    bauchi,gombe,yola,damaturu,makurdi,lafia,chibok,plateau state,rivers state,bayelsa,cotonou
    porto-novo,parakou,sekondi,takoradi,cape coast,elmina,bolgatanga,ashanti region,san pedro
    korhogo,odienné,kenema,makeni,buchanan,gbarnga,nzérékoré,kankan,labé,kindia,bissau,serrekunda
    ziguinchor,casamance,saint-louis,kaolack,thiès,touba,gorée,praia,mindelo,mopti,ségou,sikasso
    kayes,menaka,djenné,tillabéri,tahoua,maradi,dori,djibo,ouahigouya,benguela,lobito,huambo,cabinda
    lubango,cuito cuanavale,kitwe,ndola,livingstone,victoria falls,mutare,gweru,masvingo,mashonaland
    manicaland,hwange,zomba,mzuzu,pemba,cabo delgado,quelimane,walvis bay,swakopmund,francistown
    okavango,limpopo,mpumalanga,northern cape,kimberley,marikana,robben island,stellenbosch
    port st johns,transvaal,orange free state,transkei,toamasina,mahajanga,nosy be,antsiranana
    zambezi,congo river,niger river,lake malawi,lake tanganyika,kruger national park,table mountain
    hoboken,yonkers,white plains,poughkeepsie,ithaca,utica,schenectady,saratoga springs
    niagara falls,hamptons,nantucket,martha's vineyard,cape cod,lowell,springfield,stamford
    burlington,montpelier,allentown,scranton,harrisburg,lancaster,gettysburg,erie,atlantic city
    bethesda,silver spring,fairfax,roanoke,lynchburg,virginia beach,newport news,fayetteville
    asheville,winston-salem,chapel hill,myrtle beach,macon,valdosta,gainesville,daytona beach
    cape canaveral,pensacola,sarasota,fort myers,boca raton,hialeah,miami beach,everglades
    florida keys,tuscaloosa,huntsville,biloxi,gulfport,hattiesburg,tupelo,vicksburg,natchez
    lafayette,monroe,fort smith,hot springs,joplin,branson,ferguson,jefferson city,peoria,rockford
    evanston,naperville,champaign,south bend,muncie,bloomington,ann arbor,flint,lansing,grand rapids
    kalamazoo,dearborn,saginaw,racine,kenosha,oshkosh,appleton,la crosse,st. cloud,iowa city
    davenport,dubuque,sioux city,ames,grand forks,minot,rapid city,mount rushmore,pine ridge
    lawrence,overland park,salina,norman,lawton,amarillo,abilene,waco,college station,san marcos
    laredo,brownsville,mcallen,midland,beaumont,uvalde,irving,garland,flagstaff,scottsdale,tempe
    glendale,yuma,grand canyon,sedona,las cruces,roswell,los alamos,taos,boulder,colorado springs
    aspen,vail,aurora,columbine,fort collins,cheyenne,laramie,casper,jackson hole,yellowstone
    missoula,helena,great falls,bozeman,butte,idaho falls,ogden,park city,carson city,henderson
    riverside,san bernardino,san luis obispo,monterey,big sur,palm springs,compton,beverly hills
    burbank,santa clarita,oxnard,ventura,cupertino,mountain view,menlo park,sunnyvale,santa clara
    stockton,modesto,redding,eureka,napa,sonoma,yosemite,lake tahoe,sierra nevada,death valley
    mojave,alcatraz,golden gate bridge,corvallis,bellevue,redmond,everett,yakima,walla walla
    mount st. helens,puget sound,sitka,nome,denali,aleutians,bering strait,bering sea,maui,oahu
    kauai,hilo,waikiki,pearl harbor,mauna kea,appalachia,appalachians,ozarks,midwest,new england
    great lakes,lake michigan,lake erie,lake ontario,lake superior,great plains,deep south
    gulf coast,east coast,west coast,chesapeake bay,hudson river,potomac,rio grande,colorado river
    ohio river,missouri river,mississippi river,mississippi delta,fort bragg,fort hood
    guantanamo bay,camp david,mar-a-lago,foggy bottom,georgetown,national mall
    arlington national cemetery,greenwich village,upper east side,upper west side,lower manhattan
    coney island,flushing,fifth avenue,park avenue,madison avenue,madison square garden
    yankee stadium,rockefeller center,empire state building,statue of liberty,ellis island
    penn station,grand central,kennedy airport,laguardia,o'hare,dulles,sunset boulevard
    las vegas strip,bourbon street,french quarter,south side,banff,jasper,whistler,victoria,kelowna
    kamloops,regina,saskatoon,thunder bay,sudbury,kitchener,guelph,mississauga,brampton,laval
    gatineau,sherbrooke,trois-rivières,fredericton,moncton,saint john,st. john's,charlottetown
    cape breton,yellowknife,whitehorse,iqaluit,baffin island,hudson bay,gulf of st. lawrence
    st. lawrence river,vancouver island,northwest territories,nunavik,fort mcmurray,toluca,querétaro
    san luis potosí,aguascalientes,zacatecas,durango,chihuahua,hermosillo,sonora,mexicali
    baja california,ensenada,mazatlán,culiacán,puerto vallarta,colima,jalisco,morelia,cuernavaca
    morelos,hidalgo,tlaxcala,tabasco,villahermosa,campeche,quintana roo,playa del carmen,tulum
    nuevo laredo,reynosa,matamoros,tamaulipas,coahuila,saltillo,nuevo león,ayotzinapa,iguala,tepito
    chapultepec,antigua guatemala,quetzaltenango,belmopan,la ceiba,bluefields,limón,darién
    darien gap,santiago de cuba,camagüey,bay of pigs,cienfuegos,varadero,isle of youth,cap-haïtien
    gonaïves,jacmel,cité soleil,santiago de los caballeros,montego bay,ponce,vieques,bridgetown
    castries,roseau,basseterre,nassau,hispaniola,lesser antilles,antilles,west indies,popayán
    bucaramanga,cúcuta,pasto,santa marta,buenaventura,barquisimeto,ciudad guayana,orinoco,paramaribo
    cayenne,french guiana,ambato,galápagos,galapagos,galapagos islands,iquitos,trujillo,puno
    lake titicaca,ayacucho,huancayo,callao,potosí,oruro,tarija,el alto,asunción,ciudad del este
    encarnación,punta del este,mar del plata,la plata,tucumán,salta,bariloche,ushuaia,neuquén
    easter island,atacama,antofagasta,iquique,temuco,valdivia,punta arenas,belém,maceió,são luís
    goiânia,campinas,santos,florianópolis,niterói,minas gerais,bahia,pernambuco,ceará,pará
    mato grosso,rio grande do sul,copacabana,ipanema,iguazu falls,pantanal,petrópolis,ouro preto
    alice springs,ballarat,bendigo,townsville,rockhampton,wollongong,fremantle,broome,kalgoorlie
    uluru,great barrier reef,torres strait,christmas island,cocos islands,norfolk island
    manus island,bondi beach,parramatta,rotorua,napier,tauranga,queenstown,south island,north island
    chatham islands,cook islands,niue,tokelau,rarotonga,papeete,pago pago,tarawa,majuro,bikini atoll
    saipan,northern mariana islands,pitcairn,guadalcanal,lae,rabaul,kokoda,espiritu santo
    pacific islands,polynesia,melanesia,equator,arctic ocean,southern ocean,north atlantic
    south pacific,north africa,southern africa,central africa,the maghreb,near east,far east
    fertile crescent,eurasia,indian subcontinent,gulf of aden,gulf of oman,gulf of guinea
    gulf of tonkin,gulf of thailand,east china sea,yellow sea,sea of japan,sea of azov
    sea of marmara,ionian sea,tyrrhenian sea,aral sea,caribbean sea,bay of biscay,irish sea
    gulf of finland,gulf of bothnia,cape of good hope,cape horn,straits of gibraltar
    strait of gibraltar,kremlin,st. peter's square,sistine chapel,colosseum,acropolis,parthenon
    hagia sophia,western wall,temple mount,al-aqsa mosque,dome of the rock,grand mosque,kaaba
    taj mahal,great wall,forbidden city,silk road,guantánamo bay,evin prison,wagah,khan al-khalili
    uranus,neptune,pluto,milky way,middlesex,mercia,wessex,northumbria,gaul,judah,assyria,sumer
    phrygia,lydia,thrace,dacia,illyria,numidia,mauretania,bactria,sogdia,khorasan,transoxiana,nejd
    nubia,gondwana,hyderabad state,bengal,east pakistan,east bengal,livonia,courland,ruthenia
    volhynia,podolia,sudetenland,alsace-lorraine,schleswig,holstein,holy roman empire,saxe-coburg
    papal states,kingdom of naples,grand duchy of lithuania
    """
}
