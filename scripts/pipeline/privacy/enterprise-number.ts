/** Belgian enterprise numbers (ten digits, modulo 97): a business is no person. */

export function isEnterpriseNumber(digits: string): boolean {
  return /^[01]\d{9}$/u.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
}
