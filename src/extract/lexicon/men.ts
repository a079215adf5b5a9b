/** Given names of men, without accents and in lower case, as many as news of every region brings. */
export const MEN = new Set(
  `aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdelrahman abdi abdirahman abdisalam
abdoulaye abdul abdulaziz abdulkadir abdulkareem abdulla abdullah abdullahi abdulmalik abdulrahman abdulrazak
abdurrahman abe abel abelardo abhijit abhishek abhisit abiy abraham abubakar adalberto adam adama adebayo adel
adewale adeyemi adil aditya adly adnan adolf adolfo adrian adriano agbo agostinho agus agustin ahmad ahmadou ahmed
ahmet aibek aiden aime ajay ajit akbar akhtar akihiro akin akinwumi akio akira akmal aksel alain alan alan-peter
alassane albert alberto albin aldo alec aled alejandro aleksandar aleksander aleksandr aleksei aleksey alen
alexander alexandr alexandre alexandros alexandru alexei alexey alexis alf alfonso alfred alfredo alhaji ali aliko
aliou alistair aliyu allan allen almaz almazbek alonso aloysius alp alpha alva alvaro alvin amadou aman amani amar
amartya ambrose amin amir amit amitabh ammar amos amr anand anas anatoly anders andile andre andreas andrei andrej
andres andrew andrey andrii andriy andrzej andy ang angus anies anil anirudh anjan ankit anselmo antal anthony
antoine anton antonin antonio antonis antony anura anurag anutin anwar ara aras arayik archie archil ariel arif
arild aristide arjun arkady armand armando armen armin arnaud arne arnold arnoldo arsen arseniy arshdeep artem
arthur artur arturo arun arvind asad asante asger ashok ashraf asif askar askhat aslan atal athanasios atif atiku
atiq augustin augustine augusto aung aurelio austin avi avigdor avraham axar axel aye ayman ayub azam azhar aziz
babajide babak babar babatunde badr bager bahram bakary bakhtiyar bakr bakytzhan balazs baldev bambang bandar barack
barham baris bart bartosz basel bashar bashir basil bassem bassirou basuki bat-erdene battulga bauyrzhan bello ben
benedict benigno benison benito benjamin benny benoit berik bernard bernardo bernd bernie bert bertrand bhanuka
bhupendra bibi bidzina bilal bill billy binali bismarck bjarne bjorn blaise bo boaz bob bobby bogdan bojan bola
bonaventure bongbong boniface boris borut boubacar bounnhang boyko brad bradley brahim brandon brendan brent brett
brian brice bruce bruno bryan budi bujar bulent burak byron caleb calixto calvin cameron candie carl carlo carlos
carlton carsten casimir caspar cedric cem cenk cesar cezary chad chaim chalermchai chandra charan charles charlie
chatchai che cheick chester chick chidi chike chinedu chinua chris christian christof christoph christophe
christopher christos chuan chuck chukwuemeka cillian claude claudio claus clay clement cliff clifford clinton clive
clyde cody colin collin colm connor conor conrad constantin constantine corey cornel cornelius cory craig cristian
cristiano cristobal curt curtis cyprian cyril cyrille cyrus dai daichi daisuke damian damien damir dan dane daniel
daniele danilo danish daniyar danny dante danylo darius darkhan darko darrell darren darryl dasun dauren dave david
davide davit davor dawa dawid dawit dean declan deepak demeke demetrius denis dennis denys denzel derek dermot
desmond devendra devin devlet dewi dhia dick didier diego dieter dietmar dilip dimitar dimitri dimitrios dimitris
dinesh dino diogo dirk djoko dmitri dmitrii dmitry dmytro dominic dominik dominique don donald donato donatus donnie
donovan dorje doug douglas dragan drago drew dritan duane dudley duncan durga dustin dwayne dwi dwight dylan eamon
ebenezer eberhard ebrahim ed eddie eddy edgar edgardo edi edmon edmond edmund edoardo eduard eduardo edward edwin
efo efraim efrain egils egor ehab ehsan ehud einar eitan eko ekrem elbegdorj eldar elias eliezer elijah elio eliot
elliot elliott elmar elmer elon elvis emad emanuel emeka emerson emil emile emiliano emilio emin emir emmanuel
emmerson emomali emyr enda ender enkhbayar enoch enock enrico enrique enver ephraim erdal erias eric erich erick
erik erlan ermias ernest ernesto ernst errol ervin erwin esa essam esteban ethan etienne eugen eugene eugenio
eusebio eustaquio evan evander evarist evariste evgeni evgeny evo ezekiel ezra fabian fabien fabio fabrice fadi
fadli fahad fahri faisal faiz faizal fakhar fakhruddin farai faraj farhad farhan farid farouk faruk fathi faustin
fawzi federico felipe felix femi ferdinand ferenc fergus fernando ferran fidel filip filipe filippo finbarr flavio
florent floyd fortunat francesc francesco francis francisco franck franco francois frank frankie franklin frans
franz fred freddie freddy frederic frederick frederik fredrik fridolin friedrich fritz fuad fumio gabor gabriel
gabriele gael gagik galib galymzhan gamal ganjar garba gareth gary gaston gaurav gavin gavriel gediminas gelje
gennady geoff geoffrey georg george george-h georges georgi georgios georgy geraint gerald gerard gerardo gerd
gerhard german gert getachew gethin ghassan ghulam giacomo gianluca gianni gibran gideon gil gilbert gilberto giles
gilles gino giorgi giorgio giorgos giovanni girma giulio giuseppe gjorge glen glenn gloria godfred godfrey godwin
gonzalo goodluck goran gordon gotabaya gotthold graeme graham grant greg gregg gregor gregorio gregory grigol
grigory grzegorz guido guilherme guillaume guillermo gunnar gunter gunther gurbanguly gus gustav gustavo guy gyorgy
haakon habib habtamu hadi hage haider haile hailemariam hakainde hakan hakeem hakim halee halil hamad hamdi hamed
hamid hamish hamza hank hannes hannu hans harald harbhajan hardeep hardik hari haris harish harold harris harry
haruhiko haruki harun haruna harvey hary hasan haseeb hashim hassan hasso hatta hayder haythem hazem heath hector
hedi heikki heinrich heinz helmut hendrik henk henning henri henrik henrique henry herb herbert heriberto herman
hermann hernan heru heydar hichem hideki hidemasa hidetoshi hifikepunye hikmet hilario hilary hillel himanta
hirofumi hiroki hiroshi hisene hisham hishammuddin ho-young hocine homayoun horacio horia horst hosni hossein howard
howie hrant hristo htin hubert hugh hugo humayun humberto hun husain husam hussain hussein huw hyun ian ibrahim
ibrahima idris idriss idrissa ieng ifan ignacio ignas igor ihor ike ikechukwu ilan ilham ilia ilie ilir ilya imad
imangali immanuel imomali imran imre indra ingmar ingvar innocent inzamam ioannis ion iosif iqbal irakli irfan irvin
irving isaac isaak isaias ishan ishaq isidro iskander isko islam ismael ismail ismat israel issa issam istvan itamar
ivan ivica ivo ivor iwan iyad jaak jaap jaber jabu jabulani jacek jack jackie jackson jacob jacques jahangir jaime
jair jakaya jake jakob jakov jakub jalal jamal james jamie jan janez jani janko janos janusz jared jarek jaromir
jaroslav jaroslaw jason jasprit jassim javad javed javier jay jayant jayden jean jed jeff jefferson jeffrey jehangir
jejomar jembe jens jeremiah jeremie jeremy jeroen jerome jeronimo jerry jerzy jesper jesse jesus jigme jim jimmy
jiri joachim joan joao joaquim joaquin jochen joe joel joep joerg jofra johan johann johannes john johnny johnson
johnstone joko jomo jon jonah jonas jonathan jonny joost jordan jordi jorg jorge jorgen jos jose josef josep joseph
josh joshua josip joss jovan jozef jozsef juan juanito juha jules julian julien julio julius juma junichiro jurgen
juri justin justus jusuf juvenal juvencio kadir kagiso kaha kailash kaj kajetan kakha kaleb kamal kamil kamran
kamuzu kanat kane kannan kanye kaoru kapil karamo karel karen kari karim karl karol karsten kashim kasim kaspars
kassim kassym-jomart kayode kazem kazuhiro kazuo keir keith kelechi kelvin kem kemal ken kenji kenneth kenny kent
kerem kerim keshav kevin kgalema khaled khaleel khalid khalifa khalil khaltmaa khin khurelsukh khurram khurshid
kieran kim kimani kiran kiril kirill kirk kiro kit kittirat kiyoshi kizza klaus klemens knut kobus kofi koichi koji
kojo koko kolinda konrad konstantin konstantinos korbinian kostas kris krishna kristian kristof kristoffer krzysztof
kuldeep kunal kurmanbek kurt kusal kwabena kwaku kwame kwasi kwesi kyaw kyle kyriakos lachlan lahiru laith lal
lambert lamine lance larry lars lasith lasse laszlo laurence laurent laurent-desire lauri lawrence lazar lazarus
leandro leidy leif leila lekan lemma len leni lennart lennox leo leon leonard leonardo leonel leonid leopold
leopoldo leroy les leslie lester lev levan levi levon lewis lex lhakpa liam lindsey linus lionel ljubomir lloyd
logan lonnie lopez lorenzo lothar lou louis lubomir luc luca lucas luciano lucio ludovic ludwig luhut luigi luis
luiz luka lukas lukasz luke lula lungi luther lutz lwazi lyndon maarten macky mads maged magnus mahamadou mahamat
mahamudu mahathir mahdi mahesh mahfud mahinda mahmood mahmoud mahmud maimun maithripala majed majid makoto maksat
maksim malachi malcolm malik malusi mamadou mamady mamnoon mamuka manfred mangosuthu manish manmohan manny manoj
mansour mansur manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek marian mariano marin mario
marius marjan mark marko markus marlon marnus marouane marouf marshall martin martino martti marty martyn marvin
marwan masahiro masato masood masoud massimo massoud masud matata mateo mateusz mathew mathias mathieu matias mato
matt matteo matthew matthias matthieu maung maurice mauricio maurizio mauro max maxfield maxim maxime maximilian
maximo maxwell mayur mbaye mehdi mehmet mehran mel meles melih melvin menachem mendel menzi merab merle mesfin
mevlut micah michael michal micheal michel mick miguel mihai mihail mihaly mika mikael mike mikel mikhail mikheil
mikko miklos milan milo milorad milos milton mingma minnie minoru mirko miro miroslav mirza mirziyoyev misbah misha
mitch mitchell mitt mladen mo moammar moctar modibo moeen moeletsi mohamad mohamed mohammad mohammed mohamud mohan
mohd mohlomi mohsen mohsin moise moises mojtaba mokgweetsi mokhtar momcilo momodou monty moqtada morad mordechai
morgan morgen moritz morris morten mortimer moses moshe mostafa motegi mothetjoa moussa mpho mthuli muammar mubarak
mufti muhaimin muhammad muhammadu muhannad muhoozi muhsin muhyiddin mukesh mukhamedzhan mukhtar mukul muneer munir
munther muqtada murad murat murilo murray murtaza musa musalia musharraf mussa mustafa mustapha mutahi mwai mwangi
myint mykola myron nabeel nabil nadav nadeem nadhim nadim nadir naftali nagib naguib naim najib nana nand naoki
naoto narendra naseem naser nasir nasrallah nasser nassim nat nate nathan nathaniel naveed naveen navjot nawaf nawaz
nayib nazim ndaba necmettin ned neil nelson nenad neville newt ngozichukwu nguza nhlanhla niall nicanor niccolo
nicholas nick nicky nicola nicolae nicolas nicos niels nigel nihad nika nikita niklas nikol nikola nikolai nikolaos
nikolas nikolaus nikolay nikos nils nima nir niran niranjan nirmal nisar nissim nitin nizar njoroge nkosazana noah
noam noboru noel nolan noordin norbert norberto norman norodom norris nouri novak nuhu numan nuno nur nurbek nuri
nurlan nursultan nyan obadiah obiageli octavio odd oded odinga oivind okechukwu ola olaf olafur olav ole oleg oleh
oleksandr oleksii oleksiy olexandr oliver olivier olli ollie olof olu olumide olusegun omar omari omer omid omondi
omurbek onur orestes orhan oriol orlando orrin osama oscar oskar osman osvaldo otar othman otto oumar oumarou
oussama owain owen ozgur pablo paddy padraig pakalitha panfilo paolo paresh parviz pasang pascal pasquale pat pathum
patrice patricio patrick patrik paul paulin paulino paulo paulos pavel pavlo pavol pawel payam peadar pearse pedrag
pedro pekka pemba per percy pere perry pervaiz pervez petar pete peter petko petr petri petro petros petteri phil
philip philipp philippe phillip phineas phurba pichai pierluigi pierre pieter pietro pim pinchas piotr pita pius
plamen prabhakar prabowo prachanda pradeep prakash pramod pranab pranav prasad prashant pratap praveen pravin prawit
prayuth predrag prem prithviraj priyantha przemyslaw puan quentin quincy quinton rabih rached rachid radek radomir
radoslaw radovan rafael rafal rafic rafik rafiq raghav raghuram rahim rahm rahman rahmat rahul raila raimonds
raimundo rainer rainsy raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph ram raman ramesh
rami ramin ramiro ramon ramush ramzan ramzi randy ranil ranjan ranjit raoul raphael rashad rashed rasheed rashid
rasmus rassie ratko rauf raul ravi ravindra ray raymond razak recep rehan reinaldo reinhard reinhold reinis remigio
remy renato rene renzo reuben reuven rex reynaldo reza rhodri rhys ricardo riccardo rich richard rick ricky rico
ridwan riek rigoberto rinat rishabh rishi ritesh riyad rizal rizwan roald rob robbie robert roberto robertson robin
robson rocco rod roderick rodney rodolfo rodrigo rodrigue rogelio roger rohan rohit roland rolando rolf roman romano
romeo romuald ron ronald ronaldo ronan ronen roni ronnie ronny rory rosario ross rostislav rotimi rowan roy roza
ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam ruto ryan ryszard ryu saad saadi saadoun
saakashvili sabah sabelo saber sabri sabry sachin sadio sadiq sadyr saeb saeed safar sai said saif sajid sajjad
salah salahuddin saleem saleh salem sali salim salman salva salvado salvador salvatore sam samdech sameer sami samia
samir sammy sampson samson samuel samuele sandeep sander sandor sandro sani sanjay sanjeev santiago santos sarath
sardar sargsyan sascha sasha sassou satish saturnino saul savas scott seamus sean sebastian sebastiao sebastien
selahattin selim senthil seo-jun serdar seretse serge sergei sergey sergii sergio serhiy serik serzh seth seydou
shafiq shagari shah shahbaz shaheen shahid shai shaikh shamil shamim shane shankar sharif shaukat shaun shavkat
shawn shay shehbaz shehu sheldon sherali sherif sherwin shigeru shimon shinji shinzo shivraj shlomo shoaib shoichi
shota shreyas shubman shuja shukhrat shunichi siaka sibongile sibusiso siddharth sidi sidiki sidney siegfried sigmar
sigmund silas silvan silvano silvio simeon simon sinan siphiwe sipho sizwe slamet slavko slim slobodan smail soe
sofyan sokha solomon solon somchai somsak sondhi soren sotiris souleymane soumaila sourabh sourav spencer spiros
spyros srettha sri stan stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen stelian
stephan stephane stephen steve steven stevo stewart stig stipe stjepan stuart subhash subrahmanyam suchinda sudhir
sufyan suhail suharto sukhbir sulaiman suleiman suleman suleyman sultan sumeet sunil sunny surayud suresh surya
sushil susilo sutiyoso svein sven svetozar swapan sydney syed sylvain sylvester sylvestre taban tabare tadesse
tadeusz taha taher tahir taieb takashi takefusa takeo takeshi takuya talal talgat tamas tamim tamir tandja taner
tanveer taras tarek tareq tariq taro tatsuya tawfik tayeb tayyip ted teddy tedros temba temir temur tendai tengiz
tenzing teo teodor teodoro terence terje terrence terry tetsuya thabo thaddeus thaksin thanasis thanathorn thanos
thant thein theo theodor theodore theodoros thierry thilo thom thomas thongloun thorsten thulas thura tiago tibor
tigran tijjani tillakaratne tim timo timothy timur tino tito titus tjekero tobias toby todd todor tom tomas tomasz
tomaz tomislav tommaso tommi tommy tomo tony toomas torben tore torsten toshihiro toshimitsu travis trent trevor tri
tristan troels troy tsvangirai tsvetan tudor tulsi tunde tuomas turki tyler tymal tyrone uche uday udo ueli uhuru
ukhnaa ulf ulises ulrich umar umaro umaru umberto umesh umran upendra urban uri uriel urs usman uwe uzi vaclav vadim
vadym vahan vahid vakhtang valdis valentin valentyn valeri valerio valeriy valery vardan vasco vasil vasile vasili
vasily vassilis vasyl vazgen venkaiah venkatesh vernon vicente vicenzo vico victor vidar vidya vijay vikas vikram
viktor ville vinay vince vincent vincenzo vinicius vinod vipin viral virender virgil virgilio vishal vishwa vitali
vitalii vitaliy vitaly vito vittorio vivek vjekoslav vlad vladimir vladislav vladislavs vojislav vojtech volker
volodymyr vuk vusi vyacheslav wade wadih wael waheed wahid waldemar waleed walid wallace walter wamkele wanindu
waqar warren wasim wataru wayan wayne welile wendell werner wes wesley wichai wilbert wilbur wiley wilfred wilfredo
wilfried wilhelm willem william willie wilmer wilson wim winston wiranto wojciech wole wolfgang woodrow workneh
wouter wycliffe xanana xavi xavier xolani yacoub yahya yair yakov yakubu yalcin yan yanis yannick yannis yaron yaser
yash yashasvi yashwant yasin yasir yasser yassin yassine yasuhiro yasuo yaw yayi yehuda yeison yemi yerlan yermek
yerzhan yevgeny yevhen yiannis yigal yisrael yitzhak ylber yoav yogesh yogi yohannes yoichi yonatan yoram yoshihide
yoshihiko yoshiki yossi youcef younis younus yousaf yousef youssef youssou yousuf yoweri yudhoyono yuri yurii yuriko
yuriy yusuf yusufu yuval yuvraj yves zach zachary zafar zafer zaheer zahid zaid zain zak zakaria zakir zalmay zaw
zbigniew zdenek zdravko zeev zeid zein zelimkhan zeljka zeljko zenon zhomart ziad zine zivko zlatan zlatko zola
zoltan zoran zubair zulfikar zulkifli zurab zwelinzima`.split(/\s+/),
);
