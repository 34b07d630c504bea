/// Agencies, media and companies of one word that the news names most, as they are written.
enum Organizations {
  /// Whether the word, as written, names an organisation and hardly ever anything else.
  static func contains(_ word: WordHash) -> Bool { written.contains(word) }

  /// The words in small letters, for the model.
  static var words: Set<WordHash> { WordList.set(list.lowercased()) }

  /// The same of words that are often something else.
  static var doubtfulWords: Set<WordHash> { WordList.set(doubtful.lowercased()) }

  private static let written = WordList.set(list)

  private static let list = """
    CNN BBC NBC CBS ABC NPR PBS MSNBC AFP UPI CBC NHK CCTV RFA RFE VOA Reuters Bloomberg Xinhua TASS
    Newsweek Politico BuzzFeed
    UN U.N. EU E.U. NATO WHO IMF WTO OPEC ASEAN UNICEF UNESCO UNHCR IAEA OSCE ICC ICRC OECD Interpol
    FBI CIA NSA NASA CBP IRS FDA CDC EPA FCC FEMA TSA DEA DHS DOJ GOP NAACP ACLU
    KGB FSB Mossad MI5 MI6 PLA CCP ANC BJP PLO PKK IRA FARC ISIS ISIL Hamas Hezbollah
    Hizbollah Hizbullah Fatah Taliban Qaida Qaeda
    FIFA UEFA IOC NBA NFL NHL MLB NCAA WTA ATP
    Google Facebook Twitter YouTube Microsoft Netflix Intel IBM Yahoo Instagram WhatsApp TikTok Tesla
    Huawei ZTE Alibaba Tencent Samsung Sony Nokia Toyota Honda Nissan Volkswagen BMW Boeing Airbus
    Costco Walmart Wal-Mart Starbucks Nike Adidas Exxon ExxonMobil Chevron BP Gazprom
    Rosneft HSBC Citigroup Citibank JPMorgan Pfizer Moderna AstraZeneca Bayer Monsanto Enron Pemex
    Greenpeace Oxfam
    ITV ESPN HBO MTV RTÉ RAI ZDF ARD TF1 NDTV Newsday Wikinews Wikipedia Wikimedia Haaretz Pravda
    Kommersant Izvestia Interfax Kyodo Yonhap Bernama IRNA Anadolu Hürriyet Breitbart HuffPost
    Axios AOL Mozilla Firefox Cisco Lenovo Xerox Nvidia AMD Qualcomm Lyft Airbnb PayPal eBay
    Spotify Snapchat Pinterest LinkedIn Reddit Skype Nintendo Sega Ubisoft Hitachi Toshiba
    Panasonic Ericsson Motorola BlackBerry Vodafone Verizon AT&T T-Mobile Comcast Pixar Viacom
    Accenture Deloitte KPMG PwC McKinsey PepsiCo Coca-Cola Nestlé Unilever McDonald's IKEA Ikea
    H&M Tesco Sainsbury's Asda Lidl Carrefour Macy's Kmart L'Oréal Chrysler GM Fiat Citroën Audi
    Volvo Saab Mazda Subaru Mitsubishi Hyundai Kia Infosys Wipro Mahindra Lufthansa Ryanair
    EasyJet Aeroflot KLM Qantas Raytheon Northrop Embraer Bombardier SpaceX Roscosmos ESA JAXA
    ISRO CERN Eni Equinor Repsol Petrobras PDVSA Aramco Lukoil Halliburton Schlumberger Novartis
    Sanofi GlaxoSmithKline BioNTech Sinopharm Sinovac BNP UBS Commerzbank Mastercard Nasdaq NYSE
    ECB OAS ECOWAS SADC NAFTA Mercosur WFP UNEP UNDP UNAIDS Eurojust Europol Frontex Eurostat MSF
    WWF PETA HRW ATF NSC DOD NIH NOAA USGS FAA NTSB USDA USAID NYPD LAPD GCHQ BND DGSE ISI IDF
    IRGC Politburo Duma Knesset Bundestag Bundesrat Riksdag Storting Folketing Sejm Dáil
    Oireachtas Tories UKIP SNP Likud Kadima Fidesz PASOK Syriza Podemos CDU SPD CSU AfD FDP PSOE
    DUP ZANU-PF SWAPO Frelimo Renamo UNITA MPLA KMT DPP LDP AKP HDP CHP MHP PTI PPP PML-N TMC CPI
    NLD al-Qaida al-Qaeda Al-Qaeda al-Shabaab Al-Shabaab Daesh ETA LTTE Hezbollah Houthi Houthis
    YPG SDF FSA Janjaweed Jamaat-e-Islami Lashkar-e-Taiba Jaish-e-Mohammed Juventus Benfica
    Feyenoord Barça McLaren MIT UCLA NYU Caltech
    Getty Al-Jazeera Aljazeera Xiaomi Baidu ByteDance WeChat Hikvision SenseTime Sinopec PetroChina
    CNOOC Evergrande SoftBank Rakuten Fujitsu Isuzu Daihatsu Daewoo TSMC Foxconn MediaTek Petronas
    AirAsia Flipkart Paytm OpenAI DeepMind Palantir Salesforce GitHub Dropbox VMware Symantec McAfee
    Cloudflare Groupon TripAdvisor Expedia DoorDash Instacart Coinbase Binance WikiLeaks Wikileaks
    Bellingcat ProPublica Hulu Miramax DreamWorks Lionsgate Hasbro Activision Compaq Netscape
    Hewlett-Packard Texaco ConocoPhillips Exelon Dynegy Bechtel Honeywell Textron Sikorsky
    Rheinmetall ThyssenKrupp ArcelorMittal Glencore Syngenta DuPont BASF AkzoNobel Lafarge Alcoa
    LVMH Reebok Decathlon Auchan Waitrose Walgreens CVS Aetna UnitedHealth Allstate AIG MetLife
    Aviva Allianz AXA Rabobank UniCredit BBVA Sberbank VTB Gazprombank Rosatom Naftogaz Moody's
    BlackRock UNRWA UNODC UNFPA FAO ILO WIPO ICAO UNCTAD MINUSMA MONUSCO AMISOM ISAF KFOR IGAD
    COMESA EFTA ICJ ICTY WADA CONCACAF NASCAR UFC DARPA NIST OSHA FDIC Amtrak AFL-CIO AIPAC CGIAR
    ICARDA CIMMYT Statsbygg NordGen CNBC C-SPAN TechCrunch Al-Nusra TPLF SPLM UMNO AIADMK Ennahda
    Skanska Electrolux Maersk Telenor
    """

  /// Words for other things too: "Apple", "Congress".
  private static let doubtful = """
    AP Guardian Telegraph Spiegel Bild Antara Zaman Dawn Gawker Vox Slate Salon Wired Amazon Apple
    Adobe Oracle Dell HP Kodak Uber Siemens Bosch Philips Disney Paramount Pepsi Danone Heineken
    Carlsberg Zara Aldi Target Sears Gap Gucci Chanel Ford Renault Peugeot Daimler Porsche Suzuki
    Tata Emirates Delta Lockheed Shell Total Statoil Roche Merck Barclays Lloyds Santander Citi
    Goldman Sachs Lehman Deutsche Visa Fed AU Schengen CARE RSF Amnesty Caritas DOE SEC RAW Pentagon
    Kremlin Verkhovna Rada Majlis Diet Congress Senate Parliament Labour Peshmerga Mujahideen
    Arsenal Chelsea Everton Tottenham Fulham Napoli Roma Lazio Ajax Celtic Rangers Bayern Yankees
    Mets Lakers Celtics Knicks Bulls Patriots Cowboys Steelers Packers Ferrari Harvard Yale
    Princeton Stanford Oxford Cambridge Cornell TRT WAFA SANA Tasnim ISNA Mehr IRIB MENA KCNA CNA
    SCMP Caixin Yicai Sina Weibo Oppo Vivo DJI SMIC BYD Geely JD.com Meituan Didi Shein Temu Zhihu
    Bilibili iFlytek Dahua Megvii CNPC ICBC COSCO SAIC NTT KDDI Canon Nikon Olympus Ricoh NEC
    Kawasaki Yamaha Uniqlo SK LG Hynix Posco Lotte Naver Kakao HTC Asus Acer Garuda Gojek Zomato
    Byju's Airtel Adani Vedanta ONGC SBI ICICI HDFC Anthropic Workday GitLab RedHat SUSE Canonical
    Kaspersky Norton Akamai Rackspace GoDaddy Etsy Yelp Orbitz Zillow Grubhub FTX Klarna Revolut
    Roku Twitch Telegram Vimeo Flickr Tumblr MySpace Friendster Napster Quora Vice Substack Patreon
    Kickstarter Lucasfilm Mattel Lego Bandai Konami Capcom Blizzard Atari Novell Corel Borland
    Packard Valero Entergy Fluor Caterpillar Deere Rockwell Cessna Gulfstream BAE Thales Dassault
    Safran Kongsberg Krupp Thyssen Vale BHP Cargill Dow Evonik Solvay Holcim Cemex Arcelor Nucor
    Alcan DeBeers Tiffany Swarovski Hermès Cartier Prada Armani Versace Burberry Benetton Levi's
    Lululemon Puma Asics Edeka Rewe Morrisons Ocado Debenhams Woolworths Coles Woolies Kroger
    Safeway Publix Wegmans Cigna Humana Geico Prudential Generali ING Fortis KBC Dexia Natixis
    Crédit Intesa Mediobanca CaixaBank Bankia Nordea Danske SEB Swedbank DNB Tatneft Novatek Rusal
    Severstal Yandex VKontakte Roskomnadzor Rostec Sukhoi Antonov Tupolev Uralvagonzavod Kalashnikov
    Energoatom Transneft Yukos Refco Fitch Equifax Experian TransUnion Blackstone Schwab Nomura
    Daiwa Mizuho MUFG Temasek Berkshire WEF G7 G20 G8 BRICS OAPEC APEC SAARC BIMSTEC AIIB ADB AfDB
    EBRD EIB IFC IDA MIGA IFAD ITU UPU WMO UNIDO UNSC UNGA UNMIK UNIFIL MINUSTAH EAC CEMAC UEMOA CIS
    CSTO EAEU EEC EFSA EMA ESM EASA CJEU ECHR ICTR PCA FINA IAAF FIBA FIVB FIA AFC CAF CONMEBOL BCCI
    MCC WWE PGA LPGA USADA IPCC IUCN CITES NORAD NIAID NSF NTIA SSA HHS HUD FERC FHFA CFPB CFTC OMB
    GAO CBO GSA JPL NRO NGA DNI ODNI USCIS USCG CISA NCTC USPS MTA NRA AARP UAW SEIU Teamsters ADL
    ACORN CAIR NARAL SPLC Mensa MoMA LACMA V&A ICRISAT Telia Ørsted Vestas Nokian Rovio ABB Sandvik
    Scania Polestar Northvolt Systembolaget TMZ Jezebel Mashable Gizmodo Engadget CNET ZDNet
    Lifehacker Slashdot HuffPo Forbes Barron's Kiplinger Billboard TheWrap Newsmax OANN InfoWars
    Quillette Jacobin Mediapart Libération Liberation Figaro Monde Corriere Repubblica TVP TVN
    Rzeczpospolita Dagens Aftonbladet Expressen NRK SVT DR YLE ORF SRF RTBF VRT Telesur Globo Folha
    Estadão Clarín Nación Milenio Excélsior Granma Mainichi Asahi Yomiuri Sankei Nikkei Chosun
    JoongAng Donga Hankyoreh KBS SBS MBC YTN NNA IANS Zee GMA Rappler Kompas Detik Mizzima DVB
    Malaysiakini VnExpress al-Nusra Basij Hashd Asa'ib Kataib PFLP DFLP ELN EZLN NPA MILF MNLF ULFA
    NSCN LeT JeM TTP ISWAP LRA M23 FDLR RUF EPLF OLF EPRDF SPLA NCP NDC NPP APC PDP ODM COSATU SACP
    IFP MDC ZANU ZAPU BDP UPND CCM PAP PKR DAP PAS Golkar Pheu WPK DPJ Komeito JCP BSP AAP DMK TDP
    TRS BJD RJD Sena RSS VHP Bajrang SLFP UNP JVP TNA PML ANP MQM TLP Nidaa FLN RCD PJD Istiqlal
    Ba'ath Shas Meretz Yisrael SCIRI KDP PYD PJAK MEK MKO Komala Saadet EPP ALDE Ciudadanos Bildu
    PNV ERC CiU PSD Lega M5S FdI RN LREM EELV LFI PCF ÖVP SPÖ FPÖ NEOS VVD PVV CDA D66 GroenLinks
    SPF SP.A PiS SLD PSL Konfederacja ANO ODS ČSSD KSČM SMER SaS Jobbik USR PNL AUR GERB DPS HDZ SNS
    SDSM VMRO DUI NDP CAQ
    """
}
