/// Agencies, media and companies of one word that the news names most, as they are written.
enum Organizations {
  /// Whether the word, as written, names an organisation and hardly ever anything else.
  static func contains(_ word: WordHash) -> Bool { written.contains(word) }

  /// The words in small letters, for the model.
  static var words: Set<WordHash> { WordList.set(list.lowercased()) }

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
    """
}
