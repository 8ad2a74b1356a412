import type { Chance } from "./chance";

const GIVEN =
  "Ada Amir Anna Ben Carla Chloe Daniel Dina Elena Emil Farah Felix Grace Hana Hugo Ines Ivan Jana Jonas Julia Kai Karim Lara Leo Lina Lucas Maja Marco Mina Nadia Nils Nora Oscar Paula Petra Ravi Rosa Samir Sara Theo Tom Vera Yara Zoe".split(
    " "
  );
const FAMILY =
  "Abbott Almeida Andersen Arnaud Bauer Bianchi Brandt Castro Costa Dalton Duarte Ferrari Fischer Fontaine Garrido Haddad Hansen Hartley Ibrahim Jansen Keller Kowalski Lambert Larsen Lindqvist Marchetti Mendes Moreau Navarro Nakata Novak Okafor Olsen Pereira Quinn Rahman Ricci Santos Schneider Sokolov Tanaka Varga Weber Whitfield Yilmaz Zeller".split(
    " "
  );
const CHINESE_FAMILY = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const CHINESE_GIVEN =
  "晓雯 子涵 嘉怡 俊杰 雅婷 志远 思琪 文博 佳宁 浩然 雨桐 明轩 欣妍 天佑 静怡 宇航 若曦 建国 美玲 家豪".split(
    " "
  );
const FIRMS = "Bakery Studio Kitchen Books Garden Optics Cycles Print Cafe Tools".split(" ");

/** Different names of people and a few firms; none of them is anybody. */
export function inventNames(count: number, chance: Chance): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(inventName(chance));
  return [...names];
}

function inventName(chance: Chance): string {
  const lot = chance.next();
  if (lot < 0.18) return chance.pick(CHINESE_FAMILY) + chance.pick(CHINESE_GIVEN);
  if (lot < 0.25) return `${chance.pick(FAMILY)} ${chance.pick(FIRMS)}`;
  return `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`;
}
