// Japan. Faker's Japanese names have no reading, without which there is no e-mail address.
import { faker } from '@faker-js/faker/locale/en'
import type { Choices, Country } from '../country.ts'
import { corporateNumber } from '../tax-ids.ts'

// prettier-ignore
const first = ['翔太 Shota', '健 Ken', '大輔 Daisuke', '拓也 Takuya', '直樹 Naoki', '誠 Makoto', '浩 Hiroshi', '蓮 Ren', '大翔 Hiroto', '陽太 Yota', '隆 Takashi', '学 Manabu', '陽子 Yoko', '恵子 Keiko', '由美子 Yumiko', '美咲 Misaki', '愛 Ai', '彩 Aya', '直美 Naomi', '葵 Aoi', '結衣 Yui', '陽菜 Hina', '桜 Sakura', '明美 Akemi'] as const

// prettier-ignore
const last = ['佐藤 Sato', '鈴木 Suzuki', '高橋 Takahashi', '田中 Tanaka', '伊藤 Ito', '渡辺 Watanabe', '山本 Yamamoto', '中村 Nakamura', '小林 Kobayashi', '加藤 Kato', '吉田 Yoshida', '山田 Yamada', '佐々木 Sasaki', '山口 Yamaguchi', '松本 Matsumoto', '井上 Inoue', '木村 Kimura', '林 Hayashi', '斎藤 Saito', '清水 Shimizu', '山崎 Yamazaki', '森 Mori', '池田 Ikeda', '橋本 Hashimoto', '阿部 Abe', '石川 Ishikawa', '山下 Yamashita', '中島 Nakajima', '石井 Ishii', '小川 Ogawa', '前田 Maeda', '岡田 Okada', '長谷川 Hasegawa', '藤田 Fujita', '後藤 Goto', '近藤 Kondo', '村上 Murakami', '遠藤 Endo', '青木 Aoki', '坂本 Sakamoto', '福田 Fukuda', '太田 Ota', '西村 Nishimura', '藤井 Fujii', '金子 Kaneko', '岡本 Okamoto', '藤原 Fujiwara', '三浦 Miura', '中野 Nakano', '原田 Harada'] as const

// prettier-ignore
const trades = ['{}商事 {} Shoji', '{}工業 {} Kogyo', '{}電機 {} Denki', '{}製作所 {} Seisakusho', '{}運輸 {} Unyu', '{}食品 {} Shokuhin', '{}システム {} System', '{}印刷 {} Insatsu', '{}建設 {} Kensetsu', '{}不動産 {} Fudosan', '{}化学 {} Kagaku', '{}物産 {} Bussan'] as const

// The postal codes are those of the districts, so every place has its own "street".
// prettier-ignore
export const jp: Country = {
  faker,
  callingCode: '+81',
  address: '%-%-% {}|%-%#-% {}|%-%-%# {}',
  streets: ['Honmachi'],
  trades: written(trades),
  forms: ['株式会社{}', '{}株式会社', '合同会社{}', '有限会社{}'],
  familyFirst: true,
  names: { first: written(first), last: written(last) },
  latin: Object.fromEntries([...first, ...last, ...trades].map(split)),
  taxId: corporateNumber,
  places: [
    ['Tokyo', 'Chiyoda-ku', '100-0005', '3', '52######', ['Marunouchi']],
    ['Tokyo', 'Shinjuku-ku', '160-0022', '3', '52######', ['Shinjuku']],
    ['Tokyo', 'Minato-ku', '105-0001', '3', '35######', ['Toranomon']],
    ['Osaka', 'Osaka', '530-0001', '6', '63######', ['Umeda, Kita-ku']],
    ['Kanagawa', 'Yokohama', '220-0012', '45', '2######', ['Minatomirai, Nishi-ku']],
    ['Hyogo', 'Kobe', '650-0021', '78', '3######', ['Sannomiyacho, Chuo-ku']],
    ['Kyoto', 'Kyoto', '600-8216', '75', '3######', ['Higashishiokojicho, Shimogyo-ku']],
    ['Miyagi', 'Sendai', '980-0811', '22', '2######', ['Ichibancho, Aoba-ku']],
    ['Saitama', 'Saitama', '330-0854', '48', '6######', ['Sakuragicho, Omiya-ku']],
    ['Niigata', 'Niigata', '950-0087', '25', '2######', ['Higashiodori, Chuo-ku']],
    ['Okayama', 'Okayama', '700-0901', '86', '2######', ['Honmachi, Kita-ku']],
    ['Okinawa', 'Naha', '900-0015', '98', '8######', ['Kumoji']],
  ],
}

function split(entry: string): readonly [text: string, reading: string] {
  const space = entry.indexOf(' ')
  return [entry.slice(0, space), entry.slice(space + 1)]
}

function written([one, ...others]: Choices): Choices {
  return [split(one)[0], ...others.map((entry) => split(entry)[0])]
}
