/** Months and weekdays in the languages exports come in; folded, three letters or the whole name. */
const MONTHS: readonly string[] = [
  "jan january januar janvier janv enero ene",
  "feb february februar fevrier fevr fev febrero",
  "mar march marz mrz maerz mars marzo",
  "apr april avril avr abril abr",
  "may mai mayo",
  "jun june juni juin junio",
  "jul july juli juillet juil julio",
  "aug august aout agosto ago",
  "sep sept september septembre septiembre set",
  "oct october okt oktober octobre octubre",
  "nov november novembre noviembre",
  "dec december dez dezember decembre diciembre dic",
];
const WEEKDAYS =
  "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday " +
  "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag " +
  "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche " +
  "mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo " +
  "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 " +
  "週一 週二 週三 週四 週五 週六 週日 月 火 水 木 金 土 日";

const monthsByName: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const))
);
const weekdays: ReadonlySet<string> = new Set(WEEKDAYS.split(" "));

/** 1 to 12 for the folded name of a month. */
export function monthNamed(word: string): number | undefined {
  return monthsByName.get(word);
}

export function isWeekday(word: string): boolean {
  return weekdays.has(word);
}
