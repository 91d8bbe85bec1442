// Given names that in the languages of the reports are those of women, or of men. What is borne by both ("Andrea", "Kim",
// "Nikita", "Jean", "Simone") is left out: then only a title or a pronoun tells.
import { nameSound } from './name-sound.js'

const WOMEN = `
Ada Adele Agnes Agnieszka Aisha Alice Alicja Alina Alma Amalia Amanda Amelie Amina Amira Amy Ana Anastasia Angela Angelika Angelina Anita Anke Ann Anna
Annabel Annalena Anne Annegret Annette Annick Antje Antonia Anya Ariane Asma Astrid Ayelet Barbara Bärbel Beata Beate Beatrice Beatrix Benita Bettina
Birgit Birgitta Brigitte Camilla Carla Carmen Carolin Carola Caroline Carrie Catherine Cecilia Charlotte Chiara Christa Christiane Christina Christine
Chrystia Clara Claire Claudia Condoleezza Cornelia Cristina Dalia Daniela Deborah Delcy Diana Dilma Dina Dora Doris Dorothea Edith Ekaterina Elena Eleni
Eleonora Elisa Elisabeth Elizabeth Elke Ella Ellen Elly Elsa Elvira Emilia Emily Emma Erika Erna Esther Eva Eveline Evelyn Fatima Federica Felicitas
Fiona Franziska Frederike Frieda Gabriela Galina Gerda Gertrud Gesine Giorgia Giulia Gisela Grazyna Greta Gro Gudrun Halyna Hanna Hannah Harriet Heather
Heide Heidi Helen Helena Helene Helga Helle Henriette Hilary Hilda Hilde Hillary Ilse Inés Inga Inge Ingeborg Ingrid Irena Irene Irina Iris Isabel
Isabella Iryna Jacinda Jana Jane Janet Janine Jennifer Jessica Joanna Johanna Josephine Judith Julia Juliane Julie Jutta Kaja Kamala Karen Karin Karina
Karoline Katarina Kateryna Katharina Katherine Kathleen Kathrin Katja Katrin Khrystyna Kira Klara Kristalina Kristina Kristine Larisa Laura Leila Lena
Leonie Leyla Liane Lidia Lina Linda Lisa Liudmyla Lyudmila Liz Loretta Louise Lucia Lucy Luisa Luise Lydia Magda Magdalena Maia Maja Malala Malgorzata
Manuela Margaret Margareta Margarete Margarita Margaux Margit Margot Margrethe Maria Mariana Mariia Marina Marine Marion Marlene Marta Martha Martina
Mary Mathilde Maud Megan Melanie Melissa Mette Michaela Michelle Milena Mira Miriam Monica Monika Muriel Nadia Nadine Nancy Natalia Natalie
Natalya Nicole Nikki Nina Nora Oksana Olena Olga Olha Olivia Patricia Paula Pauline Petra Pia Polina Pratibha Priti Rachel Rahel Ramona
Rebecca Regina Renate Rita Roberta Rosa Rosalind Roxana Ruth Sabine Sahra Saskia Sandra Sanna Sara Sarah Shirley Sibylle Sigrid Silke Silvia
Sofia Sonia Sonja Sophia Sophie Stefanie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svenja Svetlana Sviatlana Svitlana Sylvia Sylvie Tamara
Tanja Tatiana Tatyana Teresa Tetiana Theresa Therese Tina Tine Tzipi Ulla Ulrike Ursula Uta Ute Valentina Valentyna Valérie Vanessa Vera Veronika
Victoria Viktoria Violeta Viola Virginia Vivian Wanda Wendy Yasmin Yolanda Yulia Yvette Yvonne Zuzana Zofia`

const MEN = `
Aaron Abdel Abdul Abdullah Adam Adolf Adrian Ahmed Ahmad Alain Alan Alberto Albert Aldo Aleksandar Aleksander Alejandro Alexander Alexandre Alexei Alfred
Ali Álvaro Ambrose Amir Anatoly Anders André Andreas Andrej Andrés Andrew Andrii Andrius Andriy Andrzej Angus Anthony Antonio António Antony Anton Anwar
Armin Arseniy Artem Arthur Arturo Ashraf Augusto Avigdor Barack Bart Bashar Benjamin Bernard Bernd Bernhard Bill Björn Bob Bodo Bogdan Bohdan Boris
Borys Brian Bruce Bruno Carl Carles Carlos Charles Charlie Chris Christian Christoph Christopher Colin Cyril Daniel Danylo David Davyd Denis
Denys Didier Diego Dieter Dietmar Dirk Dmitri Dmitry Dmytro Dominic Dominik Donald Douglas Duncan Eckart Edgar Edgars Eduard Eduardo Edward Edmund
Emanuel Emmanuel Emmerson Enrique Eric Erich Erik Ernst Erwin Eugene Fabian Felipe Felix Fernando Filip Florian Francesco Francis Francisco François
Frank Franz Fred Frederik Friedrich Fritz Gareth Geoffrey Georg George Georges Gerald Gerhard Gerry Gerd Giuseppe Gennady Gordon Graham Gregor Gregory
Guido Guillermo Günter Günther Gustavo Guy Hakan Hans Harald Harold Harry Hassan Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert
Hermann Holger Horst Howard Hubert Hubertus Hugo Ian Ibrahim Igor Ihor Ilham Ismail Istvan Ivan Jack Jacob Jacques Jair Jake Jakob James Jan János
Jaroslav Jason Javier Jeffrey Jens Jeremy Jerome Jerzy Jim Jimmy Joachim Jochen Joe Joël Johann Johannes John Jonas Jonathan Jorge Jörg José Josef Josep
Joseph Juan Julian Jürgen Justin Karl Karel Keir Keith Kenneth Kevin Khaled Kirill Klaus Konrad Konstantin Kostiantyn Kurt Kyriakos Kyrylo Lars Laurent
Leo Leon Leonid Leopoldo Lloyd Lorenz Lothar Louis Luc Lucas Luigi Luis Luiz Lukas Lutz Mahmoud Maksym Manfred Manuel Marc Marcel Marco Marcus Mariano
Mario Marius Mark Markus Martin Masoud Massoud Mateusz Matteo Matthew Matthias Maurice Max Maxim Maximilian Mehmet Michael Michel Michail Mick Miguel
Mikhail Mike Mikheil Miloš Miloslav Milos Mircea Mohamed Mohammad Mohammed Mohammad Moritz Muhammad Mustafa Mykhailo Mykola Narendra Nayib Neil Nicholas
Nicolas Nicolás Nigel Nikolai Nikolaus Nils Norbert Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Omar Omer Oscar Otto Pablo Paolo Pascal Patrick Paul
Pavel Pavlo Pawel Pedro Per Peter Petr Petro Petteri Philip Philipp Pierre Pjotr Pyotr Radek Radoslaw Rafael Raimund Rainer Ralf Ralph Ramón Raúl
Raymond Recep Reinhard Reinhold René Ricardo Richard Rishi Robert Roberto Roger Roland Rolf Roman Ronald Rudolf Ruslan Rustem Salvador Sam Samuel
Saïd Sauli Scott Sebastian Sebastián Sergei Sergey Sergej Serhiy Serhii Sergio Shane Sigmar Silvio Simon Stanislav Stefan Stephan Stephen Steve Steven
Steffen Stuart Sven Taras Tayyip Ted Theo Theodor Thomas Thorsten Tibor Tim Timothy Tobias Tom Tomas Tomáš Tony Torsten Udo Ulrich Ulf Uwe Valdis
Valerii Valery Vasyl Viktor Victor Vincent Vitali Vitaliy Vitaly Vladimir Volker Volodymyr Vyacheslav Waldemar Walter Warren Werner Wilfried Wilhelm
William Willi Winfried Wladimir Wolfgang Wolodymyr Xavier Yair Yassir Yaroslav Yevgeny Yevhen Yitzhak Yoav Yuri Yuriy Zbigniew`

const ofSounds = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => nameSound(name)),
  )

const women = ofSounds(WOMEN)
const men = ofSounds(MEN)

/** `null` of a name that tells nothing. */
export const genderOfGivenName = (name: string): 'feminine' | 'masculine' | null => {
  const sound = nameSound(name)
  const [feminine, masculine] = [women.has(sound), men.has(sound)]
  return feminine === masculine ? null : feminine ? 'feminine' : 'masculine'
}
