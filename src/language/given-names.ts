// Given names that are forms of one another in the languages a name may be taken from: a man called "Petro" at home is
// "Pyotr" to his neighbours and "Peter" to a foreign newspaper.
import { nameSound } from './name-sound.js'

const FORMS: readonly string[] = [
  'Petro Pyotr Petr Pjotr Peter',
  'Volodymyr Vladimir Uladzimir Vlad',
  'Mykhailo Mikhail Michail Mihail Michael Mike',
  'Dmytro Dmitry Dmitro Zmicer',
  'Serhiy Sergei Siarhei Serge',
  'Andriy Andrei Andrej Andrzej Andrew',
  'Oleksandr Alexander Aliaksandr Aleksandar Alexandre Alex Sasha',
  'Oleksiy Alexei Aliaksei Olexa',
  'Mykola Nikolai Mikalai Nicholas',
  'Yevhen Yevgeny Evgeny Eugene',
  'Ihor Igor',
  'Oleh Oleg',
  'Kostiantyn Konstantin Kostyantyn Constantine',
  'Anatoliy Anatoly',
  'Valeriy Valery',
  'Vitaliy Vitaly Vitali',
  'Yuriy Yuri Iurii Juri',
  'Hryhoriy Grigory Gregory',
  'Pavlo Pavel Paul Pawel',
  'Stepan Stefan Stephan',
  'Vasyl Vasily Vasil Wassili Basil',
  'Arseniy Arseny',
  'Yulia Julia',
  'Iryna Irina Irene',
  'Olena Elena Yelena Helen',
  'Olha Olga Volha',
  'Kateryna Ekaterina Yekaterina Katerina Katherine',
  'Nataliia Natalia Natalya Nataly',
  'Hanna Anna Hannah',
  'Tetiana Tatyana Tatiana Tatjana',
  'Liudmyla Lyudmila Ljudmila',
  'Oksana Aksana Xenia',
  'Mariia Maria Mary',
  'Svitlana Svetlana Sviatlana',
  'Denys Denis',
  'Maksym Maxim Maksim',
  'Borys Boris',
  'Kyrylo Kirill Kyrill Cyril',
  'Danylo Daniil Danila Daniel',
  'Vyacheslav Viacheslav Wjatscheslaw',
  'Sviatoslav Svyatoslav',
  'Davyd David Dawid Dave',
  'Pylyp Filipp Philip',
  'Tymofiy Timofei Timothy',
  'Yehor Egor Yegor',
  'Artem Artyom Artjom',
  'Fedir Fyodor Fedor Theodore',
  'Illia Ilya Ilja',
  'Ruslan',
  'Roman',
  'Leonid',
  'Viktor Victor Wiktar',
  'Anton Antony Anthony Tony',
  'Taras',
  'Bohdan Bogdan',
  'Rostyslav Rostislav',
  'Rodion',
  'Gennady Hennadiy Henadz',
  'Arkady Arkadiy',
  'Semen Semyon Simon',
  'Makar',
  'Zakhar Sachar',
  'Yakiv Yakov Jacob',
  'Yosyp Iosif Joseph Joe',
  'Ivan John Jan Johann',
  'Lev Leo',
  'Margarita Marharyta',
  'Valentyna Valentina',
  'Valentyn Valentin',
  'Halyna Galina',
  'Larysa Larisa',
  'Robert Bob',
  'William Bill',
  'James Jim',
  'Richard Dick Rick',
  'Stephen Steven Steve',
  'Christopher Chris Christoph',
  'Elizabeth Liz',
  'Thomas Tom',
  'Edward Ed',
  'Benjamin Ben Benyamin Binyamin',
]

const byForm: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, row) => forms.split(' ').map((form) => [nameSound(form), row] as const)),
)

/** Of the row a form stands in. */
const rowOf = (name: string): number | undefined => byForm.get(nameSound(name))

/** Whether it is one of those that have many forms. */
export const hasManyForms = (name: string): boolean => rowOf(name) !== undefined

/** Whether two given names are one; `null` where one of them is known too little to tell. */
export const isSameGivenName = (a: string, b: string): boolean | null => {
  if (nameSound(a) === nameSound(b)) return true
  const [one, other] = [rowOf(a), rowOf(b)]
  return one === undefined || other === undefined ? null : one === other
}
