/** SHA-256 of some bytes, in hexadecimal. Only where the page is secure: `crypto.subtle` is missing elsewhere. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
