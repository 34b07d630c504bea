/// First names that the news has most often, from many countries.
enum GivenNames {
  /// Whether the word with this folded hash is a first name.
  static func contains(_ word: WordHash) -> Bool { names.contains(word) }

  static let names = WordList.set(
    """
    aaron abdul abdullah adam ahmad ahmed alan albert alex alexander ali alice amanda amir amy ana
    andre andrea andrew andy angela angelina ann anna anne anthony antonio arthur barack barbara ben
    benjamin bernard bill billy bob boris brad brian bruce carl carla carlos carol caroline catherine
    charles charlie chris christian christine christopher claire craig dan daniel dave david dean
    deborah dennis diana dick dmitry don donald donna dorothy doug douglas ed edward elena elizabeth
    ellen emily emma emmanuel eric erik eva evan fatima felix fernando francis francisco frank fred
    gary george gerald giovanni gordon grace graham greg gregory hamid hans harold harry hassan heather
    helen henry hillary hugh hussein ian ibrahim igor ivan jack jacob jacques james jamie jan jane
    janet jason jean jeff jennifer jeremy jerry jessica jill jim jimmy joan joe joel john johnny jon
    jonathan jose joseph joshua juan judith julia julian julie karen karl kate katherine keith kelly
    ken kenneth kevin khalid kim larry laura lee leon leonard lewis linda lisa liz lou louis lucy luis
    luke maggie manuel marc marco margaret maria marie mario mark martha martin mary matt matthew max
    megan michael michel michelle miguel mike mikhail mitch mohammad mohammed mohamed muhammad mustafa
    nancy narendra natalie nathan neil nicholas nick nicole nigel oliver omar oscar osama pamela
    patricia patrick paul pedro peter phil philip pierre rachel ralph ray raymond rebecca recep
    richard rick robert roberto robin roger ron ronald rose roy russell ruth ryan said salman sam
    samuel sandra sara sarah scott sean sergei sergey sharon simon stephen steve steven stuart sue
    susan tayyip ted teresa theresa thomas tim timothy toby tom tony tracy valentina victor vincent
    vladimir volodymyr walter warren wayne wendy will william xi yasser yusuf
    """)
}
