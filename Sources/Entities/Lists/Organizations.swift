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
    """

  /// Words for other things too: "Apple", "Congress".
  private static let doubtful = """
    AP Guardian Telegraph Spiegel Bild Antara Zaman Dawn Gawker Vox Slate Salon Wired Amazon Apple
    Adobe Oracle Dell HP Kodak Uber Siemens Bosch Philips Disney Paramount Pepsi Danone Heineken
    Carlsberg Zara Aldi Target Sears Gap Gucci Chanel Ford Renault Peugeot Daimler Porsche Suzuki
    Tata Emirates Delta Lockheed Shell Total Statoil Roche Merck Barclays Lloyds Santander Citi
    Goldman Sachs Lehman Deutsche Visa Fed AU Schengen CARE RSF Amnesty Caritas DOE SEC RAW
    Pentagon Kremlin Verkhovna Rada Majlis Diet Congress Senate Parliament Labour Peshmerga
    Mujahideen Arsenal Chelsea Everton Tottenham Fulham Napoli Roma Lazio Ajax Celtic Rangers
    Bayern Yankees Mets Lakers Celtics Knicks Bulls Patriots Cowboys Steelers Packers Ferrari
    Harvard Yale Princeton Stanford Oxford Cambridge Cornell
    """
}
