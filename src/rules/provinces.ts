// Written by `npm run pages` from the files of the folder beside it.
export { benTre } from "./provinces/ben-tre.ts";
export { binhThuan } from "./provinces/binh-thuan.ts";
export { dakLak } from "./provinces/dak-lak.ts";
export { dienBien, dienBienPhu } from "./provinces/dien-bien.ts";
export { khanhHoa } from "./provinces/khanh-hoa.ts";
export { langSon } from "./provinces/lang-son.ts";
export { quangNgai } from "./provinces/quang-ngai.ts";
export { thuaThienHue } from "./provinces/thua-thien-hue.ts";
