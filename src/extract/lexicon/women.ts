/** Given names of women, without accents and in lower case, as many as news of every region brings. */
export const WOMEN = new Set(
  `abena abigail achieng ada adaeze adama adela adelaide adele aditi adriana adwoa agata agatha agnes agnieszka aicha
aida aigul aileen aimee ainhoa ainur aisha aishwarya aisling aissata aizada aizhan akiko akinyi akmaral akua alba
alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alexandrina alice alicia alina aline alison
alla allison alma alondra alua alyona alyssa ama amaka amalia amanda amara amber amelia amelie amina aminata
aminatou amira amy ana anabel anahit anais ananya anastasia anastasiia anastasiya andrea andreea andrzeja aneta
anette angel angela angelica angelina angelique angharad angie ani aniela anika anil anita anja anjali anjuara anke
ann anna annabel annalena annalisa anne anne-marie annelies anneliese annemarie annette annie annika anouk anthea
antonella antonia anu anuradha anwesha anya aoife ariana ariane arianna arlene arpine arundhati arya asabe asel asha
ashley asia asiya asma asmaa asmau assel astrid athena atieno aubrey audrey auma aung-san aurelie aurora ava avril
awa aya ayaan ayanda ayesha aylin aynur ayse aysel aysha ayumi azadeh azra babita balzhan barbara barbro bea beata
beate beatrice beatrix beatriz bec becky begona begum belen belinda benazir bernadette bernice bertha beth bethan
bethany betsy betty beverley beverly bianca bibi bich birgit birgitta birgitte birgul blanca brenda brianna brid
bridget brigid brigitte britney brittany bronwyn brooke bukola camila camilla camille candace candice cara carla
carly carme carmel carmen carol carole carolina caroline carolyn carrie carys cassandra catalina cate caterina
catherine cathy catriona cecile cecilia celeste celia celine chanda chandrika chantal charlene charlotte charmaine
chebet chelsea cherie cheryl chiamaka chiara chimamanda chinwe chitra chizu chizuko chloe chrissy christa christel
christiane christina christine christy chrystia ciara cindy claire clara clare clarissa claudia claudine clemence
cleo clotilde colette colleen connie consolata constance consuelo cora coretta corina corinna corinne cornelia
cortney courtney cristina crystal cynthia dagmar daisy dalia dana daniela daniella danielle danuta daphne daria
dariga darya dawn dayana deanna debbie deborah debra deepa deepika deirdre delia delphine demi denise desiree
destiny devi diana diane dianne dilek dilma dina dinara divya dolores dominika donna dora doreen doria doris dorit
dorota dorothea dorothy dorte dragana dulce ebba ebele ebony edith edna efua eileen eimear eirlys eka ekaterine
elaine eleanor elena eleni eleonora elfriede elif elin eline elisa elisabeth elise elisha eliza elizabeth ella elle
ellen ellie elma elodie eloise elsa elsie elvira elzbieta emel emilia emiliana emilie emily emine emma encarnacion
enrica erica erika erin ernestina ersilia esmeralda esperance esperanza estela estelle esther etsuko etta eugenia
eugenie eunice eva evangelina eve evelyn evelyne ewa ewurama fabiana fabienne fadumo faith faiza farah farida fatema
fatima fatma fatou fatoumata fatuma fawzia faye federica felicia felicity femke fernanda ffion fiona fionnuala
firouzeh flavia fleur flora florence floriane folasade frances francesca francine francoise frederica frederique
freya frida friederike fumie fumiko funke funmi gabriela gabriella gabrielle gail galina gaukhar gemma genevieve
georgette georgia georgina geraldine germaine gertrude ghada giada gillian gina ginny gioconda giorgia giovanna
gisela gisele giulia giuliana gladys glenda gloria gohar goretti grace graciela grainne greta gretchen grete
griselda guadalupe gudrun gulmira gulnar gulnara gulnaz gulsara gulsen gulshan gwen gwendolyn habiba hadiza hadja
hafsat haifa halee haley halima halimat halina hana hanan hanna hannah hanne harriet harriett haruka hasmik hatice
hauwa havva hawa hazel heather hedda hedwig heidi heike helen helena helene helga helle henrietta henriette hilda
hilde hildegard hillary hina hiroko holly hope huda huong ida ifeoma ikram ilaria ileana ilona ilse imane imani
imelda immaculata immaculee ina inderjit indira ines inga inge ingeborg ingrid inna ioana ipek ira irena irene irina
iris irma isabel isabela isabella isabelle isadora isla ismahane itziar ivana ivanka iveta ivy iwona izabela jaana
jacinda jacinta jackline jacqueline jacqui jada jade jamila jana jane janelle janet janice janine janis jasmin
jasmine jaya jayalalithaa jayne jean jeanette jeanine jeanne jeannette jelena jemima jenna jennie jennifer jenny
jepkosgei jerotich jessa jessica jessie jette jill jillian jo joan joana joann joanna joanne jocelyn jodi jodie
johanna jolanta jolie josefa josefina josephine josie joy joyce juana juanita judi judith judy julia juliana julie
juliet julieta juliette justine justyna jutta jyoti jyrki kadiatou kaia kaja kajol kalpana kalpona kamala kamila
kamla kanchana kaori karen karin karina karine karla karlygash karolina karoline katarina kate katerina katherine
kathleen kathryn kathy katia katie katja katrin katrina katy katya kavita kaye kayla kazuko kehinde keiko keisha
kelly kelsey keri kerry kerstin khadija khadijat khadra khaleda khin khofifah khunying kim kimberley kimberly kiran
kirsten kirsti kirstie kirsty kitty klara klaudia kostoula kristen kristi kristiina kristin kristina kristine kylie
kyoko kyra kyrsten kyung-wha laila lakshmi lan lana lara larisa larissa latifa latoya laura laure lauren laurence
lea leah leanne leena leidy leila leisy lena leni leonie leonora leslie leticia leyla lhian lia lidia lidiya
liesbeth lila lilia lilian liliana lilit lillian lilly lily lina linda lindiwe lindsay lisa lisbeth liudmila liv
livia liz liza lizzie loan lois lola lorena loretta lori lorna lorraine lotte louisa louise lourdes lubna lucia
lucie lucienne lucille lucinda lucrezia lucy ludmila ludmilla luisa luiza lujain lusine luz lydia lyn lynda lynette
lynn lynne lyudmila maartje mabel mackenzie maddie madeleine madeline madhuri madina madonna mae magda magdalena
magdalene maggie mahbouba mahnoor mahsa maia maighread maike maimuna mairead maja maka makena malala malalai
malgorzata malia malika malin mamata mandy mane manuela mara marcela marcella marcia mareike margaret margarete
margarita margaux margery margherita margit margo margot margrethe margrit marguerite mari maria mariam mariama
mariana marianna marianne marie marie-claude marie-louise marie-rose marieke mariella marielle marietta marija
mariko marilyn marin marina marine marion marisa marisol marissa marit marita mariya marjorie marla marlene marsha
marta martha martina martine mary maryam marylin maryna masha mathilde matilda maud maude maureen maurine maxine
maya mayawati mayra mayumi meera meg megan megawati meghan mehbooba mei melania melanie melinda melissa melody meral
mercedes mercy meredith merve meryem meryl mette mia michaela michele michelle mieko miho mika mila mildred milena
millie mina mindy minna mira miranda mireille miriam miroslava misty mitali miyuki moira molly mona monica monika
monique monnujan moraa mounira moureen mumbi muna muriel muthoni mwai myra myriam myrna mzia naana nada nadezhda
nadia nadine nadiya nafissatou nafula nahed naima naira najat najla najwa nana nancy nandita nanette nani naoko
naomi nara narges nargis nasima nasra nasreen nasrin natacha natalia natalie nataliia nataliya natalya natasha
nathalie natia nausheen navanethem neelam neema neha nellie nelly ngoc ngozi nguyet nia nicola nicole nicoletta nida
nigar nihal niki nikki nina nino nirmala nirupama nisha njeri nkechi nneka noeleen noelia noelle noemi noemie noor
nora norah noreen noriko norma nurcan nuria nurul nyambura nyokabi nyree oana obiageli oby octavia odette odile
ofelia ogechi oksana oleksandra olena olesya olga olha olive olivia oluchi olya omolara oona ophelia oprah orla orna
ornella orsolya oyinkansola paetongtarn pamela paola parvati parveen patience patricia patrizia patsy patti patty
paula paulette paulina pauline payal pearl peggy penelope penny perpetua pervin petra petronella philippa phoebe
phumzile phuong phyllis pia pilar pippa piroska polina polly portia pramila pranita pratibha precious priscilla
priti priya priyanka prudence puan qamar queenie rabia rachael rachel rachida rada radhika rafaela rahima raisa
raissa raja rama ramona rana rani rania raquel rasha rashida raushan raya rayhan rebecca rebekah reem regina regine
rehana reiko reina rekha renata renate renee renho renuka reshma retno rhea rhiannon rhoda rhonda rie rigoberta rima
rina risa rita roberta robyn rochelle roisin roksana romina ronke rosa rosalia rosalie rosalind rosalynn rosanna
rosario rosaura roseanne rosemarie rosemary rosie rosita roswitha rowena roxana roxane roxanne roza rozina ruby
rukhsana rukmini ruth sabah sabina sabine sabrina sachiko sade sadia sadie safia safiya saida saima sakura sally
salma salome saltanat samantha samar samia samina samira sana sanae sandra sandrine sandy sangeeta sania sanna sanne
santosh saoirse sapna sara sarah saraswati saskia satoko saule savannah savita scarlett selena selin selma serena
serpil serwaa sevim shabana shabnam shahida shaima shaista shakira shamima shamsa shandana shanna shannon shanti
sharada sharmila sharon shashi sheela sheena sheikha sheila shelley shelly sheri sherry shireen shirin shirley
shizuka shobha shreya shruti sian sibel sibylle sidney sidonie signe sigrid silke silvana silvia simona simone
simonetta sinead siobhan siranush sirikit sissel siti smriti snezana sofia sofie solange soledad solveig sonal
sonali sondra songul sonia sonja sonya sophia sophie soraya sri stacey stacie stacy stefania stefanie stella
stephanie stephany stine sue suheir sujata sukhi sukmawati sultana suman sunita supriya surekha surinder susan
susana susanna susannah susanne sushma susi susie suu suzan suzanna suzanne suzi svetlana sviatlana swati sybil
sylvia sylvie tabassum tabitha takako talia taliya tamar tamara tamika tammy tania tanja tansu tanya tara tasneem
tatiana tatjana tatyana taylor tea temitope teresa terhi teri tess tessa tetiana thandi thea theresa therese
theresia thuy tiffany tina titilayo togzhan tolulope tomoko tomomi toni tonya tori tracey traci tracy trang
tri-rismaharini tricia trine trinh trish trisha trudy tulin tuva tzipi uju ulla ulrike uma umm urmila ursula usha
uta uzma valentina valeria valerie vanessa vasundhara veena vera verena veronica veronika veronique vesna vestine
vicki vicky victoire victoria vida vigdis vijaya viktoria viola violet violeta violetta viorica virginia virginie
vivian viviana viviane vivien vivienne wafa wahida wairimu wambui wanda wangari wanja wanjala wanjiku wanjiru wenche
wendy whitney whoopi wilhelmina wilma winifred winnie xenia ximena xiomara yael yasmin yasmine yasuko yayoi
yekaterina yelena yesenia yetunde yevgenia yewande yingluck yoko yolanda yolande yoshiko yoshimi yuka yukari yuki
yulia yuliana yuliia yuliya yumi yvette yvonne zahra zainab zara zarah zarina zaruhi zawadi zehra zeinab zelda
zeynep zhanna zhuldyz ziba zina zinaida zineb zita zoe zofia zohra zoya zsuzsanna zubeida zuhal zuleikha zulema
zuwaira zuzana`.split(/\s+/),
);
