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
    abigail adrian agnes aidan aisha akira alejandro alessandro alexandra alexandre alexei alexis alfred
    alfredo alicia alison allan allen allison amelia amina amit anatoly anders andreas andrei andrej
    anita anja anjali anton antoine antonia ariel arnold arturo asha ashley audrey aung austin ayman
    barry bashar beatrice becky benedict benny bernie bertrand beth betty beverly bianca boniface
    bradley brandon brenda brent brett bridget bruno bryan burak caleb cameron camille carmen casey
    cecilia chad charlotte cheng chloe christina claude claudia clara claus colin connor connie
    cristina curtis cynthia damien daniela daniele danny daphne darren debbie denise derek desmond
    diego dieter dilma dimitri dmitri dolores dominic dominique doris douglas duncan dustin dwight
    dylan earl eddie edgar edith edmund eduardo edwin eileen elaine eleanor eli elias elijah elisabeth
    ella elliot elon elsa emil emilia emilio enrique erica erika ernest ernesto esther ethan eugene
    evelyn fabio faisal farah farid fatma federico ferdinand fidel fiona florence franco francois
    françois franklin franz fraser frederick fredrik friedrich gabriel gareth gavin gemma genevieve
    geoffrey georg georges gerard gerhard gianni gilbert gina glen glenn gloria goran greta gregor
    guillermo gustav gustavo guy hamza hanna hannah hari harriet harvey hasan hector heidi heinrich
    heinz helena helga helmut henri henrik herbert herman hiroshi holly hosni howard hubert hugo
    humphrey imran indira ines ingrid irene iris isaac isabel isabella ismail ivana jackie jaime jake
    jamal jamil jared jasmine jasper javier jeanne jeffrey jenny jeremiah jerome jesse jesus joachim
    joanna joanne jodie johan johann johannes jonas jorge josef josephine josh joyce juanita judy jules
    juliet jürgen justin kamal kamala karim karin katie katrina keiko keir kirsten kofi konrad kristen
    kristin kurt kwame kyle lakshmi lance lars laurence laurent lauren laurie leah leila leo leonardo
    leonid leroy leslie liam lillian lindsay lindsey lionel logan lorenzo lorraine louisa louise lucas
    lucia lucien ludwig luigi luisa luther lydia lynn mahathir mahmoud malcolm malik mandy manfred
    marcel marcia marcus margot mariam marianne marilyn marina marion marjorie marlene marta martina
    marvin marwan mateo mathias matthias maureen maurice mauro maxim maximilian mehmet mei melania
    melanie melinda melissa melvin meredith mia michaela mikael milan miles milos miriam mitchell mohan
    molly mona monica moses nadia naomi nasser natalia natasha nelson nicola nicolas nikita nikki
    nikola nikolai nina noah noel nora norman olaf oleg olga olivia olivier otto owen pablo paolo
    pascal patrice paula pauline pavel penelope penny percy petra philippe phillip phyllis pranab priya
    qasim rafael rahul raj rajiv ralf ramon randall randy raul raúl rania rashid regina reinhard rene
    renee rené rex ricardo ricky rita rob robbie roberta rodney rodrigo roland rolf ronnie rosa
    rosemary ruben rudolf rudy rupert sabrina sadiq saddam sally salvador samantha sami samira sanjay
    sasha satoshi saul sebastian selma serena serge sergio seth shane shannon shaun shawn sheila
    shelley sherry shinzo shirley sidney sigmund silvia silvio simone sofia sonia sophia sophie stan
    stanley stefan stefano stella stephan stephanie sven sylvia tamara tanya tara tatiana terence terry
    tessa theo theodore thierry tina tobias todd tommy tracey travis trevor tristan tyler ulrich ursula
    valerie vanessa vera vernon veronica vicky viktor vincenzo vivian vojislav wanda wei werner wesley
    wilfred wilhelm willem willy winston wolfgang xavier yasmin yitzhak yoko yoshihiko yuri yvette
    yvonne zachary zahra zainab zoe
    adaeze ngozi chinua chidi emeka ifeoma olusegun oluwaseun adewale babatunde folake yemi kwesi
    akosua thabo sipho tendai tatenda wangari jomo uhuru raila tsegaye abiy meles haile muhammadu
    goodluck nana alassane mamadou amadou ousmane fatou aminata nguyen minh anh duc hung tuan khin
    myint thein htin daw suu tashi tenzin lobsang rebiya ilham memet ablet abdurehim dilnur gulnar himit
    rahile hiroko kenji takeshi yuki priyanka arvind sushma
    """)
}
