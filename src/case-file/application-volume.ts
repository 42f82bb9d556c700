/**
 * 申请数量、频次: more than ten items of one applicant at one agency in a natural month are where the fee by items begins
 * (信息处理费管理办法 art. 4; Regulation arts. 35, 42). It is a number for people to weigh, and not the measure of art. 35.
 */
export const manyPerMonth = 10;
