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
    soviet union,ussr,yugoslavia,czechoslovakia,east germany,west germany,ottoman empire
    austria-hungary,zaire,rhodesia,russian federation,leningrad,stalingrad,constantinople,north pole
    south pole,longyearbyen,svalbard,saint-denis
    """
}
