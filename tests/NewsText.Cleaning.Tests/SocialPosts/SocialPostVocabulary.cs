namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>What a generated article and its posts are made of, in one language.</summary>
internal sealed record SocialPostVocabulary(
    string[] Subjects, string[] Verbs, string[] Clauses, string[] Tails, string[] Short, string[] Headings, string[] Introductions, string[] Posts, string[] Months, string DateFormat)
{
    public static readonly SocialPostVocabulary[] All =
    [
        new(
            ["The council", "A spokesman for the harbour", "The mayor of Dalby", "Residents of the lower town", "The firm that built the piers", "A report by the county", "The ferry company", "Two members of the board"],
            ["said on Tuesday that", "has long maintained that", "did not answer the question whether", "told the Ledger that", "found in its last survey that", "had warned for years that"],
            ["the bridge could not be repaired before the winter", "the money had been spent on other works", "nobody had been asked to inspect the eastern pier", "the river had never risen so fast in so short a time", "the plan was sound but its price was not", "the vote would be repeated in the spring"],
            ["according to two people who were in the room", "although the figures had not been published", "and that no decision would be taken before the end of the month", "which the opposition disputes", "a view that is not shared by the neighbouring towns"],
            ["The vote was held at midnight.", "“It was a long night,” she said.", "Nobody answered the letter, which was sent in June.", "“Where is the money?” Harrow asked the members of the board.", "The report runs to 300 pages.", "It was not the first time."],
            ["The long way to a bridge", "What happens next?", "A River Without a Bridge", "Who pays", "THE EAST PIER"],
            ["He tweeted:", "The mayor wrote on Twitter:", "One resident posted this on Monday:", "Watch the video below:", "Harrow responded within the hour:"],
            ["Great turnout tonight!", "I have no words", "We will not give up!", "Not one answer from the council.", "This is what you get for nine years of nothing", "Shame on you!", "my phone is at 2% but this had to be said", "Thank you to all our helpers", "Where is the money?", "BREAKING: east pier closed", "So proud of our team", "you cannot make this up", "Look at this view from the old tower", "Let's go!", "I was there and I saw it", "Nine years!!!", "They lied to us."],
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "{1} {0}, {2}"),
        new(
            ["Der Gemeinderat", "Eine Sprecherin des Hafens", "Der Bürgermeister von Altmoor", "Die Firma, die die Pfeiler gebaut hat,", "Ein Bericht des Kreises"],
            ["sagte am Dienstag, dass", "hat immer behauptet, dass", "ließ die Frage offen, ob", "hatte seit Jahren davor gewarnt, dass"],
            ["die Brücke vor dem Winter nicht mehr repariert werden könne", "das Geld für andere Arbeiten ausgegeben worden sei", "der Fluss noch nie so schnell gestiegen sei", "die Abstimmung im Frühjahr wiederholt werde"],
            ["wie zwei Teilnehmer berichten", "obwohl die Zahlen nicht veröffentlicht sind", "was die Opposition bestreitet"],
            ["Die Sitzung endete um Mitternacht.", "„Es war eine lange Nacht“, sagte sie.", "Der Bericht hat 300 Seiten."],
            ["Der lange Weg zur Brücke", "Wie geht es weiter?", "Wer zahlt"],
            ["Der Bürgermeister schrieb auf Twitter:", "Sie twitterte:", "Die Feuerwehr teilte mit:"],
            ["Der Deich hält!", "Danke an alle Helfer", "Wir geben nicht auf!", "Wo ist das Geld?", "mir fehlen die Worte", "Ich war dabei und habe es gesehen", "Neun Jahre für nichts"],
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], "{0}. {1} {2}"),
        new(
            ["Le conseil municipal", "Une porte-parole du port", "Le maire de Morvelle", "Un rapport du département"],
            ["a déclaré mardi que", "soutient depuis longtemps que", "n’a pas voulu dire si", "avait prévenu il y a des années que"],
            ["le pont ne pourrait pas être réparé avant l’hiver", "l’argent avait servi à d’autres travaux", "la rivière n’était jamais montée aussi vite", "le vote serait repris au printemps"],
            ["selon deux personnes présentes dans la salle", "bien que les chiffres ne soient pas publiés", "ce que l’opposition conteste"],
            ["La séance a pris fin à minuit.", "« La nuit a été longue », a dit le maire.", "Le rapport compte 300 pages."],
            ["Le long chemin vers un pont", "Et maintenant ?", "Qui paie"],
            ["Le maire a écrit sur Twitter :", "Elle a tweeté :", "Il a publié ce message :"],
            ["La digue tient !", "Merci à tous nos bénévoles", "On ne lâche rien !", "Où est l’argent ?", "je suis sans voix", "Neuf ans pour rien"],
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"], "{0} {1} {2}"),
        new(
            ["El ayuntamiento", "Una portavoz del puerto", "El alcalde de Valsera", "Un informe de la provincia"],
            ["dijo el martes que", "sostiene desde hace tiempo que", "no quiso responder si", "había advertido durante años que"],
            ["el puente no podría repararse antes del invierno", "el dinero se había gastado en otras obras", "el río nunca había subido tan deprisa", "la votación se repetiría en primavera"],
            ["según dos personas que estaban en la sala", "aunque las cifras no se han publicado", "algo que la oposición niega"],
            ["La sesión terminó a medianoche.", "«Fue una noche larga», dijo la alcaldesa.", "El informe tiene 300 páginas."],
            ["El largo camino hacia un puente", "¿Y ahora?", "Quién paga"],
            ["El alcalde escribió en Twitter:", "Ella tuiteó:", "Un vecino publicó este mensaje:"],
            ["¡Ganamos!", "Gracias a todos los voluntarios", "¡No nos rendimos!", "¿Dónde está el dinero?", "me quedo sin palabras", "Nueve años para nada"],
            ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"], "{0} de {1} de {2}"),
        new(
            ["A câmara", "Uma porta-voz do porto", "O presidente da câmara de Ribalta", "Um relatório do distrito"],
            ["disse na terça-feira que", "defende há muito que", "não quis responder se", "avisava há anos que"],
            ["a ponte não podia ser reparada antes do inverno", "o dinheiro tinha sido gasto noutras obras", "o rio nunca tinha subido tão depressa", "a votação seria repetida na primavera"],
            ["segundo duas pessoas que estavam na sala", "embora os números não tenham sido publicados", "o que a oposição contesta"],
            ["A sessão terminou à meia-noite.", "O relatório tem 300 páginas."],
            ["O longo caminho até à ponte", "E agora?", "Quem paga"],
            ["O presidente escreveu no Twitter:", "Ela tuitou:", "Um morador publicou esta mensagem:"],
            ["Ganhámos!", "Obrigado a todos os voluntários", "Não desistimos!", "Onde está o dinheiro?", "fico sem palavras", "Nove anos para nada"],
            ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"], "{0} de {1} de {2}"),
        new(
            ["Il comune", "Una portavoce del porto", "Il sindaco di Valdoro", "Un rapporto della provincia"],
            ["ha detto martedì che", "sostiene da tempo che", "non ha voluto dire se", "avvertiva da anni che"],
            ["il ponte non poteva essere riparato prima dell’inverno", "il denaro era stato speso per altri lavori", "il fiume non era mai salito così in fretta", "il voto sarebbe stato ripetuto in primavera"],
            ["secondo due persone presenti in sala", "anche se le cifre non sono state pubblicate", "cosa che l’opposizione contesta"],
            ["La seduta è finita a mezzanotte.", "Il rapporto conta 300 pagine."],
            ["La lunga strada verso un ponte", "E adesso?", "Chi paga"],
            ["Il sindaco ha scritto su Twitter:", "Lei ha twittato:", "Ha commentato così:"],
            ["Abbiamo vinto!", "Grazie a tutti i volontari", "Non ci arrendiamo!", "Dove sono i soldi?", "sono senza parole", "Nove anni per niente"],
            ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"], "{0} {1} {2}"),
        new(
            ["De gemeente", "Een woordvoerder van de haven", "De burgemeester van Oosterwal", "Een rapport van de provincie"],
            ["zei dinsdag dat", "houdt al lang vol dat", "wilde niet zeggen of", "had jaren gewaarschuwd dat"],
            ["de brug niet voor de winter hersteld kan worden", "het geld aan andere werken was besteed", "de rivier nog nooit zo snel was gestegen", "de stemming in het voorjaar wordt overgedaan"],
            ["volgens twee mensen die in de zaal waren", "hoewel de cijfers niet zijn gepubliceerd", "wat de oppositie bestrijdt"],
            ["De zitting eindigde om middernacht.", "Het rapport telt 300 bladzijden."],
            ["De lange weg naar een brug", "En nu?", "Wie betaalt"],
            ["De burgemeester schreef op Twitter:", "Zij twitterde:"],
            ["De dijk houdt!", "Bedankt aan alle vrijwilligers", "Wij geven niet op!", "Waar is het geld?", "ik heb er geen woorden voor", "Negen jaar voor niets"],
            ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"], "{0} {1} {2}"),
    ];
}
